// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelrules.h"
#include "funnel/percentiles.h"
#include "funnel/stagehistoryrules.h"
#include "funnel/survival.h"
#include "funnelexample.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

StageVisit visitAt(Stage stage, Instant at)
{
    StageVisit visit;
    visit.stage = stage;
    visit.enteredAt = at;
    visit.recordedAt = at;
    return visit;
}

const StageFigures &figuresOf(const QList<StageFigures> &stages, Stage stage)
{
    return *std::ranges::find(stages, stage, &StageFigures::stage);
}

/// "mql 2/3/1" as entered, reached and stock, of the stages in which anything is.
QString textOf(const QList<StageFigures> &stages)
{
    QStringList words;
    for (const StageFigures &stage : stages) {
        if (stage.entered + stage.reached + stage.stock > 0)
            words.append(
                u"%1 %2/%3/%4"_s.arg(keyOf(stage.stage)).arg(stage.entered).arg(stage.reached).arg(stage.stock));
    }
    return words.join(u", ");
}

QString textOf(const FunnelColumns &columns, const AsOf &moment, const CohortWindow &window = {})
{
    return textOf(funnelCounts(columns, {}, moment, window).all);
}

double sortedPercentile(std::vector<qint64> values, double share)
{
    std::ranges::sort(values);
    const double position = static_cast<double>(values.size() - 1) * share;
    const auto below = static_cast<std::size_t>(position);
    const double next = static_cast<double>(values[std::min(below + 1, values.size() - 1)]);
    return static_cast<double>(values[below])
        + (position - std::floor(position)) * (next - static_cast<double>(values[below]));
}

} // namespace

class FunnelRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByStage_data();
    void countsByStage();
    void windowsAreHalfOpen();
    void whatWasRecordedLaterIsHidden();
    void conversionCarriesItsInterval();
    void velocityLeavesOutBackwardAndOpenVisits();
    void percentilesAreOfType7_data();
    void percentilesAreOfType7();
    void percentilesOfManyValuesEqualSorting();
    void openVisitsAreNotHidden();
    void survivalIsThatOfAnyTextbook();
    void survivalEqualsCountingOneByOne();
    void theWindowBeforeIsAsLong_data();
    void theWindowBeforeIsAsLong();
    void groupsAreCountedApart();
    void periodsAreUtc();
    void groupsAreSorted();
    void leadsBehindEachFigureAreAsManyAsItSays();
    void stockAtTheEndIsStockAtTheBeginningPlusInMinusOut();
};

void FunnelRulesTest::countsByStage_data()
{
    QTest::addColumn<QStringList>("leads");
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no lead") << QStringList() << 50.0 << QString();
    QTest::newRow("who skipped inquiry has reached it all the same")
        << QStringList{u"mql@1"_s, u"mql@1 won@5"_s} << 50.0
        << u"inquiry 0/2/0, engaged 0/2/0, mql 2/2/1, tal 0/1/0, tql 0/1/0, sal 0/1/0, working 0/1/0, opportunity 0/1/0, won 1/1/1"_s;
    QTest::newRow("a detour is reached by those who entered it")
        << QStringList{u"inquiry@1 lost@1"_s, u"inquiry@1"_s} << 50.0 << u"inquiry 2/2/1, lost 1/1/1"_s;
    QTest::newRow("a visit at this very instant is true")
        << QStringList{u"inquiry@1 engaged@5"_s} << 5.0 << u"inquiry 1/1/0, engaged 1/1/1"_s;
    QTest::newRow("a visit a moment later is not yet")
        << QStringList{u"inquiry@1 engaged@5.0001"_s} << 5.0 << u"inquiry 1/1/1"_s;
    QTest::newRow("a lead without a visit so far does not exist yet")
        << QStringList{u"inquiry@9"_s} << 5.0 << QString();
    QTest::newRow("between won and the first contact that follows it, the lead is won")
        << QStringList{u"mql@8 won@6"_s} << 7.0
        << u"inquiry 0/1/0, engaged 0/1/0, mql 0/1/0, tal 0/1/0, tql 0/1/0, sal 0/1/0, working 0/1/0, opportunity 0/1/0, won 1/1/1"_s;
    QTest::newRow("two visits of a stage are one lead entered")
        << QStringList{u"inquiry@1 engaged@2 inquiry@3"_s} << 50.0 << u"inquiry 1/1/1, engaged 1/1/0"_s;
    QTest::newRow("a corrected entry counts in no figure")
        << QStringList{u"inquiry@1 engaged@2 ~inquiry@2.001"_s} << 50.0 << u"inquiry 1/1/1"_s;
    QTest::newRow("a correction to a third stage counts that one")
        << QStringList{u"inquiry@1 lost@2 ~engaged@2.001"_s} << 50.0 << u"inquiry 1/1/0, engaged 1/1/1"_s;
    QTest::newRow("what was taken back was true on no day, not even before the correction")
        << QStringList{u"inquiry@1 engaged@2 ~inquiry@3"_s} << 2.5 << u"inquiry 1/1/1"_s;
    QTest::newRow("nor on a day before it was entered")
        << QStringList{u"inquiry@1 engaged@2 ~inquiry@3"_s} << 1.5 << u"inquiry 1/1/1"_s;
}

void FunnelRulesTest::countsByStage()
{
    QFETCH(QStringList, leads);
    QFETCH(double, now);
    QFETCH(QString, expected);

    QCOMPARE(textOf(columnsFrom(leads), asOf(now)), expected);
}

void FunnelRulesTest::windowsAreHalfOpen()
{
    const FunnelColumns columns = columnsFrom({u"inquiry@1"_s, u"inquiry@2"_s, u"inquiry@3 engaged@4"_s});
    QCOMPARE(textOf(columns, asOf(50), {day(2), day(3)}), u"inquiry 1/1/2, engaged 0/0/1"_s); // Stock knows no window.
    QCOMPARE(textOf(columns, asOf(50), {day(2), {}}), u"inquiry 2/2/2, engaged 1/1/1"_s);
    QCOMPARE(textOf(columns, asOf(50), {{}, day(3)}), u"inquiry 2/2/2, engaged 0/0/1"_s);
    QCOMPARE(textOf(columns, asOf(50), {day(3), day(3)}), u"inquiry 0/0/2, engaged 0/0/1"_s);
}

void FunnelRulesTest::whatWasRecordedLaterIsHidden()
{
    const FunnelColumns columns = columnsFrom({u"inquiry@1^10 engaged@2^20"_s, u"inquiry@1^20"_s});
    QCOMPARE(textOf(columns, {day(50), day(9)}), QString());
    QCOMPARE(textOf(columns, {day(50), day(10)}), u"inquiry 1/1/1"_s);
    QCOMPARE(textOf(columns, {day(50), day(20)}), u"inquiry 2/2/1, engaged 1/1/1"_s);

    // Until a correction was known the entry stood.
    const FunnelColumns corrected = columnsFrom({u"inquiry@1^10 engaged@2^10 ~inquiry@2^11"_s});
    QCOMPARE(textOf(corrected, {day(50), day(10)}), u"inquiry 1/1/0, engaged 1/1/1"_s);
    QCOMPARE(textOf(corrected, {day(50), day(11)}), u"inquiry 1/1/1"_s);

    // The stay in the first stage ends with the next visit that was known, not with the one that is known today.
    const auto stages = funnelCounts(columns, {}, {day(50), day(10)}, {}).all;
    QVERIFY(!figuresOf(stages, Stage::Inquiry).medianDays);
}

void FunnelRulesTest::conversionCarriesItsInterval()
{
    QStringList leads;
    for (int i = 0; i < 10; ++i)
        leads.append(i < 3 ? u"inquiry@1 engaged@2"_s : u"inquiry@1"_s);
    const auto stages = funnelCounts(columnsFrom(leads), {}, asOf(50), {}).all;
    const auto rate = figuresOf(stages, Stage::Inquiry).conversion;
    QVERIFY(rate);
    QCOMPARE(rate->value, 0.3);
    QVERIFY(std::abs(rate->low - 0.108) < 0.0005);
    QVERIFY(std::abs(rate->high - 0.603) < 0.0005);
    QCOMPARE(figuresOf(stages, Stage::Engaged).conversion->value, 0.0);
    QVERIFY(!figuresOf(stages, Stage::Mql).conversion); // A share of nothing is not 0.
    QVERIFY(!figuresOf(stages, Stage::Won).conversion);
    QVERIFY(!figuresOf(stages, Stage::Lost).conversion);
}

void FunnelRulesTest::velocityLeavesOutBackwardAndOpenVisits()
{
    const auto stages =
        funnelCounts(columnsFrom({u"mql@1 won@3"_s, u"mql@1 won@7"_s, u"mql@8 won@6"_s, u"mql@1"_s}), {}, asOf(50), {})
            .all;
    const StageFigures mql = figuresOf(stages, Stage::Mql);
    QCOMPARE(mql.medianDays, std::optional(4.0));
    QCOMPARE(mql.p90Days, std::optional(5.6));
    QCOMPARE(mql.inconsistent, 1);
    QVERIFY(!figuresOf(stages, Stage::Won).medianDays);
    QVERIFY(!figuresOf(stages, Stage::Won).conversion); // There is nowhere to go from there.

    // What was taken back leaves one stay, from the first entry to where the lead went on.
    const auto corrected = funnelCounts(columnsFrom({u"mql@1 tal@3 ~mql@3.001 won@11"_s}), {}, asOf(50), {}).all;
    QCOMPARE(figuresOf(corrected, Stage::Mql).medianDays, std::optional(10.0));
    QVERIFY(!figuresOf(corrected, Stage::Tal).medianDays);
}

void FunnelRulesTest::percentilesAreOfType7_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");

    QTest::newRow("one value is every percentile") << QList<qint64>{7} << 0.9 << 7.0;
    QTest::newRow("the middle of two") << QList<qint64>{4, 1} << 0.5 << 2.5;
    QTest::newRow("the middle of three is one of them") << QList<qint64>{9, 1, 5} << 0.5 << 5.0;
    QTest::newRow("between the ninth and the tenth of ten")
        << QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 0.9 << 9.1;
    QTest::newRow("the smallest") << QList<qint64>{3, 2, 8} << 0.0 << 2.0;
    QTest::newRow("the largest") << QList<qint64>{3, 2, 8} << 1.0 << 8.0;
    QTest::newRow("all zero") << QList<qint64>{0, 0, 0} << 0.5 << 0.0;
}

void FunnelRulesTest::percentilesAreOfType7()
{
    QFETCH(QList<qint64>, values);
    QFETCH(double, share);
    QFETCH(double, expected);

    const std::vector<qint64> all(values.begin(), values.end());
    QCOMPARE(Percentiles({all}).at(share), std::optional(expected));
    const std::span<const qint64> span(all);
    QCOMPARE(Percentiles({span.first(all.size() / 2), span.subspan(all.size() / 2)}).at(share),
             std::optional(expected));
    QVERIFY(!Percentiles({}).at(share));
}

void FunnelRulesTest::percentilesOfManyValuesEqualSorting()
{
    std::mt19937_64 random(7);
    for (const qint64 limit : {qint64(1), qint64(1'000), qint64(90) * 86'400'000, qint64(1) << 50}) {
        for (const std::size_t count : {1'023U, 1'024U, 1'025U, 20'000U}) {
            std::vector<qint64> values(count);
            for (qint64 &value : values)
                value = static_cast<qint64>(std::pow(std::uniform_real_distribution()(random), 8)
                                            * static_cast<double>(limit));
            const Percentiles percentiles({values});
            for (const double share : {0.0, 0.25, 0.5, 0.9, 0.999, 1.0})
                QCOMPARE(*percentiles.at(share), sortedPercentile(values, share));
        }
    }
}

void FunnelRulesTest::openVisitsAreNotHidden()
{
    // Two went on after 2 and 6 days, two have stood there for 9: of those that went on the median says 4 days, of all
    // of them half are still there after 6.
    const FunnelColumns columns = columnsFrom({u"mql@1 won@3"_s, u"mql@1 won@7"_s, u"mql@1"_s, u"mql@1"_s});
    const StageFigures mql = figuresOf(funnelCounts(columns, {}, asOf(10), {}, OpenVisits::Counted).all, Stage::Mql);
    QCOMPARE(mql.medianDays, std::optional(4.0));
    QCOMPARE(mql.p75Days, std::optional(5.0));
    QCOMPARE(mql.medianWithOpenDays, std::optional(6.0));
    QCOMPARE(mql.staying, std::optional(0.5));
    // Seen for a shorter time, more than half stay, so that nobody knows their median.
    const auto early = funnelCounts(columns, {}, asOf(4), {}, OpenVisits::Counted).all;
    QCOMPARE(figuresOf(early, Stage::Mql).medianWithOpenDays, std::nullopt);
    QCOMPARE(figuresOf(early, Stage::Mql).staying, std::optional(0.75));
    QCOMPARE(figuresOf(early, Stage::Won).staying, std::nullopt); // Nobody is to leave it.
    QCOMPARE(figuresOf(funnelCounts(columns, {}, asOf(10), {}).all, Stage::Mql).staying, std::nullopt); // Not asked.
    // What runs backwards is in neither.
    const FunnelColumns backwards = columnsFrom({u"mql@8 won@6"_s, u"mql@1 won@3"_s});
    const auto stages = funnelCounts(backwards, {}, asOf(10), {}, OpenVisits::Counted).all;
    QCOMPARE(figuresOf(stages, Stage::Mql).staying, std::optional(0.0));
    QCOMPARE(figuresOf(stages, Stage::Mql).medianWithOpenDays, std::optional(2.0));
}

/// Remission in weeks of 21 patients treated with 6-MP (Freireich et al., 1963), the example of many textbooks.
void FunnelRulesTest::survivalIsThatOfAnyTextbook()
{
    const std::vector<qint64> ended{6, 6, 6, 7, 10, 13, 16, 22, 23};
    const std::vector<qint64> goingOn{6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    const auto survival = survivalOf(std::vector{std::span(ended)}, std::vector{std::span(goingOn)});
    QVERIFY(survival);
    QCOMPARE(survival->median, std::optional(23.0));
    QVERIFY2(std::abs(survival->remaining - 0.4482) < 0.00005, qPrintable(QString::number(survival->remaining)));
    QVERIFY(!survivalOf({}, {}));
}

void FunnelRulesTest::survivalEqualsCountingOneByOne()
{
    std::mt19937 random(5);
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    for (int round = 0; round < 300; ++round) {
        std::vector<qint64> ended(static_cast<std::size_t>(below(40)));
        std::vector<qint64> goingOn(static_cast<std::size_t>(1 + below(40)));
        for (qint64 &length : ended)
            length = below(30);
        for (qint64 &length : goingOn)
            length = below(30);
        double share = 1;
        std::optional<double> median;
        for (qint64 length = 0; length < 30; ++length) {
            const auto notShorter = [length](qint64 other) { return other >= length; };
            const auto atRisk = std::ranges::count_if(ended, notShorter) + std::ranges::count_if(goingOn, notShorter);
            const auto gone = std::ranges::count(ended, length);
            if (gone == 0)
                continue;
            share *= 1 - static_cast<double>(gone) / static_cast<double>(atRisk);
            if (!median && share < 0.5 + 1e-9)
                median = static_cast<double>(length);
        }
        const std::span<const qint64> open(goingOn);
        const auto survival = survivalOf(std::vector{std::span<const qint64>(ended)},
                                         std::vector{open.first(goingOn.size() / 2), open.subspan(goingOn.size() / 2)});
        QVERIFY(survival && std::abs(survival->remaining - share) < 1e-9);
        QCOMPARE(survival->median, median);
    }
}

void FunnelRulesTest::theWindowBeforeIsAsLong_data()
{
    using Window = std::optional<CohortWindow>;
    QTest::addColumn<CohortWindow>("window");
    QTest::addColumn<Window>("expected");

    QTest::newRow("a window that is over") << CohortWindow{day(10), day(30)} << Window({day(-10), day(10)});
    QTest::newRow("of one that goes on, the days that are over")
        << CohortWindow{day(50), day(140)} << Window({day(0), day(50)});
    QTest::newRow("without an end") << CohortWindow{day(70), {}} << Window({day(40), day(70)});
    QTest::newRow("without a beginning") << CohortWindow{{}, day(30)} << Window();
    QTest::newRow("that has not begun") << CohortWindow{day(100), day(110)} << Window();
    QTest::newRow("an empty one") << CohortWindow{day(10), day(10)} << Window();
}

void FunnelRulesTest::theWindowBeforeIsAsLong()
{
    QFETCH(CohortWindow, window);
    QFETCH(std::optional<CohortWindow>, expected);

    QVERIFY(window.before(day(100)) == expected);
}

void FunnelRulesTest::groupsAreCountedApart()
{
    const FunnelColumns columns =
        columnsFrom({u"inquiry@1 engaged@3"_s, u"inquiry@1 engaged@5"_s, u"inquiry@1"_s, u"inquiry@1 lost@2"_s});
    const LeadGrouping grouping{{1, 0, 1, LeadGrouping::excluded}, {u"a"_s, u"b"_s}};
    const FunnelCounts counts = funnelCounts(columns, grouping, asOf(50), {});
    QCOMPARE(textOf(counts.groups[0]), u"inquiry 1/1/0, engaged 1/1/1"_s);
    QCOMPARE(textOf(counts.groups[1]), u"inquiry 2/2/1, engaged 1/1/1"_s);
    QCOMPARE(textOf(counts.all), u"inquiry 3/3/1, engaged 2/2/2"_s);
    QCOMPARE(counts.cohortOf, (std::vector<quint32>{1, 2}));
    QCOMPARE(figuresOf(counts.groups[0], Stage::Inquiry).medianDays, std::optional(4.0));
    QCOMPARE(figuresOf(counts.all, Stage::Inquiry).medianDays, std::optional(3.0));
}

void FunnelRulesTest::periodsAreUtc()
{
    const FunnelColumns columns = columnsFrom({u"inquiry@0"_s, u"inquiry@30.9999"_s, u"inquiry@31"_s,
                                               u"inquiry@-0.0001"_s, u"inquiry@90"_s, u"inquiry@99"_s});
    const LeadGrouping months = groupedByPeriod(columns, {}, asOf(95), FunnelPeriod::Month);
    QCOMPARE(months.values, (QStringList{u"2017-12"_s, u"2018-01"_s, u"2018-02"_s, u"2018-04"_s}));
    QCOMPARE(months.groupOf, (std::vector<quint32>{1, 1, 2, 0, 3, LeadGrouping::excluded}));
    const LeadGrouping quarters = groupedByPeriod(columns, {}, asOf(95), FunnelPeriod::Quarter);
    QCOMPARE(quarters.values, (QStringList{u"2017-Q4"_s, u"2018-Q1"_s, u"2018-Q2"_s}));
}

void FunnelRulesTest::groupsAreSorted()
{
    const auto group = [](const QString &value, qint64 reached) {
        StageFigures first;
        first.reached = reached;
        return FunnelGroup{value, {first}};
    };
    QList<FunnelGroup> groups{group({}, 5), group(u"b"_s, 5), group(u"ä"_s, 5), group(u"B"_s, 5), group(u"z"_s, 9)};
    sortGroups(groups);
    QStringList order;
    for (const FunnelGroup &sorted : groups)
        order.append(sorted.value);
    QCOMPARE(order, (QStringList{u"z"_s, u"B"_s, u"b"_s, u"ä"_s, QString()}));
}

void FunnelRulesTest::leadsBehindEachFigureAreAsManyAsItSays()
{
    const FunnelColumns columns =
        columnsFrom({u"inquiry@1 engaged@3"_s, u"mql@1 lost@5"_s, u"inquiry@9"_s, u"won@2"_s});
    const CohortWindow window{day(1), day(9)};
    const auto behind = [&](Stage stage, FunnelFigure figure) {
        return leadsBehind(columns, {}, {}, asOf(50), window, stage, figure);
    };
    QCOMPARE(behind(Stage::Inquiry, FunnelFigure::Entered), (std::vector<qint64>{1}));
    QCOMPARE(behind(Stage::Inquiry, FunnelFigure::Stock), (std::vector<qint64>{3}));
    QCOMPARE(behind(Stage::Mql, FunnelFigure::Reached), (std::vector<qint64>{2, 4}));
    const LeadGrouping grouping{{0, 1, 1, LeadGrouping::excluded}, {u"a"_s, u"b"_s}};
    QCOMPARE(leadsBehind(columns, grouping, 1, asOf(50), {}, Stage::Inquiry, FunnelFigure::Reached),
             (std::vector<qint64>{2, 3}));
    for (const StageFigures &stage : funnelCounts(columns, {}, asOf(50), window).all) {
        QCOMPARE(static_cast<qint64>(behind(stage.stage, FunnelFigure::Entered).size()), stage.entered);
        QCOMPARE(static_cast<qint64>(behind(stage.stage, FunnelFigure::Reached).size()), stage.reached);
        QCOMPARE(static_cast<qint64>(behind(stage.stage, FunnelFigure::Stock).size()), stage.stock);
    }
}

/// 5,000 random histories: what stands somewhere came there and did not leave, and a conversion is a share.
void FunnelRulesTest::stockAtTheEndIsStockAtTheBeginningPlusInMinusOut()
{
    std::mt19937 random(11);
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    QList<StageHistory> histories(5'000);
    FunnelColumns columns;
    columns.firstVisit.push_back(0);
    for (StageHistory &history : histories) {
        double at = below(100);
        history.append(visitAt(Stage::Inquiry, day(at)));
        for (int step = below(5); step > 0; --step) {
            at += below(30);
            if (const auto after = moved(history, [&] {
                    StageVisit visit = visitAt(allStages[static_cast<std::size_t>(below(14))], day(at));
                    visit.reason = u"reason"_s;
                    visit.actor = UserId(step); // Another each time: no corrections, which change the past.
                    return visit;
                }()))
                history = *after;
        }
        columns.leadIds.push_back(static_cast<qint64>(columns.leadIds.size()) + 1);
        for (const StageVisit &visit : std::as_const(history)) {
            columns.stages.push_back(static_cast<quint8>(visit.stage));
            columns.corrections.push_back(0);
            columns.overrides.push_back(0);
            columns.enteredAt.push_back(toMillis(visit.enteredAt));
            columns.recordedAt.push_back(toMillis(visit.recordedAt));
        }
        columns.firstVisit.push_back(static_cast<quint32>(columns.stages.size()));
    }

    for (int begin = 0; begin < 200; begin += 20) {
        const int end = begin + 15;
        std::map<Stage, qint64> balance;
        for (const StageHistory &history : std::as_const(histories)) {
            for (const StageVisit &visit : history) {
                const auto isWithin = [&](Instant at) { return day(begin) < at && at <= day(end); };
                balance[visit.stage] += isWithin(visit.enteredAt) ? 1 : 0;
                balance[visit.stage] -= visit.leftAt && isWithin(*visit.leftAt) ? 1 : 0;
            }
        }
        const auto before = funnelCounts(columns, {}, asOf(begin), {}).all;
        const auto after = funnelCounts(columns, {}, asOf(end), {}).all;
        for (const Stage stage : allStages)
            QCOMPARE(figuresOf(after, stage).stock, figuresOf(before, stage).stock + balance[stage]);
        // Every cohort narrows from stage to stage, so that no share of it is more than all or less than nothing.
        const int middle = begin / 2;
        const auto cohort = funnelCounts(columns, {}, asOf(end), {day(middle), day(end)}).all;
        qint64 reachedBefore = figuresOf(cohort, Stage::Inquiry).reached;
        for (const StageFigures &figures : cohort) {
            if (!successOrder(figures.stage))
                continue;
            QVERIFY(figures.reached <= reachedBefore && figures.entered <= figures.reached);
            reachedBefore = figures.reached;
            QVERIFY(!figures.conversion || (figures.conversion->value >= 0 && figures.conversion->value <= 1));
            QCOMPARE(figures.conversion.has_value(), figures.stage != Stage::Won && figures.reached > 0);
        }
    }
}

QTEST_APPLESS_MAIN(FunnelRulesTest)
#include "tst_funnelrules.moc"
