// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routedleadstore.h"

#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffrules.h"
#include "funnel/handoffsql.h"
#include "funnel/leadownershipstore.h"
#include "history/journal.h"
#include "history/json.h"
#include "leads/assignmentstore.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

#include <map>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QList<LeadId> idsOf(const QList<RoutedLead> &routed)
{
    QList<LeadId> ids;
    ids.reserve(routed.size());
    for (const RoutedLead &one : routed)
        ids.append(one.lead.known.lead);
    return ids;
}

QList<Assignment> assignmentsOf(const QList<RoutedLead> &routed, AgreementId version)
{
    QList<Assignment> assignments;
    assignments.reserve(routed.size());
    for (const RoutedLead &one : routed) {
        Assignment assignment;
        assignment.lead = one.lead.known.lead;
        assignment.side = one.decision.side;
        assignment.owner = one.decision.owner;
        assignment.team = one.decision.queue;
        assignment.cause = Assignment::Cause::Routed;
        assignment.agreement = version;
        assignment.rule = one.decision.rule;
        assignment.trace = toJsonText(one.decision.trace.toJson());
        assignments.append(assignment);
    }
    return assignments;
}

QByteArray evidenceOf(const RoutableLead &lead)
{
    QByteArray evidence = "{\"stage\":\"" + keyOf(lead.stage).toUtf8() + '"';
    if (lead.score)
        evidence += ",\"score\":" + QByteArray::number(*lead.score);
    return evidence + '}';
}

QList<JournalEntry> entriesOf(const QList<RoutedLead> &routed, const LeadOwnershipStore::Images &before,
                              const LeadOwnershipStore::Images &after)
{
    QList<JournalEntry> entries;
    entries.reserve(routed.size());
    for (const RoutedLead &one : routed) {
        const qint64 id = one.lead.known.lead.value();
        JournalEntry entry{Entity::Assignment, id, id, std::nullopt, before.value(id), after.value(id)};
        if (one.changesOwner())
            entry.revision = one.lead.revision + 1;
        entries.append(entry);
    }
    return entries;
}

} // namespace

Result<void> RoutedLeadStore::write(const QList<RoutedLead> &routed, AgreementId version, BatchId batch,
                                    const Stamp &stamp)
{
    QList<RoutedLead> moving;
    for (const RoutedLead &one : routed)
        if (!one.isWhereItWas())
            moving.append(one);
    if (moving.isEmpty())
        return {};
    LeadOwnershipStore ownership(m_connection);
    const auto before = ownership.of(idsOf(moving));
    if (!before)
        return failure(before);
    if (auto owned = writeOwners(moving, stamp); !owned)
        return owned;
    const auto made = handOver(moving, batch, stamp);
    if (!made)
        return failure(made);
    const auto given = giveWaiting(moving, stamp);
    if (!given)
        return failure(given);
    if (auto refreshed = refreshFirstTouches(stamp); !refreshed)
        return refreshed;
    if (auto added = AssignmentStore(m_connection).add(assignmentsOf(moving, version), batch, stamp); !added)
        return added;
    const auto after = ownership.of(idsOf(moving));
    if (!after)
        return failure(after);
    QList<JournalEntry> entries = Journal::created(Entity::Handoff, *made) + entriesOf(moving, *before, *after);
    for (const RoutedLead &one : std::as_const(moving))
        if (given->contains(one.lead.waiting.value()))
            entries.append({Entity::Handoff, one.lead.waiting.value(), one.lead.waiting.value(),
                            one.lead.waitingRevision + 1, QJsonObject(), QJsonObject()});
    return Journal(m_connection, batch).append(entries);
}

Result<void> RoutedLeadStore::writeOwners(const QList<RoutedLead> &routed, const Stamp &stamp)
{
    auto ready = m_connection.run(u"DROP TABLE IF EXISTS route_new"_s);
    if (ready)
        ready = m_connection.run(u"CREATE TEMPORARY TABLE route_new (lead_id BIGINT PRIMARY KEY, revision INTEGER, "
                                 "side INTEGER, owner_id BIGINT, handoff_id BIGINT)"_s);
    if (!ready)
        return ready;
    auto load = BulkLoad::into(m_connection, u"route_new"_s,
                               {u"lead_id"_s, u"revision"_s, u"side"_s, u"owner_id"_s, u"handoff_id"_s},
                               BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    qint64 owned = 0;
    for (const RoutedLead &one : routed) {
        (*load)->id(one.lead.known.lead);
        (*load)->integer(one.lead.revision);
        (*load)->integer(static_cast<qint64>(one.decision.side));
        (*load)->id(one.decision.owner);
        (*load)->id(one.lead.waiting);
        (*load)->endRow();
        owned += one.changesOwner() ? 1 : 0;
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    if (!m_connection.dialect().isSqlite())
        if (auto analysed = m_connection.run(u"ANALYZE route_new"_s); !analysed)
            return analysed;
    const auto written = m_connection.execute(
        u"UPDATE lead SET tele_owner_id = CASE WHEN n.side = :tele THEN n.owner_id ELSE lead.tele_owner_id END, "
        "sales_owner_id = CASE WHEN n.side = :sales THEN n.owner_id ELSE lead.sales_owner_id END, "
        "revision = lead.revision + 1, updated_at = :at, updated_by = :by FROM route_new n "
        "WHERE n.lead_id = lead.id AND n.revision = lead.revision AND (n.owner_id IS NOT NULL "
        // Who had it before does not while it waits for somebody else.
        "OR (n.side = :tele_held AND lead.tele_owner_id IS NOT NULL) OR (n.side = :sales_held AND lead.sales_owner_id "
        "IS NOT "
        "NULL))"_s,
        {{u":tele"_s, static_cast<int>(Side::Tele)},
         {u":sales"_s, static_cast<int>(Side::Sales)},
         {u":tele_held"_s, static_cast<int>(Side::Tele)},
         {u":sales_held"_s, static_cast<int>(Side::Sales)},
         {u":at"_s, toSql(stamp.recordedAt)},
         {u":by"_s, toSql(stamp.actor)}});
    if (!written)
        return failure(written);
    return *written == owned ? Result<void>() : failure(Error::Kind::Conflict, u"lead.conflict"_s);
}

Result<QList<qint64>> RoutedLeadStore::handOver(const QList<RoutedLead> &routed, BatchId batch, const Stamp &stamp)
{
    struct Passing
    {
        const RoutedLead *lead;
        SidePassage passage;
    };
    QList<Passing> passing;
    for (const RoutedLead &one : routed)
        if (const auto passage = passageTo(one.decision.side, one.lead.stage); passage && !one.lead.waiting.isValid())
            passing.append({&one, *passage});
    if (passing.isEmpty())
        return QList<qint64>();
    std::map<std::pair<Side, UserId>, HandoffDeadlines> due;
    HandoffDeadlineStore agreed(m_connection);
    for (const Passing &one : std::as_const(passing)) {
        const std::pair receiver(one.passage.to, one.lead->decision.owner);
        if (due.contains(receiver))
            continue;
        const auto deadlines = agreed.deadlines(receiver.first, stamp.occurredAt, receiver.second);
        if (!deadlines)
            return failure(deadlines);
        due.emplace(receiver, *deadlines);
    }
    auto ids = m_connection.reserveIds(u"handoff"_s, passing.size());
    if (!ids)
        return ids;
    auto load = BulkLoad::into(m_connection, u"handoff"_s,
                               {u"id"_s, u"lead_id"_s, u"from_side"_s, u"to_side"_s, u"from_user_id"_s, u"owner_id"_s,
                                u"owned_at"_s, u"handed_at"_s, u"respond_due_at"_s, u"touch_due_at"_s, u"evidence"_s,
                                u"batch_id"_s, u"created_at"_s, u"recorded_at"_s, u"created_by"_s, u"updated_at"_s,
                                u"updated_by"_s});
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < passing.size(); ++i) {
        const RoutedLead &one = *passing[i].lead;
        const HandoffDeadlines deadlines = due.at({passing[i].passage.to, one.decision.owner});
        (*load)->integer((*ids)[i]);
        (*load)->id(one.lead.known.lead);
        (*load)->integer(static_cast<qint64>(passing[i].passage.from));
        (*load)->integer(static_cast<qint64>(passing[i].passage.to));
        (*load)->id(stamp.actor);
        (*load)->id(one.decision.owner);
        (*load)->instant(one.decision.owner.isValid() ? std::optional(stamp.occurredAt) : std::nullopt);
        (*load)->instant(stamp.occurredAt);
        (*load)->instant(deadlines.respondDue);
        (*load)->instant(deadlines.touchDue);
        (*load)->utf8(evidenceOf(one.lead));
        (*load)->id(batch);
        (*load)->instant(stamp.occurredAt);
        (*load)->instant(stamp.recordedAt);
        (*load)->id(stamp.actor);
        (*load)->instant(stamp.recordedAt);
        (*load)->id(stamp.actor);
        (*load)->endRow();
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return ids;
}

Result<QList<qint64>> RoutedLeadStore::giveWaiting(const QList<RoutedLead> &routed, const Stamp &stamp)
{
    QList<qint64> given;
    for (const RoutedLead &one : routed)
        if (one.lead.waiting.isValid() && one.decision.owner.isValid())
            given.append(one.lead.waiting.value());
    if (given.isEmpty())
        return given;
    const auto written = m_connection.execute(
        u"UPDATE handoff SET owner_id = n.owner_id, owned_at = CASE WHEN handoff.handed_at > :now THEN "
        "handoff.handed_at ELSE :now2 END, revision = handoff.revision + 1, updated_at = :at, updated_by = :by "
        "FROM route_new n WHERE n.handoff_id = handoff.id AND n.owner_id IS NOT NULL AND handoff.owner_id IS NULL"_s,
        {{u":now"_s, toSql(stamp.occurredAt)},
         {u":now2"_s, toSql(stamp.occurredAt)},
         {u":at"_s, toSql(stamp.recordedAt)},
         {u":by"_s, toSql(stamp.actor)}});
    if (!written)
        return failure(written);
    if (*written != given.size())
        return failure(Error::Kind::Conflict, u"handoff.conflict"_s);
    QList<HandoffId> owned;
    for (const qint64 id : std::as_const(given))
        owned.append(HandoffId(id));
    if (auto due = HandoffDeadlineStore(m_connection).refresh(owned); !due)
        return failure(due);
    return given;
}

// What was logged as later than the moment of the run is answered for by the new hand-off.
Result<void> RoutedLeadStore::refreshFirstTouches(const Stamp &stamp)
{
    const auto refreshed = m_connection.execute(
        u"UPDATE handoff SET first_touch_at = "_s + firstTouchSql(u"handoff"_s, u"t.deleted_at IS NULL"_s)
            + u" WHERE lead_id IN (SELECT n.lead_id FROM route_new n JOIN touch y ON y.lead_id = n.lead_id "
              "AND y.occurred_at >= :now)"_s,
        {{u":now"_s, toSql(stamp.occurredAt)}});
    return refreshed ? Result<void>() : failure(refreshed);
}

} // namespace baton
