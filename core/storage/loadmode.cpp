// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loadmode.h"

#include "storage/connection.h"

#include <sqlite3.h>

namespace baton {

namespace {

void set(Connection &connection, const char *pragmas)
{
    if (connection.dialect().isSqlite())
        sqlite3_exec(connection.sqliteHandle(), pragmas, nullptr, nullptr, nullptr);
}

} // namespace

LoadMode::LoadMode(Connection &connection)
    : m_connection(connection)
{
    set(m_connection, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = NORMAL");
}

LoadMode::~LoadMode()
{
    set(m_connection, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
}

} // namespace baton
