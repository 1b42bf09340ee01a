// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/bulkrecordwriter.h"
#include "leads/lead.h"
#include "leads/leadrecords.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of leads and its search index. The stage history belongs to the funnel: whoever creates a lead opens its
/// first visit in the same transaction.
class LeadStore
{
public:
    explicit LeadStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Stores, indexes and logs a new lead; `id` and `revision` of the argument are not looked at.
    Result<Lead> create(const Lead &lead, const Stamp &stamp);
    /// Follows the alias of a merged lead. Errors: NotFound "lead.unknown" (record).
    Result<Lead> byId(LeadId id);
    /// In the order of `ids`; those that are not there are left out.
    Result<QList<Lead>> byIds(const QList<LeadId> &ids);
    /// Writes every field but the stage, which only the funnel moves; logs one event for each that changed.
    /// Errors: NotFound "lead.unknown", Conflict "lead.conflict" where `lead.revision` is stale.
    Result<Lead> update(const Lead &lead, const Stamp &stamp);

    /// Writes all that differ in few statements, with journal and log, but for stages and owners, which go by verbs;
    /// revisions are those of `before`. The search rows are the caller's. Errors: Busy "rows.raced" where somebody
    /// changed one since: the transaction may be run again.
    Result<void> updateMany(const QList<RecordChange<Lead>> &changes, BatchId batch, const Stamp &stamp);

    /// Writes the search rows of these leads anew, and removes those of leads that are gone; in few statements for any
    /// number.
    Result<void> reindex(const QList<LeadId> &ids);
    /// The leads of these persons or accounts, whose search rows go with their names.
    Result<QList<LeadId>> ofPersons(const QList<PersonId> &persons);
    Result<QList<LeadId>> ofAccounts(const QList<AccountId> &accounts);
    /// The first lead of each person or account; none for those that have no lead.
    Result<LeadOfRecord> firstOf(Entity entity, const QList<qint64> &ids);
    /// Those that the batch made or changed, with all that is theirs or their firm's, by number.
    Result<QList<LeadId>> ofBatch(BatchId batch);

    /// Takes the lead from everybody who has it, because marketing gets it back. Errors: those of update(), and
    /// Conflict "handoff.open" where a server finds one that waits for an answer.
    Result<Lead> disown(Lead lead, const Stamp &stamp);

private:
    Result<void> reindexPage(const QList<LeadId> &ids);
    /// By `serverVerb` on a server, which checks what it demands.
    Result<int> writeOwners(const Lead &before, const Lead &owned, const QString &serverVerb, const Stamp &stamp);
    /// What differs between two images, the custom fields one by one; channels are called by `channels`.
    [[nodiscard]] static ChangedRecord changedRecord(const RecordChange<Lead> &change,
                                                     const QHash<ChannelId, QString> &channels);
    /// The changes of what stands beside the lead, by its name.
    Result<QList<FieldChange>> namedChanges(const Lead &before, const Lead &after);

    Connection &m_connection;
};

} // namespace baton
