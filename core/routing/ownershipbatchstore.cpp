// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/ownershipbatchstore.h"

#include "funnel/handoffdecisionstore.h"
#include "funnel/handoffstore.h"
#include "funnel/leadownershipstore.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "history/journal.h"
#include "leads/leadnumber.h"
#include "leads/leadstore.h"
#include "routing/ownershipstore.h"
#include "storage/connection.h"
#include "storage/onebyone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

Result<OwnershipChanged> OwnershipBatchStore::write(const OwnershipChange &change, const Stamp &stamp)
{
    if (change.leads.size() > mostLeads)
        return failure(Error::Kind::Invalid, u"ownership.tooMany"_s, {{u"limit"_s, mostLeads}});
    LeadOwnershipStore ownership(m_connection);
    const auto before = ownership.of(change.leads);
    if (!before)
        return failure(before);
    OwnershipChanged changed;
    Stamp then = stamp;
    then.occurredAt = changed.at = std::min(stamp.occurredAt, change.at.value_or(stamp.occurredAt));
    const auto answers = oneByOne<LeadId>(m_connection, change.leads, [&](LeadId lead) -> Result<LeadId> {
        const auto written = writeOne(lead, change, then);
        return written ? Result<LeadId>(lead) : failure(written);
    });
    if (!answers)
        return failure(answers);
    for (qsizetype i = 0; i < answers->size(); ++i) {
        if (const Result<LeadId> &answer = answers->at(i); answer)
            changed.done.append(*answer);
        else
            changed.refused.append({change.leads[i], answer.error()});
    }
    if (changed.done.isEmpty())
        return changed;
    const auto batch = keep(changed, change.batch, stamp);
    if (!batch)
        return failure(batch);
    changed.batch = *batch;
    const auto after = ownership.of(changed.done);
    if (!after)
        return failure(after);
    QList<JournalEntry> entries;
    for (const LeadId lead : std::as_const(changed.done)) {
        const qint64 id = lead.value();
        entries.append({Entity::Assignment, id, id, std::nullopt, before->value(id), after->value(id)});
    }
    if (auto kept = Journal(m_connection, *batch).append(entries); !kept)
        return failure(kept);
    return changed;
}

Result<void> OwnershipBatchStore::checkRevision(LeadId lead, const OwnershipChange &change)
{
    const auto looked = change.revisions.constFind(lead);
    if (looked == change.revisions.constEnd())
        return {};
    const auto stored = LeadStore(m_connection).byId(lead);
    if (!stored)
        return failure(stored);
    if (stored->revision != *looked)
        return failure(Error::Kind::Conflict, u"lead.conflict"_s, {{u"record"_s, leadNumber(lead)}});
    return {};
}

Result<void> OwnershipBatchStore::writeOne(LeadId lead, const OwnershipChange &change, const Stamp &stamp)
{
    if (auto checked = checkRevision(lead, change); !checked)
        return checked;
    switch (change.deed) {
    case OwnershipChange::Deed::HandOver: {
        NewHandoff handoff;
        handoff.lead = lead;
        handoff.to = change.side;
        handoff.owner = change.owner;
        handoff.note = change.reason;
        const auto handed = HandoffDecisionStore(m_connection).handOver(handoff, stamp);
        return handed ? Result<void>() : failure(handed);
    }
    case OwnershipChange::Deed::Take: return take(lead, change, stamp);
    case OwnershipChange::Deed::Assign: break;
    }
    const auto assigned =
        OwnershipStore(m_connection).assign({lead, {}, change.side, change.owner, change.reason}, stamp);
    return assigned ? Result<void>() : failure(assigned);
}

Result<void> OwnershipBatchStore::take(LeadId lead, const OwnershipChange &change, const Stamp &stamp)
{
    if (!stamp.actor.isValid())
        return failure(Error::Kind::Invalid, u"handoff.nobody"_s);
    const auto waiting = HandoffStore(m_connection).latestOf(lead);
    if (!waiting)
        return failure(waiting);
    if (*waiting && (*waiting)->isOpen()) {
        const auto claimed = HandoffDecisionStore(m_connection).claim(lead, stamp);
        return claimed ? Result<void>() : failure(claimed);
    }
    const auto assigned =
        OwnershipStore(m_connection).assign({lead, {}, change.side, stamp.actor, change.reason}, stamp);
    return assigned ? Result<void>() : failure(assigned);
}

Result<Batch> OwnershipBatchStore::begun(BatchId added, const Stamp &stamp)
{
    BatchStore batches(m_connection);
    if (added.isValid()) {
        auto batch = batches.locked(added);
        if (batch && batch->undoneBy.isValid())
            return failure(Error::Kind::Conflict, u"batch.takenBack"_s, {{u"batch"_s, added.value()}});
        return batch;
    }
    Batch batch;
    batch.kind = Batch::Kind::BulkEdit;
    batch.occurredAt = stamp.occurredAt;
    batch.recordedAt = stamp.recordedAt;
    batch.actor = stamp.actor;
    const auto id = batches.create(batch);
    if (!id)
        return failure(id);
    batch.id = *id;
    return batch;
}

Result<BatchId> OwnershipBatchStore::keep(const OwnershipChanged &changed, BatchId added, const Stamp &stamp)
{
    const auto batch = begun(added, stamp);
    if (!batch)
        return failure(batch);
    const qint64 assigned = batch->result.value(u"assigned"_s).toInteger() + changed.done.size();
    if (auto finished = BatchStore(m_connection)
                            .finish(batch->id, Batch::State::Done, stamp.recordedAt, {{u"assigned"_s, assigned}});
        !finished)
        return failure(finished);
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Batch;
    event.entityId = batch->id.value();
    event.verb = Verb::Assigned;
    event.batch = batch->id;
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    return batch->id;
}

} // namespace baton
