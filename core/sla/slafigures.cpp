// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slafigures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr std::array groupings{SlaGrouping::None, SlaGrouping::Party,  SlaGrouping::Owner,
                               SlaGrouping::Team, SlaGrouping::Source, SlaGrouping::Month};

} // namespace

qint64 SlaCounts::total() const
{
    return std::accumulate(byState.begin(), byState.end(), qint64(0));
}

std::optional<Rate> SlaCounts::attainment() const
{
    const qint64 met = of(SlaClock::State::Met);
    return wilsonRate(met, met + of(SlaClock::State::Breached));
}

QStringList SlaFeasibility::doubtful() const
{
    QStringList keys;
    for (const SlaFigures::Line &line : commitments)
        if (slaVerdict(line.counts.attainment(), line.goal) == SlaVerdict::Missed)
            keys.append(line.key);
    for (const SlaMeasured &measured : measures)
        if (measured.decided() > 0 && 2 * measured.kept() < measured.decided())
            keys.append(measured.measure.key);
    return keys;
}

bool SlaFeasibility::isOverloaded() const
{
    return std::ranges::any_of(loads, [](const Load &load) { return load.capacity && load.received > *load.capacity; });
}

std::optional<SlaVerdict> slaVerdict(const std::optional<Rate> &rate, const std::optional<int> &goal)
{
    constexpr double percent = 100;
    if (!rate || !goal)
        return std::nullopt;
    const double target = *goal / percent;
    if (rate->low >= target)
        return SlaVerdict::Kept;
    return rate->high < target ? SlaVerdict::Missed : SlaVerdict::Unclear;
}

std::chrono::minutes wholeMinutes(double seconds)
{
    constexpr double secondsInMinute = 60;
    return std::chrono::minutes(static_cast<qint64>(std::floor(seconds / secondsInMinute + 0.5)));
}

QString keyOf(SlaGrouping grouping)
{
    switch (grouping) {
    case SlaGrouping::None: break;
    case SlaGrouping::Party: return u"party"_s;
    case SlaGrouping::Owner: return u"owner"_s;
    case SlaGrouping::Team: return u"team"_s;
    case SlaGrouping::Source: return u"source"_s;
    case SlaGrouping::Month: return u"month"_s;
    }
    return {};
}

std::optional<SlaGrouping> slaGroupingFromKey(QStringView key)
{
    const auto *found = std::ranges::find_if(groupings, [&](SlaGrouping grouping) { return keyOf(grouping) == key; });
    return found == groupings.end() ? std::nullopt : std::optional(*found);
}

} // namespace baton
