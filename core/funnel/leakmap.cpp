// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/leakmap.h"

#include "funnel/leadwalk.h"
#include "funnel/percentiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double millisecondsADay = 86'400'000;
constexpr std::size_t stationCount = allStations.size();

/// Of success stages; nothing for detours, which are no part of the way.
std::optional<Station> stationOf(Stage stage)
{
    if (!successOrder(stage))
        return {};
    if (stage == Stage::Won)
        return Station::Won;
    switch (sideOf(stage)) {
    case Side::Tele: return Station::Tele;
    case Side::Sales: return Station::Sales;
    case Side::Marketing:
    case Side::Shared: break;
    }
    return Station::Marketing;
}

/// The way of one lead.
struct Way
{
    std::array<std::optional<qint64>, stationCount> firstAt; ///< Milliseconds UTC; by station.
    Station last = Station::Marketing;
    LeakOutcome outcome = LeakOutcome::Open; ///< Where it is not won.

    [[nodiscard]] bool has(Station station) const { return firstAt.at(static_cast<std::size_t>(station)).has_value(); }
};

LeakOutcome outcomeOf(Stage stage, Station last, bool isForgotten)
{
    switch (stage) {
    case Stage::Disqualified:
    case Stage::Lost: return LeakOutcome::Ended;
    case Stage::Nurture:
    case Stage::Recycled:
    case Stage::InfoRequested: return LeakOutcome::SetAside;
    default: break;
    }
    if (isForgotten)
        return LeakOutcome::Forgotten;
    return stationOf(stage).value_or(last) < last ? LeakOutcome::SentBack : LeakOutcome::Open;
}

Way wayOf(const LeadWalk &walk, bool isForgotten)
{
    Way way;
    // Everybody comes by marketing, though some are handed over at once.
    way.firstAt.front() = walk.enteredAt(0);
    for (std::size_t i = 0; i < walk.count(); ++i) {
        const auto station = stationOf(allStages.at(walk.slot(i)));
        if (!station)
            continue;
        auto &first = way.firstAt.at(static_cast<std::size_t>(*station));
        if (!first)
            first = walk.enteredAt(i);
        way.last = std::max(way.last, *station);
    }
    way.outcome = outcomeOf(allStages.at(walk.currentSlot()), way.last, isForgotten);
    return way;
}

/// Calls `visit(place in the columns, way)` for each lead of the cohort.
template<typename Visit>
void eachWay(const FunnelColumns &columns, const LeadGrouping &grouping, const std::vector<qint64> &forgotten,
             const AsOf &asOf, const CohortWindow &window, const Visit &visit)
{
    LeadWalk walk(columns, asOf);
    auto next = forgotten.cbegin();
    for (std::size_t lead = 0; lead < columns.leadCount(); ++lead) {
        if (grouping.of(lead) == LeadGrouping::excluded)
            continue;
        walk.visit(lead);
        if (walk.isEmpty() || !window.contains(walk.began()))
            continue;
        const qint64 id = columns.leadIds[lead];
        while (next != forgotten.cend() && *next < id)
            ++next;
        visit(lead, wayOf(walk, next != forgotten.cend() && *next == id));
    }
}

/// The station that the way leads to next; nothing from its last one.
std::optional<Station> nextOf(const Way &way, Station from)
{
    const auto after =
        std::ranges::find_if(allStations, [&](Station station) { return station > from && way.has(station); });
    return after == allStations.end() ? std::nullopt : std::optional(*after);
}

struct EdgeTally
{
    qint64 leads = 0;
    qint64 backwards = 0;
    std::vector<qint64> times;

    void add(qint64 time)
    {
        ++leads;
        if (time < 0)
            ++backwards;
        else
            times.push_back(time);
    }
};

std::optional<double> inDays(std::optional<double> milliseconds)
{
    return milliseconds ? std::optional(*milliseconds / millisecondsADay) : std::nullopt;
}

LeakEdge edgeOf(Station from, Station to, const EdgeTally &tally)
{
    const Percentiles times({std::span<const qint64>(tally.times)});
    return {from, to, tally.leads, tally.backwards, inDays(times.at(0.5)), inDays(times.at(0.9))};
}

bool isBehind(const Way &way, const LeakPart &part)
{
    if (!way.has(part.station))
        return false;
    if (part.to)
        return nextOf(way, part.station) == part.to;
    if (part.outcome)
        return way.last == part.station && part.station != Station::Won && way.outcome == *part.outcome;
    return true;
}

} // namespace

QString keyOf(Station station)
{
    switch (station) {
    case Station::Marketing: return u"marketing"_s;
    case Station::Tele: return u"tele"_s;
    case Station::Sales: return u"sales"_s;
    case Station::Won: break;
    }
    return u"won"_s;
}

QString keyOf(LeakOutcome outcome)
{
    switch (outcome) {
    case LeakOutcome::Forgotten: return u"forgotten"_s;
    case LeakOutcome::Open: return u"open"_s;
    case LeakOutcome::SentBack: return u"sent_back"_s;
    case LeakOutcome::SetAside: return u"set_aside"_s;
    case LeakOutcome::Ended: break;
    }
    return u"ended"_s;
}

LeakMap leakMap(const FunnelColumns &columns, const LeadGrouping &grouping, const std::vector<qint64> &forgotten,
                const AsOf &asOf, const CohortWindow &window)
{
    LeakMap map;
    map.asOf = asOf;
    for (const Station station : allStations)
        map.stations.append({station, 0, {}});
    std::array<std::array<EdgeTally, stationCount>, stationCount> tallies;
    eachWay(columns, grouping, forgotten, asOf, window, [&](std::size_t, const Way &way) {
        for (const Station station : allStations) {
            if (!way.has(station))
                continue;
            const auto place = static_cast<std::size_t>(station);
            LeakStation &figures = map.stations[static_cast<qsizetype>(place)];
            ++figures.reached;
            if (const auto next = nextOf(way, station)) {
                const auto there = static_cast<std::size_t>(*next);
                tallies.at(place).at(there).add(*way.firstAt.at(there) - *way.firstAt.at(place));
            } else if (station != Station::Won) {
                ++figures.left.at(static_cast<std::size_t>(way.outcome));
            }
        }
    });
    for (const Station from : allStations)
        for (const Station to : allStations)
            if (const EdgeTally &tally = tallies.at(static_cast<std::size_t>(from)).at(static_cast<std::size_t>(to));
                tally.leads > 0)
                map.edges.append(edgeOf(from, to, tally));
    return map;
}

std::vector<qint64> leadsBehind(const FunnelColumns &columns, const LeadGrouping &grouping,
                                const std::vector<qint64> &forgotten, const AsOf &asOf, const CohortWindow &window,
                                const LeakPart &part)
{
    std::vector<qint64> ids;
    eachWay(columns, grouping, forgotten, asOf, window, [&](std::size_t lead, const Way &way) {
        if (isBehind(way, part))
            ids.push_back(columns.leadIds[lead]);
    });
    return ids;
}

} // namespace baton
