// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/eventlog.h"

#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString selectEvents =
    u"SELECT e.id, e.occurred_at, e.recorded_at, e.actor_id, e.entity, e.entity_id, e.revision, e.verb, e.field, "
    "e.batch_id, e.reason, v.old_value, v.new_value FROM event_log e LEFT JOIN event_value v ON v.event_id = e.id "_s;

// A load takes a temporary table on a server; for fewer events statements are cheaper.
constexpr qsizetype mostOneByOne = 20;

/// What the values are erased by.
QString subjectKey(const Event &event)
{
    return QString::number(static_cast<int>(event.entity)) + u':' + QString::number(event.entityId);
}

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
         {u":subject_key"_s, subjectKey(event)},
         {u":old_value"_s, toSql(event.oldValue)},
         {u":new_value"_s, toSql(event.newValue)}});
    if (!written)
        return failure(written);
    return {};
}

Result<void> EventLog::append(const QList<Event> &events)
{
    if (events.size() > mostOneByOne)
        return appendMany(events);
    for (const Event &event : events) {
        if (auto appended = append(event); !appended)
            return appended;
    }
    return {};
}

Result<void> EventLog::appendMany(const QList<Event> &events)
{
    const auto ids = m_connection.reserveIds(u"event_log"_s, events.size());
    if (!ids)
        return failure(ids);
    auto rows = BulkLoad::into(m_connection, u"event_log"_s,
                               {u"id"_s, u"occurred_at"_s, u"recorded_at"_s, u"actor_id"_s, u"entity"_s, u"entity_id"_s,
                                u"revision"_s, u"verb"_s, u"field"_s, u"batch_id"_s, u"reason"_s});
    if (!rows)
        return failure(rows);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        (*rows)->integer(ids->at(i));
        (*rows)->instant(event.stamp.occurredAt);
        (*rows)->instant(event.stamp.recordedAt);
        (*rows)->id(event.stamp.actor);
        (*rows)->integer(static_cast<int>(event.entity));
        (*rows)->integer(event.entityId);
        (*rows)->integer(event.revision ? std::optional<qint64>(*event.revision) : std::nullopt);
        (*rows)->integer(static_cast<int>(event.verb));
        (*rows)->text(event.field);
        (*rows)->id(event.batch);
        (*rows)->text(event.reason);
        (*rows)->endRow();
    }
    if (auto written = (*rows)->finish(); !written)
        return failure(written);
    return appendValues(events, *ids);
}

Result<void> EventLog::appendValues(const QList<Event> &events, const QList<qint64> &ids)
{
    auto values = BulkLoad::into(m_connection, u"event_value"_s,
                                 {u"event_id"_s, u"subject_key"_s, u"old_value"_s, u"new_value"_s});
    if (!values)
        return failure(values);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        if (event.oldValue.isEmpty() && event.newValue.isEmpty())
            continue;
        (*values)->integer(ids[i]);
        (*values)->text(subjectKey(event));
        (*values)->text(event.oldValue);
        (*values)->text(event.newValue);
        (*values)->endRow();
    }
    const auto written = (*values)->finish();
    return written ? Result<void>() : failure(written);
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
