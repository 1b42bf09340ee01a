// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"
#include "testdatabase.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// From leads to scores and a signed definition by the command line alone.
class CliScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void aNewWorkspaceScoresByWhatBatonBringsAlong();
    void scoresExplainsAndReports();
    void aTouchScoresTheLeadAnew();
    void anImportAndItsUndoScoreAnew();
    void takesANewModel();
    void stepsOfAnAgreementAreTakenBack();
    void whatDecidedStays();
    void aNewWorkspaceSignsAndActivates();
    void qualifies();
    void refusesWithWords_data();
    void refusesWithWords();
    void speaksToPeople();

private:
    BatonctlRun run(const QStringList &arguments)
    {
        return batonctl(QStringList{u"-w"_s, m_test->url(), u"--json"_s} + arguments);
    }
    /// Instead of the sample: two leads, and nothing agreed on.
    void makeNew();
    /// The program's own verbs, by somebody of sales who is signed in.
    void haveSalesSign();
    /// The newest batch, by who signed.
    BatonctlRun undoLast();
    void draftAnother();
    QString stateOf(int version);
    QString file(const QByteArray &contents) { return writtenTo(m_folder.filePath(u"given.json"_s), contents); }

    std::unique_ptr<TestDatabase> m_test;
    QTemporaryDir m_folder;
};

void CliScoreTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    const auto made = batonctl({u"workspace"_s, u"create"_s, m_test->url(), u"--sample"_s, u"--leads"_s, u"60"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
}

void CliScoreTest::makeNew()
{
    m_test = std::make_unique<TestDatabase>(m_test->location().engine());
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, m_test->url()}).exitCode, 0);
    const QString list = writtenTo(m_folder.filePath(u"list.csv"_s),
                                   "id,email,at\ng1,g1@b.example,2020-01-01\ng2,g2@b.example,2020-01-02\n");
    const QString profile = writtenTo(m_folder.filePath(u"profile.json"_s), plainProfile(R"("dateOrder": "ymd", )"));
    const auto imported = run({u"import"_s, u"run"_s, list, u"--source"_s, u"List"_s, u"--profile"_s, profile});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
}

void CliScoreTest::haveSalesSign()
{
    const QString login = qEnvironmentVariable("PGUSER", u"postgres"_s);
    QCOMPARE(run({u"people"_s, u"add"_s, u"Sally"_s, u"--role"_s, u"salesmgr"_s, u"--login"_s, login}).exitCode, 0);
    const auto agreed = run({u"--as"_s, login, u"score"_s, u"sign"_s, u"--side"_s, u"sales"_s});
    QVERIFY2(agreed.exitCode == 0, qPrintable(agreed.errors));
    QCOMPARE(agreed.document[u"signatures"][0][u"side"].toString(), u"sales"_s);
}

void CliScoreTest::aNewWorkspaceScoresByWhatBatonBringsAlong()
{
    makeNew();
    const auto before = run({u"score"_s, u"show"_s, u"L-000001"_s});
    QCOMPARE(before.exitCode, 0);
    QCOMPARE(before.document[u"version"].toInt(), 0);
    QVERIFY(before.document[u"stored"].isNull());
    QVERIFY(before.errors.contains(u"brings along"_s));

    for (const QString &verb : {u"run"_s, u"activate"_s}) {
        const QString unsigned_ = refusalFault(run({u"score"_s, verb}), u"invalid"_s, u"agreement.unsigned"_s);
        QVERIFY2(unsigned_.isEmpty(), qPrintable(unsigned_));
    }
    QVERIFY(run({u"score"_s, u"show"_s, u"L-000001"_s}).document[u"stored"].isNull());
    haveSalesSign();
    const auto ran = run({u"score"_s, u"run"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
    QCOMPARE(ran.document[u"scored"].toInt(), 2);
    QCOMPARE(ran.document[u"version"].toInt(), 1);
    QVERIFY(ran.document[u"activated"].toBool());
    QVERIFY(run({u"score"_s, u"show"_s, u"L-000001"_s}).document[u"stored"].isObject());
    QVERIFY(!run({u"score"_s, u"run"_s, u"--lead"_s, u"L-000002"_s}).document[u"activated"].toBool());
}

void CliScoreTest::scoresExplainsAndReports()
{
    const auto before = run({u"score"_s, u"show"_s, u"L-000001"_s}); // The sample's own model, signed by its people.
    QCOMPARE(before.exitCode, 0);
    QCOMPARE(before.document[u"version"].toInt(), 1);
    QVERIFY(before.document[u"stored"].isObject());
    QVERIFY(!before.errors.contains(u"brings along"_s));

    const auto ran = run({u"score"_s, u"run"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
    QCOMPARE(ran.document[u"scored"].toInt(), 60);
    QCOMPARE(ran.document[u"version"].toInt(), 1);
    QVERIFY(!ran.document[u"activated"].toBool());

    const QJsonObject shown = run({u"score"_s, u"show"_s, u"1"_s}).document.object();
    double sum = 0;
    const QJsonArray contributions = shown[u"contributions"].toArray();
    for (const QJsonValue &contribution : contributions)
        sum += contribution[u"value"].toDouble();
    QVERIFY(!contributions.isEmpty());
    QCOMPARE(qRound64(sum * 10'000), qRound64(shown[u"score"].toDouble() * 10'000));
    QCOMPARE(qRound64(sum * 10'000), qRound64((shown[u"fit"].toDouble() + shown[u"engagement"].toDouble()) * 10'000));
    QCOMPARE(shown[u"grade"].toString().size(), 2);
    QVERIFY(shown[u"stored"].isObject());
    QVERIFY(!contributions.first()[u"why"].toString().isEmpty());

    const QJsonObject report = run({u"score"_s, u"report"_s}).document.object();
    QCOMPARE(report[u"leads"].toInt(), 60);
    int leads = 0;
    const QJsonArray bands = report[u"bands"].toArray();
    for (const QJsonValue &band : bands) {
        leads += band[u"leads"].toInt();
        QCOMPARE(band[u"ci"].toArray().size(), 2);
    }
    QCOMPARE(leads, 60);
    QCOMPARE(run({u"leads"_s, u"count"_s, u"--where"_s, u"score is missing"_s}).document[u"count"].toInt(), 0);
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());
}

void CliScoreTest::aTouchScoresTheLeadAnew()
{
    QCOMPARE(run({u"score"_s, u"run"_s}).exitCode, 0);
    const auto show = [this] { return run({u"score"_s, u"show"_s, u"1"_s}).document.object(); };
    const double before = show()[u"stored"][u"score"].toDouble();
    const auto call = [this](const QString &disposition) {
        return run({u"touch"_s, u"log"_s, u"1"_s, u"--kind"_s, u"call"_s, u"--disposition"_s, disposition});
    };
    QCOMPARE(call(u"wrongNumber"_s).exitCode, 0); // Nobody talked with the lead: it says nothing of it.
    QCOMPARE(show()[u"stored"][u"score"].toDouble(), before);
    const auto logged = call(u"connected"_s);
    QVERIFY2(logged.exitCode == 0, qPrintable(logged.errors));

    // No run of all scores in between.
    const QJsonObject shown = show();
    QVERIFY(shown[u"stored"][u"score"].toDouble() > before);
    QCOMPARE(shown[u"stored"][u"score"].toDouble(), shown[u"score"].toDouble());
    double sum = 0;
    const QJsonArray contributions = shown[u"contributions"].toArray();
    for (const QJsonValue &contribution : contributions)
        sum += contribution[u"value"].toDouble();
    QCOMPARE(qRound64(sum * 10'000), qRound64(shown[u"stored"][u"score"].toDouble() * 10'000));
    QVERIFY(!shown[u"behind"].toBool());
    QCOMPARE(shown[u"changes"][0][u"reason"].toString(), u"touch"_s);
    QCOMPARE(run({u"leads"_s, u"count"_s, u"--where"_s, u"score > %1"_s.arg(before)}).exitCode, 0);
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());

    // What somebody names as the owner by hand has its entry in the history of owners: the check would say.
    const auto set = run({u"leads"_s, u"set"_s, u"2"_s, u"owner.sales=karim"_s});
    QVERIFY2(set.exitCode == 0, qPrintable(set.errors));
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());
}

void CliScoreTest::anImportAndItsUndoScoreAnew()
{
    makeNew();
    const QString profile = m_folder.filePath(u"profile.json"_s);
    const auto import = [&](const QByteArray &rows) {
        const QString list = writtenTo(m_folder.filePath(u"more.csv"_s), "id,email,at\n" + rows);
        return run({u"import"_s, u"run"_s, list, u"--source"_s, u"List"_s, u"--profile"_s, profile});
    };
    const auto show = [&](int lead) { return run({u"score"_s, u"show"_s, QString::number(lead)}).document.object(); };
    const QByteArray today = QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::ISODate).toUtf8();
    QCOMPARE(import("g1,g1@b.example," + today + "\n").exitCode, 0);
    QVERIFY(show(1)[u"stored"].isNull()); // Where nothing was ever scored nothing is.
    haveSalesSign();
    QCOMPARE(run({u"score"_s, u"run"_s}).exitCode, 0);
    const QJsonObject before = show(2);
    const auto imported = import("g2,g2@b.example," + today + "\ng3,g3@b.example,2020-01-02\n");
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
    const QJsonObject after = show(2);
    QVERIFY(!after[u"behind"].toBool());
    QVERIFY(after[u"stored"][u"engagement"].toDouble() > before[u"stored"][u"engagement"].toDouble());
    QVERIFY(show(3)[u"stored"].isNull());

    const QString batch = QString::number(imported.document[u"batch"].toInt());
    const auto rehearsed = run({u"history"_s, u"undo"_s, batch, u"--dry-run"_s});
    QVERIFY2(rehearsed.exitCode == 0, qPrintable(rehearsed.errors));
    QCOMPARE(rehearsed.document[u"deleted"].toInt(), 1);
    QCOMPARE(show(2)[u"stored"], after[u"stored"]);
    QCOMPARE(run({u"workspace"_s, u"info"_s}).document[u"leads"].toInt(), 3);
    const auto undone = run({u"history"_s, u"undo"_s, batch});
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.errors));
    QCOMPARE(undone.document[u"deleted"], rehearsed.document[u"deleted"]);
    QCOMPARE(undone.document[u"reverted"], rehearsed.document[u"reverted"]);
    QCOMPARE(show(2)[u"stored"][u"engagement"], before[u"stored"][u"engagement"]);
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());
}

void CliScoreTest::takesANewModel()
{
    const QString model = file(R"({"fit": [{"key": "all", "condition": "created is not missing", "points": 30}]})");
    const auto drafted = run({u"score"_s, u"draft"_s, model, u"--summary"_s, u"Everybody"_s});
    QVERIFY2(drafted.exitCode == 0, qPrintable(drafted.errors));
    QCOMPARE(drafted.document[u"state"].toString(), u"draft"_s);
    const QStringList byDraft{u"score"_s, u"run"_s, u"--version"_s, u"2"_s};
    const QString early = refusalFault(run(byDraft), u"invalid"_s, u"score.notActive"_s);
    QVERIFY2(early.isEmpty(), qPrintable(early));
    const auto planned = run(byDraft + QStringList{u"--dry-run"_s});
    QVERIFY2(planned.exitCode == 0, qPrintable(planned.errors));
    QCOMPARE(planned.document[u"version"].toInt(), 2);
    QCOMPARE(planned.document[u"scored"].toInt(), 60);
    QVERIFY(planned.document[u"changed"].toInt() > 0);
    QCOMPARE(run({u"leads"_s, u"count"_s, u"--where"_s, u"score = 30"_s}).document[u"count"].toInt(), 0);
    haveSalesSign();
    QCOMPARE(run({u"score"_s, u"activate"_s}).document[u"state"].toString(), u"active"_s);
    QCOMPARE(run({u"score"_s, u"run"_s}).exitCode, 0);
    QCOMPARE(run({u"leads"_s, u"count"_s, u"--where"_s, u"score = 30"_s}).document[u"count"].toInt(), 60);
}

BatonctlRun CliScoreTest::undoLast()
{
    for (const QJsonValue &batch : run({u"history"_s, u"list"_s}).document.array())
        if (batch[u"kind"].toString() == u"agreement" && batch[u"state"].toString() == u"done")
            return run({u"--as"_s, qEnvironmentVariable("PGUSER", u"postgres"_s), u"history"_s, u"undo"_s,
                        QString::number(batch[u"batch"].toInt())});
    return {};
}

void CliScoreTest::draftAnother()
{
    const QString model = file(R"({"fit": [{"key": "all", "condition": "created is not missing", "points": 30}]})");
    QCOMPARE(run({u"score"_s, u"draft"_s, model}).document[u"version"].toInt(), 2);
}

/// Of no version "gone".
QString CliScoreTest::stateOf(int version)
{
    const auto shown = run({u"score"_s, u"run"_s, u"--dry-run"_s, u"--version"_s, QString::number(version)});
    if (shown.document[u"error"][u"code"].toString() == u"agreement.unknown")
        return u"gone"_s;
    return run({u"score"_s, u"show"_s, u"1"_s}).document[u"version"].toInt() == version ? u"counts"_s : u"stored"_s;
}

void CliScoreTest::stepsOfAnAgreementAreTakenBack()
{
    draftAnother();
    haveSalesSign();
    QCOMPARE(run({u"score"_s, u"activate"_s}).exitCode, 0);
    QCOMPARE(stateOf(2), u"counts"_s);
    const auto reactivated = undoLast();
    QVERIFY2(reactivated.exitCode == 0, qPrintable(reactivated.errors));
    QCOMPARE(stateOf(1), u"counts"_s);
    QCOMPARE(stateOf(2), u"stored"_s);
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());

    QCOMPARE(undoLast().exitCode, 0); // The signature.
    const QString unsigned_ = refusalFault(run({u"score"_s, u"activate"_s}), u"invalid"_s, u"agreement.unsigned"_s);
    QVERIFY2(unsigned_.isEmpty(), qPrintable(unsigned_));
    QCOMPARE(undoLast().exitCode, 0); // The draft.
    QCOMPARE(stateOf(2), u"gone"_s);
    QCOMPARE(stateOf(1), u"counts"_s);
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());
}

void CliScoreTest::whatDecidedStays()
{
    draftAnother();
    haveSalesSign();
    QCOMPARE(run({u"score"_s, u"activate"_s}).exitCode, 0);
    QCOMPARE(run({u"score"_s, u"run"_s, u"--lead"_s, u"L-000001"_s}).exitCode, 0);
    const QString fault = refusalFault(undoLast(), u"conflict"_s, u"agreement.decided"_s);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(stateOf(2), u"counts"_s);
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());
}

void CliScoreTest::aNewWorkspaceSignsAndActivates()
{
    makeNew();
    const auto shipped = run({u"definition"_s, u"show"_s});
    QCOMPARE(shipped.document[u"state"].toString(), u"shipped"_s);
    QVERIFY(shipped.document[u"clauses"].toArray().size() > 3);
    const QString early = refusalFault(run({u"definition"_s, u"run"_s}), u"invalid"_s, u"definition.inactive"_s);
    QVERIFY2(early.isEmpty(), qPrintable(early));
    const QStringList forMarketing{u"definition"_s, u"sign"_s, u"--side"_s, u"marketing"_s};
    // The only person who works here signs for both, and is told so.
    const QString login = qEnvironmentVariable("PGUSER", u"postgres"_s);
    QCOMPARE(run({u"people"_s, u"add"_s, u"Alone"_s, u"--role"_s, u"rep"_s, u"--login"_s, login}).exitCode, 0);
    QCOMPARE(run(forMarketing).exitCode, 0);
    const QString lacking = refusalFault(run({u"definition"_s, u"activate"_s}), u"invalid"_s, u"agreement.unsigned"_s);
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking));
    const auto both = run({u"definition"_s, u"sign"_s, u"--side"_s, u"sales"_s});
    QCOMPARE(both.document[u"signatures"].toArray().size(), 2);
    QVERIFY2(both.errors.contains(u"but one person"_s), qPrintable(both.errors));
    QCOMPARE(run({u"definition"_s, u"activate"_s}).document[u"state"].toString(), u"active"_s);
    QCOMPARE(run({u"definition"_s, u"run"_s}).document[u"looked"].toInt(), 2);
}

void CliScoreTest::qualifies()
{
    const auto shown = run({u"definition"_s, u"show"_s});
    QCOMPARE(shown.document[u"state"].toString(), u"active"_s); // As the sample's sides have agreed.
    const int clauses = static_cast<int>(shown.document[u"clauses"].toArray().size());
    QVERIFY(clauses > 3);
    const QJsonObject coverage = run({u"definition"_s, u"coverage"_s}).document.object();
    QCOMPARE(coverage[u"clauses"].toArray().size(), clauses);
    QCOMPARE(coverage[u"qualified"][u"leads"].toInt() + coverage[u"rest"][u"leads"].toInt(),
             coverage[u"leads"].toInt());

    const auto planned = run({u"definition"_s, u"run"_s, u"--dry-run"_s});
    QVERIFY2(planned.exitCode == 0, qPrintable(planned.errors));
    const auto ran = run({u"definition"_s, u"run"_s}); // Those that a dry run counts are still there.
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
    const int qualified = ran.document[u"qualified"].toInt();
    QCOMPARE(planned.document[u"qualified"].toInt(), qualified);
    QVERIFY(qualified > 0);
    const QJsonArray leads =
        run({u"leads"_s, u"list"_s, u"--where"_s, u"stage in (inquiry, engaged)"_s}).document.array();
    QCOMPARE(leads.size(), ran.document[u"looked"].toInt() - qualified);
    for (const QJsonValue &lead : leads) {
        const QJsonObject ofLead =
            run({u"definition"_s, u"show"_s, lead[u"no"].toString()}).document[u"lead"].toObject();
        QVERIFY(ofLead[u"verdict"].toString() != u"qualified"_s);
        QCOMPARE(ofLead[u"clauses"].toArray().size(), clauses);
        QVERIFY(ofLead[u"qualifiedAt"].isNull());
    }
    const QString batch = QString::number(ran.document[u"batch"].toInt());
    QVERIFY(planned.document[u"batch"].isNull());
    const auto rehearsed = run({u"history"_s, u"undo"_s, batch, u"--dry-run"_s});
    QCOMPARE(rehearsed.document[u"reverted"].toInt(), qualified);
    const auto undone = run({u"history"_s, u"undo"_s, batch});
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.errors));
    QCOMPARE(undone.document[u"reverted"].toInt(), qualified);
    QCOMPARE(run({u"definition"_s, u"run"_s}).document[u"qualified"].toInt(), qualified);
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());
}

void CliScoreTest::refusesWithWords_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const QStringList score{u"score"_s, u"draft"_s};
    const QStringList definition{u"definition"_s, u"draft"_s};
    QTest::newRow("an unknown field") << score
                                      << QByteArray(
                                             R"({"fit": [{"key": "hats", "condition": "hats > 1", "points": 5}]})")
                                      << u"condition.unknownField"_s << u"It stands in the rule “hats”."_s;
    QTest::newRow("too many points") << score
                                     << QByteArray(
                                            R"({"fit": [{"key": "f", "condition": "country = DE", "points": 500}]})")
                                     << u"rules.number"_s << u"from 1 to 100, not 500"_s;
    QTest::newRow("no JSON") << score << QByteArray("{") << u"rules.json"_s << u"JSON document"_s;
    QTest::newRow("a comma too few, umlauts before it")
        << score << QByteArray("{\n  \"fit\": [],\n  \"höhe\": 1 \"caps\": {}\n}\n") << u"rules.json"_s
        << u"in line 3 at character 13 ("_s;
    QTest::newRow("a document that breaks off") << score << QByteArray("{\n  \"fit\": [") << u"rules.json"_s
                                                << u"given.json; reading ended in line 2 at character 10"_s;
    QTest::newRow("a list") << score << QByteArray("[]") << u"rules.object"_s << u"in braces"_s;
    QTest::newRow("a misspelt key") << definition << QByteArray(R"({"clause": []})") << u"rules.unknownKey"_s
                                    << u"“clause”"_s;
    QTest::newRow("a clause that cannot be read")
        << definition << QByteArray(R"({"clauses": [{"key": "c", "condition": "employees > many"}]})")
        << u"condition.value"_s << u"at character 13"_s;
}

void CliScoreTest::refusesWithWords()
{
    QFETCH(QStringList, verb);
    QFETCH(QByteArray, contents);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const auto refused = run(verb + QStringList{file(contents)});
    const QString fault = refusalFault(refused, u"invalid"_s, code);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY2(refused.errors.contains(words), qPrintable(refused.errors));
    // Nothing half-saved behind the sample's own.
    QCOMPARE(run({verb.first(), u"activate"_s, u"--version"_s, u"2"_s}).document[u"error"][u"code"].toString(),
             u"agreement.unknown"_s);
}

void CliScoreTest::speaksToPeople()
{
    const QStringList on{u"-w"_s, m_test->url()};
    QVERIFY(batonctl(on + QStringList{u"score"_s, u"run"_s}).output.contains(u"Scored 60 leads by version 1"_s));
    const auto shown = batonctl(on + QStringList{u"score"_s, u"show"_s, u"1"_s});
    QVERIFY(shown.output.contains(u"Engagement"_s) && shown.output.contains(u"Why"_s));
    // Points have one decimal, as in every table; a rule that counts says how often and when last.
    QVERIFY2(!shown.output.contains(QRegularExpression(u"\\.\\d\\d\\d\\d(\\s|$)"_s)), qPrintable(shown.output));
    QVERIFY2(shown.output.contains(QRegularExpression(u", \\d+ times?, last at 20\\d\\d-"_s)),
             qPrintable(shown.output));
    const QStringList report{u"score"_s, u"report"_s};
    QVERIFY(batonctl(on + report).output.contains(u"Won (95 %)"_s));
    QVERIFY(!batonctl(on + report).errors.contains(u"worked out"_s));
    // What is stored is of the run above, whenever one says that it is now.
    const auto dated = batonctl(on + QStringList{u"--now"_s, u"2026-09-10"_s} + report);
    QVERIFY2(dated.errors.contains(u"works out none anew"_s), qPrintable(dated.errors));
    const auto clauses = batonctl(on + QStringList{u"definition"_s, u"show"_s, u"1"_s});
    QVERIFY(clauses.output.contains(u"What the lead has"_s));
    QVERIFY(clauses.output.contains(u"L-000001 is "_s));
    QVERIFY(batonctl(on + QStringList{u"definition"_s, u"coverage"_s}).output.contains(u"Would qualify"_s));
}

QTEST_GUILESS_MAIN(CliScoreTest)
#include "tst_cli_score.moc"
