// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/batch.h"
#include "leads/leadconsequence.h"
#include "people/side.h"
#include "support/result.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace baton {

class Connection;

/// The wish that leads get another owner, together.
struct OwnershipChange
{
    enum class Deed {
        Assign, ///< `owner` gets them for `side`.
        HandOver, ///< They are handed to `side`, and to `owner` there, else into the side's queue.
        Take, ///< Whoever asks takes what waits without an owner; else they become his on `side`.
    };

    QList<LeadId> leads;
    Deed deed = Deed::Assign;
    Side side = Side::Sales;
    UserId owner = {};
    QString reason = {};
    /// Those that were looked at; a stale one is a conflict of its lead, one without an entry is not compared.
    QHash<LeadId, int> revisions = {};
    /// When it was true, as of what is done again; nothing for now. What is still to come counts as now.
    std::optional<Instant> at = {};
    BatchId batch = {}; ///< The one that what was changed before went into, to which this is added; none begins one.
};

/// What became of it.
struct OwnershipChanged
{
    BatchId batch; ///< To be taken back by the one undo; none where nothing was done.
    Instant at; ///< Since when they have that owner.
    QList<LeadId> done;
    QList<std::pair<LeadId, Error>> refused;
};

/// Gives many leads another owner in one batch with its journal, so that the one undo takes it back. What is refused of
/// one lead leaves the others alone. Runs inside the caller's transaction.
class OwnershipBatchStore
{
public:
    static constexpr qsizetype mostLeads = 500;

    explicit OwnershipBatchStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors: Invalid "ownership.tooMany" (limit), Conflict "batch.takenBack" where `batch` was undone meanwhile, and
    /// those of storage; what else is wrong is among the refused, as
    /// OwnershipStore::assign, HandoffDecisionStore::handOver and HandoffDecisionStore::claim say it.
    Result<OwnershipChanged> write(const OwnershipChange &change, const Stamp &stamp);

private:
    Result<void> checkRevision(LeadId lead, const OwnershipChange &change);
    Result<void> writeOne(LeadId lead, const OwnershipChange &change, const Stamp &stamp);
    Result<void> take(LeadId lead, const OwnershipChange &change, const Stamp &stamp);
    Result<BatchId> keep(const OwnershipChanged &changed, BatchId added, const Stamp &stamp);
    Result<Batch> begun(BatchId added, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
