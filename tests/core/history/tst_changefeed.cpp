// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/changefeed.h"
#include "history/eventlog.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestChangeFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void tellsWhatAnotherProcessWrote();
    void saysNothingOfWhatWasThereBefore();
    void tellsEachEventOnce();
    void knowsWhenItWasAnsweredLast();
    void tellsThatTheServerIsLostAndBack();

private:
    Result<void> log(Database &database, Entity entity, qint64 id);
    static QList<qint64> idsIn(const QSignalSpy &spy);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_mine;
    std::unique_ptr<Database> m_theirs;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestChangeFeed::init()
{
    m_mine.reset();
    m_theirs.reset();
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto mine = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(mine);
    m_mine = std::move(*mine);
    auto theirs = Workspace::open(m_test->location());
    BATON_VERIFY(theirs);
    m_theirs = std::move(*theirs);
}

Result<void> TestChangeFeed::log(Database &database, Entity entity, qint64 id)
{
    Event event;
    event.stamp = {m_clock.now(), m_clock.now(), {}};
    event.entity = entity;
    event.entityId = id;
    return database.write([event](Connection &connection) { return EventLog(connection).append(event); }).result();
}

QList<qint64> TestChangeFeed::idsIn(const QSignalSpy &spy)
{
    QList<qint64> ids;
    for (const auto &arguments : spy) {
        for (const auto &change : arguments.first().value<QList<ChangeFeed::Change>>())
            ids.append(change.entityId);
    }
    return ids;
}

void TestChangeFeed::tellsWhatAnotherProcessWrote()
{
    ChangeFeed feed(*m_mine, m_clock);
    QSignalSpy started(&feed, &ChangeFeed::started);
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    feed.start();
    QTRY_COMPARE(started.size(), 1);
    BATON_VERIFY(log(*m_theirs, Entity::Lead, 42));
    QTRY_COMPARE(idsIn(changed), QList<qint64>{42});
}

void TestChangeFeed::saysNothingOfWhatWasThereBefore()
{
    BATON_VERIFY(log(*m_theirs, Entity::Lead, 1));
    ChangeFeed feed(*m_mine, m_clock);
    QSignalSpy started(&feed, &ChangeFeed::started);
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    feed.start();
    QTRY_COMPARE(started.size(), 1);
    BATON_VERIFY(log(*m_theirs, Entity::Account, 2));
    QTRY_COMPARE(idsIn(changed), QList<qint64>{2});
}

void TestChangeFeed::tellsEachEventOnce()
{
    ChangeFeed feed(*m_mine, m_clock);
    QSignalSpy started(&feed, &ChangeFeed::started);
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    feed.start();
    QTRY_COMPARE(started.size(), 1);
    QList<qint64> written;
    for (qint64 id = 1; id <= 20; ++id) {
        BATON_VERIFY(log(id % 2 ? *m_theirs : *m_mine, Entity::Lead, id));
        written.append(id);
    }
    QTRY_COMPARE(idsIn(changed), written);
}

void TestChangeFeed::knowsWhenItWasAnsweredLast()
{
    ChangeFeed feed(*m_mine, m_clock);
    QVERIFY(!feed.lastAnswer());
    QSignalSpy started(&feed, &ChangeFeed::started);
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    feed.start();
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(feed.lastAnswer(), m_clock.now());
    m_clock.advance(1min);
    BATON_VERIFY(log(*m_theirs, Entity::Lead, 1));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(feed.lastAnswer(), m_clock.now());
    QVERIFY(feed.isConnected());
    QVERIFY(!feed.nextTry());
}

void TestChangeFeed::tellsThatTheServerIsLostAndBack()
{
    if (m_test->engine() == Engine::Sqlite)
        QSKIP("A file is not cut off like a server.");
    ChangeFeed feed(*m_mine, m_clock);
    QSignalSpy started(&feed, &ChangeFeed::started);
    QSignalSpy connection(&feed, &ChangeFeed::connectionChanged);
    feed.start();
    QTRY_COMPARE(started.size(), 1);
    m_test->setReachable(TestDatabase::Reachable::No);
    feed.poll();
    QTRY_COMPARE_WITH_TIMEOUT(connection.size(), 1, 30000);
    QVERIFY(!feed.isConnected());
    const auto before = feed.lastAnswer();
    m_clock.advance(1min);
    QSignalSpy tried(&feed, &ChangeFeed::tried);
    feed.poll();
    QTRY_VERIFY_WITH_TIMEOUT(!tried.isEmpty(), 30000);
    QCOMPARE(feed.lastAnswer(), before); // It was not answered.
    QVERIFY(feed.nextTry());
    QVERIFY(*feed.nextTry() - m_clock.now() <= 8s);
    m_test->setReachable(TestDatabase::Reachable::Yes);
    QTRY_COMPARE_WITH_TIMEOUT(connection.size(), 2, 30000); // By itself.
    QVERIFY(feed.isConnected());
    QCOMPARE(feed.lastAnswer(), m_clock.now());
    QVERIFY(!feed.nextTry());
}

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
