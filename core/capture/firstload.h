// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplanner.h"
#include "capture/keyindex.h"

#include <memory>
#include <optional>
#include <vector>

namespace baton {

/// What planning has to know of a workspace that holds no leads: the ids that the first ones will get, and the names of
/// users, where owners have to be known.
struct FirstFacts
{
    LeadId lead;
    AccountId account;
    QHash<QString, UserId> usersByAlias;
};

/// One chunk, planned ahead of the database.
struct PlannedChunk
{
    QList<RowTarget> targets;
    ChunkPlan plan;
    MatchMemory memory;
    QHash<QString, UserId> owners; ///< What stands for each, by comparison key, in the plan.
    QHash<QString, ChannelId> channels;
};

/// Puts the users and channels that `facts` found or made in the place of what stands for them in the plan.
void giveNames(PlannedChunk &chunk, const ChunkFacts &facts);

/// Plans the first leads of a workspace from memory: what this run has planned is all that there is to know, as long
/// as nobody else writes. So planning needs no database, and runs beside the writing of the chunk before.
class FirstLoad
{
public:
    FirstLoad(std::shared_ptr<const ImportMapping> mapping, const PlanSettings &settings, FirstFacts facts);

    /// The chunks in their order, from one thread at a time. Null when there are too many to remember.
    [[nodiscard]] std::shared_ptr<PlannedChunk> plan(QList<ImportRow> rows);

private:
    [[nodiscard]] QList<KeyMatch> matches(const QList<ImportRow> &rows) const;
    void nameOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets);
    void knowAccounts(const QList<ImportRow> &rows, ChunkFacts &facts) const;
    void knowInterests(const QList<ImportRow> &rows, ChunkFacts &facts) const;
    void rememberLeads(const QList<ImportRow> &rows, const PlannedChunk &chunk);
    void rememberAccounts(ChunkPlan &plan);
    [[nodiscard]] LeadId leadOf(quint32 number) const { return LeadId(m_known.lead.value() + number); }
    [[nodiscard]] AccountId accountOf(quint32 number) const { return AccountId(m_known.account.value() + number); }

    std::shared_ptr<const ImportMapping> m_mapping;
    PlanSettings m_settings;
    FirstFacts m_known;
    bool m_rejectsOwners; ///< Those that nobody knows.
    bool m_keepsAccounts; ///< The profile fills more of an account than its name.
    SeenInFile m_seen;
    KeyIndex m_externalIds; ///< The leads of this run, counted from the first, by their keys.
    KeyIndex m_emails;
    KeyIndex m_rowKeys;
    KeyIndex m_interests;
    KeyIndex m_accounts; ///< Counted likewise.
    std::vector<AccountState> m_accountStates; ///< Where they are kept, by number.
    QHash<QString, UserId> m_owners;
    QHash<QString, ChannelId> m_channels;
    quint32 m_leadCount = 0;
    quint32 m_accountCount = 0;
};

} // namespace baton
