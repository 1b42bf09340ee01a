// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrunner.h"
#include "capture/importundo.h"
#include "funnel/funnelservice.h"
#include "funnel/touchservice.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "people/userstore.h"
#include "routing/ownershipservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QByteArray guests = R"({"format": 1, "kind": "leads", "match": ["email"], "columns": [
    {"header": "mail", "to": "person.email"}, {"header": "name", "to": "person.fullName"},
    {"header": "phone", "to": "person.phone"}, {"header": "firm", "to": "account.name"},
    {"header": "city", "to": "account.city"}]})";
const QByteArray header = "mail,name,phone,firm,city\n";
const QByteArray three = header
    + "ann@a.example,Ann Berg,+4930111,Alder,Graz\nbob@b.example,Bob Cole,+4930222,Birch,Linz\n"
      "cyd@c.example,Cyd Dorn,+4930333,Cedar,Wels\n";

} // namespace

/// What an undo of an import takes back after people worked on its leads: judged by what stands there now.
class TestImportUndo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void whatWasTakenBackIsNoChange_data();
    void whatWasTakenBackIsNoChange();
    void whatIsAnotherStaysAndTheRestGoes_data();
    void whatIsAnotherStaysAndTheRestGoes();
    void aPersonsFieldsCountForTheirLead();
    void aRehearsalSaysWhatWillHappen();

private:
    using Deed = std::function<void(TestImportUndo &)>;

    BatchId import(const QByteArray &content);
    BatchId edit(qint64 lead, const QString &field, const QString &value);
    UndoResult undo(BatchId batch);
    MovedLead move(qint64 lead, Stage to);
    qint64 count(const QString &table);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    QTemporaryDir m_files;
    int m_fileCount = 0;
    FixedClock m_clock{*instantFromIso(u"2026-01-05"_s)};
    Author m_author{m_clock, m_clock, UserId()};
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<TouchService> m_touches;
};

Q_DECLARE_METATYPE(std::function<void(TestImportUndo &)>)

void TestImportUndo::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_place = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_place->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    m_leads = std::make_unique<LeadService>(*m_database, m_author, leadCatalogue());
    m_funnel = std::make_unique<FunnelService>(*m_database, m_author, leadCatalogue(), FunnelService::Reading::Once);
    m_touches = std::make_unique<TouchService>(*m_database, m_author);
}

void TestImportUndo::cleanup()
{
    m_touches.reset();
    m_funnel.reset();
    m_leads.reset();
    m_database.reset();
    m_place.reset();
}

BatchId TestImportUndo::import(const QByteArray &content)
{
    QFile written(m_files.filePath(u"%1.csv"_s.arg(++m_fileCount)));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("cannot write a test file");
    written.close();
    ImportRequest request;
    request.file = written.fileName();
    request.source = u"List"_s;
    request.profile = importProfileFromJson(guests).value();
    const auto result = ImportRunner(*m_database, m_author).run(request, {});
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    m_clock.advance(std::chrono::minutes(1));
    return result->batch;
}

BatchId TestImportUndo::edit(qint64 lead, const QString &field, const QString &value)
{
    const auto edits =
        m_leads->edit({{LeadId(lead), {{field, FieldValue(value)}}, {}}}, LeadEditMode::AllOrNothing).result();
    if (!edits || !edits->batch.isValid())
        qFatal("nothing was edited");
    m_clock.advance(std::chrono::minutes(1));
    return edits->batch;
}

UndoResult TestImportUndo::undo(BatchId batch)
{
    UndoService service(*m_database, m_author, importUndo());
    const auto result = service.undo(batch).result();
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    m_clock.advance(std::chrono::minutes(1));
    return *result;
}

MovedLead TestImportUndo::move(qint64 lead, Stage to)
{
    const auto moved = m_funnel->move({LeadId(lead), {}, to, {}, {}}).result();
    if (!moved)
        qFatal("%s", qPrintable(describe(moved.error())));
    m_clock.advance(std::chrono::minutes(1));
    return *moved;
}

qint64 TestImportUndo::count(const QString &table)
{
    return m_database
        ->read([table](Connection &connection) { return connection.count(u"SELECT count(*) FROM "_s + table); })
        .result()
        .value_or(-1);
}

void TestImportUndo::whatWasTakenBackIsNoChange_data()
{
    QTest::addColumn<Deed>("work");

    QTest::newRow("a field of the person, undone")
        << Deed([](TestImportUndo &test) { test.undo(test.edit(1, u"phone"_s, u"+4930999"_s)); });
    QTest::newRow("a field of the person, written as it was") << Deed([](TestImportUndo &test) {
        test.edit(1, u"name"_s, u"Anna Berg"_s);
        test.edit(1, u"name"_s, u"Ann Berg"_s);
    });
    QTest::newRow("a field of the lead, undone")
        << Deed([](TestImportUndo &test) { test.undo(test.edit(1, u"notes"_s, u"called twice"_s)); });
    QTest::newRow("a field of the company, undone")
        << Deed([](TestImportUndo &test) { test.undo(test.edit(1, u"city"_s, u"Bern"_s)); });
    QTest::newRow("another company, undone")
        << Deed([](TestImportUndo &test) { test.undo(test.edit(1, u"account"_s, u"Dogwood"_s)); });
    QTest::newRow("two edits, the last undone first") << Deed([](TestImportUndo &test) {
        const BatchId first = test.edit(1, u"notes"_s, u"one"_s);
        const BatchId second = test.edit(1, u"notes"_s, u"two"_s);
        test.undo(second);
        test.undo(first);
    });
    QTest::newRow("an edit that was undone, done again and undone") << Deed([](TestImportUndo &test) {
        const BatchId edited = test.edit(1, u"notes"_s, u"one"_s);
        test.undo(test.undo(edited).undoBatch);
        test.undo(edited);
    });
    QTest::newRow("a move, taken back") << Deed(
        [](TestImportUndo &test) { QVERIFY(test.m_funnel->undoEach({test.move(1, Stage::Mql)}).result()); });
    QTest::newRow("an owner, undone") << Deed([](TestImportUndo &test) {
        const auto owner = test.m_database
                               ->write([&test](Connection &connection) {
                                   User rep;
                                   rep.name = u"Rita"_s;
                                   rep.roles = {Role::Rep, Role::Ops};
                                   return UserStore(connection).create(rep, test.m_author.stamp());
                               })
                               .result();
        BATON_VERIFY(owner);
        const Author herself(test.m_clock, test.m_clock, owner->id);
        OwnershipService owners(*test.m_database, herself);
        OwnershipChange change;
        change.leads = {LeadId(1)};
        change.owner = owner->id;
        const auto given = owners.change(change).result();
        BATON_VERIFY(given);
        QVERIFY2(given->refused.isEmpty(), qPrintable(describe(given->refused.value(0).second)));
        test.undo(given->batch);
    });
    QTest::newRow("a touch, removed") << Deed([](TestImportUndo &test) {
        NewTouch call;
        call.lead = LeadId(1);
        const auto logged = test.m_touches->log(call).result();
        BATON_VERIFY(logged);
        QVERIFY(test.m_touches->removeEach({logged->id}).result());
    });
}

void TestImportUndo::whatWasTakenBackIsNoChange()
{
    QFETCH(Deed, work);
    const BatchId imported = import(three);
    work(*this);
    const UndoResult undone = undo(imported);
    QVERIFY(undone.kept.isEmpty());
    QCOMPARE(undone.deleted, 3);
    for (const QString &table : {u"lead"_s, u"person"_s, u"account"_s, u"touch"_s, u"stage_history"_s})
        QCOMPARE(count(table), 0);
}

void TestImportUndo::whatIsAnotherStaysAndTheRestGoes_data()
{
    QTest::addColumn<Deed>("work");
    QTest::addColumn<QString>("reason");

    QTest::newRow("a field of the person")
        << Deed([](TestImportUndo &test) { test.edit(1, u"phone"_s, u"+4930999"_s); }) << u"editedSince"_s;
    QTest::newRow("a field of the lead") << Deed([](TestImportUndo &test) {
        test.edit(1, u"notes"_s, u"called twice"_s);
    }) << u"editedSince"_s;
    // The first stays undone without effect; the second goes back to what the first had written.
    QTest::newRow("two edits, the first undone first") << Deed([](TestImportUndo &test) {
        const BatchId first = test.edit(1, u"notes"_s, u"one"_s);
        const BatchId second = test.edit(1, u"notes"_s, u"two"_s);
        test.undo(first);
        test.undo(second);
    }) << u"editedSince"_s;
    QTest::newRow("one of two fields undone") << Deed([](TestImportUndo &test) {
        test.edit(1, u"phone"_s, u"+4930999"_s);
        test.undo(test.edit(1, u"notes"_s, u"one"_s));
    }) << u"editedSince"_s;
    QTest::newRow("a move") << Deed([](TestImportUndo &test) { test.move(1, Stage::Mql); }) << u"editedSince"_s;
    QTest::newRow("two moves, one taken back") << Deed([](TestImportUndo &test) {
        test.move(1, Stage::Engaged);
        QVERIFY(test.m_funnel->undoEach({test.move(1, Stage::Mql)}).result());
    }) << u"editedSince"_s;
    QTest::newRow("a touch") << Deed([](TestImportUndo &test) {
        NewTouch call;
        call.lead = LeadId(1);
        BATON_VERIFY(test.m_touches->log(call).result());
    }) << u"linkedSince"_s;
    QTest::newRow("another file") << Deed([](TestImportUndo &test) {
        test.import(header + "ann@a.example,Ann Berg,+4930999,Alder,Graz\n");
    }) << u"linkedSince"_s;
}

void TestImportUndo::whatIsAnotherStaysAndTheRestGoes()
{
    QFETCH(Deed, work);
    QFETCH(QString, reason);
    const BatchId imported = import(three);
    work(*this);
    const UndoResult undone = undo(imported);
    QCOMPARE(undone.deleted, 2);
    QCOMPARE(undone.kept.size(), 1);
    QCOMPARE(undone.kept.first().entity, Entity::Lead);
    QCOMPARE(undone.kept.first().id, 1);
    QCOMPARE(undone.kept.first().reason, reason);
    QCOMPARE(count(u"person"_s), 1);
    QCOMPARE(count(u"account"_s), 1);
}

void TestImportUndo::aPersonsFieldsCountForTheirLead()
{
    import(three);
    const BatchId changed = import(header + "ann@a.example,Zoe Quint,+4930111,Alder,Graz\n");
    const UndoResult undone = undo(changed);
    QCOMPARE(undone.reverted, 1);
    QVERIFY(undone.kept.isEmpty());
    // By its name it is found as it was.
    LeadFilter filter;
    filter.search = u"Berg"_s;
    QCOMPARE(m_leads->count(filter).result().value(), 1);
    filter.search = u"Quint"_s;
    QCOMPARE(m_leads->count(filter).result().value(), 0);
}

void TestImportUndo::aRehearsalSaysWhatWillHappen()
{
    const BatchId imported = import(three);
    edit(1, u"notes"_s, u"called twice"_s);
    undo(edit(2, u"notes"_s, u"not this one"_s));
    UndoService service(*m_database, m_author, importUndo());
    const auto rehearsed = service.rehearse(imported).result();
    BATON_VERIFY(rehearsed);
    QCOMPARE(rehearsed->deleted, 2);
    QCOMPARE(rehearsed->kept.size(), 1);
    QCOMPARE(count(u"lead"_s), 3);
    const UndoResult undone = undo(imported);
    QCOMPARE(undone.deleted, rehearsed->deleted);
    QCOMPARE(undone.rows, rehearsed->rows);
    QCOMPARE(undone.kept.size(), rehearsed->kept.size());
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
