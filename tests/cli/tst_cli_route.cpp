// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"
#include "testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// Leads find owners by the command line alone: score, qualify, route, answer.
class CliRouteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void leadsFindTheirOwners();
    void rulesAreDraftedShownAndSimulated();
    void queuesAreClaimed();
    void limitsAndOwnersAreNamed();
    void refusesWithWords_data();
    void refusesWithWords();
    void speaksToPeople();

private:
    BatonctlRun run(const QString &words)
    {
        return batonctl(QStringList{u"-w"_s, m_test->url(), u"--json"_s} + QProcess::splitCommand(words));
    }
    /// As somebody of tele: in a file who is named, in a shared workspace whose login the connection has.
    BatonctlRun asTele(const QString &words)
    {
        if (m_test->engine() != Engine::Sqlite)
            return run(words);
        return batonctl(QStringList{u"-w"_s, m_test->url(), u"--json"_s, u"--as"_s, u"piet"_s}
                        + QProcess::splitCommand(words));
    }
    /// Makes the login of a shared workspace one of its people.
    void signIn()
    {
        const QString login = qEnvironmentVariable("PGUSER", u"postgres"_s);
        if (m_test->engine() != Engine::Sqlite)
            QCOMPARE(run(u"people add \"Signed In\" --role tele --login "_s + login).exitCode, 0);
    }
    QString file(const QByteArray &contents) { return writtenTo(m_folder.filePath(u"given.json"_s), contents); }
    QJsonArray unowned()
    {
        return run(u"leads list --where \"stage = mql and owner is missing\" --sort no"_s).document.array();
    }

    std::unique_ptr<TestDatabase> m_test;
    QTemporaryDir m_folder;
};

void CliRouteTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    const auto made = batonctl({u"workspace"_s, u"create"_s, m_test->url(), u"--sample"_s, u"--leads"_s, u"400"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    for (const QString &words : {u"score run"_s, u"definition run"_s})
        QCOMPARE(run(words).exitCode, 0);
    QVERIFY(unowned().size() > 5);
}

void CliRouteTest::leadsFindTheirOwners()
{
    const QString lead = unowned().first()[u"no"].toString();
    const int handedBefore = run(u"handoff ledger"_s).document[u"total"].toInt();
    const auto planned = run(u"route run --dry-run"_s);
    QVERIFY2(planned.exitCode == 0, qPrintable(planned.errors));
    QVERIFY(planned.document[u"batch"].isNull());
    const auto before = run(u"route explain "_s + lead).document.object();
    QVERIFY(before[u"waiting"].toBool() && !before[u"stored"].toBool());

    const auto routed = run(u"route run"_s);
    QVERIFY2(routed.exitCode == 0, qPrintable(routed.errors));
    QVERIFY(!routed.document[u"activated"].toBool()); // The sample's own rules count already.
    QCOMPARE(routed.document[u"byOwner"], planned.document[u"byOwner"]);
    QCOMPARE(routed.document[u"unmatched"].toInt(), 0);
    QVERIFY(unowned().isEmpty());
    const QJsonObject shares = routed.document[u"byOwner"].toObject();
    int assigned = 0;
    for (const QJsonValue &share : shares)
        assigned += share.toInt();
    QCOMPARE(assigned, routed.document[u"assigned"].toInt());

    const auto after = run(u"route explain "_s + lead).document.object();
    QVERIFY(after[u"since"].isNull());
    QVERIFY(after[u"stored"].toBool() && !after[u"waiting"].toBool());
    for (const QString &key : {u"rules"_s, u"eligible"_s, u"chosen"_s})
        QCOMPARE(after[key], before[key]);
    const QString shown = run(u"leads show "_s + lead).output;
    const QJsonArray timeline = QJsonDocument::fromJson(shown.toUtf8())[u"timeline"].toArray();
    QVERIFY2(std::ranges::any_of(timeline,
                                 [&](const QJsonValue &one) {
                                     return one[u"kind"].toString() == u"change"_s
                                         && one[u"text"].toString().contains(after[u"chosen"].toString());
                                 }),
             qPrintable(shown));
    QCOMPARE(run(u"handoff ledger"_s).document[u"total"].toInt(), handedBefore + assigned);
    QCOMPARE(run(u"route run"_s).document[u"assigned"].toInt(), 0);
    QVERIFY(run(u"workspace check"_s).document[u"ok"].toBool());

    const auto undone = run(u"history undo %1"_s.arg(routed.document[u"batch"].toInt()));
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.errors));
    QCOMPARE(undone.document[u"reverted"].toInt(), assigned);
    QCOMPARE(run(u"handoff ledger"_s).document[u"total"].toInt(), handedBefore);
    QVERIFY(run(u"workspace check"_s).document[u"ok"].toBool());
}

void CliRouteTest::rulesAreDraftedShownAndSimulated()
{
    QCOMPARE(run(u"route show"_s).document[u"state"].toString(), u"active"_s);
    const QString rules = file(R"json({"scope": "stage = mql", "rules": [
        {"key": "central", "condition": "country in (DE, AT, CH)", "to": "sales", "strategy": "weighted",
         "users": [{"user": "sophie", "weight": 3}, "karim"]
},
        {"key": "rest", "to": "tele", "strategy": "roundRobin", "teams": ["Tele-qualification"]}]
})json");
    const auto simulated = run(u"route simulate --last 365d --rules "_s + rules);
    QVERIFY2(simulated.exitCode == 0, qPrintable(simulated.errors));
    QCOMPARE(simulated.document[u"assigned"].toInt(), simulated.document[u"leads"].toInt());
    QVERIFY(simulated.document[u"byRule"][u"central"].toInt() > 0);
    QCOMPARE(run(u"route show"_s).document[u"version"].toInt(), 1);

    QCOMPARE(run(u"route draft %1 --summary Central"_s.arg(rules)).document[u"state"].toString(), u"draft"_s);
    QCOMPARE(run(u"route activate"_s).document[u"state"].toString(), u"active"_s);
    const auto shown = run(u"route show"_s).document.object();
    QCOMPARE(shown[u"rules"].toArray().size(), 2);
    QCOMPARE(shown[u"summary"].toString(), u"Central"_s);
    const auto routed = run(u"route run"_s);
    QCOMPARE(routed.document[u"version"].toInt(), 2);
    QCOMPARE(routed.document[u"byOwner"].toObject().contains(u"Ottavia Greco"_s), false);
}

void CliRouteTest::queuesAreClaimed()
{
    const QString rules = file(R"({"scope": "stage = mql", "rules": [{"key": "rest", "strategy": "queue"}]})");
    QCOMPARE(run(u"route draft "_s + rules).exitCode, 0);
    QCOMPARE(run(u"route activate"_s).exitCode, 0);
    const QJsonArray waiting = unowned();
    QCOMPARE(run(u"route run"_s).document[u"queued"].toInt(), static_cast<int>(waiting.size()));
    const auto nobody = run(u"handoff claim --side tele"_s);
    QCOMPARE(refusalFault(nobody, u"invalid"_s, u"handoff.nobody"_s), QString());
    signIn();
    QStringList claimed;
    for (qsizetype i = 0; i < waiting.size(); ++i)
        claimed.append(asTele(u"handoff claim --side tele"_s).document[u"no"].toString());
    for (qsizetype i = 0; i < waiting.size(); ++i)
        QCOMPARE(claimed[i], waiting[i][u"no"].toString());
    QVERIFY(asTele(u"handoff claim --side tele"_s).document[u"no"].isNull());
    QVERIFY(run(u"workspace check"_s).document[u"ok"].toBool());
}

void CliRouteTest::limitsAndOwnersAreNamed()
{
    QCOMPARE(run(u"route capacity piet --day 1"_s).document[u"day"].toInt(), 1);
    const auto routed = run(u"route run"_s);
    QCOMPARE(routed.document[u"byOwner"][u"Piet Hoekstra"].toInt(), 1);
    QVERIFY(run(u"route capacity piet"_s).document[u"day"].isNull());

    const QString lead = run(u"leads list --where \"stage = inquiry\" --limit 1"_s).document[0][u"no"].toString();
    QCOMPARE(refusalFault(run(u"route assign %1 sophie"_s.arg(lead)), u"invalid"_s, u"handoff.nobody"_s), QString());
    signIn();
    QCOMPARE(refusalFault(asTele(u"route assign %1 maren"_s.arg(lead)), u"invalid"_s, u"handoff.ownerSide"_s),
             QString());
    const bool isFile = m_test->engine() == Engine::Sqlite;
    const QString me = isFile ? u"piet"_s : qEnvironmentVariable("PGUSER", u"postgres"_s);
    const QString myName = isFile ? u"Piet Hoekstra"_s : u"Signed In"_s;
    const auto assigned = asTele(u"route assign %1 %2 --side tele --reason \"Knows them\""_s.arg(lead, me));
    QVERIFY2(assigned.exitCode == 0, qPrintable(assigned.errors));
    QCOMPARE(run(u"leads list --where \"no = %1\""_s.arg(lead)).document[0][u"owner"].toString(), myName);
    // Who has it today, and by whose word, before what the rules say.
    const QJsonValue since = run(u"route explain "_s + lead).document[u"since"];
    QCOMPARE(since[u"owner"].toString(), myName);
    QCOMPARE(since[u"by"].toString(), myName);
    const auto told = batonctl({u"-w"_s, m_test->url(), u"route"_s, u"explain"_s, lead});
    const QString first = u"%1 belongs to %2 (tele) now: assigned by hand by %2 at "_s.arg(lead, myName);
    QVERIFY2(told.output.startsWith(first), qPrintable(told.output));
    QCOMPARE(refusalFault(asTele(u"route recycle %1 --reason Later"_s.arg(lead)), u"conflict"_s, u"handoff.open"_s),
             QString());
    QCOMPARE(asTele(u"handoff accept "_s + lead).exitCode, 0);
    QCOMPARE(asTele(u"route recycle %1 --reason Later"_s.arg(lead)).document[u"stage"].toString(), u"recycled"_s);
    QVERIFY(run(u"leads list --where \"no = %1\""_s.arg(lead)).document[0][u"owner"].isNull());
    QVERIFY(run(u"workspace check"_s).document[u"ok"].toBool());
}

void CliRouteTest::refusesWithWords_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &rules, const QString &code, const QString &words) {
        QTest::newRow(name) << QByteArray(R"({"rules": [)" + rules + "]}") << code << words;
    };
    row("no catch-all", R"({"key": "de", "condition": "country = DE"})", u"routing.catchAll"_s,
        u"leave out its condition"_s);
    row("an unknown field", R"({"key": "hats", "condition": "hats > 1"}, {"key": "rest"})", u"condition.unknownField"_s,
        u"It stands in the rule “hats”."_s);
    row("a position", R"({"key": "size", "condition": "employees > many"}, {"key": "rest"})", u"condition.value"_s,
        u"at character 13"_s);
    row("13 levels",
        R"({"key": "deep", "condition": ")" + QByteArray(13, '(') + "country = DE" + QByteArray(13, ')')
            + R"("}, {"key": "rest"})",
        u"condition.tooDeep"_s, u"“deep”"_s);
    row("somebody unknown", R"({"key": "rest", "users": ["nobody"]})", u"routing.unknownUser"_s, u"“nobody”"_s);
    row("a team that is not there", R"({"key": "rest", "teams": ["Nowhere"]})", u"routing.unknownTeam"_s,
        u"Tele-qualification"_s);
    row("weight nought", R"({"key": "rest", "strategy": "weighted", "users": [{"user": "piet", "weight": 0}]})",
        u"rules.number"_s, u"from 1 to 1000, not 0"_s);
    row("rules that nobody reaches", R"({"key": "all"}, {"key": "late"})", u"routing.unreachable"_s, u"“all”"_s);
    QTest::newRow("no JSON") << QByteArray("{") << u"rules.json"_s << u"JSON document"_s;
}

void CliRouteTest::refusesWithWords()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const auto refused = run(u"route draft "_s + file(contents));
    const QString fault = refusalFault(refused, u"invalid"_s, code);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY2(refused.errors.contains(words), qPrintable(refused.errors));
    // Nothing half-saved.
    QCOMPARE(run(u"route activate --version 2"_s).document[u"error"][u"code"].toString(), u"agreement.unknown"_s);
}

void CliRouteTest::speaksToPeople()
{
    const auto say = [&](const QString &words) {
        return batonctl(QStringList{u"-w"_s, m_test->url()} + QProcess::splitCommand(words)).output;
    };
    const QString lead = unowned().first()[u"no"].toString();
    QVERIFY(say(u"route show"_s).contains(u"all that are left"_s));
    QVERIFY(say(u"route explain "_s + lead).contains(u"would go to"_s));
    QVERIFY(say(u"route run"_s).contains(u"Take it back with: batonctl history undo"_s));
    const QString explained = say(u"route explain "_s + lead);
    QVERIFY2(explained.contains(lead + u" went to "_s) && explained.contains(u"Could get it: "_s),
             qPrintable(explained));
    QVERIFY(say(u"route simulate --last 30d"_s).contains(u"would have an owner"_s));
    for (const QString &bad : {u"30"_s, u"d"_s, u"0d"_s, u"3661d"_s, u"-1d"_s})
        QCOMPARE(refusalFault(run(u"route simulate --last="_s + bad), u"invalid"_s, u"routing.last"_s), QString());
    for (const QString &limit : {u"--month 0"_s, u"--open=-1"_s, u"--day 100001"_s})
        QCOMPARE(refusalFault(run(u"route capacity piet "_s + limit), u"invalid"_s, u"capacity.range"_s), QString());
    QCOMPARE(refusalFault(run(u"route explain L-999999"_s), u"notFound"_s, u"lead.unknown"_s), QString());
    QCOMPARE(refusalFault(run(u"route assign %1 nobody"_s.arg(lead)), u"notFound"_s, u"user.unknown"_s), QString());
}

QTEST_GUILESS_MAIN(CliRouteTest)
#include "tst_cli_route.moc"
