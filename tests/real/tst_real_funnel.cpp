// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"
#include "realdata.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// "mql 8000/8000/7158" as entered, reached and stock, of the stages that somebody entered or stands in.
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

/// "reached/won" of one group; empty where there is none.
QString shareOf(const QJsonObject &report, const QJsonValue &value)
{
    const QJsonArray groups = report[u"groups"_s].toArray();
    for (const QJsonValue &group : groups) {
        if (group[u"value"_s] == value)
            return u"%1/%2"_s.arg(group[u"stages"_s][0][u"reached"_s].toInt())
                .arg(group[u"stages"_s][8][u"reached"_s].toInt());
    }
    return {};
}

} // namespace

/// The funnel of real leads, as the command line reports it, alike on both databases.
class RealFunnelTest : public QObject
{
    Q_OBJECT

private slots:
    void olistComesOutOnBothDatabases();
    void xEducationComesOut();

private:
    static void checkOlist(const QString &workspace);
};

namespace {

void importInto(const QString &workspace, const QString &file, const QString &mapping)
{
    const auto imported = batonctl({u"-w"_s, workspace, u"--json"_s, u"import"_s, u"run"_s, file, u"--source"_s,
                                    u"real"_s, u"--profile"_s, testFile(u"real/profiles/"_s + mapping)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.output + imported.errors));
}

QJsonObject report(const QString &workspace, const QString &now, const QStringList &arguments = {})
{
    return batonctl(QStringList{u"-w"_s, workspace, u"--json"_s, u"--now"_s, now, u"funnel"_s, u"report"_s} + arguments)
        .document.object();
}

} // namespace

void RealFunnelTest::checkOlist(const QString &workspace)
{
    const QJsonObject whole = report(workspace, u"2026-01-01"_s, {u"--by"_s, u"channel"_s});
    QCOMPARE(textOf(whole[u"stages"_s]), u"mql 8000/8000/7158, won 842/842/842"_s);
    QCOMPARE(whole[u"stages"_s][0][u"reached"_s].toInt(), 8000);
    for (int stage = 3; stage < 8; ++stage)
        QCOMPARE(whole[u"stages"_s][stage][u"reached"_s].toInt(), 842);
    QCOMPARE(QString::number(whole[u"stages"_s][2][u"medianDays"_s].toDouble(), 'f', 2), u"14.72"_s);
    QCOMPARE(whole[u"stages"_s][2][u"inconsistent"_s].toInt(), 1);
    QCOMPARE(shareOf(whole, {}), u"60/14"_s);
    QCOMPARE(shareOf(whole, u"organic_search"_s), u"2296/271"_s);
    QCOMPARE(shareOf(whole, u"unknown"_s), u"1099/179"_s);
    QCOMPARE(whole[u"groups"_s][0][u"value"_s].toString(), u"organic_search"_s);

    const QJsonObject past = report(workspace, u"2018-03-01"_s);
    QCOMPARE(textOf(past[u"stages"_s]), u"mql 4210/4210/4021, won 189/189/189"_s);
    const QJsonObject quarter =
        report(workspace, u"2026-01-01"_s, {u"--from"_s, u"2018-01-01"_s, u"--to"_s, u"2018-04-01"_s});
    QCOMPARE(textOf(quarter[u"stages"_s]), u"mql 3343/3343/7158, won 468/468/842"_s);
    const QJsonObject unknown =
        batonctl({u"-w"_s, workspace, u"--json"_s, u"--known-at"_s, u"2018-03-01"_s, u"funnel"_s, u"report"_s})
            .document.object();
    QCOMPARE(unknown[u"stages"_s].toArray().size(), 14);
    QCOMPARE(textOf(unknown[u"stages"_s]), QString());
}

void RealFunnelTest::olistComesOutOnBothDatabases()
{
    BATON_NEEDS_REAL_DATA(contacts, u"olist/olist_marketing_qualified_leads_dataset.csv"_s);
    BATON_NEEDS_REAL_DATA(deals, u"olist/olist_closed_deals_dataset.csv"_s);
    QList<QJsonObject> reports;
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        if (TestDatabase::missing(engine) && !TestDatabase::isPostgresRequired())
            continue;
        TestDatabase fresh(engine);
        QCOMPARE(batonctl({u"workspace"_s, u"create"_s, fresh.url()}).exitCode, 0);
        importInto(fresh.url(), contacts, u"olist-mql.json"_s);
        importInto(fresh.url(), deals, u"olist-deals.json"_s);
        checkOlist(fresh.url());
        QJsonObject sideBySide;
        for (const QString &by : {u"channel"_s, u"month"_s, u"owner.sales"_s, u"owner.tele"_s, u"business_segment"_s})
            sideBySide.insert(by, report(fresh.url(), u"2026-01-01"_s, {u"--by"_s, by}));
        QCOMPARE(sideBySide[u"owner.sales"_s][u"groups"_s].toArray().size(), 23); // 22 people, and nobody.
        reports.append(sideBySide);
    }
    for (const QJsonObject &other : reports)
        QCOMPARE(other, reports.first());
}

void RealFunnelTest::xEducationComesOut()
{
    BATON_NEEDS_REAL_DATA(file, u"x_education/variants/Leads_raw_38col_trailing_empty.csv"_s);
    TestDatabase fresh(Engine::Sqlite);
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, fresh.url()}).exitCode, 0);
    importInto(fresh.url(), file, u"x-education.json"_s);
    const QJsonObject whole = report(fresh.url(), u"2999-01-01"_s, {u"--by"_s, u"channel"_s});
    QCOMPARE(textOf(whole[u"stages"_s]), u"inquiry 5679/9240/0, won 3561/3561/3561, lost 5679/5679/5679"_s);
    QCOMPARE(shareOf(whole, u"Google"_s), u"2873/1147"_s);
    QCOMPARE(shareOf(whole, {}), u"36/29"_s);
}

QTEST_GUILESS_MAIN(RealFunnelTest)
#include "tst_real_funnel.moc"
