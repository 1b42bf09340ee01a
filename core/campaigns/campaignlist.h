// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignfigures.h"
#include "campaigns/tactic.h"
#include "conditions/fieldcatalogue.h"
#include "conditions/leadfacts.h"
#include "leads/leadgroup.h"
#include "people/user.h"

namespace baton {

/// What is asked of the list of campaigns. Ties go by number, in the direction of the last key.
struct CampaignListQuestion
{
    Condition condition;
    QString search; ///< Words as typed; each must stand in the name, the aim, the owner or the utm_campaign.
    QList<std::pair<QString, Qt::SortOrder>> sort;
    Instant now = {};
};

/// Campaigns as records of a list, with what each costs and what came of it. There are never many, and what came of
/// them is one report's answer: so they are filtered and sorted as they stand in it, by the same conditions as lists
/// that a database has.
class CampaignList
{
public:
    CampaignList() = default;
    CampaignList(const CampaignFigures &figures, const QList<Tactic> &tactics, const QList<User> &people);

    /// The columns, of which the first is the name.
    [[nodiscard]] static FieldCatalogue catalogue();
    /// Numbers of campaigns. Fields that are not known are left out of the order.
    [[nodiscard]] QList<qint64> ids(const CampaignListQuestion &question) const;
    [[nodiscard]] qint64 count() const { return m_rows.size(); }
    /// Of a question that sorts by the field first: its ids by their value, dates and instants by the month. Figures
    /// are as those of RecordGroupStore::groups().
    [[nodiscard]] QList<RecordGroup> groups(const CampaignListQuestion &question, const GroupQuestion &by) const;
    /// Every field, missing ones too; empty where there is no such campaign.
    [[nodiscard]] QMap<QString, FieldValue> fields(qint64 campaign) const;

private:
    struct Row
    {
        qint64 id = 0;
        QMap<QString, FieldValue> values;
        std::optional<UserNames> owner;
    };

    [[nodiscard]] bool isMet(const Condition &condition, const Row &row, Instant now) const;
    [[nodiscard]] static bool hasWords(const QStringList &words, const Row &row);

    QList<Row> m_rows; ///< By number.
};

} // namespace baton
