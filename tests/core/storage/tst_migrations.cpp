// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"
#include "storage/sqlitesetup.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

QString goldenFile(Engine engine)
{
    return QStringLiteral(BATON_SOURCE_DIR "/tests/golden/schema-%1.sql").arg(Dialect(engine).name());
}

QString schemaText(Engine engine)
{
    QString text;
    for (const Migration &migration : allMigrations()) {
        text += u"-- version %1, readable since %2\n"_s.arg(migration.version).arg(migration.readableSince);
        for (const QString &statement : migrationStatements(migration, engine))
            text += statement + u";\n"_s;
    }
    return text;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void sqlIsAsItWasAgreed();
    void everyStepIsAppliedOnce();
    void aFailedStepLeavesTheStepBefore();
    void anOlderFileIsMigratedBehindAVerifiedCopy();
    void fiveCopiesFromBeforeStay();
    void aCurrentWorkspaceIsLeftAlone();

private:
    std::unique_ptr<TestDatabase> m_test;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestMigrations::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
}

// To accept a change: BATON_ACCEPT_GOLDEN=1, then read the difference in the commit.
void TestMigrations::sqlIsAsItWasAgreed()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    QFile golden(goldenFile(engine));
    const QString actual = schemaText(engine);
    if (qEnvironmentVariableIntValue("BATON_ACCEPT_GOLDEN") == 1) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(actual.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList lines = actual.split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

void TestMigrations::everyStepIsAppliedOnce()
{
    auto connection = Connection::open(m_test->location(), Connection::Access::Create);
    BATON_VERIFY(connection);
    QCOMPARE(schemaVersion(**connection)->state, SchemaState::Empty);
    BATON_VERIFY(migrate(**connection, m_clock.now()));
    BATON_VERIFY(migrate(**connection, m_clock.now()));
    QCOMPARE(schemaVersion(**connection)->state, SchemaState::Current);
    QCOMPARE((*connection)->count(u"SELECT count(*) FROM schema_version"_s).value(), qint64(allMigrations().size()));
}

void TestMigrations::aFailedStepLeavesTheStepBefore()
{
    auto connection = Connection::open(m_test->location(), Connection::Access::Create);
    BATON_VERIFY(connection);
    // The same step under a second number must fail: its tables exist.
    const Migration &first = allMigrations().front();
    const Migration twice[] = {first, {first.version + 1, 1, first.resource}};
    QVERIFY(!migrate(**connection, m_clock.now(), twice));
    QCOMPARE((*connection)->count(u"SELECT max(version) FROM schema_version"_s).value(), qint64(first.version));
    QCOMPARE((*connection)->count(u"SELECT count(*) FROM lead"_s).value(), 0);
}

void TestMigrations::anOlderFileIsMigratedBehindAVerifiedCopy()
{
    {
        auto connection = Connection::open(m_test->location(), Connection::Access::Create);
        BATON_VERIFY(connection);
        if (!(*connection)->dialect().isSqlite())
            BATON_VERIFY((*connection)->run(u"CREATE SCHEMA baton"_s));
        BATON_VERIFY((*connection)
                         ->run(u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, readable_since INTEGER NOT "
                               "NULL, applied_at BIGINT NOT NULL)"_s));
        // Version 0 stands for a schema from before the first step: no step of it is missing.
        BATON_VERIFY((*connection)->run(u"INSERT INTO schema_version VALUES (0, 0, 0)"_s));
    }
    const auto migrated = Workspace::migrateWithBackup(m_test->location(), m_clock);
    BATON_VERIFY(migrated);
    QCOMPARE(migrated->from, 0);
    QCOMPARE(migrated->to, newestSchemaVersion());
    BATON_VERIFY(Workspace::open(m_test->location()));
    QCOMPARE(migrated->backupFile.isEmpty(), m_test->engine() == Engine::Postgresql);
    if (migrated->backupFile.isEmpty())
        return;
    auto copy = Connection::open(*WorkspaceLocation::parse(migrated->backupFile), Connection::Access::ReadOnly);
    BATON_VERIFY(copy);
    QCOMPARE((*copy)->count(u"SELECT max(version) FROM schema_version"_s).value(), 0);
}

void TestMigrations::fiveCopiesFromBeforeStay()
{
    if (m_test->engine() == Engine::Postgresql)
        QSKIP("a server keeps its own copies");
    const QFileInfo file(m_test->location().filePath());
    QStringList older;
    for (int day = 1; day <= 6; ++day)
        older.append(u"%1.bak-v0-2020010%2T000000Z"_s.arg(file.filePath()).arg(day));
    const QString own = file.filePath() + u".bak-v0-mine"_s; // A person's, who named it alike.
    const QString other = file.dir().filePath(u"other.baton.bak-v0-20200101T000000Z"_s);
    QStringList all = older;
    all.append(own);
    all.append(other);
    for (const QString &name : std::as_const(all)) {
        QFile copy(name);
        QVERIFY(copy.open(QIODevice::WriteOnly));
    }
    {
        auto connection = Connection::open(m_test->location(), Connection::Access::Create);
        BATON_VERIFY(connection);
        BATON_VERIFY((*connection)
                         ->run(u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, readable_since INTEGER NOT "
                               "NULL, applied_at BIGINT NOT NULL)"_s));
        BATON_VERIFY((*connection)->run(u"INSERT INTO schema_version VALUES (0, 0, 0)"_s));
    }
    const auto migrated = Workspace::migrateWithBackup(m_test->location(), m_clock);
    BATON_VERIFY(migrated);
    QVERIFY(QFileInfo::exists(migrated->backupFile));
    for (const QString &name : std::as_const(older))
        QCOMPARE(QFileInfo::exists(name), older.indexOf(name) >= 2); // Four of them, and the new one.
    QVERIFY(QFileInfo::exists(own));
    QVERIFY(QFileInfo::exists(other));
}

void TestMigrations::aCurrentWorkspaceIsLeftAlone()
{
    BATON_VERIFY(Workspace::create(m_test->location(), {}, m_clock));
    const auto migrated = Workspace::migrateWithBackup(m_test->location(), m_clock);
    BATON_VERIFY(migrated);
    QCOMPARE(migrated->from, migrated->to);
    QVERIFY(migrated->backupFile.isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
