// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/eventlog.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString selectEvents =
    u"SELECT e.id, e.occurred_at, e.recorded_at, e.actor_id, e.entity, e.entity_id, e.revision, e.verb, e.field, "
    "e.batch_id, e.reason, v.old_value, v.new_value FROM event_log e LEFT JOIN event_value v ON v.event_id = e.id "_s;

Event eventFrom(const Row &row)
{
    Event event;
    event.id = row.id<EventId>(0);
    event.stamp = {row.instant(1), row.instant(2), row.id<UserId>(3)};
    event.entity = static_cast<Entity>(row.integer(4));
    event.entityId = row.int64(5);
    if (!row.isNull(6))
        event.revision = row.integer(6);
    event.verb = static_cast<Verb>(row.integer(7));
    event.field = row.text(8);
    event.batch = row.id<BatchId>(9);
    event.reason = row.text(10);
    event.oldValue = row.text(11);
    event.newValue = row.text(12);
    return event;
}

} // namespace

Result<void> EventLog::append(const Event &event)
{
    auto id = m_connection.reserveId<EventId>(u"event_log"_s);
    if (!id)
        return failure(id);
    auto written = m_connection.execute(
        u"INSERT INTO event_log (id, occurred_at, recorded_at, actor_id, entity, entity_id, revision, verb, field, "
        u"batch_id, reason) "
        "VALUES (:id, :occurred_at, :recorded_at, :actor_id, :entity, :entity_id, :revision, :verb, :field, :batch_id, :reason)"_s,
        {{u":id"_s, toSql(*id)},
         {u":occurred_at"_s, toSql(event.stamp.occurredAt)},
         {u":recorded_at"_s, toSql(event.stamp.recordedAt)},
         {u":actor_id"_s, toSql(event.stamp.actor)},
         {u":entity"_s, static_cast<int>(event.entity)},
         {u":entity_id"_s, event.entityId},
         {u":revision"_s, toSql(event.revision)},
         {u":verb"_s, static_cast<int>(event.verb)},
         {u":field"_s, toSql(event.field)},
         {u":batch_id"_s, toSql(event.batch)},
         {u":reason"_s, toSql(event.reason)}});
    if (!written)
        return failure(written);
    if (event.oldValue.isEmpty() && event.newValue.isEmpty())
        return {};
    written = m_connection.execute(
        u"INSERT INTO event_value (event_id, subject_key, old_value, new_value) VALUES (:event_id, :subject_key, :old_value, :new_value)"_s,
        {{u":event_id"_s, toSql(*id)},
         {u":subject_key"_s,
          QString(QString::number(static_cast<int>(event.entity)) + u':' + QString::number(event.entityId))},
         {u":old_value"_s, toSql(event.oldValue)},
         {u":new_value"_s, toSql(event.newValue)}});
    if (!written)
        return failure(written);
    return {};
}

Result<void> EventLog::append(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (auto appended = append(event); !appended)
            return appended;
    }
    return {};
}

Result<QList<Event>> EventLog::of(Entity entity, qint64 entityId, int limit)
{
    return m_connection.select(
        selectEvents + u"WHERE e.entity = :entity AND e.entity_id = :entity_id ORDER BY e.id DESC LIMIT :most"_s,
        {{u":entity"_s, static_cast<int>(entity)}, {u":entity_id"_s, entityId}, {u":most"_s, limit}}, eventFrom);
}

Result<QList<Event>> EventLog::latest(int limit)
{
    return m_connection.select(selectEvents + u"ORDER BY e.id DESC LIMIT :most"_s, {{u":most"_s, limit}}, eventFrom);
}

} // namespace baton
