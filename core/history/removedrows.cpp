// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/removedrows.h"

#include "history/journal.h"
#include "history/json.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QVariant toSqlValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return toSql(QString());
    return value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

} // namespace

Result<void> RemovedRows::keepDoomed(BatchId undoing)
{
    const auto doomed = m_connection.select(u"SELECT id FROM undo_doomed ORDER BY id"_s, {},
                                            [](const Row &row) { return row.int64(0); });
    if (!doomed)
        return failure(doomed);
    const auto images = RevertibleTable(m_rows.entity, m_rows.table, m_rows.columns).current(m_connection, *doomed);
    if (!images)
        return failure(images);
    QList<JournalEntry> entries;
    for (const qint64 id : *doomed)
        entries.append({m_rows.entity, id, id, std::nullopt, images->value(id), std::nullopt});
    return Journal(m_connection, undoing).append(entries);
}

Result<RemovedRows::Back> RemovedRows::bringBack(BatchId undone, BatchId redoing)
{
    const auto removed = m_connection.select(
        u"SELECT first_id, before FROM journal WHERE batch_id = :batch AND entity = :entity AND before IS NOT NULL "
        "AND after IS NULL ORDER BY seq"_s,
        {{u":batch"_s, toSql(undone)}, {u":entity"_s, static_cast<int>(m_rows.entity)}},
        [](const Row &row) { return std::pair(row.int64(0), objectFromJsonText(row.text(1))); });
    if (!removed)
        return failure(removed);
    Back back;
    QList<JournalEntry> entries;
    for (const auto &[id, image] : *removed) {
        const auto revision = insert(id, image);
        if (!revision)
            return failure(revision);
        (*revision ? back.came : back.stayedAway).append(id);
        if (*revision)
            entries.append({m_rows.entity, id, id, *revision, std::nullopt, std::nullopt});
    }
    const auto journalled = Journal(m_connection, redoing).append(entries);
    return journalled ? Result<Back>(back) : failure(journalled);
}

// Whoever still shows the row as it was before it went finds another revision.
Result<std::optional<int>> RemovedRows::insert(qint64 id, const QJsonObject &image)
{
    QStringList columns{u"id"_s, u"revision"_s};
    QStringList values{u":id"_s, u":revision"_s};
    Bindings bindings{{u":id"_s, id}, {u":revision"_s, image.value(u"revision"_s).toInteger() + 1}};
    for (const QString &column : m_rows.columns) { // The list is closed: a journal row names no other column.
        if (column == u"revision"_s)
            continue;
        columns.append(column);
        values.append(u':' + column);
        bindings.append({u':' + column, toSqlValue(image.value(column))});
    }
    return m_connection.selectOne(u"INSERT INTO "_s + m_rows.table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s
                                      + values.join(u", "_s) + u") ON CONFLICT DO NOTHING RETURNING revision"_s,
                                  bindings, [](const Row &row) { return row.integer(0); });
}

} // namespace baton
