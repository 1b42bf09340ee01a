// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/plandialog.h"
#include "drafts/draftbar.h"
#include "people/user.h"

class QComboBox;

namespace baton {

/// Makes a campaign or changes one.
class CampaignDialog : public PlanDialog
{
    Q_OBJECT

public:
    /// A campaign without an id is made.
    CampaignDialog(const Campaign &campaign, const QList<User> &people, QWidget *parent = nullptr);

    /// The campaign as somebody else left it: what was changed here stays.
    void takeFresh(const Campaign &fresh);
    /// The lines that are filled by hand.
    [[nodiscard]] QList<DraftField> draftFields() const
    {
        return {{QStringLiteral("name"), m_name},         {QStringLiteral("objective"), m_objective},
                {QStringLiteral("starts"), m_starts},     {QStringLiteral("ends"), m_ends},
                {QStringLiteral("currency"), m_currency}, {QStringLiteral("budget"), m_budget},
                {QStringLiteral("utm"), m_utm},           {QStringLiteral("retrospective"), m_retrospective}};
    }

signals:
    void saveWanted(const baton::Campaign &campaign);

protected:
    void save() override;

private:
    void makeFields(const QList<User> &people);
    void fill(const Campaign &campaign);
    [[nodiscard]] std::optional<Campaign> read();

    Campaign m_before;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_objective = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_starts = nullptr;
    QLineEdit *m_ends = nullptr;
    QLineEdit *m_currency = nullptr;
    QLineEdit *m_budget = nullptr;
    QLineEdit *m_utm = nullptr;
    QComboBox *m_owner = nullptr;
    QLineEdit *m_retrospective = nullptr;
};

} // namespace baton
