// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelrules.h"

#include <array>
#include <optional>

namespace baton {

/// Where leads are on their way from hand to hand; in this order.
enum class Station { Marketing, Tele, Sales, Won };

inline constexpr std::array allStations{Station::Marketing, Station::Tele, Station::Sales, Station::Won};

/// "marketing", "tele", "sales", "won".
[[nodiscard]] QString keyOf(Station station);

/// What became of a lead that got no further than a station.
enum class LeakOutcome {
    Forgotten, ///< Handed over, and never followed up: a touch is overdue, or nobody is there.
    Open, ///< Still on the way here.
    SentBack, ///< To an earlier side.
    SetAside, ///< Nurtured, recycled, or asked for information.
    Ended, ///< Disqualified or lost.
};

inline constexpr std::array allLeakOutcomes{LeakOutcome::Forgotten, LeakOutcome::Open, LeakOutcome::SentBack,
                                            LeakOutcome::SetAside, LeakOutcome::Ended};

/// "forgotten", "open", "sent_back", "set_aside", "ended".
[[nodiscard]] QString keyOf(LeakOutcome outcome);

struct LeakStation
{
    Station station = Station::Marketing;
    qint64 reached = 0;
    std::array<qint64, allLeakOutcomes.size()> left{}; ///< Who got no further, by outcome; nobody where it is won.

    [[nodiscard]] qint64 of(LeakOutcome outcome) const { return left.at(static_cast<std::size_t>(outcome)); }
    friend bool operator==(const LeakStation &, const LeakStation &) = default;
};

/// Leads that went from one station straight to a later one.
struct LeakEdge
{
    Station from = Station::Marketing;
    Station to = Station::Tele;
    qint64 leads = 0;
    qint64 backwards = 0; ///< Those that, by their instants, were there before they left: in no time below.
    std::optional<double> medianDays; ///< From the first entry here to the first entry there.
    std::optional<double> p90Days;

    friend bool operator==(const LeakEdge &, const LeakEdge &) = default;
};

/// The way of a cohort from marketing over tele and sales to what was won. Who reached a station either went on from it
/// by one edge or is among those whom it left: nobody disappears.
struct LeakMap
{
    AsOf asOf;
    QList<LeakStation> stations; ///< All of them, in order.
    QList<LeakEdge> edges; ///< Those on which anybody went, by station.

    friend bool operator==(const LeakMap &, const LeakMap &) = default;
};

/// One number of the map: of a station by outcome, of an edge, or with neither all that reached the station.
struct LeakPart
{
    Station station = Station::Marketing;
    std::optional<Station> to;
    std::optional<LeakOutcome> outcome;

    friend bool operator==(const LeakPart &, const LeakPart &) = default;
};

/// `forgotten`: the leads with a hand-off that was never followed up, by rising id. Groups do not matter, only who is
/// excluded.
[[nodiscard]] LeakMap leakMap(const FunnelColumns &columns, const LeadGrouping &grouping,
                              const std::vector<qint64> &forgotten, const AsOf &asOf, const CohortWindow &window);
/// The ids, rising, of the leads behind a number.
[[nodiscard]] std::vector<qint64> leadsBehind(const FunnelColumns &columns, const LeadGrouping &grouping,
                                              const std::vector<qint64> &forgotten, const AsOf &asOf,
                                              const CohortWindow &window, const LeakPart &part);

} // namespace baton
