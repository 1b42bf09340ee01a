// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulkload.h"

#include "storage/connection.h"
#include "storage/postgresbulkload.h"
#include "storage/sqlitebulkload.h"

namespace baton {

Result<std::unique_ptr<BulkLoad>> BulkLoad::into(Connection &connection, const QString &table,
                                                 const QStringList &columns, Target target)
{
    if (connection.dialect().isSqlite())
        return SqliteBulkLoad::into(connection.sqliteHandle(), table, columns);
    return PostgresBulkLoad::into(connection, table, columns, target);
}

} // namespace baton
