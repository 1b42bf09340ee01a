// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignrules.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 10);

Campaign fair()
{
    Campaign campaign;
    campaign.name = u"Spring fair"_s;
    campaign.currency = u"EUR"_s;
    campaign.startsOn = QDate(2026, 3, 1);
    campaign.endsOn = QDate(2026, 4, 30);
    campaign.utmCampaign = u"spring-fair"_s;
    campaign.budgetMinor = 100'000;
    return campaign;
}

Tactic ads()
{
    Tactic tactic;
    tactic.name = u"Ads"_s;
    tactic.utmSource = u"google"_s;
    tactic.utmMedium = u"cpc"_s;
    return tactic;
}

CampaignPlan plan()
{
    CampaignPlan plan;
    plan.tactics = 1;
    plan.costLines = 1;
    plan.cost.planned = 100'000;
    return plan;
}

template<typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QString() : result.error().code;
}

template<typename Record>
using Change = std::function<void(Record &)>;

} // namespace

Q_DECLARE_METATYPE(Change<baton::Campaign>)
Q_DECLARE_METATYPE(Change<baton::Tactic>)
Q_DECLARE_METATYPE(Change<baton::CostLine>)
Q_DECLARE_METATYPE(Change<baton::CampaignPlan>)

/// What campaigns, tactics and cost lines may be.
class TestCampaignRules : public QObject
{
    Q_OBJECT

private slots:
    void keysAreReadBack();
    void aCampaignIsSound_data();
    void aCampaignIsSound();
    void aCampaignMovesOn_data();
    void aCampaignMovesOn();
    void aPlanHoldsACampaignBack_data();
    void aPlanHoldsACampaignBack();
    void aTacticIsSound_data();
    void aTacticIsSound();
    void aCostLineIsSound_data();
    void aCostLineIsSound();
    void aMonthIsRead_data();
    void aMonthIsRead();
};

void TestCampaignRules::keysAreReadBack()
{
    for (const CampaignStatus status : allCampaignStatuses) {
        QCOMPARE(campaignStatusFromKey(keyOf(status)), std::optional(status));
        QVERIFY(!nameOf(status).isEmpty());
    }
    for (const TacticChannel channel : allTacticChannels) {
        QCOMPARE(tacticChannelFromKey(keyOf(channel)), std::optional(channel));
        QVERIFY(!nameOf(channel).isEmpty());
    }
    for (const TacticDirection direction : allTacticDirections) {
        QCOMPARE(tacticDirectionFromKey(keyOf(direction)), std::optional(direction));
        QVERIFY(!nameOf(direction).isEmpty());
    }
    for (const CostCategory category : allCostCategories) {
        QCOMPARE(costCategoryFromKey(keyOf(category)), std::optional(category));
        QVERIFY(!nameOf(category).isEmpty());
    }
    QVERIFY(!tacticChannelFromKey(u"Search").has_value());
    QVERIFY(!costCategoryFromKey(u"").has_value());
    QCOMPARE(campaignIdFromNumber(campaignNumber(CampaignId(12))), std::optional(CampaignId(12)));
    QCOMPARE(campaignNumber(CampaignId(12)), u"C-000012"_s);
}

void TestCampaignRules::aCampaignIsSound_data()
{
    QTest::addColumn<Change<Campaign>>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Change<Campaign> &change, const QString &code = {}) {
        QTest::newRow(name) << change << code;
    };
    row("as it stands", [](Campaign &) {});
    row(
        "without a name", [](Campaign &c) { c.name.clear(); }, u"campaign.nameMissing"_s);
    row(
        "with blanks for a name", [](Campaign &c) { c.name = u" \t "_s; }, u"campaign.nameMissing"_s);
    row("ends on its first day", [](Campaign &c) { c.endsOn = c.startsOn; });
    row(
        "ends a day before it begins", [](Campaign &c) { c.endsOn = QDate(2026, 2, 28); }, u"campaign.dates"_s);
    row("has no end", [](Campaign &c) { c.endsOn.reset(); });
    row("has no beginning", [](Campaign &c) { c.startsOn.reset(); });
    row("has a budget of 0", [](Campaign &c) { c.budgetMinor = 0; });
    row(
        "has a budget of less than 0", [](Campaign &c) { c.budgetMinor = -1; }, u"money.negative"_s);
    row("has no budget", [](Campaign &c) { c.budgetMinor.reset(); });
    row("has the greatest budget", [](Campaign &c) { c.budgetMinor = 10'000'000'000'000; });
    row(
        "has more than that", [](Campaign &c) { c.budgetMinor = 10'000'000'000'001; }, u"money.range"_s);
    row(
        "has a currency that is none", [](Campaign &c) { c.currency = u"EURO"_s; }, u"currency.syntax"_s);
    row(
        "has no currency", [](Campaign &c) { c.currency.clear(); }, u"currency.syntax"_s);
    row("has no utm_campaign", [](Campaign &c) { c.utmCampaign.clear(); });
    row(
        "has one with a blank", [](Campaign &c) { c.utmCampaign = u"spring fair"_s; }, u"campaign.utm"_s);
    row(
        "has one that would end a link", [](Campaign &c) { c.utmCampaign = u"spring&fair"_s; }, u"campaign.utm"_s);
    row("has one in letters of its own", [](Campaign &c) { c.utmCampaign = u"frühling_2026"_s; });
    row("has one of 100 characters", [](Campaign &c) { c.utmCampaign = QString(100, u'x'); });
    row(
        "has one of 101", [](Campaign &c) { c.utmCampaign = QString(101, u'x'); }, u"campaign.utm"_s);
}

void TestCampaignRules::aCampaignIsSound()
{
    QFETCH(Change<Campaign>, change);
    QFETCH(QString, code);
    Campaign campaign = fair();
    change(campaign);
    QCOMPARE(codeOf(checkCampaign(campaign)), code);
}

void TestCampaignRules::aCampaignMovesOn_data()
{
    QTest::addColumn<CampaignStatus>("from");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("an idea") << CampaignStatus::Idea << u"idea planned cancelled"_s;
    QTest::newRow("a planned one") << CampaignStatus::Planned << u"planned approved cancelled"_s;
    QTest::newRow("an approved one") << CampaignStatus::Approved << u"approved live cancelled"_s;
    QTest::newRow("a live one") << CampaignStatus::Live << u"live paused completed cancelled"_s;
    QTest::newRow("a paused one") << CampaignStatus::Paused << u"live paused completed cancelled"_s;
    QTest::newRow("a completed one") << CampaignStatus::Completed << u"completed reviewed"_s;
    QTest::newRow("a reviewed one") << CampaignStatus::Reviewed << u"reviewed"_s;
    QTest::newRow("a cancelled one") << CampaignStatus::Cancelled << u"cancelled"_s;
}

void TestCampaignRules::aCampaignMovesOn()
{
    QFETCH(CampaignStatus, from);
    QFETCH(QString, allowed);
    Campaign before = fair();
    before.status = from;
    QStringList reached;
    for (const CampaignStatus to : allCampaignStatuses) {
        Campaign after = before;
        after.status = to;
        after.retrospective = u"Mornings were better."_s;
        const auto moved = checkChange(before, after, plan(), today);
        if (moved)
            reached.append(keyOf(to));
        else
            QCOMPARE(moved.error().code, u"campaign.step"_s);
    }
    QCOMPARE(reached.join(u' '), allowed);
}

void TestCampaignRules::aPlanHoldsACampaignBack_data()
{
    QTest::addColumn<CampaignStatus>("from");
    QTest::addColumn<CampaignStatus>("to");
    QTest::addColumn<Change<Campaign>>("change");
    QTest::addColumn<Change<CampaignPlan>>("planned");
    QTest::addColumn<QString>("code");
    const Change<Campaign> same = [](Campaign &) {};
    const Change<CampaignPlan> asPlanned = [](CampaignPlan &) {};
    using enum CampaignStatus;
    const auto row = [](const char *name, CampaignStatus from, CampaignStatus to, const Change<Campaign> &change,
                        const Change<CampaignPlan> &planned,
                        const QString &code = {}) { QTest::newRow(name) << from << to << change << planned << code; };
    row("the budget is planned to the cent", Planned, Approved, same, asPlanned);
    row(
        "a cent more is planned", Planned, Approved, same, [](CampaignPlan &p) { ++p.cost.planned; },
        u"campaign.overBudget"_s);
    row(
        "more is planned without a budget", Planned, Approved, [](Campaign &c) { c.budgetMinor.reset(); }, asPlanned);
    row(
        "it goes live on its first day", Approved, Live, [](Campaign &c) { c.startsOn = today; }, asPlanned);
    row(
        "it goes live a day before", Approved, Live, [](Campaign &c) { c.startsOn = today.addDays(1); }, asPlanned,
        u"campaign.notBegun"_s);
    row(
        "it goes live without a first day", Approved, Live, [](Campaign &c) { c.startsOn.reset(); }, asPlanned,
        u"campaign.notBegun"_s);
    row(
        "it goes live without a tactic", Approved, Live, same, [](CampaignPlan &p) { p.tactics = 0; },
        u"campaign.noTactic"_s);
    row(
        "it goes live without a cost line", Approved, Live, same, [](CampaignPlan &p) { p.costLines = 0; },
        u"campaign.noCost"_s);
    row("it goes live for nothing", Approved, Live, same, [](CampaignPlan &p) { p.cost.planned = 0; });
    row(
        "it is reviewed with what was learnt", Completed, Reviewed, [](Campaign &c) { c.retrospective = u"x"_s; },
        asPlanned);
    row("it is reviewed without", Completed, Reviewed, same, asPlanned, u"campaign.noRetrospective"_s);
    row(
        "the currency changes before anything is paid", Planned, Planned, [](Campaign &c) { c.currency = u"USD"_s; },
        asPlanned);
    row(
        "the currency changes with a cent paid", Planned, Planned, [](Campaign &c) { c.currency = u"USD"_s; },
        [](CampaignPlan &p) { p.cost.actual = 1; }, u"campaign.currency"_s);
    row(
        "the currency changes with a cent promised", Planned, Planned, [](Campaign &c) { c.currency = u"USD"_s; },
        [](CampaignPlan &p) { p.cost.committed = 1; }, u"campaign.currency"_s);
    row(
        "the utm_campaign goes where no tactic needs it", Planned, Planned, [](Campaign &c) { c.utmCampaign.clear(); },
        asPlanned);
    row(
        "the utm_campaign goes under a tactic", Planned, Planned, [](Campaign &c) { c.utmCampaign.clear(); },
        [](CampaignPlan &p) { p.utmTactics = 1; }, u"campaign.utmNeeded"_s);
    row(
        "it becomes unsound", Planned, Planned, [](Campaign &c) { c.name.clear(); }, asPlanned,
        u"campaign.nameMissing"_s);
}

void TestCampaignRules::aPlanHoldsACampaignBack()
{
    QFETCH(CampaignStatus, from);
    QFETCH(CampaignStatus, to);
    QFETCH(Change<Campaign>, change);
    QFETCH(Change<CampaignPlan>, planned);
    QFETCH(QString, code);
    Campaign before = fair();
    before.status = from;
    Campaign after = before;
    after.status = to;
    change(after);
    CampaignPlan has = plan();
    planned(has);
    QCOMPARE(codeOf(checkChange(before, after, has, today)), code);
}

void TestCampaignRules::aTacticIsSound_data()
{
    QTest::addColumn<Change<Tactic>>("change");
    QTest::addColumn<QString>("utm");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Change<Tactic> &change, const QString &code = {},
                        const QString &utm = u"spring"_s) { QTest::newRow(name) << change << utm << code; };
    row("as it stands", [](Tactic &) {});
    row(
        "without a name", [](Tactic &t) { t.name = u"  "_s; }, u"tactic.nameMissing"_s);
    row("on one day", [](Tactic &t) { t.startsOn = t.endsOn = today; });
    row(
        "ends a day before it begins",
        [](Tactic &t) {
            t.startsOn = today;
            t.endsOn = today.addDays(-1);
        },
        u"tactic.dates"_s);
    row("to nobody", [](Tactic &t) { t.plannedVolume = 0; });
    row(
        "to fewer than nobody", [](Tactic &t) { t.plannedVolume = -1; }, u"tactic.volume"_s);
    row("to as many as there may be", [](Tactic &t) { t.plannedVolume = 1'000'000'000; });
    row(
        "to one more", [](Tactic &t) { t.plannedVolume = 1'000'000'001; }, u"tactic.volume"_s);
    row(
        "with a blank in its source", [](Tactic &t) { t.utmSource = u"my site"_s; }, u"campaign.utm"_s);
    row(
        "with a hash in its medium", [](Tactic &t) { t.utmMedium = u"a#b"_s; }, u"campaign.utm"_s);
    row("by its medium alone", [](Tactic &t) { t.utmSource.clear(); });
    row(
        "with a source where the campaign has none", [](Tactic &) {}, u"campaign.utmNeeded"_s, QString());
    row(
        "with neither where the campaign has none",
        [](Tactic &t) {
            t.utmSource.clear();
            t.utmMedium.clear();
        },
        {}, QString());
}

void TestCampaignRules::aTacticIsSound()
{
    QFETCH(Change<Tactic>, change);
    QFETCH(QString, utm);
    QFETCH(QString, code);
    Campaign campaign = fair();
    campaign.utmCampaign = utm;
    Tactic tactic = ads();
    change(tactic);
    QCOMPARE(codeOf(checkTactic(tactic, campaign)), code);
}

void TestCampaignRules::aCostLineIsSound_data()
{
    QTest::addColumn<Change<CostLine>>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Change<CostLine> &change, const QString &code = {}) {
        QTest::newRow(name) << change << code;
    };
    constexpr qint64 greatest = 10'000'000'000'000;
    row("of nothing", [](CostLine &) {});
    row(
        "without a month", [](CostLine &k) { k.month = QDate(); }, u"cost.month"_s);
    row("outside the campaign's months", [](CostLine &k) { k.month = QDate(2020, 1, 1); });
    row("a cent planned", [](CostLine &k) { k.amounts.planned = 1; });
    row(
        "a cent less than nothing planned", [](CostLine &k) { k.amounts.planned = -1; }, u"money.negative"_s);
    row(
        "a cent less than nothing promised", [](CostLine &k) { k.amounts.committed = -1; }, u"money.negative"_s);
    row(
        "a cent less than nothing paid", [](CostLine &k) { k.amounts.actual = -1; }, u"money.negative"_s);
    row("paid without a plan", [](CostLine &k) { k.amounts.actual = 500; });
    row("promised more than planned", [](CostLine &k) { k.amounts.committed = 500; });
    row("as much as there may be", [](CostLine &k) { k.amounts.actual = greatest; });
    row(
        "a cent more", [](CostLine &k) { k.amounts.actual = greatest + 1; }, u"money.range"_s);
}

void TestCampaignRules::aCostLineIsSound()
{
    QFETCH(Change<CostLine>, change);
    QFETCH(QString, code);
    CostLine line;
    line.month = QDate(2026, 3, 1);
    change(line);
    QCOMPARE(codeOf(checkCostLine(line, fair())), code);
}

void TestCampaignRules::aMonthIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("month");
    QTest::newRow("a month") << u"2026-03"_s << u"2026-03"_s;
    QTest::newRow("a day of it") << u"2026-03-17"_s << u"2026-03"_s;
    QTest::newRow("blanks around it") << u" 2026-12 "_s << u"2026-12"_s;
    QTest::newRow("the first one") << u"2026-01"_s << u"2026-01"_s;
    QTest::newRow("one too early") << u"2026-00"_s << QString();
    QTest::newRow("one too late") << u"2026-13"_s << QString();
    QTest::newRow("no month") << u"2026"_s << QString();
    QTest::newRow("a name") << u"March 2026"_s << QString();
    QTest::newRow("a day that is none") << u"2026-02-30"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCampaignRules::aMonthIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, month);
    const auto read = monthFromText(text);
    QCOMPARE(read ? monthText(*read) : QString(), month);
    if (read)
        QCOMPARE(read->day(), 1);
}

QTEST_GUILESS_MAIN(TestCampaignRules)
#include "tst_campaignrules.moc"
