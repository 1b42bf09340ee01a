// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/batchstore.h"

#include "history/json.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString selectBatches =
    u"SELECT id, kind, state, source_id, file_name, file_digest, profile, options, occurred_at, "
    "recorded_at, finished_at, actor_id, rows_done, result, undone_by FROM batch "_s;

Batch batchFrom(const Row &row)
{
    Batch batch;
    batch.id = row.id<BatchId>(0);
    batch.kind = static_cast<Batch::Kind>(row.integer(1));
    batch.state = static_cast<Batch::State>(row.integer(2));
    batch.source = row.id<SourceId>(3);
    batch.fileName = row.text(4);
    batch.fileDigest = row.text(5);
    batch.profile = objectFromJsonText(row.text(6));
    batch.options = objectFromJsonText(row.text(7));
    batch.occurredAt = row.instant(8);
    batch.recordedAt = row.instant(9);
    batch.finishedAt = row.optionalInstant(10);
    batch.actor = row.id<UserId>(11);
    batch.rowsDone = row.int64(12);
    batch.result = objectFromJsonText(row.text(13));
    batch.undoneBy = row.id<BatchId>(14);
    return batch;
}

Result<void> asVoid(const Result<qint64> &changed)
{
    if (!changed)
        return failure(changed);
    return {};
}

} // namespace

Result<BatchId> BatchStore::create(const Batch &batch)
{
    auto id = m_connection.reserveId<BatchId>(u"batch"_s);
    if (!id)
        return id;
    auto written = m_connection.execute(
        u"INSERT INTO batch (id, kind, state, source_id, file_name, file_digest, profile, options, occurred_at, "
        u"recorded_at, actor_id, result) "
        "VALUES (:id, :kind, :state, :source_id, :file_name, :file_digest, :profile, :options, :occurred_at, :recorded_at, :actor_id, :result)"_s,
        {{u":id"_s, toSql(*id)},
         {u":kind"_s, static_cast<int>(batch.kind)},
         {u":state"_s, static_cast<int>(batch.state)},
         {u":source_id"_s, toSql(batch.source)},
         {u":file_name"_s, toSql(batch.fileName)},
         {u":file_digest"_s, toSql(batch.fileDigest)},
         {u":profile"_s, toJsonText(batch.profile)},
         {u":options"_s, toJsonText(batch.options)},
         {u":occurred_at"_s, toSql(batch.occurredAt)},
         {u":recorded_at"_s, toSql(batch.recordedAt)},
         {u":actor_id"_s, toSql(batch.actor)},
         {u":result"_s, toJsonText(batch.result)}});
    if (!written)
        return failure(written);
    return id;
}

Result<Batch> BatchStore::byId(BatchId id)
{
    auto found = m_connection.selectOne(selectBatches + u"WHERE id = :id"_s, {{u":id"_s, toSql(id)}}, batchFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"batch.unknown"_s, {{u"batch"_s, id.value()}});
    return **found;
}

Result<Batch> BatchStore::locked(BatchId id)
{
    // Writers of a file come one after the other anyway.
    if (!m_connection.dialect().isSqlite()) {
        auto found = m_connection.selectOne(u"SELECT id FROM batch WHERE id = :id FOR UPDATE"_s,
                                            {{u":id"_s, toSql(id)}}, [](const Row &row) { return row.int64(0); });
        if (!found)
            return failure(found);
    }
    return byId(id);
}

Result<void> BatchStore::checkStillOurs(BatchId id, qint64 rowsDone)
{
    auto batch = locked(id);
    if (!batch)
        return failure(batch);
    const QVariantMap arguments{{u"batch"_s, id.value()}};
    if (batch->undoneBy.isValid())
        return failure(Error::Kind::Conflict, u"batch.takenBack"_s, arguments);
    const bool isOpen = batch->state == Batch::State::Running || batch->state == Batch::State::Cancelled;
    if (!isOpen || batch->rowsDone != rowsDone)
        return failure(Error::Kind::Conflict, u"batch.runsElsewhere"_s, arguments);
    return {};
}

Result<QList<Batch>> BatchStore::all()
{
    return m_connection.select(selectBatches + u"ORDER BY id DESC"_s, {}, batchFrom);
}

Result<std::optional<Batch>> BatchStore::unfinished(const QString &fileDigest, SourceId source,
                                                    const QJsonObject &profile)
{
    auto found = m_connection.select(
        selectBatches
            + u"WHERE file_digest = :digest AND source_id = :source_id AND state IN (:running, :cancelled) AND undone_by IS NULL ORDER BY id DESC"_s,
        {{u":digest"_s, fileDigest},
         {u":source_id"_s, toSql(source)},
         {u":running"_s, static_cast<int>(Batch::State::Running)},
         {u":cancelled"_s, static_cast<int>(Batch::State::Cancelled)}},
        batchFrom);
    if (!found)
        return failure(found);
    // JSON is compared as values: PostgreSQL gives its keys back in another order.
    for (const Batch &batch : *found) {
        if (batch.profile == profile)
            return std::optional(batch);
    }
    return std::optional<Batch>();
}

Result<QList<Batch>> BatchStore::finishedOf(const QString &fileDigest)
{
    return m_connection.select(
        selectBatches + u"WHERE file_digest = :digest AND state = :done AND undone_by IS NULL ORDER BY id DESC"_s,
        {{u":digest"_s, fileDigest}, {u":done"_s, static_cast<int>(Batch::State::Done)}}, batchFrom);
}

Result<void> BatchStore::advance(BatchId id, qint64 rowsDone, const QJsonObject &resultSoFar)
{
    return asVoid(m_connection.execute(
        u"UPDATE batch SET state = :running, rows_done = :rows_done, result = :result WHERE id = :id"_s,
        {{u":running"_s, static_cast<int>(Batch::State::Running)},
         {u":rows_done"_s, rowsDone},
         {u":result"_s, toJsonText(resultSoFar)},
         {u":id"_s, toSql(id)}}));
}

Result<void> BatchStore::finish(BatchId id, Batch::State state, Instant at, const QJsonObject &result)
{
    return asVoid(m_connection.execute(
        u"UPDATE batch SET state = :state, finished_at = :finished_at, result = :result WHERE id = :id"_s,
        {{u":state"_s, static_cast<int>(state)},
         {u":finished_at"_s, toSql(at)},
         {u":result"_s, toJsonText(result)},
         {u":id"_s, toSql(id)}}));
}

Result<void> BatchStore::markUndone(BatchId id, BatchId by)
{
    return asVoid(m_connection.execute(u"UPDATE batch SET undone_by = :undone_by WHERE id = :id"_s,
                                       {{u":undone_by"_s, toSql(by)}, {u":id"_s, toSql(id)}}));
}

} // namespace baton
