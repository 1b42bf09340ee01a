// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secondaryindexes.h"

#include "storage/connection.h"
#include "storage/sqlitesetup.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct Index
{
    QString name;
    QString statement;
};

/// Rows that are only added need few pages at hand.
constexpr int loadingCacheSize = -32768;
/// As much as SQLite sorts at a time, on another thread, while it reads on.
constexpr int sortingCacheSize = -8192;

Result<void> setCacheSize(Connection &connection, int size)
{
    return connection.run(u"PRAGMA cache_size = %1"_s.arg(size));
}

/// What is sorted in memory is sorted by the thread that reads it; what is sorted in files, which have no name, by
/// others beside it. Refused, without harm, where a temporary table stands already.
void sortIn(Connection &connection, const QString &store)
{
    std::ignore = connection.run(u"PRAGMA temp_store = "_s + store);
}

const QString property = u"indexes.dropped"_s;

/// FTS5's own numbers, and those for a load: words gather in memory until the commit, and up to 64 parts of one size
/// stand side by side before they are merged.
struct SearchTuning
{
    int automerge = 4;
    int crisismerge = 16;
    int hashsize = 1024 * 1024;
};
constexpr SearchTuning everyday{};
constexpr SearchTuning loading{0, 64, 16 * 1024 * 1024};

Result<void> tuneSearch(Connection &connection, const SearchTuning &tuning)
{
    const auto tables = connection.select(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'"_s, {},
        [](const Row &row) { return row.text(0); });
    if (!tables)
        return failure(tables);
    const std::array<std::pair<QString, int>, 3> settings{
        {{u"automerge"_s, tuning.automerge}, {u"crisismerge"_s, tuning.crisismerge}, {u"hashsize"_s, tuning.hashsize}}};
    for (const QString &table : *tables) {
        for (const auto &[name, value] : settings) {
            const auto set = connection.execute(u"INSERT INTO \"%1\" (\"%1\", rank) VALUES (:name, :value)"_s.arg(
                                                    QString(table).replace(u'"', u"\"\""_s)),
                                                {{u":name"_s, name}, {u":value"_s, value}});
            if (!set)
                return failure(set);
        }
    }
    return {};
}

/// PostgreSQL: of the tables that this login owns; what a constraint needs is not told.
const QString postgresIndexes =
    u"SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i "
    "JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid "
    "WHERE t.relnamespace = CAST(current_schema() AS regnamespace) AND pg_has_role(t.relowner, 'USAGE') "
    "AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)"_s;
const QString sqliteIndexes =
    u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE %INDEX %'"_s;

/// Held by the session that loads, as long as it lives: nobody who opens the workspace makes the indexes meanwhile.
constexpr int loadLock = 4745295;

Result<void> beginLoading(Connection &connection)
{
    if (!connection.dialect().isSqlite())
        return connection.run(u"SELECT pg_advisory_lock(%1)"_s.arg(loadLock));
    if (auto set = setCacheSize(connection, loadingCacheSize); !set)
        return set;
    sortIn(connection, u"FILE"_s); // Now, before the load makes temporary tables.
    return tuneSearch(connection, loading);
}

Result<void> beginSorting(Connection &connection)
{
    if (!connection.dialect().isSqlite())
        return connection.run(u"SET LOCAL maintenance_work_mem = '128MB'"_s);
    // A crash may have come between: then another connection restores what this one has not dropped.
    sortIn(connection, u"FILE"_s);
    return setCacheSize(connection, sortingCacheSize);
}

Result<void> endLoading(Connection &connection)
{
    if (!connection.dialect().isSqlite())
        return connection.run(u"SELECT pg_advisory_unlock(%1)"_s.arg(loadLock));
    sortIn(connection, u"MEMORY"_s);
    if (auto set = setCacheSize(connection, sqliteCacheSize); !set)
        return set;
    return tuneSearch(connection, everyday);
}

/// Whether another session is loading. If none is, none begins before this transaction ends.
Result<bool> isLoadingElsewhere(Connection &connection)
{
    if (connection.dialect().isSqlite())
        return false;
    const auto taken = connection.count(u"SELECT CAST(pg_try_advisory_xact_lock(%1) AS INTEGER)"_s.arg(loadLock));
    if (!taken)
        return failure(taken);
    return *taken == 0;
}

Result<QString> writtenDown(Connection &connection)
{
    const auto found = connection.selectOne(u"SELECT value FROM workspace_property WHERE key = :key"_s,
                                            {{u":key"_s, property}}, [](const Row &row) { return row.text(0); });
    if (!found)
        return failure(found);
    return found->value_or(QString());
}

} // namespace

Result<void> dropSecondaryIndexes(Connection &connection, const QStringList &uniqueToo)
{
    const auto elsewhere = isLoadingElsewhere(connection);
    if (!elsewhere)
        return failure(elsewhere);
    if (*elsewhere) // Whoever loads already has dropped them, and makes them again.
        return {};
    const auto indexes =
        connection.select(connection.dialect().isSqlite() ? sqliteIndexes : postgresIndexes, {}, [](const Row &row) {
            return Index{row.text(0), row.text(1)};
        });
    if (!indexes)
        return failure(indexes);
    QJsonArray statements;
    for (const Index &index : *indexes) {
        if (index.statement.startsWith(u"CREATE UNIQUE ") && !uniqueToo.contains(index.name))
            continue;
        statements.append(index.statement);
        if (auto dropped = connection.run(u"DROP INDEX "_s + index.name); !dropped)
            return dropped;
    }
    const QString text = QString::fromUtf8(QJsonDocument(statements).toJson(QJsonDocument::Compact));
    const auto written = connection.execute(u"INSERT INTO workspace_property (key, value) VALUES (:key, :value)"_s,
                                            {{u":key"_s, property}, {u":value"_s, text}});
    if (!written)
        return failure(written);
    return beginLoading(connection);
}

Result<void> restoreSecondaryIndexes(Connection &connection)
{
    const auto text = writtenDown(connection);
    if (!text)
        return failure(text);
    if (text->isEmpty())
        return {};
    const auto elsewhere = isLoadingElsewhere(connection);
    if (!elsewhere)
        return failure(elsewhere);
    if (*elsewhere)
        return {};
    const QJsonArray statements = QJsonDocument::fromJson(text->toUtf8()).array();
    if (auto ready = beginSorting(connection); !ready)
        return ready;
    for (const QJsonValue &statement : statements) {
        // What stands in a file may come from anybody: only what makes an index is run.
        const QString sql = statement.toString();
        const bool isIndex = sql.startsWith(u"CREATE INDEX ") || sql.startsWith(u"CREATE UNIQUE INDEX ");
        if (!isIndex || sql.contains(u';'))
            return failure(Error::Kind::Invalid, u"workspace.damaged"_s);
        if (auto created = connection.run(sql); !created)
            return created;
    }
    const auto removed =
        connection.execute(u"DELETE FROM workspace_property WHERE key = :key"_s, {{u":key"_s, property}});
    if (!removed)
        return failure(removed);
    return endLoading(connection);
}

Result<bool> lacksSecondaryIndexes(Connection &connection)
{
    const auto text = writtenDown(connection);
    if (!text)
        return failure(text);
    return !text->isEmpty();
}

} // namespace baton
