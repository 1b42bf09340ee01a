// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/namedparameters.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <atomic>

#include <sys/resource.h>
#include <unistd.h>

using namespace baton;
using namespace Qt::StringLiterals;

class TestDatabasePools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void twoProcessesThatCountLoseNothing();
    void aBusyDatabaseIsTriedAgain();
    void aJobThatStaysBusyGivesUp();
    void readersSeeOneSnapshot();
    void aLostServerConnectionIsOpenedAgain();
    void waitingForAJobDoesNotRunItHere();
    void aLoadIsTrustedAndAChangeIsNot();
    void theLogIsCopiedBackMeanwhile();
    void theEndBreaksOffWhatIsReadAndCompletesWhatIsWritten();
    void itsThreadsGiveWayToTheWindows();
    void namedParameters_data();
    void namedParameters();

private:
    qint64 counter();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestDatabasePools::init()
{
    m_database.reset();
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    BATON_VERIFY(
        m_database->write([](Connection &connection) { return Workspace::setProperty(connection, u"n"_s, u"0"_s); })
            .result());
}

qint64 TestDatabasePools::counter()
{
    return m_database->read([](Connection &connection) { return Workspace::property(connection, u"n"_s); })
        .result()
        ->toLongLong();
}

void TestDatabasePools::twoProcessesThatCountLoseNothing()
{
    auto other = Workspace::open(m_test->location());
    BATON_VERIFY(other);
    const auto raise = [](Connection &connection) {
        return connection.execute(
            u"UPDATE workspace_property SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE key = 'n'"_s);
    };
    QList<QFuture<Result<qint64>>> writes;
    for (int i = 0; i < 100; ++i)
        writes.append(i % 2 ? m_database->write(raise) : (*other)->write(raise));
    for (auto &write : writes)
        BATON_VERIFY(write.result());
    QCOMPARE(counter(), 100);
}

void TestDatabasePools::aBusyDatabaseIsTriedAgain()
{
    auto tries = std::make_shared<std::atomic<int>>(0);
    const auto result = m_database
                            ->write([tries](Connection &connection) -> Result<qint64> {
                                auto written =
                                    connection.execute(u"UPDATE workspace_property SET value = '7' WHERE key = 'n'"_s);
                                if (++*tries < 3)
                                    return failure(Error::Kind::Busy, u"storage.busy"_s);
                                return written;
                            })
                            .result();
    BATON_VERIFY(result);
    QCOMPARE(tries->load(), 3);
    QCOMPARE(counter(), 7);
}

void TestDatabasePools::aJobThatStaysBusyGivesUp()
{
    auto tries = std::make_shared<std::atomic<int>>(0);
    const auto result = m_database
                            ->write([tries](Connection &) -> Result<qint64> {
                                ++*tries;
                                return failure(Error::Kind::Busy, u"storage.busy"_s);
                            })
                            .result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Busy);
    QCOMPARE(tries->load(), Database::maximumAttempts);
}

void TestDatabasePools::readersSeeOneSnapshot()
{
    Database &database = *m_database;
    const auto seen = m_database
                          ->read([&database](Connection &connection) -> Result<QStringList> {
                              QStringList values{Workspace::property(connection, u"n"_s).value()};
                              const auto write = database.write(
                                  [](Connection &writing) { return Workspace::setProperty(writing, u"n"_s, u"5"_s); });
                              if (auto written = write.result(); !written)
                                  return failure(written);
                              values.append(Workspace::property(connection, u"n"_s).value());
                              return values;
                          })
                          .result();
    BATON_VERIFY(seen);
    QCOMPARE(*seen, (QStringList{u"0"_s, u"0"_s}));
    QCOMPARE(counter(), 5);
}

void TestDatabasePools::aLostServerConnectionIsOpenedAgain()
{
    if (m_test->engine() != Engine::Postgresql)
        QSKIP("a file has no server to lose");
    const auto backend = [](Connection &connection) { return connection.count(u"SELECT pg_backend_pid()"_s); };
    const auto before = m_database->write(backend).result();
    BATON_VERIFY(before);
    {
        auto other = Connection::open(m_test->location(), Connection::Access::ReadWrite);
        BATON_VERIFY(other);
        BATON_VERIFY((*other)->count(u"SELECT CASE WHEN pg_terminate_backend(%1) THEN 1 ELSE 0 END"_s.arg(*before)));
    }
    const auto after = m_database->write(backend).result();
    BATON_VERIFY(after);
    QVERIFY(*after != *before);
    QCOMPARE(counter(), 0);
}

void TestDatabasePools::waitingForAJobDoesNotRunItHere()
{
    const Qt::HANDLE here = QThread::currentThreadId();
    const auto there =
        m_database->write([](Connection &) -> Result<Qt::HANDLE> { return QThread::currentThreadId(); }).result();
    BATON_VERIFY(there);
    QVERIFY(*there != here);
}

void TestDatabasePools::aLoadIsTrustedAndAChangeIsNot()
{
    if (m_test->location().engine() != Engine::Sqlite)
        QSKIP("PostgreSQL checks always");
    const auto write = [this](Database::Write kind, qint64 lead) {
        return m_database
            ->write(
                [lead](Connection &connection) {
                    return connection
                        .execute(u"INSERT INTO external_system (id, name, name_key) VALUES (:id, 'x', :key)"_s,
                                 {{u":id"_s, lead}, {u":key"_s, QString::number(lead)}})
                        .and_then([&](qint64) {
                            return connection.execute(
                                u"INSERT INTO external_id (system_id, value, lead_id) VALUES (:id, 'v', :lead)"_s,
                                {{u":id"_s, lead}, {u":lead"_s, 1'000'000 + lead}});
                        });
                },
                kind)
            .result();
    };
    const auto synchronous = [this](Database::Write kind) {
        return m_database->write([](Connection &connection) { return connection.count(u"PRAGMA synchronous"_s); }, kind)
            .result();
    };
    QCOMPARE(write(Database::Write::Change, 1).error().kind, Error::Kind::Conflict);
    BATON_VERIFY(write(Database::Write::Load, 2));
    QCOMPARE(*synchronous(Database::Write::Load), 1);
    QCOMPARE(write(Database::Write::Change, 3).error().kind, Error::Kind::Conflict);
    QCOMPARE(*synchronous(Database::Write::Change), 2);
}

void TestDatabasePools::theLogIsCopiedBackMeanwhile()
{
    if (m_test->location().engine() != Engine::Sqlite)
        QSKIP("PostgreSQL has its own");
    const QString file = m_test->location().filePath();
    constexpr qint64 megabyte = 1024 * 1024;
    const auto write = [this](int parts) {
        return m_database
            ->write([parts](Connection &connection) {
                return connection.execute(
                    u"INSERT INTO bulk (part) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                    "WHERE i < :parts) SELECT zeroblob(4194304) FROM n"_s,
                    {{u":parts"_s, parts}});
            })
            .result();
    };
    const auto writerCopies = m_database
                                  ->write([](Connection &connection) -> Result<qint64> {
                                      if (auto made = connection.run(u"CREATE TABLE bulk (part BLOB)"_s); !made)
                                          return failure(made);
                                      return connection.count(u"PRAGMA wal_autocheckpoint"_s);
                                  })
                                  .result();
    BATON_VERIFY(writerCopies);
    QCOMPARE(*writerCopies, 0);

    // Nobody commits after it: what is in the file then, the other thread has put there.
    BATON_VERIFY(write(20));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 60 * megabyte, 30'000);

    qint64 largest = 0;
    for (int transaction = 0; transaction < 100; ++transaction) {
        BATON_VERIFY(write(1));
        largest = std::max(largest, QFileInfo(file + u"-wal"_s).size());
    }
    QVERIFY2(largest < 400 * megabyte, qPrintable(QString::number(largest)));
    const auto size = m_database->read(
        [](Connection &connection) { return connection.count(u"SELECT sum(length(part)) FROM bulk"_s); });
    QCOMPARE(*size.result(), 120 * 4 * megabyte);
}

void TestDatabasePools::theEndBreaksOffWhatIsReadAndCompletesWhatIsWritten()
{
    if (m_test->location().engine() != Engine::Sqlite)
        QSKIP("a server's statement comes to its end");
    const auto endless = [](Connection &connection) {
        return connection.count(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT count(*) FROM n"_s);
    };
    std::atomic<bool> hasBegun = false;
    const auto read = m_database->read([&](Connection &connection) {
        hasBegun = true;
        return endless(connection);
    });
    QTRY_VERIFY(hasBegun);
    QList<QFuture<Result<qint64>>> writes;
    for (int i = 0; i < 50; ++i)
        writes.append(m_database->write([](Connection &connection) {
            return connection.execute(
                u"UPDATE workspace_property SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE key = 'n'"_s);
        }));
    m_database.reset(); // Comes back although the reading has no end.
    QCOMPARE(read.result().error().code, u"storage.cancelled"_s);
    for (const auto &write : std::as_const(writes))
        BATON_VERIFY(write.result());
    auto again = Workspace::open(m_test->location());
    BATON_VERIFY(again);
    m_database = std::move(*again);
    QCOMPARE(counter(), 50);
}

void TestDatabasePools::itsThreadsGiveWayToTheWindows()
{
#ifdef __linux__
    const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
    const auto there = [niceness](Connection &) -> Result<int> { return niceness(); };
    const int here = niceness();
    QVERIFY(*m_database->read(there).result() > here);
    QVERIFY(*m_database->write(there).result() > here);
    QCOMPARE(niceness(), here);
#else
    QSKIP("a thread has no niceness of its own here");
#endif
}

void TestDatabasePools::namedParameters_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("numbered");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("one name twice") << u"a = :x OR b = :x"_s << u"a = $1 OR b = $1"_s << QStringList{u":x"_s};
    QTest::newRow("two names") << u":b, :a_1"_s << u"$1, $2"_s << QStringList{u":b"_s, u":a_1"_s};
    QTest::newRow("a colon in text stays") << u"':x' = :y"_s << u"':x' = $1"_s << QStringList{u":y"_s};
    QTest::newRow("a cast stays") << u"a::text = :y"_s << u"a::text = $1"_s << QStringList{u":y"_s};
    QTest::newRow("a quoted name stays") << u"\"a:b\" = 1"_s << u"\"a:b\" = 1"_s << QStringList{};
    QTest::newRow("a colon at the end") << u"a:"_s << u"a:"_s << QStringList{};
}

void TestDatabasePools::namedParameters()
{
    QFETCH(QString, sql);
    QFETCH(QString, numbered);
    QFETCH(QStringList, names);
    const NumberedStatement statement = numberedStatement(sql);
    QCOMPARE(QString::fromUtf8(statement.sql), numbered);
    QCOMPARE(statement.names, names);
}

QTEST_GUILESS_MAIN(TestDatabasePools)
#include "tst_database.moc"
