// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelrules.h"

#include "funnel/funnelquestion.h"
#include "funnel/handoffrules.h"
#include "funnel/leadwalk.h"
#include "funnel/percentiles.h"
#include "funnel/survival.h"
#include "support/twohalves.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double millisecondsADay = 86'400'000;

std::optional<double> inDays(std::optional<double> milliseconds)
{
    return milliseconds ? std::optional(*milliseconds / millisecondsADay) : std::nullopt;
}

/// The raw counts of one group; `furthest` is counted per lead and summed from the end into `reached`.
struct GroupTally
{
    std::array<quint32, stageSlots> entered{};
    std::array<quint32, stageSlots> furthest{};
    std::array<quint32, stageSlots> stock{};
    std::array<quint32, stageSlots> inconsistent{};
    std::array<quint32, stageSlots> overridden{};
    std::array<std::vector<qint64>, stageSlots> stays;
    std::array<std::vector<qint64>, stageSlots> openStays; ///< Where they are asked for.
    quint32 cohort = 0;

    void addCohortLead(const LeadWalk &walk, OpenVisits open)
    {
        if (open == OpenVisits::Counted)
            openStays[walk.currentSlot()].push_back(walk.currentStay());
        ++cohort;
        const quint32 visited = walk.visitedSlots();
        for (std::size_t slot = 0; slot < stageSlots; ++slot)
            entered[slot] += visited >> slot & 1U;
        if (const int slot = furthestSuccessSlot(visited); slot >= 0)
            ++furthest[static_cast<std::size_t>(slot)];
        for (std::size_t i = 0; i < walk.count(); ++i)
            overridden[walk.slot(i)] += walk.isOverride(i) ? 1 : 0;
        for (std::size_t i = 0; i + 1 < walk.count(); ++i) {
            const qint64 stay = walk.enteredAt(i + 1) - walk.enteredAt(i);
            if (stay < 0)
                ++inconsistent[walk.slot(i)];
            else
                stays[walk.slot(i)].push_back(stay);
        }
    }
};

/// How long a visit of the stage takes, of all tallies together.
void addVelocity(StageFigures &stage, std::span<const GroupTally> tallies, std::size_t slot, OpenVisits open)
{
    std::vector<std::span<const qint64>> stays;
    for (const GroupTally &tally : tallies)
        stays.emplace_back(tally.stays[slot]);
    const Percentiles percentiles(stays);
    stage.medianDays = inDays(percentiles.at(0.5));
    stage.p75Days = inDays(percentiles.at(0.75));
    stage.p90Days = inDays(percentiles.at(0.9));
    if (open == OpenVisits::LeftOut || hasEnded(stage.stage))
        return;
    std::vector<std::span<const qint64>> openStays;
    for (const GroupTally &tally : tallies)
        openStays.emplace_back(tally.openStays[slot]);
    if (const auto survival = survivalOf(stays, openStays)) {
        stage.medianWithOpenDays = inDays(survival->median);
        stage.staying = survival->remaining;
    }
}

/// The sum over groups; velocity needs all their stays, not their percentiles.
QList<StageFigures> figuresOf(std::span<const GroupTally> tallies, OpenVisits open)
{
    QList<StageFigures> figures;
    figures.reserve(stageSlots);
    const auto sum = [&](const auto &member, std::size_t slot) {
        return std::accumulate(tallies.begin(), tallies.end(), qint64(0),
                               [&](qint64 total, const GroupTally &tally) { return total + (tally.*member)[slot]; });
    };
    std::array<qint64, stageSlots + 1> reached{};
    for (std::size_t slot = successSlots; slot-- > 0;)
        reached[slot] = reached[slot + 1] + sum(&GroupTally::furthest, slot);
    for (std::size_t slot = 0; slot < stageSlots; ++slot) {
        StageFigures stage;
        stage.stage = allStages[slot];
        stage.entered = sum(&GroupTally::entered, slot);
        stage.reached = slot < successSlots ? reached[slot] : stage.entered;
        stage.stock = sum(&GroupTally::stock, slot);
        stage.inconsistent = sum(&GroupTally::inconsistent, slot);
        stage.overridden = sum(&GroupTally::overridden, slot);
        if (slot + 1 < successSlots)
            stage.conversion = wilsonRate(reached[slot + 1], reached[slot]);
        addVelocity(stage, tallies, slot, open);
        figures.append(stage);
    }
    return figures;
}

/// Months since the year 0.
qint64 monthOf(Instant instant)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(instant));
    return qint64(int(day.year())) * 12 + qint64(unsigned(day.month())) - 1;
}

QString periodName(qint64 period, FunnelPeriod kind)
{
    const qint64 perYear = kind == FunnelPeriod::Month ? 12 : 4;
    const QString year = u"%1"_s.arg(period / perYear, 4, 10, QChar(u'0'));
    const qint64 number = period % perYear + 1;
    return kind == FunnelPeriod::Month ? u"%1-%2"_s.arg(year).arg(number, 2, 10, QChar(u'0'))
                                       : u"%1-Q%2"_s.arg(year).arg(number);
}

} // namespace

FunnelCounts funnelCounts(const FunnelColumns &columns, const LeadGrouping &grouping, const AsOf &asOf,
                          const CohortWindow &window, OpenVisits open)
{
    // Both tallies of a group stand side by side, so that their sum is that of a stretch.
    constexpr std::size_t halves = 2;
    std::vector<GroupTally> tallies(halves * grouping.groupCount());
    inTwoHalves(columns.leadCount(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        LeadWalk walk(columns, asOf);
        for (std::size_t lead = begin; lead < end; ++lead) {
            const quint32 group = grouping.of(lead);
            if (group == LeadGrouping::excluded)
                continue;
            walk.visit(lead);
            if (walk.isEmpty())
                continue;
            GroupTally &tally = tallies[halves * group + half];
            ++tally.stock[walk.currentSlot()];
            if (window.contains(walk.began()))
                tally.addCohortLead(walk, open);
        }
    });

    FunnelCounts counts;
    counts.all = figuresOf(tallies, open);
    for (std::size_t group = 0; group < grouping.groupCount(); ++group) {
        const std::span ofGroup(&tallies[halves * group], halves);
        counts.cohortOf.push_back(ofGroup.front().cohort + ofGroup.back().cohort);
        counts.groups.append(grouping.groupCount() == 1 ? counts.all : figuresOf(ofGroup, open));
    }
    return counts;
}

LeadGrouping groupedByPeriod(const FunnelColumns &columns, const LeadGrouping &matching, const AsOf &asOf,
                             FunnelPeriod period)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    std::vector<qint64> periods(columns.leadCount(), none);
    LeadWalk walk(columns, asOf);
    for (std::size_t lead = 0; lead < columns.leadCount(); ++lead) {
        if (matching.of(lead) == LeadGrouping::excluded)
            continue;
        walk.visit(lead);
        if (!walk.isEmpty())
            periods[lead] = monthOf(walk.began()) / (period == FunnelPeriod::Month ? 1 : 3);
    }

    std::vector<qint64> distinct(periods);
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::erase(distinct, none);

    LeadGrouping grouping;
    grouping.groupOf.resize(columns.leadCount(), LeadGrouping::excluded);
    for (std::size_t lead = 0; lead < columns.leadCount(); ++lead) {
        if (periods[lead] != none)
            grouping.groupOf[lead] =
                static_cast<quint32>(std::ranges::lower_bound(distinct, periods[lead]) - distinct.begin());
    }
    grouping.values.clear();
    for (const qint64 number : distinct)
        grouping.values.append(periodName(number, period));
    return grouping;
}

std::optional<FunnelPeriod> periodFromKey(QStringView by)
{
    if (by == "month"_L1)
        return FunnelPeriod::Month;
    if (by == "quarter"_L1)
        return FunnelPeriod::Quarter;
    return std::nullopt;
}

void sortGroups(QList<FunnelGroup> &groups)
{
    std::ranges::stable_sort(groups, [](const FunnelGroup &left, const FunnelGroup &right) {
        const qint64 leftReached = left.stages.value(0).reached;
        const qint64 rightReached = right.stages.value(0).reached;
        if (leftReached != rightReached)
            return leftReached > rightReached;
        if (left.value.isEmpty() || right.value.isEmpty())
            return !left.value.isEmpty() && right.value.isEmpty();
        return left.value.toUtf8() < right.value.toUtf8();
    });
}

std::vector<qint64> leadsBehind(const FunnelColumns &columns, const LeadGrouping &grouping,
                                std::optional<quint32> group, const AsOf &asOf, const CohortWindow &window, Stage stage,
                                FunnelFigure figure)
{
    const std::size_t slot = slotOf(stage);
    const auto isCounted = [&](const LeadWalk &walk) {
        if (figure == FunnelFigure::Stock)
            return walk.currentSlot() == slot;
        if (!window.contains(walk.began()))
            return false;
        const quint32 visited = walk.visitedSlots();
        if (figure == FunnelFigure::Reached && slot < successSlots)
            return furthestSuccessSlot(visited) >= static_cast<int>(slot);
        return (visited >> slot & 1U) == 1U;
    };
    std::vector<qint64> ids;
    LeadWalk walk(columns, asOf);
    for (std::size_t lead = 0; lead < columns.leadCount(); ++lead) {
        const quint32 itsGroup = grouping.of(lead);
        if (itsGroup == LeadGrouping::excluded || (group && itsGroup != *group))
            continue;
        walk.visit(lead);
        if (!walk.isEmpty() && isCounted(walk))
            ids.push_back(columns.leadIds[lead]);
    }
    return ids;
}

} // namespace baton
