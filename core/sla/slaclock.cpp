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
