// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"
#include "storage/bulkload.h"
#include "storage/cursor.h"
#include "storage/migrations.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void createsAndOpens();
    void readsAndWrites();
    void rollsBackAnError();
    void cursorReadsWhatBulkLoadWrote();
    void aBulkLoadHeedsPoliciesAboutRows_data();
    void aBulkLoadHeedsPoliciesAboutRows();
    void idsAreNeverGivenTwice();
    void refusesASecondWorkspace();
    void refusesAFileOfSomethingElse();
    void refusesANewerSchema();
    void opensANewerButReadableSchemaReadOnly();

private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestWorkspace::init()
{
    m_database.reset();
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().code + database.error().detail));
    m_database = std::move(*database);
}

void TestWorkspace::createsAndOpens()
{
    m_database.reset();
    auto database = Workspace::open(m_test->location());
    QVERIFY(database);
    auto currency =
        (*database)->read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); });
    QCOMPARE(currency.result().value(), u"EUR"_s);
}

void TestWorkspace::readsAndWrites()
{
    auto written = m_database->write([](Connection &connection) -> Result<qint64> {
        return connection.execute(u"INSERT INTO workspace_property (key, value) VALUES (:key, :value)"_s,
                                  {{u":key"_s, u"colour"_s}, {u":value"_s, u"Größe :x '?'"_s}});
    });
    QCOMPARE(written.result().value(), 1);
    auto read = m_database->read([](Connection &connection) { return Workspace::property(connection, u"colour"_s); });
    QCOMPARE(read.result().value(), u"Größe :x '?'"_s);
}

void TestWorkspace::rollsBackAnError()
{
    auto failed = m_database->write([](Connection &connection) -> Result<void> {
        if (auto set = Workspace::setProperty(connection, u"half"_s, u"done"_s); !set)
            return set;
        return failure(Error::Kind::Invalid, u"test.refused"_s);
    });
    QCOMPARE(failed.result().error().code, u"test.refused"_s);
    auto read = m_database->read([](Connection &connection) { return Workspace::property(connection, u"half"_s); });
    QCOMPARE(read.result().value(), QString());
}

void TestWorkspace::cursorReadsWhatBulkLoadWrote()
{
    auto written = m_database->write([](Connection &connection) -> Result<qint64> {
        auto load = BulkLoad::into(connection, u"channel"_s, {u"id"_s, u"name"_s, u"name_key"_s, u"batch_id"_s});
        if (!load)
            return failure(load);
        for (qint64 i = 1; i <= 1000; ++i) {
            (*load)->integer(i);
            (*load)->text(u"tab\there \\ and\nbreak é %1"_s.arg(i));
            (*load)->text(u"key %1"_s.arg(i));
            (*load)->null();
            (*load)->endRow();
        }
        return (*load)->finish();
    });
    QCOMPARE(written.result().value(), 1000);
    auto sum = m_database->read([](Connection &connection) -> Result<qint64> {
        auto cursor =
            Cursor::open(connection, u"SELECT id, name, batch_id FROM channel WHERE id >= :least ORDER BY id"_s,
                         {{u":least"_s, 11}});
        if (!cursor)
            return failure(cursor);
        qint64 total = 0;
        while ((*cursor)->next()) {
            total += (*cursor)->int64(0);
            if (!(*cursor)->isNull(2)
                || (*cursor)->text(1) != u"tab\there \\ and\nbreak é %1"_s.arg((*cursor)->int64(0)).toUtf8())
                return -1;
        }
        if (auto finished = (*cursor)->finish(); !finished)
            return failure(finished);
        return total;
    });
    QCOMPARE(sum.result().value(), 1000 * 1001 / 2 - 55);
}

void TestWorkspace::aBulkLoadHeedsPoliciesAboutRows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("what the policy allows") << u"allowed"_s << qint64(1);
    QTest::newRow("what it forbids") << u"forbidden"_s << qint64(0);
}

void TestWorkspace::aBulkLoadHeedsPoliciesAboutRows()
{
    QFETCH(QString, name);
    if (m_test->engine() != Engine::Postgresql)
        QSKIP("SQLite knows no policies");
    const auto written = m_database->write([name](Connection &connection) -> Result<qint64> {
        for (const QString &statement :
             {u"ALTER TABLE channel ENABLE ROW LEVEL SECURITY"_s, u"ALTER TABLE channel FORCE ROW LEVEL SECURITY"_s,
              u"CREATE POLICY names ON channel WITH CHECK (name_key <> 'forbidden')"_s,
              u"GRANT USAGE ON SCHEMA baton TO baton_owner"_s, u"GRANT ALL ON channel TO baton_owner"_s,
              u"SET LOCAL ROLE baton_owner"_s}) {
            if (auto run = connection.run(statement); !run)
                return failure(run);
        }
        auto load = BulkLoad::into(connection, u"channel"_s, {u"id"_s, u"name"_s, u"name_key"_s});
        if (!load)
            return failure(load);
        (*load)->integer(1);
        (*load)->text(name);
        (*load)->text(name);
        (*load)->endRow();
        return (*load)->finish();
    });
    const Result<qint64> result = written.result();
    QTEST(result.value_or(0), "rows");
    if (!result)
        QCOMPARE(result.error().code, u"storage.denied"_s);
}

void TestWorkspace::idsAreNeverGivenTwice()
{
    const auto reserve = [](Connection &connection) { return connection.reserveIds(u"lead"_s, 3); };
    auto first = m_database->write(reserve).result();
    auto second = m_database->write(reserve).result();
    QVERIFY(first && second);
    QCOMPARE(first->first(), 1);
    QVERIFY(second->first() > first->last());
}

void TestWorkspace::refusesASecondWorkspace()
{
    auto again = Workspace::create(m_test->location(), {}, m_clock);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"workspace.exists"_s);
}

void TestWorkspace::refusesAFileOfSomethingElse()
{
    if (m_test->engine() != Engine::Sqlite)
        QSKIP("Only files can be of something else");
    QTemporaryDir folder;
    const auto refusal = [&](const QString &name) {
        const auto made = Workspace::create(*WorkspaceLocation::parse(folder.filePath(name)), {}, m_clock);
        return made ? QString() : made.error().code;
    };
    const QByteArray letter = "dear reader, this is no database";
    QFile other(folder.filePath(u"letter.baton"_s));
    QVERIFY(other.open(QIODevice::ReadWrite) && other.write(letter) == letter.size() && other.flush());
    QCOMPARE(refusal(u"letter.baton"_s), u"file.exists"_s);
    QVERIFY(other.seek(0) && other.readAll() == letter);

    QFile database(folder.filePath(u"other.baton"_s));
    QVERIFY(database.open(QIODevice::WriteOnly) && database.write("SQLite format 3" + QByteArray(85, '\0')) > 0);
    database.close();
    QCOMPARE(refusal(u"other.baton"_s), u"file.exists"_s);

    QVERIFY(QDir(folder.path()).mkdir(u"folder.baton"_s));
    QCOMPARE(refusal(u"folder.baton"_s), u"workspace.directory"_s);
}

void TestWorkspace::refusesANewerSchema()
{
    QVERIFY(m_database
                ->write([](Connection &connection) {
                    return connection.execute(
                        u"INSERT INTO schema_version (version, readable_since, applied_at) VALUES (999, 998, 0)"_s);
                })
                .result());
    m_database.reset();
    auto opened = Workspace::open(m_test->location());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"workspace.newer"_s);
}

void TestWorkspace::opensANewerButReadableSchemaReadOnly()
{
    QVERIFY(m_database
                ->write([](Connection &connection) {
                    return connection.execute(
                        u"INSERT INTO schema_version (version, readable_since, applied_at) VALUES (999, 1, 0)"_s);
                })
                .result());
    m_database.reset();
    auto opened = Workspace::open(m_test->location());
    QVERIFY(opened);
    auto name = (*opened)->read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); });
    QCOMPARE(name.result().value(), u"EUR"_s);
    auto written =
        (*opened)->write([](Connection &connection) { return Workspace::setProperty(connection, u"a"_s, u"b"_s); });
    QVERIFY(!written.result());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
