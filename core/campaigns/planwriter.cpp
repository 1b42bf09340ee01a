// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/planwriter.h"

#include "history/batchstore.h"
#include "history/eventlog.h"
#include "history/journal.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QJsonValue toJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    return value.typeId() == QMetaType::QString ? QJsonValue(value.toString()) : QJsonValue(value.toLongLong());
}

} // namespace

Result<BatchId> PlanWriter::batchOf(const Stamp &stamp)
{
    if (m_within.isValid())
        return m_within;
    Batch batch;
    batch.kind = Batch::Kind::Campaign;
    batch.occurredAt = stamp.occurredAt;
    batch.recordedAt = stamp.recordedAt;
    batch.actor = stamp.actor;
    BatchStore batches(m_connection);
    const auto id = batches.create(batch);
    if (!id)
        return id;
    if (auto done = batches.finish(*id, Batch::State::Done, stamp.recordedAt, {}); !done)
        return failure(done);
    return id;
}

Result<BatchId> PlanWriter::insert(qint64 id, const QList<RecordCell> &cells, const Stamp &stamp)
{
    const auto batch = batchOf(stamp);
    if (!batch)
        return batch;
    const QList<RecordCell> all = cells + QList<RecordCell>{{u"batch_id"_s, {}, toSql(*batch)}};
    if (auto inserted = m_writer.insert(id, all, stamp); !inserted)
        return failure(inserted);
    if (auto journalled = Journal(m_connection, *batch).append(Journal::created(m_entity, {id})); !journalled)
        return failure(journalled);
    return batch;
}

Result<PlanChange<int>> PlanWriter::update(qint64 id, int revision, const QList<RecordCell> &before,
                                           const QList<RecordCell> &after, const Stamp &stamp)
{
    const auto written = m_writer.update(id, revision, before, after, stamp);
    if (!written)
        return failure(written);
    if (*written == revision)
        return PlanChange<int>{revision, {}};
    if (m_within.isValid())
        return PlanChange<int>{*written, m_within};
    const auto batch = batchOf(stamp);
    if (!batch)
        return failure(batch);
    JournalEntry entry{m_entity, id, id, *written, QJsonObject(), QJsonObject()};
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QJsonValue was = toJson(before[i].value);
        const QJsonValue is = toJson(after[i].value);
        if (was == is)
            continue;
        entry.before->insert(before[i].column, was);
        entry.after->insert(after[i].column, is);
    }
    if (auto journalled = Journal(m_connection, *batch).append({entry}); !journalled)
        return failure(journalled);
    return PlanChange<int>{*written, *batch};
}

Result<BatchId> PlanWriter::remove(qint64 id, int revision, const Stamp &stamp)
{
    const QVariant none = QVariant(QMetaType(QMetaType::LongLong));
    const QList<RecordCell> before{RecordCell{u"deleted_at"_s, {}, none}};
    const QList<RecordCell> after{RecordCell{u"deleted_at"_s, {}, toSql(stamp.occurredAt)}};
    const auto written = update(id, revision, before, after, stamp);
    if (!written)
        return failure(written);
    Event event;
    event.stamp = stamp;
    event.entity = m_entity;
    event.entityId = id;
    event.revision = written->record;
    event.verb = Verb::Deleted;
    event.batch = written->batch;
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    return written->batch;
}

} // namespace baton
