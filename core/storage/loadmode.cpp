// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loadmode.h"

#include "storage/connection.h"

#include <sqlite3.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Should it fail, the load is slower, or the next change meets the same trouble.
void set(Connection &connection, const char *pragmas, const QString &setting)
{
    if (connection.dialect().isSqlite())
        sqlite3_exec(connection.sqliteHandle(), pragmas, nullptr, nullptr, nullptr);
    else
        std::ignore = connection.run(setting);
}

} // namespace

LoadMode::LoadMode(Connection &connection)
    : m_connection(connection)
{
    set(m_connection, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = NORMAL", u"SET synchronous_commit = off"_s);
}

LoadMode::~LoadMode()
{
    set(m_connection, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL", u"RESET synchronous_commit"_s);
}

} // namespace baton
