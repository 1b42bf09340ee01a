// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/recordlistservice.h"

#include "leads/recordgroupstore.h"
#include "storage/database.h"
#include "support/clock.h"

namespace baton {

RecordListService::RecordListService(Database &database, const Clock &clock, RecordList list, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_list(std::move(list))
{}

Instant RecordListService::now() const
{
    return m_clock.now();
}

QFuture<Result<QList<qint64>>> RecordListService::ids(const RecordFilter &filter)
{
    return m_database.read([list = m_list, filter](Connection &connection) {
        return RecordListStore(connection, list, filter.now).ids(filter);
    });
}

QFuture<Result<qint64>> RecordListService::count(const RecordFilter &filter)
{
    return m_database.read([list = m_list, filter](Connection &connection) {
        return RecordListStore(connection, list, filter.now).count(filter);
    });
}

QFuture<Result<QList<RecordGroup>>> RecordListService::groups(const RecordFilter &filter, const GroupQuestion &by)
{
    return m_database.read([list = m_list, filter, by](Connection &connection) {
        return RecordGroupStore(connection, list, filter.now).groups(filter, by);
    });
}

QFuture<Result<QList<RecordSummary>>> RecordListService::page(const QList<qint64> &records, const QStringList &columns)
{
    return m_database.read([list = m_list, records, columns, now = now()](Connection &connection) {
        return RecordListStore(connection, list, now).page(records, columns);
    });
}

QFuture<Result<QMap<QString, FieldValue>>> RecordListService::fields(qint64 record)
{
    return m_database.read([list = m_list, record, now = now()](Connection &connection) {
        return RecordListStore(connection, list, now).fields(record);
    });
}

} // namespace baton
