// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingrunner.h"

#include "history/batchstore.h"
#include "history/eventlog.h"
#include "routing/routedleadstore.h"
#include "routing/routingpoolstore.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<BatchId> newBatch(Connection &connection, const Agreement &agreement, const Stamp &stamp)
{
    Batch batch;
    batch.kind = Batch::Kind::Routing;
    batch.options = {{u"version"_s, agreement.version}};
    batch.occurredAt = stamp.occurredAt;
    batch.recordedAt = stamp.recordedAt;
    batch.actor = stamp.actor;
    return BatchStore(connection).create(batch);
}

QJsonObject resultOf(const RoutingCounts &counts)
{
    return {{u"assigned"_s, counts.assigned}, {u"queued"_s, counts.queued}, {u"unmatched"_s, counts.unmatched}};
}

} // namespace

Result<RulesetVersion> RoutingRunner::rules(std::optional<int> version)
{
    return m_database
        .read([builtIn = m_builtIn, version](Connection &connection) {
            return RulesetStore(connection, builtIn).answering(version);
        })
        .result();
}

Result<RulesetVersion> RoutingRunner::rulesFrom(const QJsonObject &body)
{
    return m_database
        .read([builtIn = m_builtIn, body](Connection &connection) {
            Agreement given;
            given.kind = AgreementKind::Ruleset;
            given.body = body;
            return RulesetStore(connection, builtIn).read(given);
        })
        .result();
}

Result<Agreement> RoutingRunner::draft(const QJsonObject &body, const QString &summary)
{
    return m_database
        .write([builtIn = m_builtIn, body, summary, stamp = m_author.stamp()](Connection &connection) {
            return RulesetStore(connection, builtIn).draft(body, summary, stamp);
        })
        .result();
}

Result<Agreement> RoutingRunner::activate(std::optional<int> version)
{
    return m_database
        .write([builtIn = m_builtIn, version, stamp = m_author.stamp()](Connection &connection) {
            return RulesetStore(connection, builtIn).activate(version, stamp);
        })
        .result();
}

Result<RoutingRunner::Outcome> RoutingRunner::prepare(const Options &options)
{
    return m_database
        .write([builtIn = m_builtIn, version = options.version,
                stamp = m_author.stamp()](Connection &connection) -> Result<Outcome> {
            RulesetStore store(connection, builtIn);
            const auto agreement = store.stored(version, stamp);
            if (!agreement)
                return failure(agreement);
            if (version || agreement->state != AgreementState::Draft)
                return Outcome{*agreement, false, {}, {}};
            const auto activated = store.activate(agreement->version, stamp);
            if (!activated)
                return failure(activated);
            return Outcome{*activated, true, {}, {}};
        })
        .result();
}

Result<RoutingRunner::Outcome> RoutingRunner::plan(const Options &options)
{
    return m_database
        .read([builtIn = m_builtIn, options, now = m_author.now()](Connection &connection) -> Result<Outcome> {
            const auto version = RulesetStore(connection, builtIn).answering(options.version);
            if (!version)
                return failure(version);
            const auto counts = RoutingReport(connection).plan(*version, options.leads, leadsPerTransaction, now);
            if (!counts)
                return failure(counts);
            return Outcome{version->agreement, false, {}, *counts};
        })
        .result();
}

Result<RoutingRunner::Outcome> RoutingRunner::run(const Options &options, const Progress &progress)
{
    if (options.mode == Mode::DryRun)
        return plan(options);
    auto outcome = prepare(options);
    if (!outcome)
        return outcome;
    const auto version = rules(outcome->agreement.version);
    if (!version)
        return failure(version);
    RoutingStore::Question question{RoutingStore::Question::Lock::Rows, options.leads, {}, leadsPerTransaction};
    do {
        const auto chunk = m_isCancelled ? Result<Chunk>(failure(Error::Kind::Invalid, u"routing.cancelled"_s,
                                                                 {{u"count"_s, outcome->counts.total()}}))
                                         : writeChunk(*version, question, outcome->batch);
        if (!chunk) {
            std::ignore = finish(*outcome, Batch::State::Cancelled);
            return failure(chunk);
        }
        outcome->counts.add(chunk->counts);
        outcome->batch = chunk->batch;
        question.after = chunk->last;
        if (progress)
            progress(outcome->counts.total());
    } while (question.after.isValid());
    if (auto finished = finish(*outcome, Batch::State::Done); !finished)
        return failure(finished);
    return outcome;
}

Result<RoutingRunner::Chunk> RoutingRunner::writeChunk(const RulesetVersion &version,
                                                       const RoutingStore::Question &question, BatchId batch)
{
    const auto job = [version, question, batch, stamp = m_author.stamp()](Connection &connection) -> Result<Chunk> {
        RoutingStore store(connection);
        if (auto locked = store.lock(version.agreement.id); !locked)
            return failure(locked);
        const auto ids = store.waiting(question, version, stamp.occurredAt);
        if (!ids)
            return failure(ids);
        RoutingPoolStore pools(connection);
        auto pool = pools.pool(version.ruleset, version.agreement.id, stamp.occurredAt);
        if (!pool)
            return failure(pool);
        const auto decided = store.decide(*ids, version, *pool, stamp.occurredAt);
        if (!decided)
            return failure(decided);
        Chunk chunk{{}, ids->size() == question.most ? ids->last() : LeadId(), batch};
        for (const RoutedLead &one : *decided)
            chunk.counts.add(one.decision, *pool);
        if (std::ranges::all_of(*decided, &RoutedLead::isWhereItWas))
            return chunk;
        if (!chunk.batch.isValid()) {
            const auto made = newBatch(connection, version.agreement, stamp);
            if (!made)
                return failure(made);
            chunk.batch = *made;
        }
        if (auto written = RoutedLeadStore(connection).write(*decided, version.agreement.id, chunk.batch, stamp);
            !written)
            return failure(written);
        if (auto stored = pools.storeTurns(pool->turns, version.agreement.id); !stored)
            return failure(stored);
        return chunk;
    };
    return m_database.write(job).result();
}

Result<void> RoutingRunner::finish(const Outcome &outcome, Batch::State state)
{
    if (!outcome.batch.isValid())
        return {};
    return m_database
        .write([outcome, state, stamp = m_author.stamp()](Connection &connection) -> Result<void> {
            auto finished =
                BatchStore(connection).finish(outcome.batch, state, stamp.recordedAt, resultOf(outcome.counts));
            if (!finished)
                return finished;
            Event event;
            event.stamp = stamp;
            event.entity = Entity::Batch;
            event.entityId = outcome.batch.value();
            event.verb = Verb::Assigned;
            event.batch = outcome.batch;
            return EventLog(connection).append(event);
        })
        .result();
}

Result<ExplainedRouting> RoutingRunner::explain(LeadId lead)
{
    return m_database
        .read([lead, builtIn = m_builtIn, now = m_author.now()](Connection &connection) -> Result<ExplainedRouting> {
            const auto version = RulesetStore(connection, builtIn).answering({});
            if (!version)
                return failure(version);
            return RoutingReport(connection).explain(lead, *version, now);
        })
        .result();
}

Result<RoutingSimulation> RoutingRunner::simulate(const RulesetVersion &version, std::chrono::days last)
{
    return m_database
        .read([version, last, now = m_author.now()](Connection &connection) {
            return RoutingReport(connection).simulate(version, now - last, now);
        })
        .result();
}

} // namespace baton
