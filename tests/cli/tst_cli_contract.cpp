// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"
#include "testdatabase.h"

#include "storage/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

QString codeOf(const BatonctlRun &run)
{
    return run.document[u"error"][u"code"].toString();
}

} // namespace

/// What the command line promises to scripts: exit codes, one JSON document, the shapes of its answers, help
/// everywhere.
class TestCliContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyVerbExplainsItselfWithAnExample();
    void theManualPageHasEveryVerb();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void refusalsEndWithOneAndSayWhy_data();
    void refusalsEndWithOneAndSayWhy();
    void noSecretIsTakenAsAnArgument();

    void makesAndChecksAWorkspace_data() { TestDatabase::addEngineRows(); }
    void makesAndChecksAWorkspace();
    void aWorkspaceIsNeverOverwritten_data() { TestDatabase::addEngineRows(); }
    void aWorkspaceIsNeverOverwritten();
    void aGivenNowIsForReadingOnAServer();
    void backsUpRestoresAndMigrates();
    void aProblemEndsWithOne();

    void bothDatabasesAnswerTheSame();
    void listsInTheColumnsAskedFor();
    void listsStreamAsCsvAndJsonLines();
    void formulasAreDisarmed();
    void showsALead();
    void setsFieldsOfTheRevisionThatWasSeen();
    void listsAndAddsSources();
    void listsAndUndoesBatches();

private:
    BatonctlRun on(const QString &workspace, const QStringList &arguments)
    {
        return batonctl(QStringList{u"-w"_s, workspace} + arguments);
    }
    BatonctlRun run(const QStringList &arguments) { return on(m_sample, QStringList{u"--json"_s} + arguments); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample; ///< A file workspace with forty leads; tests that write use what others do not look at.
};

void TestCliContract::initTestCase()
{
    qunsetenv("BATON_WORKSPACE");
    m_sample = path(u"sample.baton"_s);
    const auto made = batonctl({u"--json"_s, u"workspace"_s, u"create"_s, m_sample, u"--sample"_s, u"--leads"_s,
                                u"40"_s, u"--now"_s, u"2026-11-21"_s});
    QCOMPARE(made.errors, QString());
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(keysOf(made.document.object()), (QStringList{u"file"_s, u"leads"_s, u"schemaVersion"_s}));
    QCOMPARE(made.document[u"leads"].toInt(), 40);
    QCOMPARE(made.document[u"file"].toString(), m_sample);
}

void TestCliContract::everyVerbExplainsItselfWithAnExample()
{
    const auto all = batonctl({u"--json"_s, u"help"_s});
    QCOMPARE(all.exitCode, 0);
    const QJsonArray verbs = all.document[u"verbs"].toArray();
    QVERIFY(verbs.size() > 15);
    for (const auto &verb : verbs) {
        QStringList words{verb[u"room"].toString(), verb[u"verb"].toString()};
        words.removeAll(QString());
        const auto help = batonctl(words + QStringList{u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains(u"Example: batonctl"), qPrintable(words.join(u' ')));
        QVERIFY2(verb[u"example"].toString().contains(words.join(u' ')), qPrintable(words.join(u' ')));
        QCOMPARE(help.errors, QString());
        QCOMPARE(batonctl(QStringList{u"help"_s} + words).output.simplified(), help.output.simplified());
    }
}

void TestCliContract::theManualPageHasEveryVerb()
{
    const auto page = batonctl({u"help"_s, u"--man"_s});
    QCOMPARE(page.exitCode, 0);
    QVERIFY(page.output.startsWith(u".TH BATONCTL 1 "));
    QVERIFY(std::ranges::all_of(page.output, [](QChar c) { return c.unicode() < 128; }));
    const QJsonArray verbs = batonctl({u"--json"_s, u"help"_s}).document[u"verbs"].toArray();
    QCOMPARE(page.output.count(u"\n.SS "_s), verbs.size());
    QVERIFY(page.output.contains(u"\n.SS leads set\n"));
    QVERIFY(page.output.contains(u"S\\[u00E3]o Paulo"));
}

void TestCliContract::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing at all") << QStringList();
    QTest::newRow("a room that is not there") << QStringList{u"kitchen"_s, u"list"_s};
    QTest::newRow("a room without a verb") << QStringList{u"leads"_s};
    QTest::newRow("a verb that is not there") << QStringList{u"leads"_s, u"paint"_s};
    QTest::newRow("an option that is not there") << QStringList{u"leads"_s, u"list"_s, u"--colour"_s, u"red"_s};
    QTest::newRow("an argument is missing") << QStringList{u"leads"_s, u"show"_s};
    QTest::newRow("an argument too many") << QStringList{u"leads"_s, u"show"_s, u"1"_s, u"2"_s};
    QTest::newRow("a number that is none") << QStringList{u"leads"_s, u"list"_s, u"--limit"_s, u"few"_s};
    QTest::newRow("a format that is not there") << QStringList{u"leads"_s, u"list"_s, u"--format"_s, u"doc"_s};
    QTest::newRow("an instant that is none") << QStringList{u"--now"_s, u"tomorrow"_s, u"leads"_s, u"list"_s};
}

void TestCliContract::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const auto plain = batonctl(arguments);
    QCOMPARE(plain.exitCode, 2);
    QCOMPARE(plain.output, QString());
    QVERIFY(plain.errors.startsWith(u"batonctl: "));
    const auto json = batonctl(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(codeOf(json), u"usage"_s);
}

void TestCliContract::refusalsEndWithOneAndSayWhy_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");

    const QString sample = u"sample.baton"_s;
    const auto leads = [](const QStringList &rest) { return QStringList{u"leads"_s} + rest; };
    QTest::newRow("no workspace named") << QString() << leads({u"list"_s}) << u"invalid"_s << u"workspace.notGiven"_s;
    QTest::newRow("a workspace that is not there")
        << u"none.baton"_s << leads({u"count"_s}) << u"notFound"_s << u"workspace.missing"_s;
    QTest::newRow("a folder") << u"."_s << leads({u"count"_s}) << u"invalid"_s << u"workspace.directory"_s;
    QTest::newRow("a lead that is not there")
        << sample << leads({u"show"_s, u"4711"_s}) << u"notFound"_s << u"lead.unknown"_s;
    QTest::newRow("a number that is no lead's")
        << sample << leads({u"show"_s, u"X-1"_s}) << u"invalid"_s << u"lead.number"_s;
    QTest::newRow("an unknown field") << sample << leads({u"count"_s, u"--where"_s, u"colour = red"_s}) << u"invalid"_s
                                      << u"condition.unknownField"_s;
    QTest::newRow("half a condition") << sample << leads({u"count"_s, u"--where"_s, u"stage ="_s}) << u"invalid"_s
                                      << u"condition.syntax"_s;
    QTest::newRow("a condition without a workspace, that cannot be read")
        << QString() << QStringList{u"conditions"_s, u"check"_s, u"stage >= won"_s} << u"invalid"_s
        << u"condition.operator"_s;
    QTest::newRow("an unknown column") << sample << leads({u"list"_s, u"--columns"_s, u"no,colour"_s}) << u"notFound"_s
                                       << u"field.unknown"_s;
    QTest::newRow("an unknown sort") << sample << leads({u"list"_s, u"--sort"_s, u"-colour"_s}) << u"notFound"_s
                                     << u"field.unknown"_s;
    for (const auto &verb : {QStringList{u"list"_s}, QStringList{u"count"_s}, QStringList{u"show"_s, u"1"_s}}) {
        QTest::addRow("%s as it was known once", qPrintable(verb.first()))
            << sample << QStringList{u"--known-at"_s, u"2020-01-01"_s, u"leads"_s} + verb << u"unsupported"_s
            << u"knownAt.leads"_s;
    }
    QTest::newRow("no assignment") << sample << leads({u"set"_s, u"1"_s, u"email"_s}) << u"invalid"_s
                                   << u"field.assignment"_s;
    QTest::newRow("a field that cannot be set")
        << sample << leads({u"set"_s, u"1"_s, u"created=2026-01-01"_s}) << u"invalid"_s << u"field.readOnly"_s;
    QTest::newRow("an e-mail address that is none")
        << sample << leads({u"set"_s, u"1"_s, u"city=Rio"_s, u"email=nope"_s}) << u"invalid"_s << u"email.syntax"_s;
    QTest::newRow("a phone number that is none")
        << sample << leads({u"set"_s, u"1"_s, u"phone=nope"_s}) << u"invalid"_s << u"phone.syntax"_s;
    QTest::newRow("an unknown batch") << sample << QStringList{u"history"_s, u"undo"_s, u"99"_s} << u"notFound"_s
                                      << u"batch.unknown"_s;
    QTest::newRow("an unknown user") << sample
                                     << QStringList{u"--as"_s, u"nobody"_s, u"leads"_s, u"set"_s, u"1"_s, u"notes=x"_s}
                                     << u"notFound"_s << u"user.unknown"_s;
    QTest::newRow("a currency that is none")
        << QString() << QStringList{u"workspace"_s, u"create"_s, u"/nowhere/x.baton"_s, u"--currency"_s, u"euro"_s}
        << u"invalid"_s << u"currency.syntax"_s;
    QTest::newRow("a folder that is not there")
        << QString() << QStringList{u"workspace"_s, u"create"_s, u"/nowhere/x.baton"_s} << u"notFound"_s
        << u"workspace.folderMissing"_s;
}

void TestCliContract::refusalsEndWithOneAndSayWhy()
{
    QFETCH(QString, workspace);
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    if (!workspace.isEmpty())
        arguments = QStringList{u"-w"_s, path(workspace)} + arguments;
    const auto plain = batonctl(arguments);
    QCOMPARE(plain.exitCode, 1);
    QCOMPARE(plain.output, QString());
    QVERIFY(plain.errors.startsWith(u"batonctl: "));
    // A sentence of its own, not the one of its kind with the code in it.
    QVERIFY2(!plain.errors.contains(code), qPrintable(plain.errors));

    const auto json = batonctl(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(codeOf(json), code);
    QCOMPARE(json.document[u"error"][u"kind"].toString(), kind);
    QVERIFY(!json.document[u"error"][u"message"].toString().isEmpty());
    QVERIFY(keysOf(json.document[u"error"]).contains(u"where"_s));
}

void TestCliContract::noSecretIsTakenAsAnArgument()
{
    const auto refused =
        batonctl({u"--json"_s, u"-w"_s, u"postgresql://ada:secret@localhost/acme"_s, u"workspace"_s, u"info"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(codeOf(refused), u"workspace.location"_s);
    QVERIFY(!refused.output.contains(u"secret"));
    QVERIFY(!refused.errors.contains(u"secret"));
}

void TestCliContract::makesAndChecksAWorkspace()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    const TestDatabase fresh(engine);
    const auto made = batonctl({u"--json"_s, u"workspace"_s, u"create"_s, fresh.url(), u"--sample"_s, u"--leads"_s,
                                u"30"_s, u"--seed"_s, u"7"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    QCOMPARE(made.document[u"leads"].toInt(), 30);

    const auto info = on(fresh.url(), {u"--json"_s, u"workspace"_s, u"info"_s});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.document[u"engine"].toString(), engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s);
    QCOMPARE(info.document[u"leads"].toInt(), 30);
    QCOMPARE(info.document[u"accounts"].toInt(), 12);
    QCOMPARE(info.document[u"users"].toInt(), 14);
    QVERIFY(info.document[u"interests"].toInt() >= 30);
    QCOMPARE(info.document[u"schemaVersion"], made.document[u"schemaVersion"]);

    const auto check = on(fresh.url(), {u"--json"_s, u"workspace"_s, u"check"_s});
    QCOMPARE(check.exitCode, 0);
    QCOMPARE(keysOf(check.document.object()), (QStringList{u"notes"_s, u"ok"_s, u"problems"_s, u"warnings"_s}));
    QCOMPARE(check.document[u"ok"].toBool(), true);
    QCOMPARE(check.errors, QString());
}

void TestCliContract::aWorkspaceIsNeverOverwritten()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    const TestDatabase fresh(engine);
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, fresh.url(), u"--sample"_s, u"--leads"_s, u"5"_s}).exitCode, 0);
    const auto again = batonctl({u"--json"_s, u"workspace"_s, u"create"_s, fresh.url()});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(codeOf(again), u"workspace.exists"_s);
    QCOMPARE(on(fresh.url(), {u"--json"_s, u"leads"_s, u"count"_s}).document[u"count"].toInt(), 5);
}

void TestCliContract::aGivenNowIsForReadingOnAServer()
{
    BATON_NEEDS_ENGINE(Engine::Postgresql);
    const TestDatabase fresh(Engine::Postgresql);
    const QStringList json{u"--json"_s, u"--now"_s, u"2026-11-21"_s};
    QCOMPARE(codeOf(batonctl(json + QStringList{u"workspace"_s, u"create"_s, fresh.url()})), u"now.shared"_s);
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, fresh.url(), u"--sample"_s, u"--leads"_s, u"3"_s}).exitCode, 0);
    QCOMPARE(on(fresh.url(), json + QStringList{u"leads"_s, u"count"_s}).exitCode, 0);
    QCOMPARE(codeOf(on(fresh.url(), json + QStringList{u"leads"_s, u"set"_s, u"1"_s, u"notes=x"_s})), u"now.shared"_s);
    QCOMPARE(codeOf(on(fresh.url(), json + QStringList{u"sources"_s, u"add"_s, u"Fair"_s})), u"now.shared"_s);
    QCOMPARE(codeOf(on(fresh.url(), json + QStringList{u"history"_s, u"undo"_s, u"1"_s})), u"now.shared"_s);
}

void TestCliContract::backsUpRestoresAndMigrates()
{
    const QString copy = path(u"copy.baton"_s);
    const auto saved = run({u"workspace"_s, u"backup"_s, copy});
    QVERIFY2(saved.exitCode == 0, qPrintable(saved.errors));
    QCOMPARE(saved.document[u"file"].toString(), copy);
    QCOMPARE(run({u"workspace"_s, u"backup"_s, copy}).exitCode, 1);

    const QString restored = path(u"restored.baton"_s);
    QCOMPARE(on(restored, {u"workspace"_s, u"restore"_s, copy}).exitCode, 0);
    QCOMPARE(on(restored, {u"--json"_s, u"leads"_s, u"count"_s}).document[u"count"].toInt(), 40);
    QCOMPARE(codeOf(on(restored, {u"--json"_s, u"workspace"_s, u"restore"_s, copy})), u"workspace.exists"_s);

    const auto migrated = on(restored, {u"--json"_s, u"workspace"_s, u"migrate"_s});
    QCOMPARE(migrated.exitCode, 0);
    QCOMPARE(migrated.document[u"from"], migrated.document[u"to"]);
    QVERIFY(migrated.document[u"backup"].isNull());
}

void TestCliContract::aProblemEndsWithOne()
{
    const QString broken = path(u"broken.baton"_s);
    QVERIFY(QFile::copy(m_sample, broken));
    {
        auto connection = Connection::open(*WorkspaceLocation::parse(broken), Connection::Access::ReadWrite);
        BATON_VERIFY(connection);
        BATON_VERIFY((*connection)->execute(u"DELETE FROM stage_history WHERE lead_id = 3"_s));
    }
    const auto check = on(broken, {u"--json"_s, u"workspace"_s, u"check"_s});
    QCOMPARE(check.exitCode, 1);
    QCOMPARE(check.document[u"ok"].toBool(), false);
    const QJsonValue problem = check.document[u"problems"][0];
    QCOMPARE(problem[u"kind"].toString(), u"stage.open"_s);
    QCOMPARE(problem[u"where"].toString(), u"lead 3"_s);
    QVERIFY(!problem[u"detail"].toString().isEmpty());
}

void TestCliContract::bothDatabasesAnswerTheSame()
{
    BATON_NEEDS_ENGINE(Engine::Postgresql);
    const TestDatabase sqlite(Engine::Sqlite);
    const TestDatabase postgresql(Engine::Postgresql);
    for (const TestDatabase *place : {&sqlite, &postgresql})
        QCOMPARE(batonctl({u"workspace"_s, u"create"_s, place->url(), u"--sample"_s, u"--leads"_s, u"300"_s}).exitCode,
                 0);
    const QList<QStringList> questions{
        {u"workspace"_s, u"info"_s},
        {u"workspace"_s, u"check"_s},
        {u"leads"_s, u"list"_s},
        {u"leads"_s, u"list"_s, u"--sort"_s, u"name"_s, u"--columns"_s,
         u"no,name,account,budget,use_case,wants_newsletter,touch"_s},
        {u"leads"_s, u"list"_s, u"--sort"_s, u"-budget,account"_s, u"--limit"_s, u"50"_s},
        {u"leads"_s, u"list"_s, u"--where"_s, u"country = DE and owner.sales is missing"_s},
        {u"leads"_s, u"list"_s, u"--search"_s, u"a"_s},
        {u"leads"_s, u"count"_s, u"--where"_s, u"stage = nurture"_s},
        {u"sources"_s, u"list"_s},
        {u"people"_s, u"list"_s},
        {u"teams"_s, u"list"_s}};
    for (const QStringList &question : questions) {
        const auto left = on(sqlite.url(), QStringList{u"--json"_s} + question);
        auto right = on(postgresql.url(), QStringList{u"--json"_s} + question);
        QCOMPARE(left.exitCode, 0);
        QCOMPARE(right.output.replace(u"\"postgresql\""_s, u"\"sqlite\""_s), left.output);
    }
    for (int lead = 1; lead <= 300; lead += 23) {
        auto left = on(sqlite.url(), {u"--json"_s, u"leads"_s, u"show"_s, QString::number(lead)}).document.object();
        auto right =
            on(postgresql.url(), {u"--json"_s, u"leads"_s, u"show"_s, QString::number(lead)}).document.object();
        // The batches were written at different moments.
        for (QJsonObject *document : {&left, &right}) {
            QJsonArray timeline = document->value(u"timeline"_s).toArray();
            QVERIFY(!timeline.isEmpty());
            timeline.removeFirst();
            document->insert(u"timeline"_s, timeline);
        }
        QCOMPARE(QString::fromUtf8(QJsonDocument(right).toJson()), QString::fromUtf8(QJsonDocument(left).toJson()));
    }
}

void TestCliContract::listsInTheColumnsAskedFor()
{
    const auto list = run({u"leads"_s, u"list"_s});
    QCOMPARE(list.document.array().size(), 40);
    QCOMPARE(keysOf(list.document[0]),
             (QStringList{u"account"_s, u"name"_s, u"no"_s, u"owner"_s, u"score"_s, u"stage"_s}));
    QCOMPARE(list.document[0][u"no"].toString(), u"L-000040"_s);

    const auto some = run(
        {u"leads"_s, u"list"_s, u"--columns"_s, u"no,created,budget"_s, u"--sort"_s, u"no"_s, u"--limit"_s, u"7"_s});
    QCOMPARE(some.document.array().size(), 7);
    QCOMPARE(some.document[0][u"no"].toString(), u"L-000001"_s);
    for (const auto &lead : some.document.array()) {
        QVERIFY(lead[u"created"].toString().endsWith(u'Z'));
        const QJsonValue budget = lead[u"budget"];
        QVERIFY(budget.isNull() || keysOf(budget) == (QStringList{u"currency"_s, u"minor"_s}));
    }

    const auto text = on(m_sample, {u"leads"_s, u"list"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(text.output.count(u'\n'), 4);
    QVERIFY(text.output.startsWith(u"No. "));
    QCOMPARE(run({u"leads"_s, u"list"_s, u"--limit"_s, u"0"_s}).document.array().size(), 0);
    QCOMPARE(run({u"leads"_s, u"list"_s, u"--where"_s, u"city = Nowhere"_s}).output.trimmed(), u"[]"_s);
    const int without = run({u"leads"_s, u"count"_s, u"--where"_s, u"account is missing"_s}).document[u"count"].toInt();
    QVERIFY(without > 0 && without < 40);
}

void TestCliContract::listsStreamAsCsvAndJsonLines()
{
    const QStringList question{u"leads"_s, u"list"_s, u"--columns"_s, u"no,name,budget"_s};
    const auto csv = on(m_sample, question + QStringList{u"--format"_s, u"csv"_s});
    const QStringList lines = csv.output.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 41);
    QCOMPARE(lines.first(), u"no,name,budget,budget.currency"_s);
    QVERIFY(lines.at(1).startsWith(u"L-000040,"));

    const auto jsonLines = on(m_sample, question + QStringList{u"--format"_s, u"jsonl"_s});
    const QStringList documents = jsonLines.output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(documents.size(), 40);
    for (const QString &line : documents)
        QCOMPARE(keysOf(QJsonDocument::fromJson(line.toUtf8()).object()),
                 (QStringList{u"budget"_s, u"name"_s, u"no"_s}));

    const auto both = run(question + QStringList{u"--format"_s, u"csv"_s});
    QCOMPARE(both.exitCode, 2);
    QVERIFY(both.errors.contains(u"one JSON document"_s));
}

void TestCliContract::formulasAreDisarmed()
{
    const QString place = path(u"formulas.baton"_s);
    QVERIFY(QFile::copy(m_sample, place));
    const QList<std::pair<QString, QString>> cells{
        {u"=1+1"_s, u"'=1+1"_s},    {u"+49 30 1"_s, u"'+49 30 1"_s},
        {u"-2"_s, u"'-2"_s},        {u"@sum"_s, u"'@sum"_s},
        {u"a=b"_s, u"a=b"_s},       {u"say \"hi\", then"_s, u"\"say \"\"hi\"\", then\""_s},
        {u"=a,b"_s, u"\"'=a,b\""_s}};
    for (const auto &[value, cell] : cells) {
        const auto set = on(place, {u"leads"_s, u"set"_s, u"1"_s, QString(u"notes="_s + value)});
        QVERIFY2(set.exitCode == 0, qPrintable(set.errors));
        const QStringList question{u"leads"_s, u"list"_s, u"--where"_s, u"no = 1"_s, u"--columns"_s, u"notes"_s};
        QCOMPARE(on(place, question + QStringList{u"--format"_s, u"csv"_s}).output,
                 QString(u"notes\r\n"_s + cell + u"\r\n"_s));
        // JSON needs no such thing.
        QCOMPARE(on(place, QStringList{u"--json"_s} + question).document[0][u"notes"].toString(), value);
    }
}

void TestCliContract::showsALead()
{
    const auto shown = run({u"leads"_s, u"show"_s, u"L-000005"_s});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.document[u"no"].toString(), u"L-000005"_s);
    for (const QString &key : {u"fields"_s, u"stages"_s, u"owners"_s, u"externalIds"_s, u"timeline"_s})
        QVERIFY2(keysOf(shown.document.object()).contains(key), qPrintable(key));
    QCOMPARE(keysOf(shown.document[u"stages"][0]),
             (QStringList{u"enteredAt"_s, u"inconsistent"_s, u"key"_s, u"leftAt"_s}));
    QCOMPARE(shown.document[u"stages"][0][u"key"].toString(), u"inquiry"_s);
    QCOMPARE(keysOf(shown.document[u"timeline"][0]), (QStringList{u"at"_s, u"kind"_s, u"text"_s}));
    QCOMPARE(shown.document.object(), run({u"leads"_s, u"show"_s, u"5"_s}).document.object());
    QVERIFY(on(m_sample, {u"leads"_s, u"show"_s, u"5"_s}).output.contains(u"Inquiry"));
}

void TestCliContract::setsFieldsOfTheRevisionThatWasSeen()
{
    const QString place = path(u"set.baton"_s);
    QVERIFY(QFile::copy(m_sample, place));
    const auto set = on(place,
                        {u"--json"_s, u"--as"_s, u"Sophie Brandl"_s, u"leads"_s, u"set"_s, u"7"_s,
                         u"email=ada@acme.example"_s, u"notes=Called twice"_s, u"title="_s, u"owner.tele=tove"_s});
    QVERIFY2(set.exitCode == 0, qPrintable(set.errors));
    QCOMPARE(set.document[u"fields"][u"email"].toString(), u"ada@acme.example"_s);
    QCOMPARE(set.document[u"fields"][u"notes"].toString(), u"Called twice"_s);
    QVERIFY(set.document[u"fields"][u"title"].isNull());
    QCOMPARE(set.document[u"owners"][u"tele"].toString(), u"Tove Lindqvist"_s);
    QVERIFY(set.document[u"timeline"][0][u"text"].toString().contains(u"Sophie Brandl"));

    const auto stale =
        on(place, {u"--json"_s, u"leads"_s, u"set"_s, u"7"_s, u"notes=again"_s, u"--revision"_s, u"1/1/1"_s});
    QCOMPARE(stale.exitCode, 1);
    QCOMPARE(codeOf(stale), u"lead.conflict"_s);
    const QString seen = set.document[u"revision"].toString();
    QCOMPARE(on(place, {u"leads"_s, u"set"_s, u"7"_s, u"notes=again"_s, u"--revision"_s, seen}).exitCode, 0);
    QCOMPARE(on(place, {u"workspace"_s, u"check"_s}).exitCode, 0);
}

void TestCliContract::listsAndAddsSources()
{
    const QString place = path(u"sources.baton"_s);
    QVERIFY(QFile::copy(m_sample, place));
    const auto added =
        on(place,
           {u"--json"_s, u"sources"_s, u"add"_s, u"Spring fair"_s, u"--type"_s, u"event"_s, u"--cost"_s, u"1200.50"_s});
    QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
    QCOMPARE(added.document[u"type"].toString(), u"event"_s);
    QCOMPARE(added.document[u"lawfulBasis"].toString(), u"notStated"_s);
    QCOMPARE(added.document[u"cost"][u"minor"].toInt(), 120'050);
    QCOMPARE(added.document[u"cost"][u"currency"].toString(), u"EUR"_s);
    QCOMPARE(on(place, {u"--json"_s, u"sources"_s, u"list"_s}).document.array().size(), 8);
    QCOMPARE(codeOf(on(place, {u"--json"_s, u"sources"_s, u"add"_s, u" spring FAIR "_s})), u"source.nameTaken"_s);
}

void TestCliContract::listsAndUndoesBatches()
{
    const QString place = path(u"undo.baton"_s);
    QVERIFY(QFile::copy(m_sample, place));
    const auto batches = on(place, {u"--json"_s, u"history"_s, u"list"_s});
    QCOMPARE(batches.document.array().size(), 1);
    QCOMPARE(batches.document[0][u"kind"].toString(), u"sample"_s);
    QCOMPARE(batches.document[0][u"state"].toString(), u"done"_s);
    QVERIFY(batches.document[0][u"undoneBy"].isNull());

    const auto undone =
        on(place, {u"--json"_s, u"history"_s, u"undo"_s, QString::number(batches.document[0][u"batch"].toInt())});
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.errors));
    QCOMPARE(keysOf(undone.document.object()), (QStringList{u"deleted"_s, u"kept"_s, u"reverted"_s, u"seconds"_s}));
    QCOMPARE(undone.document[u"deleted"].toInt(), 40);
    QCOMPARE(on(place, {u"--json"_s, u"leads"_s, u"count"_s}).document[u"count"].toInt(), 0);
    QCOMPARE(on(place, {u"--json"_s, u"workspace"_s, u"check"_s}).exitCode, 0);
    QCOMPARE(codeOf(on(place, {u"--json"_s, u"history"_s, u"undo"_s, u"1"_s})), u"batch.alreadyUndone"_s);
}

QTEST_GUILESS_MAIN(TestCliContract)
#include "tst_cli_contract.moc"
