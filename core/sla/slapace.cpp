// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slapace.h"

#include <algorithm>

namespace baton {

// What an import tells may run backwards: then it took no time.
SlaPace paceOf(const SlaHistory &history)
{
    SlaPace pace;
    const auto conversation = [](const SlaMoment &moment) {
        return moment.kind == SlaMoment::Kind::Touched && moment.isConversation;
    };
    const auto talked = std::ranges::find_if(history.moments, conversation);
    if (talked != history.moments.end())
        pace.untilConversed = std::max(Duration{}, talked->at - history.createdAt);
    if (history.handoffs.empty())
        return pace;
    const Instant handed = history.handoffs.front().handedAt;
    pace.untilHandedOver = std::max(Duration{}, handed - history.createdAt);
    const auto after = std::ranges::find_if(
        history.moments, [&](const SlaMoment &moment) { return conversation(moment) && moment.at >= handed; });
    if (after != history.moments.end())
        pace.fromHandover = after->at - handed;
    return pace;
}

} // namespace baton
