// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignfigures.h"
#include "common/formatting.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace baton {

/// Which campaigns a list shows, by how far they are.
enum class CampaignChoice {
    All,
    Open, ///< Not yet over: from an idea to paused.
    Live,
    Over, ///< Completed, reviewed or cancelled.
};

/// Campaigns with their costs and what came of them. Below them stands what belongs to none that is shown, so that the
/// last row is the sum of all others and the funnel's own.
class CampaignListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        Starts,
        Ends,
        Planned,
        Actual,
        Interests,
        Leads,
        Mql,
        Won,
        PerInterest,
        PerLead,
        PerMql,
        PerWon,
        ColumnCount
    };
    enum class Kind {
        Campaign,
        Others, ///< The campaigns that are not shown.
        None, ///< What no campaign brought.
        All,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const CampaignFigures &figures, CampaignChoice choice, const QLocale &locale);
    /// The sums stay below; a campaign without a value comes last, whichever the order.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// How many campaigns are shown.
    [[nodiscard]] int campaigns() const;
    /// Null where the row is a sum.
    [[nodiscard]] const CampaignResult *campaignAt(int row) const;
    /// -1 where the campaign is not shown.
    [[nodiscard]] int rowOf(CampaignId campaign) const;
    /// What a row counts, as CampaignService::leadsBehind takes it.
    [[nodiscard]] QList<CampaignId> membersOf(int row) const;
    /// Which leads stand behind a column; nothing where it is no number of leads.
    [[nodiscard]] static std::optional<CampaignFigure> figureOf(int column);

private:
    struct Row
    {
        Kind kind = Kind::Campaign;
        CampaignResult result;
        QList<CampaignId> members;
        bool hasCost = true; ///< Amounts of one currency.
    };

    void sortRows();
    [[nodiscard]] static Row sumOf(const QList<CampaignResult> &results, Kind kind);
    [[nodiscard]] QString textOf(const Row &row, int column) const;
    [[nodiscard]] MoneyForm costForm() const;
    [[nodiscard]] static QString nameOf(const Row &row);

    QList<Row> m_rows;
    QLocale m_locale;
    MoneyForm m_costForm = MoneyForm::Whole; ///< Of what one costs: one for all rows.
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace baton
