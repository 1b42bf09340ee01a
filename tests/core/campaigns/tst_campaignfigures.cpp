// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignfigures.h"
#include "campaigns/campaignkeys.h"
#include "campaigns/campaignrules.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

Campaign fair()
{
    Campaign campaign;
    campaign.name = u"Spring fair"_s;
    campaign.currency = u"EUR"_s;
    campaign.utmCampaign = u"spring-fair"_s;
    return campaign;
}

} // namespace

/// Which campaign a text means, and the sums on one.
class TestCampaignFigures : public QObject
{
    Q_OBJECT

private slots:
    void aTextMeansACampaign_data();
    void aTextMeansACampaign();
    void costsAreCompared_data();
    void costsAreCompared();
    void oneCosts_data();
    void oneCosts();
    void moneyComesBack_data();
    void moneyComesBack();
};

void TestCampaignFigures::aTextMeansACampaign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::newRow("its name") << u"Spring fair"_s << 0;
    QTest::newRow("its name in other letters") << u"  SPRING   fair "_s << 0;
    QTest::newRow("its utm_campaign") << u"spring-fair"_s << 0;
    QTest::newRow("its utm_campaign in capitals") << u"SPRING-FAIR"_s << 0;
    QTest::newRow("the name of one without a utm_campaign") << u"autumn"_s << 1;
    QTest::newRow("a utm_campaign that is another's name") << u"Winter"_s << 3;
    QTest::newRow("part of a name") << u"Spring"_s << -1;
    QTest::newRow("a name with more behind it") << u"Spring fair 2"_s << -1;
    QTest::newRow("something else") << u"summer"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("blanks") << u"  "_s << -1;
}

void TestCampaignFigures::aTextMeansACampaign()
{
    QFETCH(QString, text);
    QFETCH(int, place);
    QList<Campaign> campaigns(4, fair());
    campaigns[1].name = u"Autumn"_s;
    campaigns[1].utmCampaign.clear();
    campaigns[2].name = u"Winter"_s;
    campaigns[2].utmCampaign.clear();
    campaigns[3].name = u"Snow"_s;
    campaigns[3].utmCampaign = u"winter"_s;
    CampaignKeys keys(campaigns);
    const auto found = std::as_const(keys).placeOf(text);
    QCOMPARE(found ? int(*found) : -1, place);
    const QByteArray stored = text.toUtf8();
    QCOMPARE(keys.placeOf(QByteArrayView(stored)), found);
    QCOMPARE(keys.placeOf(QByteArrayView(stored)), found);
}

void TestCampaignFigures::costsAreCompared_data()
{
    QTest::addColumn<qint64>("planned");
    QTest::addColumn<qint64>("committed");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<qint64>("variance");
    QTest::addColumn<double>("burn");
    QTest::addColumn<qint64>("remaining");
    const auto row = [](const char *name, qint64 planned, qint64 committed, qint64 actual, qint64 variance, double burn,
                        qint64 remaining) {
        QTest::newRow(name) << planned << committed << actual << variance << burn << remaining;
    };
    row("nothing", 0, 0, 0, 0, -1, 0);
    row("a plan alone", 100, 0, 0, -100, 0, 100);
    row("half of it paid", 100, 0, 50, -50, 0.5, 50);
    row("more promised than paid", 100, 80, 50, -50, 0.5, 20);
    row("more paid than promised", 100, 50, 80, -20, 0.8, 20);
    row("all promised", 100, 100, 0, -100, 0, 0);
    row("all paid", 100, 100, 100, 0, 1, 0);
    row("a cent too much paid", 100, 100, 101, 1, 1.01, -1);
    row("a cent too much promised", 100, 101, 0, -100, 0, -1);
    row("paid without a plan", 0, 0, 5, 5, -1, -5);
}

void TestCampaignFigures::costsAreCompared()
{
    QFETCH(qint64, planned);
    QFETCH(qint64, committed);
    QFETCH(qint64, actual);
    QFETCH(double, burn);
    const CostAmounts cost{planned, committed, actual};
    QTEST(cost.variance(), "variance");
    QTEST(cost.remaining(), "remaining");
    QCOMPARE(cost.burn().value_or(-1), burn);
    Campaign campaign = fair();
    campaign.budgetMinor = 200;
    QCOMPARE(budgetUse(campaign, cost), std::optional(double(planned) / 200));
    campaign.budgetMinor = 0;
    QVERIFY(!budgetUse(campaign, cost).has_value());
}

void TestCampaignFigures::oneCosts_data()
{
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("each");
    QTest::newRow("without a remainder") << qint64(900) << qint64(3) << qint64(300);
    QTest::newRow("a third is rounded down") << qint64(1000) << qint64(3) << qint64(333);
    QTest::newRow("two thirds are rounded up") << qint64(2000) << qint64(3) << qint64(667);
    QTest::newRow("a half goes down to an even cent") << qint64(5) << qint64(2) << qint64(2);
    QTest::newRow("a half goes up to an even cent") << qint64(7) << qint64(2) << qint64(4);
    QTest::newRow("just below a half") << qint64(1249) << qint64(500) << qint64(2);
    QTest::newRow("just above a half") << qint64(1251) << qint64(500) << qint64(3);
    QTest::newRow("for one") << qint64(12345) << qint64(1) << qint64(12345);
    QTest::newRow("for nothing") << qint64(0) << qint64(7) << qint64(0);
    QTest::newRow("for nobody") << qint64(500) << qint64(0) << qint64(-1);
}

void TestCampaignFigures::oneCosts()
{
    QFETCH(qint64, cost);
    QFETCH(qint64, count);
    QFETCH(qint64, each);
    CampaignResult result;
    result.campaign = fair();
    result.cost.actual = cost;
    QVERIFY(!result.costPer(count).has_value());
    result.campaign.id = CampaignId(1);
    const auto one = result.costPer(count);
    QCOMPARE(one ? one->minor : -1, each);
    if (one)
        QCOMPARE(one->currency, u"EUR"_s);
}

void TestCampaignFigures::moneyComesBack_data()
{
    QTest::addColumn<qint64>("revenue");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("elsewhere");
    QTest::addColumn<QString>("share");
    const auto row = [](const char *name, qint64 revenue, qint64 cost, qint64 elsewhere, const QString &share) {
        QTest::newRow(name) << revenue << cost << elsewhere << share;
    };
    row("five times what it cost", 500, 100, 0, u"4.00"_s);
    row("twice", 200, 100, 0, u"1.00"_s);
    row("as much", 100, 100, 0, u"0.00"_s);
    row("a cent more", 101, 100, 0, u"0.01"_s);
    row("a cent less", 99, 100, 0, u"-0.01"_s);
    row("half", 50, 100, 0, u"-0.50"_s);
    row("nothing", 0, 100, 0, u"-1.00"_s);
    row("something for nothing", 500, 0, 0, u"–"_s);
    row("nothing for nothing", 0, 0, 0, u"–"_s);
    row("some of it in another currency", 500, 100, 1, u"–"_s);
}

void TestCampaignFigures::moneyComesBack()
{
    QFETCH(qint64, revenue);
    QFETCH(qint64, cost);
    QFETCH(qint64, elsewhere);
    CampaignResult result;
    result.revenueMinor = revenue;
    result.cost.actual = cost;
    result.otherRevenue = elsewhere;
    const auto share = result.returnOnInvestment();
    QTEST(share ? QString::number(*share, 'f', 2) : u"–"_s, "share");
}

QTEST_GUILESS_MAIN(TestCampaignFigures)
#include "tst_campaignfigures.moc"
