// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "support/background.h"

#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int readersCacheSize = -8192; // 8 MB, of each.

} // namespace

Database::Database(WorkspaceLocation location, Connection::Access access)
    : m_location(std::move(location))
    , m_access(access)
    , m_checkpointer(m_location.filePath())
{
    m_writer.setMaxThreadCount(1);
    m_readers.setMaxThreadCount(readerCount);
    // A thread owns its connection: it must outlive the pauses between two jobs.
    m_writer.setExpiryTimeout(-1);
    m_readers.setExpiryTimeout(-1);
}

Database::~Database()
{
    // A pool runs everything queued before it dies: reads are dropped, and broken off, writes never.
    m_isEnding = true;
    m_readers.clear();
    m_readers.waitForDone();
    m_writer.waitForDone();
}

Result<Connection *> Database::threadConnection(Connection::Access access)
{
    if (m_connections.hasLocalData() && m_connections.localData() && m_connections.localData()->isAlive())
        return m_connections.localData().get();
    m_connections.setLocalData(nullptr);
    stepBack();
    auto opened = Connection::open(m_location, access);
    if (!opened)
        return failure(opened);
    if (engine() == Engine::Sqlite)
        m_checkpointer.watch((*opened)->sqliteHandle());
    // What readers look at again stands in the system's memory, of which there is one for all of them.
    if (engine() == Engine::Sqlite && m_readers.contains(QThread::currentThread())) {
        (*opened)->endWhen(m_isEnding);
        if (auto set = (*opened)->run(u"PRAGMA cache_size = %1"_s.arg(readersCacheSize)); !set)
            return failure(set);
    }
    m_connections.setLocalData(std::shared_ptr<Connection>(std::move(*opened)));
    return m_connections.localData().get();
}

Result<void> Database::markRequest(Connection &connection, const QString &request) const
{
    // SQLite knows whether its commit succeeded; only a commit across a network can be in doubt.
    if (engine() == Engine::Sqlite)
        return {};
    auto marked = connection.execute(
        u"INSERT INTO request (id, recorded_at) VALUES (:id, CAST(extract(epoch FROM now()) * 1000 AS BIGINT))"_s,
        {{u":id"_s, request}});
    if (!marked)
        return failure(marked);
    return {};
}

bool Database::wasCommitted(const QString &request)
{
    auto connection = threadConnection(m_access);
    if (!connection)
        return false;
    auto found = (*connection)->count(u"SELECT count(*) FROM request WHERE id = :id"_s, {{u":id"_s, request}});
    return found && *found == 1;
}

// What the database says of itself names no place; what rooms refuse names what they know.
void Database::addLocation(Error &error) const
{
    const bool isAboutDatabase = error.code.startsWith(u"storage."_s) || error.code.startsWith(u"workspace."_s);
    if (isAboutDatabase && !error.arguments.contains(u"file"_s))
        error.arguments.insert(u"file"_s, m_location.displayText());
}

bool Database::isWorthRetrying(const Error &error)
{
    return error.kind == Error::Kind::Busy || error.code == u"storage.connectionLost";
}

void Database::pauseBefore(int tries)
{
    // The writer thread alone waits; jitter keeps two processes from meeting again and again.
    const int milliseconds = 20 * (1 << tries) + QRandomGenerator::global()->bounded(20);
    QThread::msleep(static_cast<unsigned long>(milliseconds));
}

} // namespace baton
