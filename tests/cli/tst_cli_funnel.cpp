// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"
#include "testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QByteArray profile = R"({
  "format": 1, "kind": "leads", "timezone": "Etc/UTC", "dateOrder": "ymd", "currency": "EUR", "externalId": "id",
  "match": ["externalId"], "createUsers": true,
  "columns": [
    {"header": "first contact", "to": "interest.at"}, {"header": "first contact", "to": "stage.mql.at"},
    {"header": "channel", "to": "interest.channel"},
    {"header": "won", "to": "stage.won.at"},
    {"header": "rep", "to": "owner.sales"}]
})";

const QByteArray leads = "id,first contact,channel,won,rep\n"
                         "a,2018-01-01,Fair,2018-01-11,Rep One\n"
                         "b,2018-01-31,Fair,2018-02-20,Rep One\n"
                         "c,2018-02-01,Fair,,\n"
                         "d,2018-02-28,Web,,Rep Two\n"
                         "e,2018-03-08,,2018-03-06,Rep Two\n";

/// "mql 5/5/2" as entered, reached and stock, of the stages that somebody entered or stands in.
QString textOf(const QJsonValue &stages)
{
    QStringList words;
    const QJsonArray array = stages.toArray();
    for (const QJsonValue &stage : array) {
        const int entered = stage[u"entered"_s].toInt();
        const int stock = stage[u"stock"_s].toInt();
        if (entered + stock > 0)
            words.append(u"%1 %2/%3/%4"_s.arg(stage[u"key"_s].toString())
                             .arg(entered)
                             .arg(stage[u"reached"_s].toInt())
                             .arg(stock));
    }
    return words.join(u", ");
}

QString groupsText(const QJsonObject &report)
{
    QStringList lines;
    const QJsonArray groups = report[u"groups"_s].toArray();
    for (const QJsonValue &group : groups) {
        const QJsonValue value = group[u"value"_s];
        lines.append(u"%1: %2"_s.arg(value.isNull() ? u"null"_s : value.toString(), textOf(group[u"stages"_s])));
    }
    return lines.join(u"; ");
}

} // namespace

class CliFunnelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void reportsTheWholeFunnel();
    void reportsSideBySide_data();
    void reportsSideBySide();
    void asksAboutACohortAndAPastDay();
    void showsWhereLeadsAreLost();
    void aWindowStandsBesideTheOneBefore();
    void movesALead();
    void saysWhyALeadIsNotMoved_data();
    void saysWhyALeadIsNotMoved();
    void speaksToPeople();

private:
    BatonctlRun run(const QStringList &arguments);
    QJsonObject report(const QStringList &arguments);

    std::unique_ptr<TestDatabase> m_test;
};

void CliFunnelTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    QTemporaryDir folder;
    const QString file = writtenTo(folder.filePath(u"leads.csv"_s), leads);
    const QString mapping = writtenTo(folder.filePath(u"profile.json"_s), profile);
    const auto made = batonctl({u"workspace"_s, u"create"_s, m_test->url()});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    const auto imported = run({u"import"_s, u"run"_s, file, u"--source"_s, u"Fairs"_s, u"--profile"_s, mapping});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
}

BatonctlRun CliFunnelTest::run(const QStringList &arguments)
{
    return batonctl(QStringList{u"-w"_s, m_test->url()} + arguments);
}

QJsonObject CliFunnelTest::report(const QStringList &arguments)
{
    const auto reported =
        run(QStringList{u"--json"_s, u"--now"_s, u"2026-01-01"_s} + QStringList{u"funnel"_s, u"report"_s} + arguments);
    return reported.document.object();
}

void CliFunnelTest::reportsTheWholeFunnel()
{
    const QJsonObject whole = report({});
    QCOMPARE(whole[u"asOf"_s].toString(), u"2026-01-01T00:00:00Z"_s);
    QVERIFY(whole[u"knownAt"_s].isNull());
    QVERIFY(whole[u"groups"_s].toArray().isEmpty());
    const QJsonArray stages = whole[u"stages"_s].toArray();
    QCOMPARE(stages.size(), 14);
    QCOMPARE(textOf(stages), u"mql 5/5/2, won 3/3/3"_s);

    const QJsonObject mql = stages[2].toObject();
    QCOMPARE(mql[u"name"_s].toString(), u"Marketing-qualified"_s);
    QCOMPARE(mql[u"side"_s].toString(), u"marketing"_s);
    QCOMPARE(mql[u"conversion"_s].toDouble(), 0.6);
    QCOMPARE(mql[u"ci"_s].toArray().size(), 2);
    QVERIFY(qAbs(mql[u"ci"_s][0].toDouble() - 0.2307) < 0.0001);
    QVERIFY(qAbs(mql[u"ci"_s][1].toDouble() - 0.8824) < 0.0001);
    QCOMPARE(mql[u"medianDays"_s].toDouble(), 15.0);
    QCOMPARE(mql[u"p75Days"_s].toDouble(), 17.5);
    QCOMPARE(mql[u"p90Days"_s].toDouble(), 19.0);
    QCOMPARE(mql[u"medianWithOpenDays"_s].toDouble(), 20.0); // Two went on after 10 and 20 days, two stand there.
    QCOMPARE(mql[u"staying"_s].toDouble(), 0.5);
    QCOMPARE(mql[u"inconsistent"_s].toInt(), 1);

    const QJsonObject inquiry = stages[0].toObject();
    QCOMPARE(inquiry[u"entered"_s].toInt(), 0);
    QCOMPARE(inquiry[u"reached"_s].toInt(), 5);
    QVERIFY(inquiry[u"medianDays"_s].isNull());
    const QJsonObject won = stages[8].toObject();
    QVERIFY(won[u"conversion"_s].isNull());
    QVERIFY(won[u"ci"_s].isNull());
}

void CliFunnelTest::reportsSideBySide_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");

    QTest::newRow("by channel") << u"channel"_s << QString()
                                << u"Fair: mql 3/3/1, won 2/2/2; Web: mql 1/1/1; null: mql 1/1/0, won 1/1/1"_s;
    QTest::newRow("by owner") << u"owner.sales"_s << QString()
                              << u"Rep One: mql 2/2/0, won 2/2/2; Rep Two: mql 2/2/1, won 1/1/1; null: mql 1/1/1"_s;
    QTest::newRow("by month of the first stage entry")
        << u"month"_s << QString()
        << u"2018-01: mql 2/2/0, won 2/2/2; 2018-02: mql 2/2/2; 2018-03: mql 1/1/0, won 1/1/1"_s;
    QTest::newRow("by month where a condition holds")
        << u"month"_s << u"channel = fair"_s << u"2018-01: mql 2/2/0, won 2/2/2; 2018-02: mql 1/1/1"_s;
    QTest::newRow("where a value is missing")
        << u"quarter"_s << u"channel is missing"_s << u"2018-Q1: mql 1/1/0, won 1/1/1"_s;
}

void CliFunnelTest::reportsSideBySide()
{
    QFETCH(QString, by);
    QFETCH(QString, where);
    QFETCH(QString, expected);

    QCOMPARE(groupsText(report({u"--by"_s, by, u"--where"_s, where})), expected);
}

void CliFunnelTest::asksAboutACohortAndAPastDay()
{
    QCOMPARE(textOf(report({u"--from"_s, u"2018-01-31"_s, u"--to"_s, u"2018-02-28"_s})[u"stages"_s]),
             u"mql 2/2/2, won 1/1/3"_s);
    const auto past = run({u"--json"_s, u"--now"_s, u"2018-02-01"_s, u"funnel"_s, u"report"_s}).document.object();
    QCOMPARE(textOf(past[u"stages"_s]), u"mql 3/3/2, won 1/1/1"_s);
    const auto unknown =
        run({u"--json"_s, u"--known-at"_s, u"2018-02-01"_s, u"funnel"_s, u"report"_s, u"--by"_s, u"channel"_s})
            .document.object();
    QCOMPARE(unknown[u"knownAt"_s].toString(), u"2018-02-01T00:00:00Z"_s);
    QCOMPARE(textOf(unknown[u"stages"_s]), QString());
    QVERIFY(unknown[u"groups"_s].toArray().isEmpty());
}

void CliFunnelTest::showsWhereLeadsAreLost()
{
    const auto leaks = [this](const QStringList &arguments) {
        return run(QStringList{u"--json"_s, u"--now"_s, u"2026-01-01"_s, u"funnel"_s, u"leaks"_s} + arguments)
            .document.object();
    };
    const QJsonObject all = leaks({});
    QCOMPARE(all[u"stations"_s].toArray().size(), 4);
    const QJsonObject marketing = all[u"stations"_s][0].toObject();
    QCOMPARE(marketing[u"reached"_s].toInt(), 5);
    QCOMPARE(marketing[u"left"_s][u"open"_s].toInt(), 2);
    QCOMPARE(all[u"edges"_s].toArray().size(), 1);
    const QJsonObject won = all[u"edges"_s][0].toObject();
    QCOMPARE(won[u"from"_s].toString() + won[u"to"_s].toString(), u"marketingwon"_s);
    QCOMPARE(won[u"leads"_s].toInt(), 3);
    QCOMPARE(won[u"backwards"_s].toInt(), 1);
    QCOMPARE(won[u"medianDays"_s].toDouble(), 15.0);
    QCOMPARE(leaks({u"--where"_s, u"channel = Web"_s})[u"stations"_s][0][u"reached"_s].toInt(), 1);
    QCOMPARE(run({u"funnel"_s, u"leaks"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2019-01-01"_s}).exitCode, 1);
    QVERIFY(run({u"funnel"_s, u"leaks"_s}).output.contains(u"Never followed up"_s));

    // Handed over and left alone beyond its deadline.
    const auto moved = run({u"funnel"_s, u"move"_s, u"3"_s, u"sal"_s});
    QVERIFY2(moved.exitCode == 0, qPrintable(moved.errors));
    const auto later = run({u"--json"_s, u"--now"_s, u"2099-02-01"_s, u"funnel"_s, u"leaks"_s}).document.object();
    QCOMPARE(later[u"stations"_s][2][u"left"_s][u"forgotten"_s].toInt(), 1);
}

void CliFunnelTest::aWindowStandsBesideTheOneBefore()
{
    const QJsonObject compared =
        report({u"--from"_s, u"2018-02-01"_s, u"--to"_s, u"2018-03-04"_s, u"--compare"_s, u"--by"_s, u"channel"_s});
    QCOMPARE(textOf(compared[u"stages"_s]), u"mql 2/2/2, won 0/0/3"_s);
    QCOMPARE(compared[u"before"_s][u"from"_s].toString(), u"2018-01-01T00:00:00Z"_s); // 31 days each.
    QCOMPARE(textOf(compared[u"before"_s][u"stages"_s]), u"mql 2/2/2, won 2/2/3"_s);
    const BatonctlRun open = run({u"funnel"_s, u"report"_s, u"--compare"_s, u"--to"_s, u"2018-03-04"_s, u"--json"_s});
    QCOMPARE(open.exitCode, 1);
    QCOMPARE(open.document[u"error"_s][u"code"_s].toString(), u"funnel.compare"_s);
    const QString words = run({u"--now"_s, u"2026-01-01"_s, u"funnel"_s, u"report"_s, u"--from"_s, u"2018-02-01"_s,
                               u"--to"_s, u"2018-03-04"_s, u"--compare"_s})
                              .output;
    QVERIFY2(words.contains(u"2018-01-01T00:00:00Z to 2018-02-01T00:00:00Z"_s), qPrintable(words));
}

void CliFunnelTest::movesALead()
{
    const auto moved = run({u"--json"_s, u"funnel"_s, u"move"_s, u"L-000003"_s, u"sal"_s, u"--at"_s, u"2018-06-01"_s});
    QVERIFY2(moved.exitCode == 0, qPrintable(moved.errors));
    const QJsonObject answer = moved.document.object();
    QCOMPARE(answer[u"no"_s].toString(), u"L-000003"_s);
    QCOMPARE(answer[u"from"_s].toString(), u"mql"_s);
    QCOMPARE(answer[u"stage"_s].toString(), u"sal"_s);
    QCOMPARE(answer[u"enteredAt"_s].toString(), u"2018-06-01T00:00:00Z"_s);
    QCOMPARE(answer[u"cause"_s].toString(), u"move"_s);
    QCOMPARE(textOf(report({})[u"stages"_s]), u"mql 5/5/1, sal 1/4/1, won 3/3/3"_s);

    // A slip is taken back within the quarter of an hour, without a reason and without a trace in the figures.
    QCOMPARE(run({u"funnel"_s, u"move"_s, u"3"_s, u"mql"_s}).exitCode, 0);
    QCOMPARE(textOf(report({})[u"stages"_s]), u"mql 5/5/2, won 3/3/3"_s);
    const auto checked = run({u"--json"_s, u"workspace"_s, u"check"_s});
    QVERIFY2(checked.document[u"ok"_s].toBool(), checked.document.toJson().constData());
}

void CliFunnelTest::saysWhyALeadIsNotMoved_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("code");

    QTest::newRow("no such lead") << u"99"_s << u"sal"_s << u"lead.unknown"_s;
    QTest::newRow("not a lead's number") << u"X"_s << u"sal"_s << u"lead.number"_s;
    QTest::newRow("no such stage") << u"3"_s << u"sold"_s << u"stage.unknown"_s;
    QTest::newRow("the stage where it is") << u"3"_s << u"mql"_s << u"stage.same"_s;
    QTest::newRow("back without a reason") << u"1"_s << u"sal"_s << u"stage.reason"_s;
}

void CliFunnelTest::saysWhyALeadIsNotMoved()
{
    QFETCH(QString, lead);
    QFETCH(QString, stage);
    QFETCH(QString, code);

    const auto refused = run({u"--json"_s, u"funnel"_s, u"move"_s, lead, stage});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.document[u"error"_s][u"code"_s].toString(), code);
    QVERIFY(!refused.document[u"error"_s][u"message"_s].toString().isEmpty());
    QCOMPARE(textOf(report({})[u"stages"_s]), u"mql 5/5/2, won 3/3/3"_s);
}

void CliFunnelTest::speaksToPeople()
{
    const auto told = run({u"funnel"_s, u"report"_s, u"--by"_s, u"channel"_s});
    QCOMPARE(told.exitCode, 0);
    for (const QString &words : {u"Marketing-qualified"_s, u"60.0 %"_s, u"15.00"_s, u"Fair"_s})
        QVERIFY2(told.output.contains(words), qPrintable(told.output));
    QCOMPARE(run({u"funnel"_s, u"report"_s, u"--by"_s, u"chanel"_s}).exitCode, 1);
    QCOMPARE(run({u"funnel"_s, u"report"_s, u"--from"_s, u"yesterday"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(CliFunnelTest)
#include "tst_cli_funnel.moc"
