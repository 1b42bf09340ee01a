// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrunner.h"
#include "capture/rejectfieldsql.h"
#include "exchange/csvlistwriter.h"
#include "exchange/exportservice.h"
#include "exchange/exportstore.h"
#include "exchange/xlsxlistwriter.h"
#include "leads/accountfieldsql.h"
#include "leads/customfieldstore.h"
#include "leads/interestfieldsql.h"
#include "leads/leadquestionsql.h"
#include "officerun.h"
#include "routing/userfieldsql.h"
#include "storage/transaction.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QCryptographicHash>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = *instantFromIso(u"2026-11-20T14:32:00Z"_s);
const ExportReason forTheAgency{ExportPurpose::Partner, u"  Agency Nord,  mailing "_s};

// Whose leads: 1 and 2 are Rita's, 3 Sven's of her team, 4 Ulf's, 5 nobody's; Mona manages Rita's team.
enum Person : qint64 { Rita = 1, Sven, Ulf, Mona, Tess, Maren, Gone };
const QStringList company{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Rita', 'rita', TRUE, 0, "
    u"0), "
    "(2, 'Sven', 'sven', TRUE, 0, 0), (3, 'Ulf', 'ulf', TRUE, 0, 0), (4, 'Mona', 'mona', TRUE, 0, 0), "
    "(5, 'Tess', 'tess', TRUE, 0, 0), (6, 'Maren', 'maren', TRUE, 0, 0), (7, 'Gone', 'gone', FALSE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (2, 4), (3, 4), (4, 5), (5, 3), (6, 1), (7, 1)"_s,
    u"INSERT INTO team (id, name, name_key, side) VALUES (1, 'North', 'north', 3)"_s,
    u"INSERT INTO team_member (team_id, user_id) VALUES (1, 1), (1, 2), (1, 4)"_s,
    u"INSERT INTO person (id, first_name, last_name, email, email_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana', 'Berg', 'ana@x.example', 'ana@x.example', 0, 0, 0), (2, '=1+1', '@home', NULL, NULL, 0, 0, 0)"_s,
    u"INSERT INTO lead (id, stage, stage_entered_at, person_id, sales_owner_id, tele_owner_id, score, created_at, "
    "recorded_at, updated_at) VALUES (1, 3, 0, 1, 1, NULL, 375100, 0, 0, 0), (2, 1, 0, 2, NULL, 1, NULL, 0, 0, 0), "
    "(3, 1, 0, NULL, 2, NULL, NULL, 0, 0, 0), (4, 1, 0, NULL, 3, NULL, NULL, 0, 0, 0), "
    "(5, 1, 0, NULL, NULL, NULL, NULL, 0, 0, 0)"_s,
    // Of the other lists: an interest of each of these leads and of none, a company, and what two people's files left.
    u"INSERT INTO source (id, type, name, name_key, created_at, recorded_at) VALUES (901, 1, 'Fair', 'fair', 0, 0)"_s,
    u"INSERT INTO interest (id, lead_id, source_id, kind, occurred_at, recorded_at) VALUES (1, 1, 901, 'form', 0, 0), "
    "(2, 2, 901, 'form', 0, 0), (3, 3, 901, 'form', 0, 0), (4, 4, 901, 'form', 0, 0), (6, NULL, 901, 'form', 0, 0)"_s,
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    uR"(INSERT INTO batch (id, kind, state, file_name, occurred_at, recorded_at, actor_id, result) VALUES
        (901, 1, 2, 'mine.csv', 0, 0, 1, '{"rejects":[{"line":4,"value":"a@","code":"email.syntax"}]}'),
        (902, 1, 2, 'his.csv', 0, 0, 2, '{"rejects":[{"line":4,"value":"b@","code":"email.syntax"}]}'))"_s,
};

/// Counts what it gets, and can be made to fail.
class CountingWriter : public ListWriter
{
public:
    explicit CountingWriter(qint64 most = -1)
        : m_most(most)
    {}
    [[nodiscard]] qint64 mostRows() const override { return m_most; }
    Result<void> begin(const ListExport &, QIODevice &out) override
    {
        out.write("begun");
        return {};
    }
    Result<void> add(const QList<ExportRow> &rows) override
    {
        count += rows.size();
        return {};
    }
    Result<void> end() override { return {}; }

    qint64 count = 0;

private:
    qint64 m_most;
};

} // namespace

/// Lists that leave the workspace: who may, what stands in the log of it, and that nothing half-written is left.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void theFileIsTheListAndTheLogSaysSo();
    void whoMayTakeWhat_data();
    void whoMayTakeWhat();
    void whoMayTakeWhatOfOtherLists_data();
    void whoMayTakeWhatOfOtherLists();
    void columnsThatNameNobodyAreEverybodys();
    void aDayHasItsRows();
    void withoutAReasonNothingLeaves_data();
    void withoutAReasonNothingLeaves();
    void aStoppedExportLeavesNothing();
    void theWorkspaceItselfIsNoTarget();
    void aFormWithALimitSaysSo();
    void pagesKeepTheOrderAndLeaveOutWhatIsGone();
    void whatIsNoFieldIsAsked();
    void noFileStandsThereWithoutAnEntry();
    void whatCameOutGoesInAgainAndChangesNothing();
    void aServerHoldsEverybodyToIt();

private:
    Result<ExportResult> run(const ListExport &list, UserId user, const ExportReason &reason = forTheAgency);
    ListExport leads(const QList<qint64> &ids, const QStringList &keys = {u"name"_s, u"stage"_s});
    Result<void> sql(const QString &statement);
    QList<ExportEntry> log();
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QString path() const { return m_folder->filePath(u"list.csv"_s); }
    [[nodiscard]] Author authorOf(UserId user) const { return Author(m_clock, m_clock, user); }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{start};
};

void TestExports::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    for (const QString &statement : company)
        BATON_VERIFY(sql(statement));
}

void TestExports::cleanup()
{
    m_database.reset();
    m_test.reset();
}

Result<void> TestExports::sql(const QString &statement)
{
    return m_database->write([statement](Connection &connection) { return connection.run(statement); }).result();
}

QList<ExportEntry> TestExports::log()
{
    return m_database->read([](Connection &connection) { return ExportStore(connection).latest(10); }).result().value();
}

ListExport TestExports::leads(const QList<qint64> &ids, const QStringList &keys)
{
    ListExport list;
    list.list = u"leads"_s;
    list.title = u"Hot ones"_s;
    list.condition = u"stage = mql"_s;
    list.ids = ids;
    const FieldCatalogue catalogue =
        m_database->read([](Connection &connection) { return CustomFieldStore(connection).completed(leadCatalogue()); })
            .result()
            .value();
    for (const QString &key : keys) {
        ExportColumn column;
        column.field = catalogue.field(key).value();
        column.heading = column.field.label;
        list.columns.append(column);
    }
    return list;
}

Result<ExportResult> TestExports::run(const ListExport &list, UserId user, const ExportReason &reason)
{
    const Author author = authorOf(user);
    ExportService service(*m_database, author, leadCatalogue());
    return service
        .run({list, ExportFormat::Csv, path(), reason}, std::make_shared<CsvListWriter>(CsvListWriter::Mark::No))
        .result();
}

void TestExports::theFileIsTheListAndTheLogSaysSo()
{
    const auto done = run(leads({2, 1, 5}), UserId(Maren));
    BATON_VERIFY(done);
    QCOMPARE(done->rows, 3);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(QString::fromUtf8(bytes), u"Name,Stage\r\n'=1+1 @home,inquiry\r\nAna Berg,mql\r\n,inquiry\r\n"_s);
    const auto entries = log();
    QCOMPARE(entries.size(), 1);
    const ExportEntry &entry = entries.first();
    QCOMPARE(entry.stamp.actor, UserId(Maren));
    QCOMPARE(entry.stamp.recordedAt, start);
    QCOMPARE(entry.list, u"leads"_s);
    QCOMPARE(entry.title, u"Hot ones"_s);
    QCOMPARE(entry.condition, u"stage = mql"_s);
    QCOMPARE(entry.columns, (QStringList{u"name"_s, u"stage"_s}));
    QCOMPARE(entry.format, ExportFormat::Csv);
    QCOMPARE(entry.rows, 3);
    QVERIFY(entry.hasContacts);
    QCOMPARE(entry.reason, (ExportReason{ExportPurpose::Partner, u"Agency Nord, mailing"_s}));
    QCOMPARE(entry.digest, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

void TestExports::whoMayTakeWhat_data()
{
    QTest::addColumn<qint64>("user");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, qint64 user, const QList<qint64> &ids, const QString &code) {
        QTest::newRow(name) << user << ids << code;
    };
    row("marketing all", Maren, {1, 2, 3, 4, 5}, {});
    row("a rep his own, of tele too", Rita, {1, 2}, {});
    row("a rep one of his team", Rita, {1, 3}, u"export.others"_s);
    row("a rep what is nobody's", Rita, {5}, u"export.others"_s);
    row("a manager the team's", Mona, {1, 2, 3}, {});
    row("a manager another team's", Mona, {1, 4}, u"export.otherTeams"_s);
    row("a manager what is nobody's", Mona, {5}, u"export.otherTeams"_s);
    row("tele nothing", Tess, {1}, u"export.role"_s);
    row("whoever has left nothing", Gone, {1}, u"export.inactive"_s);
    row("nobody nothing", 0, {1}, u"export.nobody"_s);
}

void TestExports::whoMayTakeWhat()
{
    QFETCH(qint64, user);
    QFETCH(QList<qint64>, ids);
    QFETCH(QString, code);
    if (m_test->engine() == Engine::Sqlite)
        code.clear(); // Whoever can open a file has all of it.
    const auto done = run(leads(ids), UserId(user));
    QCOMPARE(done ? QString() : done.error().code, code);
    QCOMPARE(files(), code.isEmpty() ? QStringList{u"list.csv"_s} : QStringList());
    QCOMPARE(log().size(), code.isEmpty() ? 1 : 0);
    if (!code.isEmpty())
        QCOMPARE(done.error().kind, Error::Kind::Denied);
}

void TestExports::whoMayTakeWhatOfOtherLists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<qint64>("user");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &list, qint64 user, const QList<qint64> &ids,
                        const QString &column,
                        const QString &code) { QTest::newRow(name) << list << user << ids << column << code; };
    row("marketing all interests", u"interests"_s, Maren, {1, 3, 4, 6}, u"email"_s, {});
    row("a rep the interests of his leads", u"interests"_s, Rita, {1, 2}, u"name"_s, {});
    row("a rep an interest of another's", u"interests"_s, Rita, {1, 3}, u"name"_s, u"export.others"_s);
    row("a rep an interest of no lead", u"interests"_s, Rita, {6}, u"email"_s, u"export.others"_s);
    row("a manager the interests of the team", u"interests"_s, Mona, {1, 2, 3}, u"email"_s, {});
    row("a manager another team's interest", u"interests"_s, Mona, {4}, u"email"_s, u"export.otherTeams"_s);
    row("tele who was interested", u"interests"_s, Tess, {1}, u"name"_s, u"export.role"_s);
    row("tele when somebody was", u"interests"_s, Tess, {1, 4, 6}, u"when"_s, {});
    row("anybody the companies", u"accounts"_s, Tess, {1}, u"name"_s, {});
    row("whoever has left no companies", u"accounts"_s, Gone, {1}, u"name"_s, u"export.inactive"_s);
    row("a rep how to reach himself", u"people"_s, Rita, {1}, u"email"_s, {});
    row("a rep how to reach his team", u"people"_s, Rita, {1, 2}, u"email"_s, u"export.others"_s);
    row("a manager how to reach the team", u"people"_s, Mona, {1, 2, 4}, u"absentUntil"_s, {});
    row("a manager how to reach others", u"people"_s, Mona, {3}, u"login"_s, u"export.otherTeams"_s);
    row("anybody who works here", u"people"_s, Tess, {1, 2, 3}, u"roles"_s, {});
    row("a rep what his own file left", u"rejects"_s, Rita, {901 * 2048}, u"value"_s, {});
    row("a rep what another's file left", u"rejects"_s, Rita, {902 * 2048}, u"value"_s, u"export.others"_s);
    row("a manager what files of the team left", u"rejects"_s, Mona, {901 * 2048, 902 * 2048}, u"value"_s, {});
    row("anybody which lines were left out", u"rejects"_s, Tess, {901 * 2048, 902 * 2048}, u"line"_s, {});
    row("tele what stood there", u"rejects"_s, Tess, {901 * 2048}, u"value"_s, u"export.role"_s);
}

void TestExports::whoMayTakeWhatOfOtherLists()
{
    QFETCH(QString, list);
    QFETCH(qint64, user);
    QFETCH(QList<qint64>, ids);
    QFETCH(QString, column);
    QFETCH(QString, code);
    const Engine engine = m_test->engine();
    if (engine == Engine::Sqlite)
        code.clear(); // Whoever can open a file has all of it.
    else if (list == u"rejects")
        std::ranges::for_each(ids, [](qint64 &id) { ++id; }); // Places there begin at 1.
    const QHash<QString, RecordList> lists{{u"accounts"_s, accountList()},
                                           {u"interests"_s, interestList()},
                                           {u"people"_s, userList()},
                                           {u"rejects"_s, rejectList(Dialect(engine))}};
    const Author author = authorOf(UserId(user));
    ExportService service(*m_database, author, leadCatalogue());
    service.offer(list, lists[list]);
    ListExport asked;
    asked.list = list;
    asked.ids = ids;
    ExportColumn shown;
    shown.field = *lists[list].catalogue.find(column);
    shown.heading = shown.field.label;
    asked.columns = {shown};
    const auto may = service.check(asked).result();
    QCOMPARE(may ? QString() : may.error().code, code);
    const auto done = service
                          .run({asked, ExportFormat::Csv, path(), forTheAgency},
                               std::make_shared<CsvListWriter>(CsvListWriter::Mark::No))
                          .result();
    QCOMPARE(done ? QString() : done.error().code, code);
    QCOMPARE(files().isEmpty(), !code.isEmpty());
    QCOMPARE(log().size(), code.isEmpty() ? 1 : 0);
    if (done)
        QCOMPARE(done->rows, ids.size());
}

void TestExports::columnsThatNameNobodyAreEverybodys()
{
    BATON_VERIFY(run(leads({1, 4, 5}, {u"stage"_s, u"score"_s}), UserId(Tess)));
    QVERIFY(!log().first().hasContacts);
}

void TestExports::aDayHasItsRows()
{
    if (m_test->engine() == Engine::Sqlite)
        QSKIP("A file holds nobody to it");
    BATON_VERIFY(sql(u"INSERT INTO lead (id, stage, stage_entered_at, sales_owner_id, created_at, recorded_at, "
                     "updated_at) SELECT id, 1, 0, 1, 0, 0, 0 FROM generate_series(1001, 1201) AS g (id)"_s));
    QList<qint64> ids;
    for (qint64 id = 1001; id <= 1201; ++id)
        ids.append(id);
    QCOMPARE(run(leads(ids), UserId(Rita)).error().code, u"export.mostRows"_s);
    BATON_VERIFY(run(leads(ids.first(150)), UserId(Rita)));
    // Without names nothing counts.
    BATON_VERIFY(run(leads(ids, {u"stage"_s}), UserId(Rita)));
    const auto more = run(leads(ids.first(51)), UserId(Rita));
    QCOMPARE(more.error().code, u"export.mostRows"_s);
    QCOMPARE(more.error().arguments[u"before"_s].toInt(), 150);
    BATON_VERIFY(run(leads(ids.first(50)), UserId(Rita)));
    m_clock.set(start + std::chrono::hours(24));
    BATON_VERIFY(run(leads(ids.first(200)), UserId(Rita)));
    m_clock.set(start);
}

void TestExports::withoutAReasonNothingLeaves_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << u"export.reasonMissing"_s;
    QTest::newRow("signs alone") << u" …!? -- "_s << u"export.reasonMissing"_s;
    QTest::newRow("two letters") << u"me"_s << u"export.reasonMissing"_s;
    QTest::newRow("three letters") << u"Ada"_s << QString();
    QTest::newRow("as long as may be") << QString(200, u'a') << QString();
    QTest::newRow("too long") << QString(201, u'a') << u"text.tooLong"_s;
}

void TestExports::withoutAReasonNothingLeaves()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    const auto done = run(leads({1}), UserId(Maren), {ExportPurpose::OwnWork, words});
    QCOMPARE(done ? QString() : done.error().code, code);
    QCOMPARE(files().isEmpty(), !code.isEmpty());
    QCOMPARE(log().isEmpty(), !code.isEmpty());
}

void TestExports::aStoppedExportLeavesNothing()
{
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("from before");
    before.close();
    ListExport list = leads({});
    for (qint64 id = 1; id <= 20'000; ++id)
        list.ids.append(id);
    std::atomic<bool> isCancelled = false;
    ExportObserver observer;
    observer.cancelled = &isCancelled;
    observer.progress = [&](qint64 done, qint64 total) {
        QCOMPARE(total, 20'000);
        isCancelled = done >= 10'000;
    };
    CountingWriter writer;
    const auto done = ExportRunner(*m_database, authorOf(UserId(Maren)), leadSource(leadCatalogue()))
                          .run({list, ExportFormat::Csv, path(), forTheAgency}, writer, observer);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"export.cancelled"_s);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("from before"));
    QCOMPARE(files(), QStringList{u"list.csv"_s});
    QVERIFY(log().isEmpty());
}

void TestExports::theWorkspaceItselfIsNoTarget()
{
    if (m_test->engine() != Engine::Sqlite)
        QSKIP("A server has no file");
    CountingWriter writer;
    const auto done = ExportRunner(*m_database, authorOf(UserId(Maren)), leadSource(leadCatalogue()))
                          .run({leads({1}), ExportFormat::Csv, m_test->location().filePath(), forTheAgency}, writer);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"export.isWorkspace"_s);
    QVERIFY(log().isEmpty()); // And it can still be read.
}

void TestExports::aFormWithALimitSaysSo()
{
    CountingWriter writer(2);
    const auto refused = ExportRunner(*m_database, authorOf(UserId(Maren)), leadSource(leadCatalogue()))
                             .run({leads({1, 2, 3}), ExportFormat::Print, {}, forTheAgency}, writer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"export.mostRowsOfForm"_s);
    BATON_VERIFY(ExportRunner(*m_database, authorOf(UserId(Maren)), leadSource(leadCatalogue()))
                     .run({leads({1, 2}), ExportFormat::Print, {}, forTheAgency}, writer));
    QCOMPARE(writer.count, 2);
    QCOMPARE(log().first().format, ExportFormat::Print);
    QVERIFY(log().first().digest.isEmpty());
}

void TestExports::pagesKeepTheOrderAndLeaveOutWhatIsGone()
{
    BATON_VERIFY(sql(u"UPDATE lead SET deleted_at = 1 WHERE id = 3"_s));
    const auto done = run(leads({5, 4, 3, 2, 1}, {u"no"_s, u"name"_s}), UserId(Maren));
    BATON_VERIFY(done);
    QCOMPARE(done->rows, 4);
    QCOMPARE(log().first().rows, 4);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList numbers;
    for (const QStringList &row : csvCells(QString::fromUtf8(file.readAll())).mid(1))
        numbers.append(row.first());
    QCOMPARE(numbers, (QStringList{u"L-000005"_s, u"L-000004"_s, u"L-000002"_s, u"L-000001"_s}));
}

void TestExports::whatIsNoFieldIsAsked()
{
    ListExport list = leads({1, 2}, {u"no"_s, u"stage"_s});
    ExportColumn note;
    note.field.key = u"note"_s;
    note.heading = u"Why"_s;
    note.text = [](qint64 id) { return u"=because of %1"_s.arg(id); };
    list.columns.insert(1, note);
    BATON_VERIFY(run(list, UserId(Maren)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("No.,Why,Stage\r\nL-000001,'=because of 1,mql\r\nL-000002,'=because of 2,inquiry\r\n"));
    QCOMPARE(log().first().columns, (QStringList{u"no"_s, u"note"_s, u"stage"_s}));
}

void TestExports::noFileStandsThereWithoutAnEntry()
{
    BATON_VERIFY(sql(u"ALTER TABLE export_log RENAME TO export_log_gone"_s));
    QVERIFY(!run(leads({1}), UserId(Maren)));
    QCOMPARE(files(), QStringList());
}

void TestExports::whatCameOutGoesInAgainAndChangesNothing()
{
    // An import counts from one.
    for (const QString &table : {u"interest"_s, u"lead"_s, u"person"_s, u"account"_s})
        BATON_VERIFY(sql(u"DELETE FROM "_s + table));
    const QByteArray profile = R"({"format": 1, "kind": "leads", "externalId": "External id", "match": ["externalId"],
        "columns": [{"header": "First name", "to": "person.firstName"}, {"header": "Last name", "to": "person.lastName"},
        {"header": "E-mail", "to": "person.email"}, {"header": "Account", "to": "account.name"},
        {"header": "Tags", "custom": {"key": "slogan", "type": "text"}}]})";
    const QString first = m_folder->filePath(u"first.csv"_s);
    QFile file(first);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("External id,First name,Last name,E-mail,Account,Tags\n"
               "a1,Ana,\"=HYPERLINK(\"\"x\"\",\"\"y\"\")\",ana@x.example,@home,=1+1\n"
               "a2,-Bob,O'Neill,bob@x.example,+49 Ltd.,'quoted'\n"
               "a3,Zoë,Berg,zoe@x.example,'Acme,\"two\nlines\"\n");
    file.close();
    ImportRequest request;
    request.file = first;
    request.source = u"Fair"_s;
    request.profile = importProfileFromJson(profile).value();
    const auto created = ImportRunner(*m_database, authorOf(UserId())).run(request);
    BATON_VERIFY(created);
    QCOMPARE(created->created, 3);
    const auto ids = m_database
                         ->read([](Connection &connection) {
                             return connection.select(u"SELECT id FROM lead ORDER BY id"_s, {},
                                                      [](const Row &row) { return row.int64(0); });
                         })
                         .result();
    ListExport list =
        leads(*ids, {u"externalId"_s, u"firstName"_s, u"lastName"_s, u"email"_s, u"account"_s, u"slogan"_s});
    list.columns.last().heading = u"Tags"_s;
    BATON_VERIFY(run(list, UserId(Maren)));
    request.file = path();
    const auto again = ImportRunner(*m_database, authorOf(UserId())).run(request);
    BATON_VERIFY(again);
    QCOMPARE(again->rows, 3);
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(again->created + again->updated + again->rejected + again->conflicts, 0);
}

/// As a member of baton_user, whatever program is used.
void TestExports::aServerHoldsEverybodyToIt()
{
    if (m_test->engine() != Engine::Postgresql)
        QSKIP("A file has no server");
    BATON_VERIFY(run(leads({1, 2}), UserId(Rita)));
    BATON_VERIFY(run(leads({4}), UserId(Ulf)));
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    Connection &own = **connection;
    // All of it goes again at the end, the role too.
    auto transaction = Transaction::begin(own, Transaction::Mode::Write);
    BATON_VERIFY(transaction);
    const QString login = u"baton_export_%1"_s.arg(QCoreApplication::applicationPid());
    BATON_VERIFY(own.run(u"UPDATE app_user SET login = '%1' WHERE id = 1"_s.arg(login)));
    BATON_VERIFY(own.run(u"CREATE ROLE %1 LOGIN IN ROLE baton_user"_s.arg(login)));
    BATON_VERIFY(own.run(u"SET SESSION AUTHORIZATION %1"_s.arg(login)));
    QCOMPARE(own.count(u"SELECT count(*) FROM export_log"_s).value(), 1); // His own alone.
    ExportEntry entry;
    entry.stamp = {start, start, UserId(Rita)};
    entry.list = u"leads"_s;
    entry.reason = forTheAgency;
    BATON_VERIFY(ExportStore(own).append(entry));
    const QString columns = u"INSERT INTO export_log (list, columns, format, row_count, contacts, purpose, reason, "
                            "occurred_at, recorded_at, actor_id) VALUES ('leads', '[]', 1, 1, TRUE, 1, 'why', 0, 0, "_s;
    for (const QString &refused : {columns + u"2)"_s, columns + u"NULL)"_s, u"UPDATE export_log SET row_count = 0"_s,
                                   u"DELETE FROM export_log"_s, u"TRUNCATE export_log"_s}) {
        BATON_VERIFY(own.run(u"SAVEPOINT before"_s));
        const auto done = own.run(refused);
        QVERIFY2(!done && done.error().kind == Error::Kind::Denied, qPrintable(refused));
        BATON_VERIFY(own.run(u"ROLLBACK TO SAVEPOINT before"_s));
    }
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
