// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slaclock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(SlaClock::State state)
{
    switch (state) {
    case SlaClock::State::Running: return u"running"_s;
    case SlaClock::State::Paused: return u"paused"_s;
    case SlaClock::State::Met: return u"met"_s;
    case SlaClock::State::Breached: return u"breached"_s;
    case SlaClock::State::Exempt: return u"exempt"_s;
    }
    return {};
}

std::optional<SlaClock::State> clockStateFromKey(QStringView key)
{
    const auto *found =
        std::ranges::find_if(allClockStates, [&](SlaClock::State state) { return keyOf(state) == key; });
    return found == allClockStates.end() ? std::nullopt : std::optional(*found);
}

bool isAtRisk(Duration left, Duration whole)
{
    constexpr int parts = 5;
    return left * parts <= whole || left <= std::chrono::hours(1);
}

bool isMoreUrgent(const SlaClock &one, const SlaClock &other)
{
    const auto urgency = [](const SlaClock &clock) {
        return std::pair(clock.state == SlaClock::State::Paused, clock.left);
    };
    return urgency(one) < urgency(other);
}

std::optional<SlaUrgency> slaUrgencyOf(const SlaClock &clock)
{
    if (!clock.isOpen())
        return std::nullopt;
    switch (clock.state) {
    case SlaClock::State::Breached: return SlaUrgency::Late;
    case SlaClock::State::Paused: return SlaUrgency::Paused;
    default: return isAtRisk(clock.left, clock.left + clock.elapsed) ? SlaUrgency::AtRisk : SlaUrgency::InTime;
    }
}

QString exemptionOf(const SlaClock &clock)
{
    switch (clock.exemption) {
    case SlaClock::Exemption::None: break;
    case SlaClock::Exemption::Rejected: return u"rejected"_s;
    case SlaClock::Exemption::HandedAgain: return u"handedAgain"_s;
    case SlaClock::Exemption::Ended: return keyOf(clock.endedIn);
    case SlaClock::Exemption::NoRecord: return u"noRecord"_s;
    case SlaClock::Exemption::NoWorkingTime: return u"noWorkingTime"_s;
    }
    return {};
}

} // namespace baton
