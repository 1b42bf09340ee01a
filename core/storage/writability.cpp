// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/writability.h"

#include "storage/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton {

Result<bool> isWritable(Connection &connection)
{
    if (connection.dialect().isSqlite())
        return sqlite3_db_readonly(connection.sqliteHandle(), "main") == 0;
    const auto setting = connection.selectOne(u"SELECT current_setting('default_transaction_read_only')"_s, {},
                                              [](const Row &row) { return row.text(0); });
    if (!setting)
        return failure(setting);
    return *setting != u"on"_s;
}

} // namespace baton
