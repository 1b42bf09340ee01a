// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/journal.h"

#include "history/json.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

void write(BulkLoad &load, BatchId batch, qint64 seq, const JournalEntry &entry)
{
    load.id(batch);
    load.integer(seq);
    load.integer(static_cast<qint64>(entry.entity));
    load.integer(entry.firstId);
    load.integer(entry.lastId);
    load.integer(entry.revision ? std::optional<qint64>(*entry.revision) : std::nullopt);
    entry.before ? load.text(toJsonText(*entry.before)) : load.null();
    entry.after ? load.text(toJsonText(*entry.after)) : load.null();
    load.endRow();
}

} // namespace

Result<void> Journal::append(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    auto last = m_connection.count(u"SELECT max(seq) FROM journal WHERE batch_id = :batch_id"_s,
                                   {{u":batch_id"_s, toSql(m_batch)}});
    if (!last)
        return failure(last);
    auto load = BulkLoad::into(
        m_connection, u"journal"_s,
        {u"batch_id"_s, u"seq"_s, u"entity"_s, u"first_id"_s, u"last_id"_s, u"revision"_s, u"before"_s, u"after"_s});
    if (!load)
        return failure(load);
    qint64 seq = *last;
    for (const JournalEntry &entry : entries)
        write(**load, m_batch, ++seq, entry);
    auto finished = (*load)->finish();
    if (!finished)
        return failure(finished);
    return {};
}

QList<JournalEntry> Journal::created(Entity entity, const QList<qint64> &risingIds)
{
    QList<JournalEntry> entries;
    for (const qint64 id : risingIds) {
        if (!entries.isEmpty() && entries.last().lastId + 1 == id)
            entries.last().lastId = id;
        else
            entries.append({entity, id, id, std::nullopt, std::nullopt, std::nullopt});
    }
    return entries;
}

} // namespace baton
