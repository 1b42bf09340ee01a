// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/batchstore.h"
#include "history/eventlog.h"
#include "history/journal.h"
#include "history/undoservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Accounts alone: one table shows all that undo does; the rooms' own tests show their tables.
class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void createdRowsGo();
    void aCreatedRowThatSomethingPointsToStaysAndIsListed();
    void changedFieldsGoBackUnlessSomebodyChangedThemSince();
    void aFieldThatWasEmptyIsEmptyAgain();
    void theUndoIsABatchWithItsOwnJournal();
    void refuses_data();
    void refuses();
    void manyRows();

private:
    UndoRegistry registry() const;
    Result<UndoResult> undo(qint64 batch);
    void run(const QString &sql);
    QString text(const QString &sql);
    void journal(const QList<JournalEntry> &entries);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
    Author m_author{m_clock, m_clock, {}};
};

void TestUndo::init()
{
    m_database.reset();
    m_clock.set(fromMillis(1'700'000'000'000));
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    Batch batch;
    batch.recordedAt = m_clock.now();
    const auto created =
        m_database->write([batch](Connection &connection) { return BatchStore(connection).create(batch); }).result();
    BATON_VERIFY(created);
    run(u"INSERT INTO account (id, name, name_key, city, employees, batch_id, created_at, recorded_at, updated_at) "
        u"VALUES "
        "(1, 'Alder', 'alder', 'Graz', 10, 1, 0, 0, 0), (2, 'Birch', 'birch', NULL, 20, 1, 0, 0, 0), (3, 'Cedar', 'cedar', 'Linz', 30, 1, 0, 0, 0)"_s);
}

UndoRegistry TestUndo::registry() const
{
    UndoRegistry rooms;
    rooms.changed.push_back(std::make_shared<RevertibleTable>(Entity::Account, u"account"_s,
                                                              QStringList{u"name"_s, u"city"_s, u"employees"_s}));
    rooms.created.append({Entity::Account,
                          u"account"_s,
                          CreatedRows::Origin::Journal,
                          {{u"EXISTS (SELECT 1 FROM lead x WHERE x.account_id = t.id)"_s, u"linkedSince"_s}},
                          {}});
    return rooms;
}

Result<UndoResult> TestUndo::undo(qint64 batch)
{
    UndoService service(*m_database, m_author, registry());
    return service.undo(BatchId(batch)).result();
}

void TestUndo::run(const QString &sql)
{
    BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
}

QString TestUndo::text(const QString &sql)
{
    const auto found =
        m_database
            ->read([sql](Connection &connection) {
                return connection.select(sql, {}, [](const Row &row) { return row.isNull(0) ? u"–"_s : row.text(0); });
            })
            .result();
    return found ? QStringList(*found).join(u' ') : found.error().code;
}

void TestUndo::journal(const QList<JournalEntry> &entries)
{
    BATON_VERIFY(
        m_database->write([entries](Connection &connection) { return Journal(connection, BatchId(1)).append(entries); })
            .result());
}

void TestUndo::createdRowsGo()
{
    journal(Journal::created(Entity::Account, {1, 3}));
    const auto result = undo(1);
    BATON_VERIFY(result);
    QVERIFY(result->kept.isEmpty());
    QCOMPARE(text(u"SELECT name FROM account ORDER BY id"_s), u"Birch"_s);
}

void TestUndo::aCreatedRowThatSomethingPointsToStaysAndIsListed()
{
    journal(Journal::created(Entity::Account, {1, 2, 3}));
    run(u"INSERT INTO lead (id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES (1, 2, 1, 0, 0, 0, 0)"_s);
    const auto result = undo(1);
    BATON_VERIFY(result);
    QCOMPARE(result->kept.size(), 1);
    QCOMPARE(result->kept.first().id, 2);
    QCOMPARE(result->kept.first().reason, u"linkedSince"_s);
    QCOMPARE(text(u"SELECT name FROM account ORDER BY id"_s), u"Birch"_s);
}

void TestUndo::changedFieldsGoBackUnlessSomebodyChangedThemSince()
{
    journal({{Entity::Account, 1, 1, 2, QJsonObject{{u"city"_s, u"Wels"_s}, {u"employees"_s, 5}},
              QJsonObject{{u"city"_s, u"Graz"_s}, {u"employees"_s, 10}}}});
    run(u"UPDATE account SET employees = 11 WHERE id = 1"_s);
    const auto result = undo(1);
    BATON_VERIFY(result);
    QCOMPARE(result->kept.size(), 1);
    QCOMPARE(result->kept.first().field, u"employees"_s);
    QCOMPARE(result->kept.first().reason, u"changedSince"_s);
    QCOMPARE(text(u"SELECT city FROM account WHERE id = 1"_s), u"Wels"_s);
    QCOMPARE(text(u"SELECT employees FROM account WHERE id = 1"_s), u"11"_s);
}

void TestUndo::aFieldThatWasEmptyIsEmptyAgain()
{
    journal({{Entity::Account, 1, 1, 2, QJsonObject{{u"city"_s, QJsonValue::Null}, {u"employees"_s, QJsonValue::Null}},
              QJsonObject{{u"city"_s, u"Graz"_s}, {u"employees"_s, 10}}}});
    BATON_VERIFY(undo(1));
    QCOMPARE(text(u"SELECT city FROM account WHERE id = 1"_s), u"–"_s);
    QCOMPARE(text(u"SELECT employees FROM account WHERE id = 1"_s), u"–"_s);
}

void TestUndo::theUndoIsABatchWithItsOwnJournal()
{
    journal({{Entity::Account, 1, 1, 2, QJsonObject{{u"city"_s, u"Wels"_s}}, QJsonObject{{u"city"_s, u"Graz"_s}}}});
    UndoService service(*m_database, m_author, registry());
    QSignalSpy undone(&service, &UndoService::batchUndone);
    const auto result = service.undo(BatchId(1)).result();
    BATON_VERIFY(result);
    QTRY_COMPARE(undone.size(), 1);
    const QString number = QString::number(result->undoBatch.value());
    QCOMPARE(text(u"SELECT undone_by FROM batch WHERE id = 1"_s), number);
    QCOMPARE(text(u"SELECT count(*) FROM journal WHERE batch_id = "_s + number), u"1"_s);
    QCOMPARE(text(u"SELECT revision FROM journal WHERE batch_id = "_s + number),
             text(u"SELECT revision FROM account WHERE id = 1"_s));
    QCOMPARE(text(u"SELECT verb FROM event_log WHERE entity = 13"_s), u"6"_s);
}

void TestUndo::refuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("batch");
    QTest::addColumn<qint64>("daysLater");
    QTest::addColumn<QString>("code");

    QTest::newRow("a batch that never was") << QString() << qint64(9) << qint64(0) << u"batch.unknown"_s;
    QTest::newRow("what was undone before")
        << u"UPDATE batch SET undone_by = 1"_s << qint64(1) << qint64(0) << u"batch.alreadyUndone"_s;
    QTest::newRow("an undo that removed rows")
        << u"UPDATE batch SET kind = 4"_s << qint64(1) << qint64(0) << u"batch.notRedoable"_s;
    QTest::newRow("a batch of 91 days ago") << QString() << qint64(1) << qint64(91) << u"batch.tooOld"_s;
    QTest::newRow("not one of 90 days ago") << QString() << qint64(1) << qint64(90) << QString();
}

void TestUndo::refuses()
{
    QFETCH(QString, sql);
    QFETCH(qint64, batch);
    QFETCH(qint64, daysLater);
    QFETCH(QString, code);
    if (!sql.isEmpty())
        run(sql);
    m_clock.advance(24h * daysLater);
    const auto result = undo(batch);
    QCOMPARE(result ? QString() : result.error().code, code);
}

void TestUndo::manyRows()
{
    // More than one page of changed rows, so that the paging itself is seen.
    constexpr int rows = 1203;
    QStringList values;
    QList<JournalEntry> entries;
    for (int id = 10; id < 10 + rows; ++id) {
        values.append(u"(%1, 'A', 'a', 'new', 1, 0, 0, 0)"_s.arg(id));
        entries.append(
            {Entity::Account, id, id, 2, QJsonObject{{u"city"_s, u"old"_s}}, QJsonObject{{u"city"_s, u"new"_s}}});
    }
    run(u"INSERT INTO account (id, name, name_key, city, revision, created_at, recorded_at, updated_at) VALUES "_s
        + values.join(u", "_s));
    journal(entries);
    BATON_VERIFY(undo(1));
    QCOMPARE(text(u"SELECT count(*) FROM account WHERE city = 'old'"_s), QString::number(rows));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
