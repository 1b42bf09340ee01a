// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrunner.h"
#include "capture/importundo.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "history/undoservice.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadstore.h"
#include "leads/personstore.h"
#include "people/userstore.h"
#include "sources/channelstore.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

const QByteArray people = R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "currency": "EUR", "externalId": "id",
    "match": ["externalId", "email"], "createUsers": true, "columns": [
    {"header": "first", "to": "person.firstName"}, {"header": "last", "to": "person.lastName"},
    {"header": "mail", "to": "person.email"}, {"header": "firm", "to": "account.name"},
    {"header": "trade", "to": "account.industry"}, {"header": "size", "custom": {"key": "size", "type": "number"}},
    {"header": "seen", "to": "interest.at"}, {"header": "seen", "to": "stage.mql.at"},
    {"header": "won", "to": "stage.won.at"}, {"header": "origin", "to": "interest.channel"},
    {"header": "rep", "to": "owner.sales"}]})";
const QByteArray peopleHeader = "id,first,last,mail,firm,trade,size,seen,won,origin,rep\n";

const QByteArray keyless = R"({"format": 1, "kind": "leads", "columns": [
    {"header": "a", "custom": {"key": "a", "type": "text"}}, {"header": "b", "custom": {"key": "b", "type": "number"}}]})";

QByteArray personRow(int number)
{
    const QByteArray id = QByteArray::number(number);
    return id + ",Ann" + id + ",Lee" + id + ",ann" + id + "@firm.example,Firm " + QByteArray::number(number % 7)
        + ",Tools," + id + ",2025-01-02,,web,Rep " + QByteArray::number(number % 3) + '\n';
}

QByteArray manyPeople(int rows)
{
    QByteArray content = peopleHeader;
    for (int number = 1; number <= rows; ++number)
        content += personRow(number);
    return content;
}

} // namespace

/// A workspace with an import's clocks, on the engine of the test's row.
class TestImportRunner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();

    void aSecondRunChangesNothing();
    void whatIsWrittenCanBeReadBack();
    void valuesChangeWhereTheFileSaysSo();
    void theLeadsOfAnImportAreThoseItCounted_data();
    void theLeadsOfAnImportAreThoseItCounted();
    void aDryRunSaysWhatARunDoes();
    void rejectsSayWhereAndWhy();
    void transactionsHoldFiveThousandRows_data();
    void transactionsHoldFiveThousandRows();
    void duplicatesAreFoundAcrossTransactions();
    void equalRowsWithoutKeyStaySeparate();
    void aCancelledRunGoesOnWhereItStopped();
    void anImportStopsWhereItIsTakenBackMeanwhile();
    void oneOfTwoRunsOfAFileStops_data();
    void oneOfTwoRunsOfAFileStops();
    void firstLeadsAreIndexedLast_data();
    void firstLeadsAreIndexedLast();
    void policies();
    void undoOfCreatedLeadsLeavesNothing();
    void undoKeepsWhatPeopleChangedSince();
    void undoKeepsALeadWithWhatCameAlong();
    void undoLeavesTheChannelOfWhatRemains();
    void aChannelSetByHandStays();
    void createdUsersHaveAHistory();
    void ownersOfAFileHaveTheirHistory();
    void anOwnerNamedSinceStaysLast();
    void anotherTypeOfACustomFieldIsRefused();
    void interestsAreAddedOnce();
    void dealsAreChangedByName();
    void stagesOfAFileAnswerHandoffs_data();
    void stagesOfAFileAnswerHandoffs();
    void anAnswerStaysWithTheStagesThatItFollowsFrom();

private:
    QString file(const QByteArray &content);
    ImportRequest request(const QByteArray &profile, const QByteArray &content,
                          ImportPolicy policy = ImportPolicy::Upsert);
    ImportResult run(const ImportRequest &request, const ImportObserver &observer = {});
    qint64 count(const QString &sql);
    QString text(const QString &sql);
    void verifyWorkspace();
    UndoResult undo(BatchId batch);
    QList<LeadId> leadsOf(BatchId batch);
    QString channelOf(qint64 lead);
    void setChannel(qint64 lead, const QString &channel);
    void handOver(qint64 lead);
    QString handoffs();

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    QTemporaryDir m_files;
    int m_fileCount = 0;
    FixedClock m_clock{*instantFromIso(u"2026-01-01"_s)};
    FixedClock m_wall{*instantFromIso(u"2026-01-05"_s)};
    Author m_author{m_clock, m_wall, UserId()};
};

void TestImportRunner::init()
{
    QFETCH_GLOBAL(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_place = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_place->location(), {}, m_wall);
    BATON_VERIFY(created);
    m_database = std::move(*created);
}

void TestImportRunner::cleanup()
{
    if (m_database && !QTest::currentTestFailed())
        verifyWorkspace();
    m_database.reset();
    m_place.reset();
}

QString TestImportRunner::file(const QByteArray &content)
{
    QFile written(m_files.filePath(u"%1.csv"_s.arg(++m_fileCount)));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("cannot write a test file");
    return written.fileName();
}

ImportRequest TestImportRunner::request(const QByteArray &profile, const QByteArray &content, ImportPolicy policy)
{
    ImportRequest request;
    request.file = file(content);
    request.source = u"List"_s;
    auto read = importProfileFromJson(profile);
    if (!read)
        qFatal("%s", qPrintable(describe(read.error())));
    request.profile = *read;
    request.policy = policy;
    return request;
}

ImportResult TestImportRunner::run(const ImportRequest &request, const ImportObserver &observer)
{
    auto result = ImportRunner(*m_database, m_author).run(request, observer);
    if (!result)
        QTest::qFail(qPrintable(describe(result.error())), __FILE__, __LINE__);
    return result.value_or(ImportResult());
}

qint64 TestImportRunner::count(const QString &sql)
{
    auto counted = m_database->read([sql](Connection &connection) { return connection.count(sql); }).result();
    if (!counted)
        QTest::qFail(qPrintable(describe(counted.error())), __FILE__, __LINE__);
    return counted.value_or(-1);
}

QString TestImportRunner::text(const QString &sql)
{
    auto found = m_database
                     ->read([sql](Connection &connection) {
                         return connection.selectOne(sql, {}, [](const Row &row) { return row.text(0); });
                     })
                     .result();
    if (!found)
        QTest::qFail(qPrintable(describe(found.error())), __FILE__, __LINE__);
    return found ? found->value_or(QString()) : QString();
}

/// No import may leave a workspace behind that breaks a promise.
void TestImportRunner::verifyWorkspace()
{
    auto report = m_database->read(checkWorkspace).result();
    BATON_VERIFY(report);
    for (const auto &problem : report->problems)
        qWarning("%s: %s", qPrintable(problem.kind), qPrintable(problem.where));
    QVERIFY(report->isOk());
}

UndoResult TestImportRunner::undo(BatchId batch)
{
    UndoService service(*m_database, m_author, importUndo());
    auto result = service.undo(batch).result();
    if (!result)
        QTest::qFail(qPrintable(describe(result.error())), __FILE__, __LINE__);
    return result.value_or(UndoResult());
}

void TestImportRunner::aSecondRunChangesNothing()
{
    QByteArray content = peopleHeader;
    for (int number = 1; number <= 30; ++number)
        content += personRow(number);
    const ImportRequest wanted = request(people, content);
    const ImportResult first = run(wanted);
    QCOMPARE(first.rows, 30);
    QCOMPARE(first.created, 30);
    QCOMPARE(first.usersCreated, 3);
    QCOMPARE(first.warned, 0);
    QCOMPARE(count(u"SELECT count(*) FROM account"_s), 7);
    const qint64 events = count(u"SELECT count(*) FROM event_log WHERE verb <> 6"_s);

    m_clock.advance(std::chrono::hours(24));
    m_wall.advance(std::chrono::hours(24));
    const ImportResult second = run(wanted);
    QCOMPARE(second.unchanged, 30);
    QCOMPARE(second.created + second.updated + second.usersCreated, 0);
    QVERIFY(std::ranges::any_of(second.notes, [](const ImportIssue &note) { return note.code == u"file.seen"; }));
    QCOMPARE(count(u"SELECT max(revision) FROM lead"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM interest"_s), 30);
    QCOMPARE(count(u"SELECT count(*) FROM event_log WHERE verb <> 6"_s), events + 1);
}

void TestImportRunner::whatIsWrittenCanBeReadBack()
{
    run(request(people,
                peopleHeader
                    + "7,Änne,Löwe,Aenne@Firm.example,\"Löwe & Söhne\",Tools,12.5,2025-01-02,2025-02-03,Web,Max\n"));
    QCOMPARE(text(u"SELECT custom FROM lead"_s).remove(u' '), uR"({"size":12.5})"_s);
    QCOMPARE(text(u"SELECT email_key FROM person"_s), u"aenne@firm.example"_s);
    QCOMPARE(text(u"SELECT email FROM person"_s), u"Aenne@Firm.example"_s);
    QCOMPARE(text(u"SELECT a.name FROM lead l JOIN account a ON a.id = l.account_id"_s), u"Löwe & Söhne"_s);
    QCOMPARE(text(u"SELECT u.name FROM lead l JOIN app_user u ON u.id = l.sales_owner_id"_s), u"Max"_s);
    QCOMPARE(
        count(
            u"SELECT count(*) FROM app_user u JOIN user_role r ON r.user_id = u.id WHERE NOT active AND role = 4 AND login IS NULL"_s),
        1);
    QCOMPARE(count(u"SELECT stage FROM lead"_s), 9);
    QCOMPARE(count(u"SELECT count(*) FROM stage_history"_s), 2);
    QCOMPARE(count(u"SELECT created_at FROM lead"_s), toMillis(*instantFromIso(u"2025-01-02"_s)));
    QCOMPARE(count(u"SELECT recorded_at FROM lead"_s), toMillis(m_wall.now()));
    QCOMPARE(count(u"SELECT occurred_at FROM interest"_s), toMillis(*instantFromIso(u"2025-01-02"_s)));
    QCOMPARE(count(u"SELECT type FROM source"_s), 6);
}

void TestImportRunner::valuesChangeWhereTheFileSaysSo()
{
    run(request(people, peopleHeader + personRow(1) + personRow(2)));
    const ImportResult result =
        run(request(people, peopleHeader + "1,Ann1,Lee1,new@firm.example,Firm 1,,,,2025-05-06,,Rep 9\n2,,,,,,,,,,\n"));
    QCOMPARE(result.updated, 1);
    QCOMPARE(result.unchanged, 1);
    QCOMPARE(text(u"SELECT email_key FROM person WHERE first_name = 'Ann1'"_s), u"new@firm.example"_s);
    QCOMPARE(text(u"SELECT industry FROM account WHERE name = 'Firm 1'"_s), u"Tools"_s);
    QCOMPARE(count(u"SELECT count(*) FROM lead WHERE stage = 9 AND revision = 2"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM lead WHERE revision = 1"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM interest"_s), 2);
}

void TestImportRunner::theLeadsOfAnImportAreThoseItCounted_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("belongs");
    QTest::newRow("nothing new") << QByteArray("2,Ann2,Lee2,ann2@firm.example,Firm 2,Tools,2,2025-01-02,,web,Rep 2")
                                 << false;
    QTest::newRow("a person's name") << QByteArray("2,Ann2,Moss,,,,,,,,") << true;
    QTest::newRow("the firm's trade") << QByteArray("2,,,,Firm 2,Steel,,,,,") << true;
    QTest::newRow("another firm") << QByteArray("2,,,,Birch,,,,,,") << true;
    QTest::newRow("a field of the workspace's own") << QByteArray("2,,,,,,77,,,,") << true;
    QTest::newRow("a stage") << QByteArray("2,,,,,,,,2025-05-06,,") << true;
    QTest::newRow("an owner") << QByteArray("2,,,,,,,,,,Rep 9") << true;
    QTest::newRow("one more interest") << QByteArray("2,,,,,,,2025-03-04,,fair,") << true;
    QTest::newRow("a lead of its own") << QByteArray("3,Ann3,Lee3,,,,,,,,") << true;
}

void TestImportRunner::theLeadsOfAnImportAreThoseItCounted()
{
    QFETCH(QByteArray, row);
    run(request(people, peopleHeader + personRow(1) + personRow(2)));
    const ImportResult result = run(request(people, peopleHeader + row + '\n'));
    const auto leads =
        m_database
            ->read([batch = result.batch](Connection &connection) { return LeadStore(connection).ofBatch(batch); })
            .result();
    BATON_VERIFY(leads);
    QTEST(!leads->isEmpty(), "belongs");
    QCOMPARE(static_cast<qint64>(leads->size()), result.created + result.updated);
}

QList<LeadId> TestImportRunner::leadsOf(BatchId batch)
{
    const auto leads =
        m_database->read([batch](Connection &connection) { return LeadStore(connection).ofBatch(batch); }).result();
    if (!leads)
        qFatal("%s", qPrintable(describe(leads.error())));
    return *leads;
}

void TestImportRunner::aDryRunSaysWhatARunDoes()
{
    run(request(people, peopleHeader + personRow(1) + personRow(2)));
    QByteArray content = peopleHeader + personRow(1) + "2,Anna,Lee2,,,,,,,fair,Rep 5\n" + personRow(3) + personRow(3)
        + "4,,,nonsense,,,,,,,\n";
    for (int number = 5; number < 5030; ++number)
        content += personRow(number);
    content += personRow(5);
    const ImportRequest wanted = request(people, content);
    QList<PlannedRow> rows;
    ImportObserver observer;
    observer.planned = [&rows](const QList<PlannedRow> &more) { rows += more; };
    const auto planned = ImportRunner(*m_database, m_author).dryRun(wanted, observer);
    BATON_VERIFY(planned);
    QCOMPARE(count(u"SELECT count(*) FROM lead"_s), 2);
    QCOMPARE(count(u"SELECT count(*) FROM batch"_s), 1);
    QVERIFY(!planned->batch.isValid());
    QCOMPARE(rows.size(), planned->rows);
    QCOMPARE(rows.at(1).status, PlanStatus::Update);
    QVERIFY(rows.at(1).cells.contains(PlannedCell{u"person.firstName"_s, u"Ann2"_s, u"Anna"_s}));
    QVERIFY(rows.at(1).cells.contains(PlannedCell{u"owner.sales"_s, u"Rep 2"_s, u"Rep 5"_s}));

    const ImportResult done = run(wanted);
    QCOMPARE(done.rows, planned->rows);
    QCOMPARE(done.created, planned->created);
    QCOMPARE(done.updated, planned->updated);
    QCOMPARE(done.unchanged, planned->unchanged);
    QCOMPARE(done.duplicatesInFile, planned->duplicatesInFile);
    QCOMPARE(done.rejected, planned->rejected);
    QCOMPARE(done.usersCreated, planned->usersCreated);
    QCOMPARE(done.created, 5026);
    QCOMPARE(done.duplicatesInFile, 2);
    QCOMPARE(done.rejected, 1);
}

void TestImportRunner::rejectsSayWhereAndWhy()
{
    const ImportResult result = run(request(people,
                                            peopleHeader + personRow(1) + "2,Bo,Lee,bo(at)firm.example,,,,,,,\n"
                                                + "3,too,short\n" + "4,Cy,Lee,cy@firm.example,,,many,,,,\n"
                                                + "5,\"Di\nvided\",,,,,,2025-13-01,,,\n" + "6,Ed,Lee,,,,1,,,,\n"));
    QCOMPARE(result.rows, 6);
    QCOMPARE(result.created, 2);
    QCOMPARE(result.rejected, 4);
    QCOMPARE(result.rejects.at(0), (ImportIssue{3, u"mail"_s, u"bo(at)firm.example"_s, u"email.syntax"_s, {}, 0}));
    QCOMPARE(result.rejects.at(1).line, 4);
    QCOMPARE(result.rejects.at(1).code, u"row.fields"_s);
    QCOMPARE(result.rejects.at(2), (ImportIssue{5, u"size"_s, u"many"_s, u"number.syntax"_s, {}, 0}));
    QCOMPARE(result.rejects.at(3).line, 6);
    QCOMPARE(result.rejects.at(3).column, u"seen"_s);
}

void TestImportRunner::transactionsHoldFiveThousandRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<qint64>>("steps");

    QTest::newRow("one short of a transaction") << 4999 << QList<qint64>{4999};
    QTest::newRow("exactly one transaction") << 5000 << QList<qint64>{5000};
    QTest::newRow("one more") << 5001 << QList<qint64>{5000, 5001};
}

void TestImportRunner::transactionsHoldFiveThousandRows()
{
    QFETCH(int, rows);
    QFETCH(QList<qint64>, steps);
    QByteArray content = "a,b\n";
    for (int row = 0; row < rows; ++row)
        content += "text," + QByteArray::number(row) + '\n';
    QList<qint64> seen;
    ImportObserver observer;
    observer.progress = [&](const ImportProgress &progress) {
        seen.append(progress.rows);
        QCOMPARE(count(u"SELECT count(*) FROM lead"_s), progress.rows);
    };
    QCOMPARE(run(request(keyless, content), observer).created, rows);
    QCOMPARE(seen, steps);
}

void TestImportRunner::duplicatesAreFoundAcrossTransactions()
{
    QByteArray content = peopleHeader;
    for (int number = 1; number <= 5000; ++number)
        content += personRow(number);
    content += "9001,Ann,Again,ann17@firm.example,,,,,,,\n" + personRow(4) + personRow(9002);
    const ImportRequest wanted = request(people, content);
    const ImportResult result = run(wanted);
    QCOMPARE(result.created, 5001);
    QCOMPARE(result.duplicatesInFile, 2);
    QCOMPARE(result.warnings.at(0).code, u"row.duplicate"_s);
    QCOMPARE(result.warnings.at(0).line, 5002);
    const ImportResult again = run(wanted);
    QCOMPARE(again.unchanged, 5001);
    QCOMPARE(again.duplicatesInFile, 2);
}

void TestImportRunner::equalRowsWithoutKeyStaySeparate()
{
    QByteArray content = "a,b\n";
    for (int row = 0; row < 5003; ++row)
        content += QByteArray("same,") + (row % 2500 == 0 ? "7" : QByteArray::number(row)) + '\n';
    const ImportRequest wanted = request(keyless, content);
    QCOMPARE(run(wanted).created, 5003);
    const ImportResult again = run(wanted);
    QCOMPARE(again.unchanged, 5003);
    QCOMPARE(again.created + again.duplicatesInFile, 0);
    // One line more of the same: one lead more.
    const ImportResult more = run(request(keyless, content + "same,7\nsame,7\n"));
    QCOMPARE(more.created, 2);
    QCOMPARE(more.unchanged, 5003);
}

void TestImportRunner::aCancelledRunGoesOnWhereItStopped()
{
    QByteArray content = peopleHeader;
    for (int number = 1; number <= 12'000; ++number)
        content += personRow(number);
    content += personRow(3);
    const ImportRequest wanted = request(people, content);
    std::atomic<bool> cancelled = false;
    ImportObserver observer;
    observer.cancelled = &cancelled;
    observer.progress = [&](const ImportProgress &) { cancelled = true; };
    const ImportResult first = run(wanted, observer);
    QCOMPARE(first.outcome, ImportResult::Outcome::Cancelled);
    QCOMPARE(first.created, 5000);
    QCOMPARE(count(u"SELECT count(*) FROM lead"_s), 5000);
    verifyWorkspace();

    const ImportResult second = run(wanted);
    QCOMPARE(second.batch, first.batch);
    QCOMPARE(second.outcome, ImportResult::Outcome::Done);
    QCOMPARE(second.rows, 12'001);
    QCOMPARE(second.created, 12'000);
    QCOMPARE(second.duplicatesInFile, 1);
    QVERIFY(std::ranges::any_of(second.notes, [](const ImportIssue &note) { return note.code == u"import.resumed"; }));
    QCOMPARE(count(u"SELECT count(*) FROM lead"_s), 12'000);
}

void TestImportRunner::anImportStopsWhereItIsTakenBackMeanwhile()
{
    const ImportRequest wanted = request(people, manyPeople(12'000));
    ImportObserver observer;
    observer.progress = [&](const ImportProgress &progress) {
        if (progress.rows == 5000)
            QCOMPARE(undo(BatchId(1)).deleted, 5000);
    };
    const auto stopped = ImportRunner(*m_database, m_author).run(wanted, observer);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Conflict);
    QCOMPARE(stopped.error().code, u"batch.takenBack"_s);
    QCOMPARE(count(u"SELECT (SELECT count(*) FROM lead) + (SELECT count(*) FROM interest)"_s), 0);
    QCOMPARE(run(wanted).created, 12'000); // As a batch of its own.
}

void TestImportRunner::oneOfTwoRunsOfAFileStops_data()
{
    QTest::addColumn<bool>("isSecondCancelled");
    QTest::newRow("where the other one finishes") << false;
    QTest::newRow("where the other one goes on for a while") << true;
}

void TestImportRunner::oneOfTwoRunsOfAFileStops()
{
    QFETCH(bool, isSecondCancelled);
    const ImportRequest wanted = request(people, manyPeople(12'000));
    auto other = Workspace::open(m_place->location());
    BATON_VERIFY(other);
    std::atomic<bool> isCancelled = false;
    ImportObserver second;
    second.cancelled = &isCancelled;
    second.progress = [&](const ImportProgress &) { isCancelled = isSecondCancelled; };
    ImportObserver first;
    first.progress = [&](const ImportProgress &progress) {
        if (progress.rows == 5000)
            BATON_VERIFY(ImportRunner(**other, m_author).run(wanted, second));
    };
    const auto stopped = ImportRunner(*m_database, m_author).run(wanted, first);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Conflict);
    QCOMPARE(stopped.error().code, u"batch.runsElsewhere"_s);
    const qint64 rows = isSecondCancelled ? 10'000 : 12'000;
    QCOMPARE(count(u"SELECT rows_done FROM batch"_s), rows);
    QCOMPARE(count(u"SELECT count(*) FROM lead"_s), rows);
    if (isSecondCancelled)
        QCOMPARE(run(wanted).created, 12'000);
    QCOMPARE(count(u"SELECT count(*) FROM batch WHERE state = 2"_s), 1);
}

void TestImportRunner::firstLeadsAreIndexedLast_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("when all rows are in") << false;
    QTest::newRow("when it is cancelled") << true;
}

void TestImportRunner::firstLeadsAreIndexedLast()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(bool, cancelled);
    QByteArray content = peopleHeader;
    for (int number = 1; number <= 5100; ++number)
        content += personRow(number).replace("Tools", QByteArray(900, 'x'));
    const QString indexes = engine == Engine::Sqlite
        ? u"SELECT count(*) FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX %'"_s
        : u"SELECT count(*) FROM pg_indexes WHERE schemaname = 'baton'"_s;
    const qint64 before = count(indexes);
    qint64 fewest = before;
    std::atomic<bool> isCancelled = false;
    ImportObserver observer;
    observer.progress = [&](const ImportProgress &) {
        fewest = std::min(fewest, count(indexes));
        isCancelled = cancelled;
    };
    observer.cancelled = &isCancelled;
    const ImportRequest list = request(people, content);
    QCOMPARE(run(list, observer).created, cancelled ? 5000 : 5100);
    QVERIFY(fewest < before);
    QCOMPARE(count(indexes), before);

    fewest = before;
    isCancelled = false;
    (void)run(list, observer); // Into a workspace that has leads: with all its indexes.
    QCOMPARE(fewest, before);
}

void TestImportRunner::policies()
{
    run(request(people, peopleHeader + personRow(1)));
    const QByteArray changed = peopleHeader + "1,Eve,,,,,,,,,\n" + personRow(2);
    const ImportResult created = run(request(people, changed, ImportPolicy::Create));
    QCOMPARE(created.created, 1);
    QCOMPARE(created.unchanged, 1);
    QCOMPARE(text(u"SELECT first_name FROM person ORDER BY id LIMIT 1"_s), u"Ann1"_s);
    const ImportResult updated = run(request(people, changed + personRow(3), ImportPolicy::Update));
    QCOMPARE(updated.updated, 1);
    QCOMPARE(updated.rejected, 1);
    QCOMPARE(updated.rejects.first(), (ImportIssue{4, u"id"_s, u"3"_s, u"match.none"_s, {}, 0}));
    QCOMPARE(text(u"SELECT first_name FROM person ORDER BY id LIMIT 1"_s), u"Eve"_s);
    QCOMPARE(updated.usersCreated, 0);
}

void TestImportRunner::undoOfCreatedLeadsLeavesNothing()
{
    QByteArray content = peopleHeader;
    for (int number = 1; number <= 20; ++number)
        content += personRow(number);
    const ImportResult result = run(request(people, content));
    const UndoResult undone = undo(result.batch);
    QCOMPARE(undone.deleted, 20);
    QVERIFY(undone.kept.isEmpty());
    for (const QString &table : {u"lead"_s, u"person"_s, u"account"_s, u"interest"_s, u"stage_history"_s,
                                 u"external_id"_s, u"lead_search"_s, u"app_user"_s})
        QCOMPARE(count(u"SELECT count(*) FROM "_s + table), 0);
}

void TestImportRunner::undoKeepsWhatPeopleChangedSince()
{
    run(request(people, peopleHeader + personRow(1) + personRow(2) + personRow(3)));
    const ImportResult changed = run(request(
        people, peopleHeader + "1,Eve,Lee1,,,,77,,2025-05-06,,Rep 8\n2,Ada,Lee2,,,,78,,,,\n3,Cyd,Lee3,,,,79,,,,\n"));
    QCOMPARE(changed.updated, 3);
    auto edited = m_database
                      ->write([this](Connection &connection) -> Result<Person> {
                          PersonStore persons(connection);
                          auto person = persons.byId(PersonId(2));
                          if (!person)
                              return person;
                          person->firstName = u"Adele"_s;
                          return persons.update(*person, m_author.stamp());
                      })
                      .result();
    BATON_VERIFY(edited);
    const UndoResult undone = undo(changed.batch);
    QCOMPARE(undone.deleted, 0);
    QCOMPARE(undone.reverted, 3);
    QSet<QString> keptFields;
    for (const UndoResult::Kept &kept : undone.kept) {
        QCOMPARE(kept.entity, Entity::Person);
        QCOMPARE(kept.id, 2);
        keptFields.insert(kept.field);
    }
    QVERIFY(keptFields.contains(u"first_name"_s));
    QCOMPARE(text(u"SELECT first_name FROM person WHERE id = 1"_s), u"Ann1"_s);
    QCOMPARE(text(u"SELECT first_name FROM person WHERE id = 2"_s), u"Adele"_s);
    QCOMPARE(count(u"SELECT stage FROM lead WHERE id = 1"_s), 3);
    QCOMPARE(count(u"SELECT count(*) FROM stage_history"_s), 3);
    QCOMPARE(text(u"SELECT custom FROM lead WHERE id = 2"_s).remove(u' '), uR"({"size":2})"_s);
    QCOMPARE(count(u"SELECT count(*) FROM app_user"_s), 3);
}

QString TestImportRunner::channelOf(qint64 lead)
{
    return text(u"SELECT c.name FROM lead l JOIN channel c ON c.id = l.channel_id WHERE l.id = %1"_s.arg(lead));
}

void TestImportRunner::setChannel(qint64 lead, const QString &channel)
{
    BATON_VERIFY(m_database
                     ->write([=, this](Connection &connection) -> Result<Lead> {
                         LeadStore leads(connection);
                         auto stored = leads.byId(LeadId(lead));
                         auto channels = ChannelStore(connection).findOrCreate({channel});
                         if (!stored || !channels)
                             return stored;
                         stored->channel = channels->byKey.value(channel);
                         return leads.update(*stored, m_author.stamp());
                     })
                     .result());
}

void TestImportRunner::undoKeepsALeadWithWhatCameAlong()
{
    const QByteArray profile = R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "externalId": "id", "columns": [
        {"header": "mail", "to": "person.email"}, {"header": "at", "to": "interest.at"},
        {"header": "origin", "to": "interest.channel"}, {"header": "news", "to": "consent.newsletter"},
        {"header": "won", "to": "stage.won.at"}]})";
    const ImportResult result = run(request(profile,
                                            "id,mail,at,origin,news,won\n1,a@b.example,2025-01-02,web,yes,2025-02-02\n"
                                            "2,c@d.example,2025-01-02,web,yes,2025-02-02\n"));
    BATON_VERIFY(m_database
                     ->write([this](Connection &connection) -> Result<Person> {
                         PersonStore persons(connection);
                         auto person = persons.byId(PersonId(2));
                         if (!person)
                             return person;
                         person->firstName = u"Adele"_s;
                         auto updated = persons.update(*person, m_author.stamp());
                         if (auto indexed = LeadStore(connection).reindex({LeadId(2)}); !indexed)
                             return failure(indexed);
                         return updated;
                     })
                     .result());
    const UndoResult undone = undo(result.batch);
    QCOMPARE(undone.deleted, 1);
    QCOMPARE(undone.kept.size(), 1);
    QCOMPARE(undone.kept.first().reason, u"editedSince"_s);
    QCOMPARE(channelOf(2), u"web"_s);
    QCOMPARE(count(u"SELECT count(*) FROM interest"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM consent_event"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM stage_history WHERE stage = 9"_s), 1);
}

// Each file has an interest that is earlier than those before it.
void TestImportRunner::undoLeavesTheChannelOfWhatRemains()
{
    const QByteArray visits = R"({"format": 1, "kind": "interests", "dateOrder": "ymd", "match": ["email"], "columns": [
        {"header": "mail", "to": "person.email"}, {"header": "at", "to": "interest.at"}, {"header": "origin", "to": "interest.channel"}]})";
    const auto visit = [&](const QByteArray &row) {
        return run(request(visits, "mail,at,origin\na@b.example," + row + '\n')).batch;
    };
    visit("2025-03-03,");
    QCOMPARE(channelOf(1), QString());
    visit("2025-03-01,late");
    QCOMPARE(channelOf(1), u"late"_s);
    const BatchId second = visit("2025-02-01,middle");
    QCOMPARE(channelOf(1), u"middle"_s);
    const BatchId third = visit("2025-01-01,early");
    QCOMPARE(channelOf(1), u"early"_s);
    verifyWorkspace();
    undo(second);
    QCOMPARE(channelOf(1), u"early"_s);
    verifyWorkspace();
    undo(third);
    QCOMPARE(channelOf(1), u"late"_s);
}

void TestImportRunner::aChannelSetByHandStays()
{
    const QByteArray visits = R"({"format": 1, "kind": "interests", "dateOrder": "ymd", "match": ["email"], "columns": [
        {"header": "mail", "to": "person.email"}, {"header": "at", "to": "interest.at"}, {"header": "origin", "to": "interest.channel"}]})";
    const QByteArray header = "mail,at,origin\n";
    run(request(visits, header + "a@b.example,2025-03-01,late\n"));
    setChannel(1, u"fair"_s);
    verifyWorkspace();
    const ImportResult earlier = run(request(visits, header + "a@b.example,2025-01-01,early\n"));
    QCOMPARE(channelOf(1), u"fair"_s);
    undo(earlier.batch);
    QCOMPARE(channelOf(1), u"fair"_s);
    QCOMPARE(count(u"SELECT count(*) FROM interest"_s), 1);
}

void TestImportRunner::createdUsersHaveAHistory()
{
    const ImportResult result = run(request(people, peopleHeader + personRow(1) + personRow(2)));
    QCOMPARE(result.usersCreated, 2);
    const auto events =
        m_database->read([](Connection &connection) { return EventLog(connection).of(Entity::User, 2); }).result();
    BATON_VERIFY(events);
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().verb, Verb::Created);
    QCOMPARE(events->first().revision, std::optional(1));
    QCOMPARE(events->first().batch, result.batch);
    QCOMPARE(events->first().stamp.occurredAt, m_clock.now());
    undo(result.batch);
    QCOMPARE(count(u"SELECT count(*) FROM app_user"_s), 0); // Their own history does not hold them.
}

void TestImportRunner::ownersOfAFileHaveTheirHistory()
{
    const QString last = u"SELECT u.name FROM assignment a JOIN app_user u ON u.id = a.owner_id WHERE a.lead_id = 1 "
                         "ORDER BY a.id DESC LIMIT 1"_s;
    const ImportResult first = run(request(people, peopleHeader + personRow(1) + personRow(2)));
    QCOMPARE(count(u"SELECT count(*) FROM assignment WHERE cause = 7 AND side = 3 AND batch_id = %1"_s.arg(
                 first.batch.value())),
             2);
    const QString before = text(last);
    const ImportResult changed =
        run(request(people, peopleHeader + "1,Eve,Lee1,,,,77,,,,Rep 8\n2,Ada,Lee2,,,,78,,,,\n"));
    QCOMPARE(text(last), u"Rep 8"_s);
    QCOMPARE(count(u"SELECT count(*) FROM assignment"_s), 3); // Lead 2 has the same as before.
    undo(changed.batch);
    QCOMPARE(text(last), before);
    QCOMPARE(count(u"SELECT count(*) FROM assignment"_s), 2);
    undo(first.batch);
    QCOMPARE(count(u"SELECT count(*) FROM assignment"_s), 0);
}

void TestImportRunner::anOwnerNamedSinceStaysLast()
{
    run(request(people, peopleHeader + personRow(1)));
    const QString first = text(u"SELECT name FROM app_user WHERE name LIKE 'Rep%'"_s);
    const ImportResult changed = run(request(people, peopleHeader + "1,Eve,Lee1,,,,77,,,,Rep 8\n"));
    // Somebody goes back by hand to whom the file before had named, and who works here by now: then the undo has
    // nothing to take back.
    BATON_VERIFY(
        m_database
            ->write([](Connection &connection) { return connection.execute(u"UPDATE app_user SET active = TRUE"_s); })
            .result());
    FieldCatalogue fields = leadCatalogue();
    LeadService leads(*m_database, m_author, fields);
    const auto details = leads.details(LeadId(1)).result();
    BATON_VERIFY(details);
    BATON_VERIFY(leads.setFields(LeadId(1), details->revisions, {{u"owner.sales"_s, FieldValue(first)}}).result());
    undo(changed.batch);
    QCOMPARE(text(u"SELECT u.name FROM lead l JOIN app_user u ON u.id = l.sales_owner_id"_s), first);
    // 2: somebody named the owner.
    QCOMPARE(count(u"SELECT cause FROM assignment ORDER BY id DESC LIMIT 1"_s), 2);
}

void TestImportRunner::anotherTypeOfACustomFieldIsRefused()
{
    run(request(keyless, "a,b\nx,1\n"));
    const QByteArray other =
        R"({"format": 1, "kind": "leads", "columns": [{"header": "b", "custom": {"key": "b", "type": "text"}}]})";
    const auto refused = ImportRunner(*m_database, m_author).run(request(other, "b\n1\n"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"customField.type"_s);
    QCOMPARE(count(u"SELECT count(*) FROM batch"_s), 1);
}

void TestImportRunner::interestsAreAddedOnce()
{
    const QByteArray visits = R"({"format": 1, "kind": "interests", "dateOrder": "ymd", "match": ["email"], "columns": [
        {"header": "mail", "to": "person.email"}, {"header": "at", "to": "interest.at"}, {"header": "kind", "to": "interest.kind"}]})";
    const QByteArray content =
        "mail,at,kind\na@b.example,2025-01-01,form\na@b.example,2025-01-02,form\na@b.example,2025-01-02,form\n"
        "c@d.example,2025-01-02,call\n";
    const ImportRequest wanted = request(visits, content);
    const ImportResult result = run(wanted);
    QCOMPARE(result.created, 3);
    QCOMPARE(result.duplicatesInFile, 1);
    QCOMPARE(count(u"SELECT count(*) FROM lead"_s), 2);
    QCOMPARE(count(u"SELECT count(*) FROM interest"_s), 3);
    const ImportResult again = run(wanted);
    QCOMPARE(again.created, 0);
    QCOMPARE(count(u"SELECT count(*) FROM interest"_s), 3);
}

void TestImportRunner::dealsAreChangedByName()
{
    const QByteArray deals = R"({"format": 1, "kind": "deals", "currency": "EUR", "externalId": "id", "columns": [
        {"header": "deal", "to": "deal.name"}, {"header": "amount", "to": "deal.amount"}]})";
    QCOMPARE(run(request(deals, "id,deal,amount\n1,First,100\n1,Second,200.50\n2,First,300\n")).created, 3);
    QCOMPARE(count(u"SELECT count(*) FROM lead"_s), 2);
    const ImportResult changed = run(request(deals, "id,deal,amount\n1,second,250\n1,First,100\n"));
    QCOMPARE(changed.updated, 1);
    QCOMPARE(changed.unchanged, 1);
    QCOMPARE(leadsOf(changed.batch).size(), 1);
    QCOMPARE(count(u"SELECT amount_minor FROM deal WHERE name = 'second'"_s), 25'000);
    QCOMPARE(undo(changed.batch).kept.size(), 0);
    QCOMPARE(count(u"SELECT amount_minor FROM deal WHERE name = 'Second'"_s), 20'050);
}

/// On 2026-01-01, as it is for every file that follows.
void TestImportRunner::handOver(qint64 lead)
{
    m_clock.set(*instantFromIso(u"2026-01-01"_s));
    m_wall.set(*instantFromIso(u"2026-01-05"_s));
    NewHandoff wish;
    wish.lead = LeadId(lead);
    wish.to = Side::Sales;
    HandoffService service(*m_database, m_author);
    BATON_VERIFY(service.handOver(wish).result());
}

/// All of each hand-off but what tells how often it was written.
QString TestImportRunner::handoffs()
{
    const auto rows =
        m_database
            ->read([](Connection &connection) {
                return connection.select(
                    u"SELECT h.lead_id, u.name, h.owned_at, h.accepted_at, h.accepted_recorded_at, h.rejected_at, "
                    "h.closed_recorded_at, d.name, h.reason, h.note FROM handoff h LEFT JOIN app_user u ON u.id = "
                    "h.owner_id LEFT JOIN app_user d ON d.id = h.decided_by ORDER BY h.id"_s,
                    {}, [](const Row &row) {
                        const auto when = [&row](int column) {
                            return row.isNull(column) ? u"–"_s : toIsoText(row.instant(column)).first(10);
                        };
                        return QStringList{row.text(0), row.text(1), when(2),
                                           when(3),     when(4),     when(5),
                                           when(6),     row.text(7), row.isNull(8) ? QString() : row.text(8),
                                           row.text(9)}
                            .join(u'|');
                    });
            })
            .result();
    return rows ? rows->join(u'\n') : describe(rows.error());
}

void TestImportRunner::stagesOfAFileAnswerHandoffs_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isOwned");
    QTest::addColumn<QString>("answer");

    // Handed over on 2026-01-01, and the file is read on 2026-01-05.
    const QString waits = u"1||–|–|–|–|–|||"_s;
    QTest::newRow("won since") << QByteArray("1,,2026-01-03") << true
                               << u"1|Rep 1|2026-01-03|2026-01-03|2026-01-05|–|–|Rep 1||"_s;
    QTest::newRow("won before it was handed over")
        << QByteArray("1,,2025-06-01") << true << u"1|Rep 1|2026-01-01|2026-01-01|2026-01-05|–|–|Rep 1||"_s;
    QTest::newRow("taken up without an instant of its own")
        << QByteArray("1,sal,") << true << u"1|Rep 1|2026-01-01|2026-01-01|2026-01-05|–|–|Rep 1||"_s;
    QTest::newRow("lost") << QByteArray("1,lost,") << true << u"1||–|–|–|2026-01-01|2026-01-05|Rep 1|9|"_s;
    QTest::newRow("with the side before") << QByteArray("1,tal,") << true << waits;
    QTest::newRow("in nurture") << QByteArray("1,nurture,") << true << waits;
    QTest::newRow("somebody else's") << QByteArray("2,,2026-01-03") << true << waits;
    QTest::newRow("won by nobody") << QByteArray("1,,2026-01-03") << false << waits;
}

void TestImportRunner::stagesOfAFileAnswerHandoffs()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, isOwned);
    const QByteArray stages = R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "externalId": "id",
        "match": ["externalId"], "columns": [{"header": "stage", "to": "stage"},
        {"header": "won", "to": "stage.won.at"}]})";
    const QByteArray seen = isOwned ? personRow(1) : QByteArray("1,Ann,Lee,,,,,2025-01-02,,,\n");
    run(request(people, peopleHeader + seen + personRow(2)));
    handOver(1);
    const QString before = handoffs();
    const ImportRequest file = request(stages, "id,stage,won\n" + row + '\n');
    const ImportResult moved = run(file);
    QTEST(handoffs(), "answer");
    QCOMPARE(undo(moved.batch).kept.size(), 0);
    QCOMPARE(handoffs(), before);
    run(file);
    QTEST(handoffs(), "answer");
}

void TestImportRunner::anAnswerStaysWithTheStagesThatItFollowsFrom()
{
    run(request(people, peopleHeader + personRow(1) + personRow(2)));
    handOver(1);
    handOver(2);
    const QString before = handoffs();
    const QByteArray stages = R"({"format": 1, "kind": "leads", "externalId": "id", "match": ["externalId"],
        "columns": [{"header": "stage", "to": "stage"}]})";
    const ImportResult moved = run(request(stages, "id,stage\n1,sal\n2,sal\n"));
    const QString answered = handoffs();
    FunnelService funnel(*m_database, m_author, leadCatalogue(), FunnelService::Reading::Once);
    BATON_VERIFY(funnel.move({LeadId(1), {}, Stage::Working, {}, {}}).result());
    const UndoResult undone = undo(moved.batch);
    QCOMPARE(undone.reverted, 1);
    QStringList kept;
    for (const UndoResult::Kept &one : undone.kept)
        kept.append(u"%1 %2 %3"_s.arg(static_cast<int>(one.entity)).arg(one.id).arg(one.field));
    kept.sort();
    QCOMPARE(kept, QStringList({u"26 1 answer"_s, u"6 1 visits"_s}));
    QCOMPARE(handoffs(), answered.section(u'\n', 0, 0) + u'\n' + before.section(u'\n', 1, 1));
}

QTEST_GUILESS_MAIN(TestImportRunner)
#include "tst_importrunner.moc"
