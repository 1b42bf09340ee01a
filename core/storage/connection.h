// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/binding.h"
#include "storage/dialect.h"
#include "storage/row.h"
#include "support/result.h"

#include <QSqlDatabase>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct pg_conn;

namespace baton {

class WorkspaceLocation;

/// One open connection, used by the thread that opened it. All SQL goes through it with bound values.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly, Create };

    /// Errors: NotFound "workspace.missing", Invalid "workspace.notBaton", Unavailable "workspace.unreachable",
    /// Denied "workspace.denied".
    static Result<std::unique_ptr<Connection>> open(const WorkspaceLocation &location, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

    /// Runs one prepared statement; returns the number of rows it changed.
    Result<qint64> execute(const QString &sql, const Bindings &bindings = {});
    /// Runs DDL, PRAGMA, BEGIN and the like, which QPSQL cannot prepare. No user text.
    Result<void> run(const QString &sql);
    /// Calls `visit` for each row; an error returned by it ends the query.
    Result<void> each(const QString &sql, const Bindings &bindings,
                      const std::function<Result<void>(const Row &)> &visit);

    /// All rows as values made by `make`.
    template<typename Make>
    auto select(const QString &sql, const Bindings &bindings, Make make)
        -> Result<QList<std::invoke_result_t<Make, const Row &>>>
    {
        QList<std::invoke_result_t<Make, const Row &>> rows;
        auto visited = each(sql, bindings, [&](const Row &row) -> Result<void> {
            rows.append(make(row));
            return {};
        });
        if (!visited)
            return failure(visited);
        return rows;
    }

    /// The first row's value, or nothing where there is no row.
    template<typename Make>
    auto selectOne(const QString &sql, const Bindings &bindings, Make make)
        -> Result<std::optional<std::invoke_result_t<Make, const Row &>>>
    {
        auto rows = select(sql, bindings, make);
        if (!rows)
            return failure(rows);
        if (rows->isEmpty())
            return std::optional<std::invoke_result_t<Make, const Row &>>();
        return std::optional(rows->first());
    }

    /// The first column of the first row as a number; 0 where there is no row or it is NULL.
    Result<qint64> count(const QString &sql, const Bindings &bindings = {});

    /// New ids for `table`, rising; never given out again. On PostgreSQL other sessions' ids may lie between them.
    Result<QList<qint64>> reserveIds(const QString &table, qint64 howMany);
    template<typename AnyId>
    Result<AnyId> reserveId(const QString &table)
    {
        auto ids = reserveIds(table, 1);
        if (!ids)
            return failure(ids);
        return AnyId(ids->first());
    }

    /// How many write transactions this connection has begun.
    [[nodiscard]] qint64 writesBegun() const { return m_writesBegun; }
    void countWrite() { ++m_writesBegun; }

    /// The driver's own handle, for bulk paths below QSqlQuery; null on the other engine.
    [[nodiscard]] sqlite3 *sqliteHandle() const;
    [[nodiscard]] pg_conn *postgresHandle() const;
    [[nodiscard]] QSqlDatabase database() const;
    /// As soon as this is true, statements are broken off with Unavailable "storage.cancelled". On SQLite alone: one
    /// that a server runs comes to its end.
    void endWhen(const std::atomic<bool> &isOver);
    /// What endWhen() was told; null where nothing was.
    [[nodiscard]] const std::atomic<bool> *isOver() const { return m_isOver; }
    /// False after the server has gone away: the pool then opens a new connection.
    [[nodiscard]] bool isAlive() const;

private:
    Connection(QString name, Engine engine);
    Result<QSqlQuery *> prepared(const QString &sql);

    QString m_name;
    Dialect m_dialect;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_queries;
    qint64 m_writesBegun = 0;
    const std::atomic<bool> *m_isOver = nullptr;
};

/// Turns a driver's error into kind and code. `detail` keeps the driver's code, not its text, which may quote data.
Error errorFromSql(const QSqlError &error, Engine engine);

} // namespace baton
