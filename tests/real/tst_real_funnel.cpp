// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"
#include "realdata.h"
#include "testdatabase.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <numeric>

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

/// The days of first contact, and of those that were sold, as the files say.
struct DealsByMonth
{
    QMap<QString, int> contacts; ///< By the month of first contact.
    QMap<QString, int> sold; ///< Likewise.

    DealsByMonth(const QString &contactsFile, const QString &dealsFile)
    {
        QHash<QByteArray, QString> months;
        for (const QByteArrayList &fields : linesOf(contactsFile)) {
            const QString month = QString::fromUtf8(fields.value(1).first(7));
            months.insert(fields.value(0), month);
            ++contacts[month];
        }
        for (const QByteArrayList &fields : linesOf(dealsFile))
            ++sold[months.value(fields.value(0))];
    }

private:
    static QList<QByteArrayList> linesOf(const QString &path)
    {
        QList<QByteArrayList> lines;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        file.readLine();
        while (!file.atEnd())
            lines.append(file.readLine().split(','));
        return lines;
    }
};

/// Groups that somebody has, with how many of their leads were won.
QMap<QString, int> wonBy(const QJsonObject &report)
{
    QMap<QString, int> won;
    const QJsonArray groups = report[u"groups"_s].toArray();
    for (const QJsonValue &group : groups) {
        const int reached = group[u"stages"_s][8][u"reached"_s].toInt();
        if (!group[u"value"_s].isNull() && reached > 0)
            won.insert(group[u"value"_s].toString(), reached);
    }
    return won;
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
    static void checkVelocity(const QString &workspace);
    static void checkCohorts(const QString &workspace, const DealsByMonth &file);
    static void checkWindows(const QString &workspace);
    static void checkPeople(const QString &workspace);
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

/// How long it takes from contact to won; the lead that was won before its contact is counted, and not timed.
void RealFunnelTest::checkVelocity(const QString &workspace)
{
    const QJsonValue mql = report(workspace, u"2026-01-01"_s)[u"stages"_s][2];
    const auto text = [&](const QString &key, int digits) {
        return mql[key].isNull() ? u"none"_s : QString::number(mql[key].toDouble(), 'f', digits);
    };
    QCOMPARE(text(u"medianDays"_s, 5), u"14.72216"_s);
    QCOMPARE(text(u"p75Days"_s, 3), u"55.125"_s);
    QCOMPARE(text(u"p90Days"_s, 4), u"162.6718"_s);
    QCOMPARE(mql[u"inconsistent"_s].toInt(), 1);
    // Nine of ten were never sold to: with them there is no median.
    QCOMPARE(text(u"medianWithOpenDays"_s, 2), u"none"_s);
    QCOMPARE(text(u"staying"_s, 4), u"0.8949"_s);
}

void RealFunnelTest::checkCohorts(const QString &workspace, const DealsByMonth &file)
{
    const QJsonObject byMonth = report(workspace, u"2026-01-01"_s, {u"--by"_s, u"month"_s});
    QCOMPARE(byMonth[u"groups"_s].toArray().size(), file.contacts.size());
    QCOMPARE(file.contacts.size(), 12);
    for (auto month = file.contacts.begin(); month != file.contacts.end(); ++month)
        QCOMPARE(shareOf(byMonth, month.key()), u"%1/%2"_s.arg(*month).arg(file.sold.value(month.key())));
}

/// A quarter is compared with the 90 days before it, not with the 92 of the quarter before.
void RealFunnelTest::checkWindows(const QString &workspace)
{
    const QJsonObject compared =
        report(workspace, u"2026-01-01"_s, {u"--from"_s, u"2018-01-01"_s, u"--to"_s, u"2018-04-01"_s, u"--compare"_s});
    QCOMPARE(textOf(compared[u"stages"_s]), u"mql 3343/3343/7158, won 468/468/842"_s);
    QCOMPARE(compared[u"before"_s][u"from"_s].toString(), u"2017-10-03T00:00:00Z"_s);
    QCOMPARE(compared[u"before"_s][u"to"_s].toString(), u"2018-01-01T00:00:00Z"_s);
    QCOMPARE(textOf(compared[u"before"_s][u"stages"_s]), u"mql 1036/1036/7158, won 43/43/842"_s);
    QVERIFY(report(workspace, u"2026-01-01"_s)[u"before"_s].isNull());
}

void RealFunnelTest::checkPeople(const QString &workspace)
{
    QCOMPARE(wonBy(report(workspace, u"2026-01-01"_s, {u"--by"_s, u"owner.tele"_s})).size(), 32);
    const auto perSeller = wonBy(report(workspace, u"2026-01-01"_s, {u"--by"_s, u"owner.sales"_s}));
    QCOMPARE(perSeller.size(), 22);
    QCOMPARE(std::accumulate(perSeller.begin(), perSeller.end(), 0), 842);
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
        checkVelocity(fresh.url());
        checkCohorts(fresh.url(), DealsByMonth(contacts, deals));
        checkWindows(fresh.url());
        checkPeople(fresh.url());
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
