// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/qualificationrunner.h"

#include "definition/definitionstore.h"
#include "funnel/qualifiedleadstore.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QJsonObject resultOf(const QualificationRunner::Outcome &outcome)
{
    return {{u"qualified"_s, outcome.qualified}};
}

Result<BatchId> newBatch(Connection &connection, int version, const Stamp &stamp)
{
    Batch batch;
    batch.kind = Batch::Kind::Qualification;
    batch.options = {{u"version"_s, version}};
    batch.occurredAt = stamp.occurredAt;
    batch.recordedAt = stamp.recordedAt;
    batch.actor = stamp.actor;
    return BatchStore(connection).create(batch);
}

/// The batch of this run, which nobody has taken back meanwhile; a new one for the first leads.
Result<BatchId> batchOf(Connection &connection, const QualificationRunner::Outcome &before, const Stamp &stamp)
{
    if (!before.batch.isValid())
        return newBatch(connection, before.version, stamp);
    const auto ours = BatchStore(connection).checkStillOurs(before.batch, before.qualified);
    return ours ? Result<BatchId>(before.batch) : failure(ours);
}

tl::unexpected<Error> cancelled(const QualificationRunner::Outcome &outcome)
{
    return failure(Error::Kind::Invalid, u"definition.cancelled"_s, {{u"count"_s, outcome.qualified}});
}

} // namespace

Result<QualificationRunner::Outcome> QualificationRunner::run(const Progress &progress, Mode mode)
{
    const auto version = m_database
                             .read([builtIn = m_builtIn](Connection &connection) {
                                 return DefinitionStore(connection, builtIn).answering();
                             })
                             .result();
    if (!version)
        return failure(version);
    if (version->agreement.state != AgreementState::Active)
        return failure(Error::Kind::Invalid, u"definition.inactive"_s);
    const auto leads = m_database
                           .read([builtIn = m_builtIn, now = m_author.now()](Connection &connection) {
                               return DefinitionStore(connection, builtIn).candidates(now);
                           })
                           .result();
    if (!leads)
        return failure(leads);
    if (mode == Mode::DryRun)
        return look(*version, *leads, progress);
    Outcome outcome{version->agreement.version, leads->size(), 0, {}};
    const auto moved = moveOn(*version, *leads, progress, outcome);
    // What is taken back already is finished.
    const bool isTakenBack = !moved && moved.error().code == u"batch.takenBack";
    if (outcome.batch.isValid() && !isTakenBack)
        if (auto finished = finish(outcome, moved ? Batch::State::Done : Batch::State::Cancelled); moved && !finished)
            return failure(finished);
    return moved ? Result<Outcome>(outcome) : failure(moved);
}

Result<QualificationRunner::Outcome> QualificationRunner::look(const DefinitionVersion &version,
                                                               const QList<LeadId> &leads, const Progress &progress)
{
    Outcome outcome{version.agreement.version, leads.size(), 0, {}};
    for (qsizetype begin = 0; begin < leads.size(); begin += leadsPerTransaction) {
        if (m_isCancelled)
            return cancelled(outcome);
        const auto ready = m_database
                               .read([builtIn = m_builtIn, version, now = m_author.now(),
                                      chunk = leads.mid(begin, leadsPerTransaction)](Connection &connection) {
                                   return DefinitionStore(connection, builtIn).qualified(chunk, version, now);
                               })
                               .result();
        if (!ready)
            return failure(ready);
        outcome.qualified += ready->size();
        if (progress)
            progress(std::min(begin + leadsPerTransaction, leads.size()), leads.size());
    }
    return outcome;
}

Result<void> QualificationRunner::moveOn(const DefinitionVersion &version, const QList<LeadId> &leads,
                                         const Progress &progress, Outcome &outcome)
{
    for (qsizetype begin = 0; begin < leads.size(); begin += leadsPerTransaction) {
        if (m_isCancelled)
            return cancelled(outcome);
        const auto moved = moveChunk(version, leads.mid(begin, leadsPerTransaction), outcome);
        if (!moved)
            return failure(moved);
        outcome = *moved;
        if (progress)
            progress(std::min(begin + leadsPerTransaction, leads.size()), leads.size());
    }
    return {};
}

Result<QualificationRunner::Outcome> QualificationRunner::moveChunk(const DefinitionVersion &version,
                                                                    const QList<LeadId> &leads, const Outcome &before)
{
    const auto job = [builtIn = m_builtIn, version, leads, before,
                      stamp = m_author.stamp()](Connection &connection) -> Result<Outcome> {
        DefinitionStore store(connection, builtIn);
        // Somebody may have moved one of them since the list was read.
        const auto waiting = store.lockedCandidates(stamp.occurredAt, leads);
        if (!waiting)
            return failure(waiting);
        const auto ready = store.qualified(*waiting, version, stamp.occurredAt);
        if (!ready)
            return failure(ready);
        if (ready->isEmpty())
            return before;
        const auto batch = batchOf(connection, before, stamp);
        if (!batch)
            return failure(batch);
        if (auto moved = QualifiedLeadStore(connection).write(*ready, version.agreement.id, *batch, stamp); !moved)
            return failure(moved);
        Outcome after = before;
        after.batch = *batch;
        after.qualified += ready->size();
        if (auto kept = BatchStore(connection).advance(*batch, after.qualified, resultOf(after)); !kept)
            return failure(kept);
        return after;
    };
    return m_database.write(job).result();
}

Result<void> QualificationRunner::finish(const Outcome &outcome, Batch::State state)
{
    return m_database
        .write([outcome, state, stamp = m_author.stamp()](Connection &connection) -> Result<void> {
            auto finished = BatchStore(connection).finish(outcome.batch, state, stamp.recordedAt, resultOf(outcome));
            if (!finished)
                return finished;
            Event event;
            event.stamp = stamp;
            event.entity = Entity::Batch;
            event.entityId = outcome.batch.value();
            event.verb = Verb::Moved;
            event.batch = outcome.batch;
            return EventLog(connection).append(event);
        })
        .result();
}

} // namespace baton
