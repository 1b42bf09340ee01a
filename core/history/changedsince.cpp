// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/changedsince.h"

#include "history/json.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype pageSize = 500;

bool isAnother(const QJsonObject &left, const QJsonObject &present)
{
    for (auto it = left.begin(); it != left.end(); ++it) {
        const QJsonValue now = present.contains(it.key()) ? present.value(it.key()) : QJsonValue(QJsonValue::Null);
        if (now != it.value())
            return true;
    }
    return false;
}

} // namespace

QString ChangedSince::condition(Entity entity, const QString &id)
{
    return u"EXISTS (SELECT 1 FROM undo_changed c WHERE c.entity = %1 AND c.id = %2)"_s.arg(
        QString::number(static_cast<int>(entity)), id);
}

Result<void> ChangedSince::prepare()
{
    for (const QString &statement :
         {u"DROP TABLE IF EXISTS undo_changed"_s,
          u"CREATE TEMPORARY TABLE undo_changed (entity INTEGER, id BIGINT, PRIMARY KEY (entity, id))"_s}) {
        if (auto done = m_connection.run(statement); !done)
            return done;
    }
    return {};
}

// What came first after the batch says what it had left.
Result<Revertible::Images> ChangedSince::leftByTheBatch(Entity entity)
{
    Revertible::Images left;
    const auto read = m_connection.each(
        u"SELECT o.first_id, o.before FROM journal c JOIN journal o ON o.entity = c.entity "
        "AND o.first_id BETWEEN c.first_id AND c.last_id WHERE c.batch_id = :batch AND c.entity = :entity "
        "AND c.before IS NULL AND o.batch_id <> c.batch_id AND o.before IS NOT NULL ORDER BY o.batch_id, o.seq"_s,
        {{u":batch"_s, toSql(m_batch)}, {u":entity"_s, static_cast<int>(entity)}},
        [&left](const Row &row) -> Result<void> {
            QJsonObject &image = left[row.int64(0)];
            const QJsonObject before = objectFromJsonText(row.text(1));
            for (auto it = before.begin(); it != before.end(); ++it) {
                if (!image.contains(it.key()))
                    image.insert(it.key(), it.value());
            }
            return {};
        });
    return read ? Result<Revertible::Images>(left) : failure(read);
}

Result<void> ChangedSince::note(Revertible &revertible)
{
    const auto left = leftByTheBatch(revertible.entity());
    if (!left)
        return failure(left);
    if (left->isEmpty())
        return {};
    QList<qint64> ids = left->keys();
    std::ranges::sort(ids);
    Revertible::Images present;
    for (qsizetype at = 0; at < ids.size(); at += pageSize) {
        const auto page = revertible.current(m_connection, ids.mid(at, pageSize));
        if (!page)
            return failure(page);
        present.insert(*page);
    }
    auto load =
        BulkLoad::into(m_connection, u"undo_changed"_s, {u"entity"_s, u"id"_s}, BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    for (const qint64 id : std::as_const(ids)) {
        if (!present.contains(id) || !isAnother(left->value(id), present.value(id)))
            continue;
        (*load)->integer(static_cast<int>(revertible.entity()));
        (*load)->integer(id);
        (*load)->endRow();
    }
    const auto noted = (*load)->finish();
    return noted ? Result<void>() : failure(noted);
}

} // namespace baton
