// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/stagedupdate.h"

#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<bool> StagedUpdate::run(Connection &connection, const std::function<qint64(BulkLoad &)> &fill) const
{
    const QString staging = u"staged_"_s + table;
    const QStringList all = QStringList{u"id"_s, u"revision"_s} + columns;
    // Made anew each time: the next one fills other columns.
    auto done = connection.run(u"DROP TABLE IF EXISTS "_s + staging);
    if (done)
        done = connection.run(u"CREATE TEMPORARY TABLE "_s + staging + u" AS SELECT "_s + all.join(u", "_s)
                              + u" FROM "_s + table + u" WHERE 1 = 0"_s);
    if (!done)
        return failure(done);
    auto load = BulkLoad::into(connection, staging, all, BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    const qint64 rows = fill(**load);
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    if (rows == 0)
        return true;
    if (!connection.dialect().isSqlite()) {
        if (auto counted = connection.run(u"ANALYZE "_s + staging); !counted)
            return failure(counted);
    }
    QStringList set{u"revision = c.revision + 1"_s};
    if (!assignments.isEmpty())
        set += assignments;
    for (const QString &column : columns)
        set += column + u" = c."_s + column;
    const auto changed =
        connection.execute(u"UPDATE %1 SET %2 FROM %3 c WHERE %1.id = c.id AND %1.revision = c.revision"_s.arg(
                               table, set.join(u", "_s), staging),
                           bindings);
    if (!changed)
        return failure(changed);
    return *changed == rows;
}

} // namespace baton
