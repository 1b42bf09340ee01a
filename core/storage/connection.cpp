// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include "storage/sqlitesetup.h"
#include "storage/workspacelocation.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> openPostgres(QSqlDatabase &database, const WorkspaceLocation &location)
{
    // QPSQL builds libpq's string from parts and quotes each, so that a URL as a whole would be taken for a name.
    const QUrl url(location.connectOptions(), QUrl::StrictMode);
    database.setHostName(url.host());
    database.setPort(url.port(-1));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).sliced(1));
    QStringList options{u"application_name=baton"_s, u"connect_timeout=10"_s, u"keepalives_idle=10"_s,
                        u"tcp_user_timeout=10000"_s};
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        options.append(key + u'=' + value);
    database.setConnectOptions(options.join(u';'));
    if (database.open())
        return {};
    Error error = errorFromSql(database.lastError(), Engine::Postgresql);
    error.arguments.insert(u"file"_s, location.displayText());
    error.arguments.insert(u"location"_s, location.displayText());
    return tl::unexpected(error);
}

Result<void> preparePostgresSession(Connection &connection, Connection::Access access)
{
    QStringList statements{u"SET search_path = baton, public, pg_temp"_s, u"SET client_min_messages = warning"_s,
                           u"SET TIME ZONE 'UTC'"_s};
    if (access == Connection::Access::ReadOnly)
        statements.append(u"SET default_transaction_read_only = on"_s);
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    return {};
}

void bindAll(QSqlQuery &query, const Bindings &bindings)
{
    for (const auto &[name, value] : bindings)
        query.bindValue(name, value);
}

} // namespace

Connection::Connection(QString name, Engine engine)
    : m_name(std::move(name))
    , m_dialect(engine)
{}

Connection::~Connection()
{
    m_queries.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const WorkspaceLocation &location, Access access)
{
    const bool sqlite = location.engine() == Engine::Sqlite;
    const QString name = u"baton-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Connection> connection(new Connection(name, location.engine()));
    QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    if (!database.isValid())
        return failure(Error::Kind::Unsupported, u"workspace.driverMissing"_s,
                       {{u"driver"_s, sqlite ? u"QSQLITE"_s : u"QPSQL"_s}});
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    auto opened = sqlite ? openSqliteFile(database, location.filePath(), access) : openPostgres(database, location);
    if (!opened)
        return failure(opened);
    auto ready = sqlite ? prepareSqliteSession(*connection, access) : preparePostgresSession(*connection, access);
    if (!ready)
        return failure(ready);
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Connection::isAlive() const
{
    if (m_dialect.isSqlite())
        return database().isOpen();
    auto *handle = postgresHandle();
    return handle && PQstatus(handle) == CONNECTION_OK && database().isOpen();
}

void Connection::endWhen(const std::atomic<bool> &isOver)
{
    constexpr int stepsBetween = 10'000; // Of SQLite's machine: a fraction of a millisecond.
    m_isOver = &isOver;
    if (sqlite3 *handle = sqliteHandle())
        sqlite3_progress_handler(
            handle, stepsBetween,
            [](void *over) { return static_cast<const std::atomic<bool> *>(over)->load() ? 1 : 0; },
            const_cast<std::atomic<bool> *>(&isOver));
}

sqlite3 *Connection::sqliteHandle() const
{
    const QVariant handle = database().driver()->handle();
    return handle.isValid() && m_dialect.isSqlite() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

pg_conn *Connection::postgresHandle() const
{
    const QVariant handle = database().driver()->handle();
    return handle.isValid() && !m_dialect.isSqlite() ? *static_cast<pg_conn *const *>(handle.constData()) : nullptr;
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    // Statements are few and come back often; a cached one saves parsing and planning.
    constexpr qsizetype mostKept = 200;
    if (const auto found = m_queries.find(sql); found != m_queries.end())
        return found->second.get();
    if (static_cast<qsizetype>(m_queries.size()) >= mostKept)
        m_queries.clear();
    auto query = std::make_unique<QSqlQuery>(database());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return tl::unexpected(errorFromSql(query->lastError(), m_dialect.engine()));
    return m_queries.emplace(sql, std::move(query)).first->second.get();
}

Result<qint64> Connection::execute(const QString &sql, const Bindings &bindings)
{
    auto query = prepared(sql);
    if (!query)
        return failure(query);
    bindAll(**query, bindings);
    if (!(*query)->exec())
        return tl::unexpected(errorFromSql((*query)->lastError(), m_dialect.engine()));
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<void> Connection::run(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return tl::unexpected(errorFromSql(query.lastError(), m_dialect.engine()));
    return {};
}

Result<void> Connection::each(const QString &sql, const Bindings &bindings,
                              const std::function<Result<void>(const Row &)> &visit)
{
    auto query = prepared(sql);
    if (!query)
        return failure(query);
    bindAll(**query, bindings);
    if (!(*query)->exec())
        return tl::unexpected(errorFromSql((*query)->lastError(), m_dialect.engine()));
    const Row row(**query);
    Result<void> visited;
    while (visited && (*query)->next())
        visited = visit(row);
    if (visited && (*query)->lastError().isValid())
        visited = tl::unexpected(errorFromSql((*query)->lastError(), m_dialect.engine()));
    (*query)->finish();
    return visited;
}

Result<qint64> Connection::count(const QString &sql, const Bindings &bindings)
{
    auto number = selectOne(sql, bindings, [](const Row &row) { return row.int64(0); });
    if (!number)
        return failure(number);
    return number->value_or(0);
}

Result<QList<qint64>> Connection::reserveIds(const QString &table, qint64 howMany)
{
    if (!m_dialect.isSqlite()) {
        return select(
            // OFFSET keeps the name of the sequence from being looked up for each number.
            u"SELECT nextval(s.name) FROM (SELECT CAST(pg_get_serial_sequence(:sequence_table, 'id') AS regclass) "
            "AS name OFFSET 0) AS s, generate_series(1, :how_many)"_s,
            {{u":sequence_table"_s, table}, {u":how_many"_s, howMany}}, [](const Row &row) { return row.int64(0); });
    }
    auto first =
        selectOne(u"INSERT INTO sequence (name, next) VALUES (:name, 1 + :how_many) "
                  "ON CONFLICT (name) DO UPDATE SET next = next + :more RETURNING next - :less"_s,
                  {{u":name"_s, table}, {u":how_many"_s, howMany}, {u":more"_s, howMany}, {u":less"_s, howMany}},
                  [](const Row &row) { return row.int64(0); });
    if (!first)
        return failure(first);
    QList<qint64> ids(howMany);
    std::iota(ids.begin(), ids.end(), first->value_or(1));
    return ids;
}

} // namespace baton
