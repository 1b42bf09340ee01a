// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/workspacelocation.h"

#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace baton {

/// An error as a failing test prints it: kind, code, arguments and detail.
[[nodiscard]] QString describe(const Error &error);

/// A fresh place for a workspace, empty at first and gone with this object: a file that does not exist yet, or an empty
/// database of its own name on the cluster that PGHOST, PGPORT, PGUSER and PGPASSWORD name (`pg_virtualenv` sets them).
///
/// Close every connection before it goes: on PostgreSQL what is left is thrown out.
///
///     void engines_data() { TestDatabase::addEngineRows(); }
///     void engines()
///     {
///         QFETCH(baton::Engine, engine);
///         BATON_NEEDS_ENGINE(engine);
///         TestDatabase fresh(engine);
///         auto connection = Connection::open(fresh.location(), Connection::Access::Create);
class TestDatabase
{
public:
    /// Aborts the test program where the place cannot be made: a test without it says nothing.
    explicit TestDatabase(Engine engine);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] const WorkspaceLocation &location() const { return *m_location; }
    /// What `batonctl -w` takes: the file's path or the URL.
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] Engine engine() const { return m_engine; }

    /// Cuts a server database off, as a pulled cable does, or lets programs connect to it again.
    enum class Reachable { No, Yes };
    void setReachable(Reachable reachable) const;

    /// The column "engine" with one row for each database. Call it from `initTestCase_data()` or a test's `_data()`.
    static void addEngineRows();
    /// Why tests on `engine` cannot run here, or nothing if they can.
    [[nodiscard]] static std::optional<QString> missing(Engine engine);
    /// True where a missing PostgreSQL fails the test instead of skipping it (BATON_REQUIRE_POSTGRES=1, as in CI).
    [[nodiscard]] static bool isPostgresRequired();

private:
    void makeFile();
    void makeServerDatabase();
    void dropServerDatabase() const;

    Engine m_engine;
    QTemporaryDir m_directory;
    QString m_serverName;
    QString m_url;
    std::optional<WorkspaceLocation> m_location;
};

} // namespace baton

/// Skips this row where the engine is not to be had, with a word; fails it where the run insists on PostgreSQL.
#define BATON_NEEDS_ENGINE(engine)                                                                                     \
    do {                                                                                                               \
        if (const auto why = baton::TestDatabase::missing(engine)) {                                                   \
            if (baton::TestDatabase::isPostgresRequired())                                                             \
                QFAIL(qPrintable(*why));                                                                               \
            QSKIP(qPrintable(*why));                                                                                   \
        }                                                                                                              \
    } while (false)

/// Fails the test with the error's code and detail if the result is one.
#define BATON_VERIFY(result)                                                                                           \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        if (!checked)                                                                                                  \
            QFAIL(qPrintable(baton::describe(checked.error())));                                                       \
    } while (false)
