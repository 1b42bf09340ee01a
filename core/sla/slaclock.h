// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/stage.h"
#include "support/id.h"
#include "support/instant.h"

#include <QString>

#include <array>
#include <optional>

namespace baton {

/// One promise running for one lead, as it stands at a moment.
struct SlaClock
{
    /// Exactly one of these. A deadline has passed when the moment is later than it.
    enum class State {
        Running,
        Paused, ///< The lead is where the commitment lets its clocks stand.
        Met, ///< It was stopped in time.
        Breached, ///< It was not: the deadline passed, whatever happened later.
        Exempt, ///< It ended in time by something that nobody promised: see Exemption.
    };
    enum class Exemption {
        None,
        Rejected, ///< The party gave the lead back.
        HandedAgain, ///< The next hand-off began.
        Ended, ///< The lead went to an end or a detour: `endedIn`.
        NoRecord, ///< Somebody owns the lead, but when that began was never recorded.
        NoWorkingTime, ///< The hours have no open time within 366 days, so that there is no deadline.
    };

    LeadId lead;
    int commitment = 0; ///< In SlaRules::keys().
    int version = 0; ///< Of the policy: the one that counted when the clock began.
    Side party = Side::Sales;
    UserId owner; ///< Of the party's side; none where nobody is.
    Instant startedAt;
    std::optional<Instant> dueAt; ///< Of a paused clock, what it would be if the pause ended now.
    std::optional<Instant> endedAt; ///< When it was stopped or ended; nothing while it goes on, be it breached or not.
    bool isStanding = false; ///< It goes on, but counts no time at present: paused, or late already and asked about.
    bool isStopped = false; ///< It ended by what was promised, in time or not.
    State state = State::Running;
    Exemption exemption = Exemption::None;
    Stage endedIn = Stage::Inquiry;
    Duration elapsed{}; ///< In the commitment's time, without pauses, until it ended.
    Duration left{}; ///< Until the deadline, in the same time; negative when it has passed, 0 for what has ended.

    [[nodiscard]] bool isOpen() const { return !endedAt && state != State::Exempt; }

    friend bool operator==(const SlaClock &, const SlaClock &) = default;
};

inline constexpr std::array allClockStates{SlaClock::State::Running, SlaClock::State::Paused, SlaClock::State::Met,
                                           SlaClock::State::Breached, SlaClock::State::Exempt};

/// How pressing an open clock is, the most pressing first.
enum class SlaUrgency { Late, AtRisk, InTime, Paused };

inline constexpr std::array allSlaUrgencies{SlaUrgency::Late, SlaUrgency::AtRisk, SlaUrgency::InTime,
                                            SlaUrgency::Paused};

/// Whether little is left of the whole time: a fifth, or an hour.
[[nodiscard]] bool isAtRisk(Duration left, Duration whole);
/// Nothing for a clock that is over.
[[nodiscard]] std::optional<SlaUrgency> slaUrgencyOf(const SlaClock &clock);

/// Whether `one` is to be seen to before `other`, both of them open: paused clocks wait for others and come last.
[[nodiscard]] bool isMoreUrgent(const SlaClock &one, const SlaClock &other);

/// "running", "paused", "met", "breached", "exempt".
[[nodiscard]] QString keyOf(SlaClock::State state);
[[nodiscard]] std::optional<SlaClock::State> clockStateFromKey(QStringView key);
/// "rejected", "handedAgain", the key of the stage that ended it, "noRecord", "noWorkingTime"; empty for none.
[[nodiscard]] QString exemptionOf(const SlaClock &clock);

} // namespace baton
