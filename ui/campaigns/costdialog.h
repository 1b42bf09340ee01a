// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignservice.h"
#include "campaigns/plandialog.h"
#include "drafts/draftbar.h"

class QComboBox;

namespace baton {

/// Adds a cost line to a campaign, changes one or takes it out.
class CostDialog : public PlanDialog
{
    Q_OBJECT

public:
    /// A line without an id is added; `details` are those of its campaign.
    CostDialog(const CostLine &line, const CampaignDetails &details, QWidget *parent = nullptr);

    /// The line as somebody else left it: what was changed here stays.
    void takeFresh(const CostLine &fresh);
    /// The lines that are filled by hand.
    [[nodiscard]] QList<DraftField> draftFields() const
    {
        return {{QStringLiteral("month"), m_month},         {QStringLiteral("planned"), m_planned},
                {QStringLiteral("committed"), m_committed}, {QStringLiteral("actual"), m_actual},
                {QStringLiteral("vendor"), m_vendor},       {QStringLiteral("invoice"), m_invoice}};
    }

signals:
    void saveWanted(const baton::CostLine &line);

protected:
    void save() override;

private:
    void fill(const CostLine &line);
    [[nodiscard]] QString amountText(qint64 minor) const;
    [[nodiscard]] std::optional<CostLine> read();

    CostLine m_before;
    QString m_currency;
    QComboBox *m_category;
    QLineEdit *m_month;
    QComboBox *m_tactic;
    QLineEdit *m_planned;
    QLineEdit *m_committed;
    QLineEdit *m_actual;
    QLineEdit *m_vendor;
    QLineEdit *m_invoice;
};

} // namespace baton
