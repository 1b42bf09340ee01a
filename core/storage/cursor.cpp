// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cursor.h"

#include "storage/connection.h"
#include "storage/postgrescursor.h"
#include "storage/sqlitecursor.h"

namespace baton {

Result<std::unique_ptr<Cursor>> Cursor::open(Connection &connection, const QString &sql, const Bindings &bindings)
{
    if (connection.dialect().isSqlite())
        return SqliteCursor::open(connection.sqliteHandle(), sql, bindings);
    return PostgresCursor::open(connection.postgresHandle(), sql, bindings);
}

} // namespace baton
