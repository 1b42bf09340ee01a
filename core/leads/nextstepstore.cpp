// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/nextstepstore.h"

#include "history/eventlog.h"
#include "leads/leadfieldsql.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

NextStep stepFrom(const Row &row)
{
    NextStep step;
    step.id = row.id<StepId>(0);
    step.revision = row.integer(1);
    step.lead = row.id<LeadId>(2);
    step.kind = static_cast<StepKind>(row.integer(3));
    step.side = static_cast<Side>(row.integer(4));
    step.due = row.instant(5);
    step.note = row.text(6);
    step.madeBy = row.id<TouchId>(7);
    step.doneAt = row.optionalInstant(8);
    step.doneBy = row.id<TouchId>(9);
    step.author = row.id<UserId>(10);
    step.createdAt = row.instant(11);
    step.recordedAt = row.instant(12);
    return step;
}

// The note may be personal: the log says what was done, the row what was said.
Event eventOf(const NextStep &step, Verb verb, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::NextStep;
    event.entityId = step.id.value();
    event.revision = step.revision;
    event.verb = verb;
    event.newValue = keyOf(step.kind);
    return event;
}

} // namespace

QString nextStepDueSql(const QString &nowMade, const QString &nowDone)
{
    return u"(SELECT min(n.due_at) FROM next_step n WHERE n.lead_id = l.id AND n.deleted_at IS NULL "
           "AND n.created_at <= %1 AND (n.done_at IS NULL OR n.done_at > %2))"_s.arg(nowMade, nowDone);
}

Result<NextStep> NextStepStore::add(const NextStep &step, const Stamp &stamp)
{
    if (auto checked = checkStep(step); !checked)
        return failure(checked);
    auto id = m_connection.reserveId<StepId>(u"next_step"_s);
    if (!id)
        return failure(id);
    NextStep stored = step;
    stored.id = *id;
    stored.revision = 1;
    stored.author = stamp.actor;
    stored.note = step.note.trimmed();
    stored.recordedAt = stamp.recordedAt;
    auto made = m_connection.execute(
        u"INSERT INTO next_step (id, lead_id, kind, side, due_at, note, made_by_touch, created_at, recorded_at, "
        "created_by, updated_at, updated_by) VALUES (:id, :lead_id, :kind, :side, :due_at, :note, :made_by_touch, "
        ":created_at, :recorded_at, :created_by, :updated_at, :updated_by)"_s,
        {{u":id"_s, toSql(stored.id)},
         {u":lead_id"_s, toSql(stored.lead)},
         {u":kind"_s, static_cast<int>(stored.kind)},
         {u":side"_s, static_cast<int>(stored.side)},
         {u":due_at"_s, toSql(stored.due)},
         {u":note"_s, toSql(stored.note)},
         {u":made_by_touch"_s, toSql(stored.madeBy)},
         {u":created_at"_s, toSql(stored.createdAt)},
         {u":recorded_at"_s, toSql(stored.recordedAt)},
         {u":created_by"_s, toSql(stored.author)},
         {u":updated_at"_s, toSql(stored.createdAt)},
         {u":updated_by"_s, toSql(stored.author)}});
    if (!made)
        return failure(made);
    Event event = eventOf(stored, Verb::Created, stamp);
    event.stamp.occurredAt = stored.createdAt;
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    return stored;
}

Result<NextStep> NextStepStore::byId(StepId id)
{
    auto found = select(u"n.id = :id"_s, {{u":id"_s, toSql(id)}});
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"step.unknown"_s, {{u"value"_s, id.value()}});
    return found->first();
}

Result<QList<NextStep>> NextStepStore::openOf(LeadId lead)
{
    return select(u"n.done_at IS NULL AND n.lead_id = :lead ORDER BY n.due_at, n.id"_s, {{u":lead"_s, toSql(lead)}});
}

Result<QList<NextStep>> NextStepStore::openOf(UserId user)
{
    const QString owner =
        u"COALESCE(CASE WHEN n.side = %1 THEN l.tele_owner_id WHEN n.side = %2 THEN l.sales_owner_id END, n.created_by)"_s
            .arg(QString::number(static_cast<int>(Side::Tele)), QString::number(static_cast<int>(Side::Sales)));
    return select(u"n.done_at IS NULL AND l.deleted_at IS NULL AND "_s + openLeadSql() + u" AND "_s + owner
                      + u" = :user ORDER BY n.due_at, n.id"_s,
                  {{u":user"_s, toSql(user)}});
}

Result<QList<NextStep>> NextStepStore::ofLead(LeadId lead)
{
    return select(u"n.lead_id = :lead ORDER BY n.due_at DESC, n.id DESC"_s, {{u":lead"_s, toSql(lead)}});
}

Result<QList<NextStep>> NextStepStore::ofTouch(TouchId touch)
{
    return select(u"(n.made_by_touch = :made OR n.done_by_touch = :done) ORDER BY n.id"_s,
                  {{u":made"_s, toSql(touch)}, {u":done"_s, toSql(touch)}});
}

Result<QList<NextStep>> NextStepStore::select(const QString &condition, const Bindings &bindings)
{
    return m_connection.select(
        u"SELECT n.id, n.revision, n.lead_id, n.kind, n.side, n.due_at, n.note, n.made_by_touch, n.done_at, "
        "n.done_by_touch, n.created_by, n.created_at, n.recorded_at FROM next_step n JOIN lead l ON l.id = n.lead_id "
        "WHERE n.deleted_at IS NULL AND "_s
            + condition,
        bindings, stepFrom);
}

Result<NextStep> NextStepStore::finish(const NextStep &step, Instant at, TouchId touch, const Stamp &stamp)
{
    return change(
        step, u"done_at = :done_at, done_by = :done_by, done_by_touch = :done_by_touch"_s,
        {{u":done_at"_s, toSql(at)}, {u":done_by"_s, toSql(stamp.actor)}, {u":done_by_touch"_s, toSql(touch)}},
        Verb::Changed, stamp);
}

Result<NextStep> NextStepStore::reopen(const NextStep &step, const Stamp &stamp)
{
    return change(step, u"done_at = NULL, done_by = NULL, done_by_touch = NULL"_s, {}, Verb::Changed, stamp);
}

Result<NextStep> NextStepStore::remove(const NextStep &step, const Stamp &stamp)
{
    return change(step, u"deleted_at = :deleted_at"_s, {{u":deleted_at"_s, toSql(stamp.recordedAt)}}, Verb::Deleted,
                  stamp);
}

Result<NextStep> NextStepStore::change(const NextStep &step, const QString &what, const Bindings &values, Verb verb,
                                       const Stamp &stamp)
{
    Bindings bindings = values;
    bindings.append({{u":updated_at"_s, toSql(stamp.occurredAt)},
                     {u":updated_by"_s, toSql(stamp.actor)},
                     {u":id"_s, toSql(step.id)},
                     {u":revision"_s, step.revision}});
    auto changed =
        m_connection.execute(u"UPDATE next_step SET "_s + what
                                 + u", revision = revision + 1, updated_at = :updated_at, updated_by = :updated_by "
                                   "WHERE id = :id AND revision = :revision AND deleted_at IS NULL"_s,
                             bindings);
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return failure(Error::Kind::Conflict, u"step.conflict"_s, {{u"value"_s, step.id.value()}});
    if (verb == Verb::Deleted) {
        NextStep gone = step;
        ++gone.revision;
        auto logged = EventLog(m_connection).append(eventOf(gone, verb, stamp));
        return logged ? Result<NextStep>(gone) : failure(logged);
    }
    auto stored = byId(step.id);
    if (!stored)
        return stored;
    Event event = eventOf(*stored, verb, stamp);
    event.field = u"done"_s;
    event.newValue = stored->doneAt ? toIsoText(*stored->doneAt) : QString();
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    return stored;
}

} // namespace baton
