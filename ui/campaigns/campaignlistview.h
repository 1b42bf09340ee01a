// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignlist.h"
#include "common/listpage.h"

namespace baton {

class CampaignRows;
class FieldSection;
class RecordPane;

/// All campaigns as a list like any other: find, filter, sort by several columns, choose columns, with one of them
/// beside it. It stands within the page of campaigns, which gives it what came of each.
class CampaignListView : public ListPage
{
    Q_OBJECT

public:
    /// `clock` outlives it; each of `deeds` has a button in the pane while it can be done.
    CampaignListView(const Clock &clock, const QList<QAction *> &deeds, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("List of campaigns"); }

    [[nodiscard]] std::optional<ExportedList> exported() const override;

    /// Another answer of the report.
    void setList(const CampaignList &list);
    [[nodiscard]] CampaignId currentCampaign() const { return CampaignId(currentRecord()); }

signals:
    /// Another one is looked at, or none.
    void currentChanged();
    /// Enter or a double click.
    void opened();
    void firstRequested();

protected:
    void askRecords(const ListQuestion &question, const TakeRecords &take) override;
    void askGroups(const ListQuestion &question, const GroupQuestion &by, const TakeGroups &take) override;
    void askCount(const TakeCount &take) override;
    void showRecord(qint64 record) override;
    [[nodiscard]] QString countWords(qint64 shown, qint64 all) const override;
    [[nodiscard]] Emptiness nothingFound(const QString &search) const override;
    [[nodiscard]] Emptiness nothingMeets(const QString &condition) const override;
    [[nodiscard]] QString showAllWords() const override { return tr("Show all campaigns"); }
    void sayBeginning(EmptyState &empty) override;
    void enterPane() override;

private:
    CampaignRows *m_rows;
    FieldSection *m_fields;
    RecordPane *m_pane;
};

} // namespace baton
