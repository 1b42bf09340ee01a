// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/readatonce.h"

#include "storage/connection.h"
#include "storage/workspacelocation.h"

#include <future>

#include <sqlite3.h>

namespace baton {

namespace {

/// The file that another connection would see as this one does; empty where there is none.
QString sharedFile(const Connection &connection)
{
    sqlite3 *handle = connection.sqliteHandle();
    if (!handle || sqlite3_txn_state(handle, nullptr) == SQLITE_TXN_WRITE)
        return {};
    return QString::fromUtf8(sqlite3_db_filename(handle, nullptr));
}

Result<void> readBeside(const WorkspaceLocation &location, const std::atomic<bool> *isOver, const Reading &reading)
{
    auto opened = Connection::open(location, Connection::Access::ReadOnly);
    if (!opened)
        return failure(opened);
    if (isOver)
        (*opened)->endWhen(*isOver);
    return reading(**opened);
}

} // namespace

Result<void> readAtOnce(Connection &connection, const Reading &one, const Reading &other)
{
    const QString file = sharedFile(connection);
    const auto location = WorkspaceLocation::parse(file);
    if (file.isEmpty() || !location) {
        auto read = one(connection);
        return read ? other(connection) : read;
    }
    auto beside = std::async(std::launch::async, readBeside, *location, connection.isOver(), other);
    auto read = one(connection);
    const auto readThere = beside.get();
    return read ? readThere : read;
}

} // namespace baton
