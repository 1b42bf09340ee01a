// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/stagemovestore.h"

#include "funnel/funnelstore.h"
#include "funnel/handoffstore.h"
#include "funnel/stagehistoryrules.h"
#include "history/eventlog.h"
#include "leads/leadnumber.h"
#include "leads/leadstore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Whether that visit, and no other since, may go as if it had never been. A correction has taken something back
/// itself.
bool mayGo(const StageHistory &history, const StageVisit &visit, const Stamp &stamp)
{
    return history.size() > 1 && history.last() == visit && visit.cause != StageVisit::Cause::Correction
        && visit.actor == stamp.actor && stamp.recordedAt - visit.recordedAt <= correctionWindow;
}

} // namespace

Result<MovedLead> StageMoveStore::write(const StageMove &move, const Stamp &stamp)
{
    auto lead = LeadStore(m_connection).byId(move.lead);
    if (!lead)
        return failure(lead);
    if (move.revision && *move.revision != lead->revision)
        return failure(Error::Kind::Conflict, u"lead.conflict"_s, {{u"record"_s, leadNumber(lead->id)}});
    FunnelStore store(m_connection);
    auto history = store.visitsOf(lead->id);
    if (!history)
        return failure(history);

    StageVisit visit;
    visit.lead = lead->id;
    visit.stage = move.to;
    visit.enteredAt = move.at.value_or(stamp.occurredAt);
    visit.recordedAt = stamp.recordedAt;
    visit.actor = stamp.actor;
    visit.reason = move.reason.trimmed();
    if (visit.enteredAt > stamp.occurredAt)
        return failure(Error::Kind::Invalid, u"stage.future"_s,
                       {{u"stage"_s, keyOf(move.to)}, {u"value"_s, toIsoText(visit.enteredAt)}});
    auto after = moved(*history, visit);
    if (!after)
        return failure(after);
    if (auto replaced = store.replace({*after}); !replaced)
        return failure(replaced);
    auto revision = raiseRevision(lead->id, lead->revision, after->last(), stamp);
    if (!revision)
        return failure(revision);
    const MovedLead result{lead->id, *revision, lead->stage, after->last()};
    if (auto logged = log(result, stamp); !logged)
        return failure(logged);
    const StageVisit left = history->isEmpty() ? StageVisit() : history->last();
    if (auto followed = HandoffStore(m_connection).follow(*lead, left, result.visit, stamp); !followed)
        return failure(followed);
    return result.visit.cause == StageVisit::Cause::Correction ? asStored(result) : result;
}

// What a correction takes back may have had an owner, who goes with it.
Result<MovedLead> StageMoveStore::asStored(MovedLead moved)
{
    const auto lead = LeadStore(m_connection).byId(moved.lead);
    if (!lead)
        return failure(lead);
    moved.revision = lead->revision;
    return moved;
}

Result<UnmovedLead> StageMoveStore::undo(const MovedLead &done, const Stamp &stamp)
{
    const auto lead = LeadStore(m_connection).byId(done.lead);
    if (!lead)
        return failure(lead);
    const auto history = FunnelStore(m_connection).visitsOf(done.lead);
    if (!history)
        return failure(history);
    if (!mayGo(*history, done.visit, stamp)) {
        const auto back = write({done.lead, done.revision, done.from, {}, {}}, stamp);
        return back ? Result<UnmovedLead>({UnmovedLead::Way::MovedBack, *back}) : failure(back);
    }
    if (auto gone = takeBack(*lead, *history, stamp); !gone)
        return failure(gone);
    if (auto unsaid = HandoffStore(m_connection).takeBack(done.lead, done.visit, stamp); !unsaid)
        return failure(unsaid);
    const auto after = FunnelStore(m_connection).visitsOf(done.lead);
    if (!after)
        return failure(after);
    const auto back = asStored({done.lead, 0, lead->stage, after->last()});
    return back ? Result<UnmovedLead>({UnmovedLead::Way::AsIfNever, *back}) : failure(back);
}

Result<void> StageMoveStore::takeBack(const Lead &lead, StageHistory history, const Stamp &stamp)
{
    history.removeLast();
    if (history.isEmpty())
        return failure(Error::Kind::Internal, u"stage.noHistory"_s);
    renumber(history);
    if (auto replaced = FunnelStore(m_connection).replace({history}); !replaced)
        return replaced;
    const auto revision = raiseRevision(lead.id, lead.revision, history.last(), stamp);
    if (!revision)
        return failure(revision);
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Lead;
    event.entityId = lead.id.value();
    event.revision = *revision;
    event.verb = Verb::Undone;
    event.field = u"stage"_s;
    event.oldValue = keyOf(lead.stage);
    event.newValue = keyOf(history.last().stage);
    return EventLog(m_connection).append(event);
}

Result<int> StageMoveStore::raiseRevision(LeadId lead, int revision, const StageVisit &visit, const Stamp &stamp)
{
    auto raised = m_connection.selectOne(
        u"UPDATE lead SET stage = :stage, status = :status, stage_entered_at = :entered_at, revision = revision + 1, "
        "updated_at = :updated_at, updated_by = :updated_by WHERE id = :id AND revision = :revision RETURNING revision"_s,
        {{u":stage"_s, static_cast<int>(visit.stage)},
         {u":status"_s, toSql(visit.status)},
         {u":entered_at"_s, toSql(visit.enteredAt)},
         {u":updated_at"_s, toSql(stamp.recordedAt)},
         {u":updated_by"_s, toSql(stamp.actor)},
         {u":id"_s, toSql(lead)},
         {u":revision"_s, revision}},
        [](const Row &row) { return row.integer(0); });
    if (!raised)
        return failure(raised);
    if (!*raised)
        return failure(Error::Kind::Conflict, u"lead.conflict"_s, {{u"record"_s, leadNumber(lead)}});
    return **raised;
}

Result<void> StageMoveStore::log(const MovedLead &moved, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.stamp.occurredAt = moved.visit.enteredAt;
    event.entity = Entity::Lead;
    event.entityId = moved.lead.value();
    event.revision = moved.revision;
    event.verb = Verb::Moved;
    event.field = u"stage"_s;
    event.reason = moved.visit.reason;
    event.oldValue = keyOf(moved.from);
    event.newValue = keyOf(moved.visit.stage);
    return EventLog(m_connection).append(event);
}

} // namespace baton
