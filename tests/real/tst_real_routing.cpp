// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"
#include "realdata.h"
#include "testdatabase.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 8000;
constexpr int deals = 842;
constexpr int colleagues = 41;

/// How many deals each person has, by column.
struct DealsFile
{
    QMap<QString, int> perTele;
    QMap<QString, int> perSales;

    explicit DealsFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const qsizetype tele = header.indexOf(u"sdr_id"_s);
        const qsizetype sales = header.indexOf(u"sr_id"_s);
        while (!file.atEnd()) {
            // No field before these has a comma or a quote in it.
            const QStringList fields = QString::fromUtf8(file.readLine()).split(u',');
            ++perTele[fields.value(tele)];
            ++perSales[fields.value(sales)];
        }
    }

    /// A list of the people, as somebody would write it who makes them active.
    [[nodiscard]] QByteArray people() const
    {
        QMap<QString, QStringList> roles;
        for (const QString &id : perTele.keys())
            roles[id].append(u"tele"_s);
        for (const QString &id : perSales.keys())
            roles[id].append(u"rep"_s);
        QByteArray csv = "name,roles\n";
        for (auto one = roles.cbegin(); one != roles.cend(); ++one)
            csv += one.key().toUtf8() + ",\"" + one->join(u", "_s).toUtf8() + "\"\n";
        return csv;
    }
};

const QByteArray rules = R"json({"scope": "stage = mql", "rules": [
    {"key": "searched", "condition": "channel in (organic_search, paid_search)", "to": "sales"},
    {"key": "rest", "to": "tele"}]})json";

/// Won leads by the person that owns them.
QMap<QString, int> wonBy(const QJsonObject &report)
{
    QMap<QString, int> won;
    const QJsonArray groups = report[u"groups"].toArray();
    for (const QJsonValue &group : groups)
        if (const int reached = group[u"stages"][8][u"reached"].toInt())
            won.insert(group[u"value"].toString(), reached);
    return won;
}

} // namespace

/// Real contacts are routed among the people who sold to them, and end with whom the file of deals names.
class RealRoutingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void olistIsRoutedAndThenOwned();

private:
    QJsonObject run(const QStringList &arguments)
    {
        const BatonctlRun done = batonctl(QStringList{u"-w"_s, m_test->url(), u"--json"_s} + arguments);
        if (done.exitCode != 0)
            qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(done.output + done.errors));
        return done.document.object();
    }
    QJsonObject import(const QString &file, const QString &mapping)
    {
        return run({u"import"_s, u"run"_s, file, u"--source"_s, u"olist"_s, u"--profile"_s,
                    testFile(u"real/profiles/"_s + mapping)});
    }
    void isShared(const QJsonObject &routed);
    void clocksRun();
    void dealsAreAnswers();

    std::unique_ptr<TestDatabase> m_test;
};

void RealRoutingTest::olistIsRoutedAndThenOwned()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    BATON_NEEDS_REAL_DATA(contactsFile, u"olist/olist_marketing_qualified_leads_dataset.csv"_s);
    BATON_NEEDS_REAL_DATA(dealsFile, u"olist/olist_closed_deals_dataset.csv"_s);
    const DealsFile file(dealsFile);
    m_test = std::make_unique<TestDatabase>(engine);
    QTemporaryDir folder;
    run({u"workspace"_s, u"create"_s, m_test->url()});
    QCOMPARE(import(contactsFile, u"olist-mql.json"_s)[u"created"].toInt(), contacts);
    const QString people = writtenTo(folder.filePath(u"people.csv"_s), file.people());
    QCOMPARE(run({u"people"_s, u"import"_s, people})[u"created"].toInt(), colleagues);
    const QString given = writtenTo(folder.filePath(u"rules.json"_s), rules);
    QCOMPARE(run({u"route"_s, u"draft"_s, given})[u"state"].toString(), u"draft"_s);
    isShared(run({u"route"_s, u"run"_s}));
    clocksRun();

    const QJsonObject sold = import(dealsFile, u"olist-deals.json"_s);
    QCOMPARE(sold[u"updated"].toInt(), deals);
    QCOMPARE(sold[u"usersCreated"].toInt(), 0);
    dealsAreAnswers();
    QCOMPARE(run({u"workspace"_s, u"info"_s})[u"users"].toInt(), colleagues);
    const auto report = [&](const QString &by) { return run({u"funnel"_s, u"report"_s, u"--by"_s, by}); };
    QCOMPARE(wonBy(report(u"owner.tele"_s)), file.perTele);
    QCOMPARE(wonBy(report(u"owner.sales"_s)), file.perSales);
    QVERIFY(run({u"workspace"_s, u"check"_s})[u"ok"].toBool());
}

/// Everybody has his share of what his side gets, within one lead.
void RealRoutingTest::isShared(const QJsonObject &routed)
{
    QCOMPARE(routed[u"assigned"].toInt(), contacts);
    QCOMPARE(routed[u"byOwner"].toObject().size(), colleagues);
    for (const QString &owner : {u"owner.tele"_s, u"owner.sales"_s}) {
        const QJsonArray groups = run({u"funnel"_s, u"report"_s, u"--by"_s, owner})[u"groups"].toArray();
        int least = contacts;
        int most = 0;
        for (const QJsonValue &group : groups) {
            if (group[u"value"].isNull())
                continue;
            least = std::min(least, group[u"stages"][0][u"reached"].toInt());
            most = std::max(most, group[u"stages"][0][u"reached"].toInt());
        }
        QVERIFY2(most - least <= 1 && least > 0, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    }
}

/// Nobody has answered: each hand-off's clocks run, and a quarter later each is breached with nobody saving anything.
void RealRoutingTest::clocksRun()
{
    const auto statesOf = [&](const QStringList &moment, const QString &state) {
        qint64 sum = 0;
        const QJsonArray lines = run(moment + QStringList{u"sla"_s, u"report"_s})[u"commitments"].toArray();
        for (const QJsonValue &line : lines)
            if (line[u"key"].toString().endsWith(u".answer"))
                sum += line[state].toInteger();
        return sum;
    };
    QCOMPARE(statesOf({}, u"running"_s), qint64(contacts));
    const QString later = QDateTime::currentDateTimeUtc().addDays(90).toString(Qt::ISODate);
    QCOMPARE(statesOf({u"--now"_s, later}, u"breached"_s), qint64(contacts));
    QCOMPARE(run({u"--now"_s, later, u"handoff"_s, u"ledger"_s})[u"expired"].toInt(), contacts);
}

/// A deal says that its lead was taken up, though no touch of it is known; and as it was won years before it was handed
/// over here, nothing was promised of it any more.
void RealRoutingTest::dealsAreAnswers()
{
    const QString later = QDateTime::currentDateTimeUtc().addDays(90).toString(Qt::ISODate);
    const QJsonObject report = run({u"--now"_s, later, u"sla"_s, u"report"_s});
    const QJsonObject ledger = report[u"handoffs"].toObject();
    QCOMPARE(ledger[u"total"].toInt(), contacts);
    QCOMPARE(ledger[u"acceptedUntouched"].toInt(), deals);
    QCOMPARE(ledger[u"expired"].toInt(), contacts - deals);
    for (const QString &kind : {u".answer"_s, u".touch"_s}) {
        qint64 breached = 0;
        qint64 exempt = 0;
        const QJsonArray lines = report[u"commitments"].toArray();
        for (const QJsonValue &line : lines) {
            if (!line[u"key"].toString().endsWith(kind))
                continue;
            breached += line[u"breached"].toInteger();
            exempt += line[u"exempt"].toInteger();
            QCOMPARE(line[u"met"].toInt() + line[u"running"].toInt() + line[u"paused"].toInt(), 0);
        }
        QCOMPARE(breached, qint64(contacts - deals));
        QCOMPARE(exempt, qint64(deals));
    }
}

QTEST_GUILESS_MAIN(RealRoutingTest)
#include "tst_real_routing.moc"
