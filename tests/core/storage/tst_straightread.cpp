// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/straightread.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// Which statements go through a table from one end to the other, and which are left to the database's own plan.
class TestStraightRead : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void tablesAreReadStraightWhereAnIndexGivesNothing_data();
    void tablesAreReadStraightWhereAnIndexGivesNothing();
};

void TestStraightRead::tablesAreReadStraightWhereAnIndexGivesNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isStraight");
    QTest::newRow("sorted by what no index has")
        << u"SELECT l.id FROM lead l WHERE l.deleted_at IS NULL ORDER BY l.tags"_s << true;
    QTest::newRow("not sorted at all") << u"SELECT l.id, l.tags FROM lead l WHERE l.deleted_at IS NULL"_s << true;
    QTest::newRow("with another table")
        << u"SELECT l.id, a.name FROM lead l LEFT JOIN account a ON a.id = l.account_id "
           "WHERE l.deleted_at IS NULL"_s
        << true;
    QTest::newRow("grouped by what no index has")
        << u"SELECT l.tags, count(*), avg(l.score) FROM lead l WHERE l.deleted_at IS NULL GROUP BY l.tags"_s << true;
    QTest::newRow("sorted by an index")
        << u"SELECT l.id FROM lead l WHERE l.deleted_at IS NULL ORDER BY l.created_at DESC, l.id DESC"_s << false;
    QTest::newRow("few of many by an index")
        << u"SELECT l.id FROM lead l WHERE l.deleted_at IS NULL AND l.stage = 3 ORDER BY l.tags"_s << false;
    QTest::newRow("by number") << u"SELECT l.id FROM lead l WHERE l.deleted_at IS NULL AND l.id = 3"_s << false;
}

void TestStraightRead::tablesAreReadStraightWhereAnIndexGivesNothing()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    QFETCH(QString, sql);
    QFETCH(bool, isStraight);
    TestDatabase test(engine);
    const FixedClock clock(fromMillis(1'700'000'000'000));
    BATON_VERIFY(Workspace::create(test.location(), {}, clock));
    auto connection = Connection::open(test.location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    const auto read = readStraight(**connection, sql, u"lead l"_s);
    BATON_VERIFY(read);
    QString expected = sql;
    if (isStraight && engine == Engine::Sqlite)
        expected.replace(u"FROM lead l"_s, u"FROM lead l NOT INDEXED"_s);
    QCOMPARE(*read, expected);
    BATON_VERIFY((*connection)->run(*read));
}

QTEST_GUILESS_MAIN(TestStraightRead)
#include "tst_straightread.moc"
