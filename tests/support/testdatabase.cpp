// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdatabase.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString environment(const char *name, const QString &otherwise)
{
    return qEnvironmentVariable(name, otherwise);
}

/// Runs one statement on the cluster's "postgres" database; returns the server's complaint or an empty text.
QString onCluster(const QString &statement)
{
    static std::atomic<int> counter = 0;
    const QString name = u"test-cluster-%1"_s.arg(++counter);
    QString complaint;
    {
        auto server = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        // Host, port, user and password come from libpq's own environment variables.
        server.setDatabaseName(u"postgres"_s);
        if (!server.open())
            complaint = server.lastError().text();
        else if (QSqlQuery query(server); !query.exec(statement))
            complaint = query.lastError().text();
        server.close();
    }
    QSqlDatabase::removeDatabase(name);
    return complaint;
}

} // namespace

TestDatabase::TestDatabase(Engine engine)
    : m_engine(engine)
{
    if (engine == Engine::Sqlite)
        makeFile();
    else
        makeServerDatabase();

    auto location = WorkspaceLocation::parse(m_url);
    if (!location)
        qFatal("The test workspace %s has no valid location: %s", qPrintable(m_url),
               qPrintable(describe(location.error())));
    m_location = *location;
}

TestDatabase::~TestDatabase()
{
    if (!m_serverName.isEmpty())
        dropServerDatabase();
}

void TestDatabase::makeFile()
{
    if (!m_directory.isValid())
        qFatal("No temporary directory: %s", qPrintable(m_directory.errorString()));
    m_url = m_directory.filePath(u"workspace.baton"_s);
}

void TestDatabase::makeServerDatabase()
{
    static std::atomic<int> counter = 0;
    m_serverName = u"baton_test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++counter);
    // template0 has no extensions and no surprises, and nobody can be connected to it.
    const auto complaint = onCluster(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(m_serverName));
    if (!complaint.isEmpty())
        qFatal("No test database on PostgreSQL: %s", qPrintable(complaint));

    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(environment("PGHOST", u"localhost"_s));
    url.setPort(environment("PGPORT", u"5432"_s).toInt());
    url.setUserName(environment("PGUSER", u"postgres"_s));
    url.setPath(u"/"_s + m_serverName);
    m_url = url.toString();
}

void TestDatabase::dropServerDatabase() const
{
    const auto complaint = onCluster(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_serverName));
    if (!complaint.isEmpty())
        qWarning("The test database %s stays behind: %s", qPrintable(m_serverName), qPrintable(complaint));
}

void TestDatabase::setReachable(Reachable reachable) const
{
    const bool isReachable = reachable == Reachable::Yes;
    auto complaint =
        onCluster(u"ALTER DATABASE %1 ALLOW_CONNECTIONS %2"_s.arg(m_serverName, isReachable ? u"true"_s : u"false"_s));
    if (complaint.isEmpty() && !isReachable)
        complaint = onCluster(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(m_serverName));
    if (!complaint.isEmpty())
        qFatal("The test database %s: %s", qPrintable(m_serverName), qPrintable(complaint));
}

void TestDatabase::addEngineRows()
{
    QTest::addColumn<baton::Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgresql;
}

std::optional<QString> TestDatabase::missing(Engine engine)
{
    if (engine == Engine::Sqlite)
        return std::nullopt;
    if (!qEnvironmentVariableIsSet("PGHOST"))
        return u"No PostgreSQL here: run the tests inside pg_virtualenv, as script/test does."_s;

    static const QString complaint = onCluster(u"SELECT 1"_s);
    if (!complaint.isEmpty())
        return u"PostgreSQL at PGHOST does not answer: "_s + complaint;
    return std::nullopt;
}

bool TestDatabase::isPostgresRequired()
{
    return qEnvironmentVariable("BATON_REQUIRE_POSTGRES") == "1"_L1;
}

QString describe(const Error &error)
{
    const auto arguments = QJsonDocument(QJsonObject::fromVariantMap(error.arguments)).toJson(QJsonDocument::Compact);
    return u"error kind %1, code %2, arguments %3, detail: %4"_s.arg(static_cast<int>(error.kind))
        .arg(error.code, QString::fromUtf8(arguments), error.detail);
}

} // namespace baton
