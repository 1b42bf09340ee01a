// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slahistory.h"

#include <algorithm>

namespace baton {

namespace {

/// The first human touch by the receiving side, before the lead's next hand-off.
std::optional<Instant> firstTouchOf(const Handoff &handoff, const SlaHistory &history)
{
    const auto next =
        std::ranges::find_if(history.handoffs, [&](const Handoff &other) { return other.handedAt > handoff.handedAt; });
    for (const SlaMoment &moment : history.moments) {
        if (next != history.handoffs.end() && moment.at >= next->handedAt)
            break;
        if (moment.kind == SlaMoment::Kind::Touched && moment.side == handoff.to && moment.at >= handoff.handedAt)
            return moment.at;
    }
    return std::nullopt;
}

} // namespace

void SlaHistory::clear()
{
    moments.clear();
    handoffs.clear();
    scopes.clear();
}

void SlaHistory::add(const Handoff &handoff)
{
    SlaMoment moment;
    moment.side = handoff.to;
    moment.from = handoff.from;
    moment.handoff = static_cast<int>(handoffs.size());
    const auto happened = [&](SlaMoment::Kind kind, const std::optional<Instant> &at) {
        if (!at)
            return;
        moment.kind = kind;
        moment.at = *at;
        moments.push_back(moment);
    };
    happened(SlaMoment::Kind::HandedOver, handoff.handedAt);
    happened(SlaMoment::Kind::Accepted, handoff.acceptedAt);
    happened(SlaMoment::Kind::Rejected, handoff.rejectedAt);
    happened(SlaMoment::Kind::Returned, handoff.returnedAt);
    moment.user = handoff.owner;
    happened(SlaMoment::Kind::Owned, handoff.ownedAt);
    handoffs.push_back(handoff);
}

void SlaHistory::order()
{
    std::ranges::stable_sort(moments, [](const SlaMoment &one, const SlaMoment &other) {
        return one.at != other.at ? one.at < other.at : one.kind < other.kind;
    });
    for (Handoff &handoff : handoffs)
        handoff.firstTouchAt = firstTouchOf(handoff, *this);
}

} // namespace baton
