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

void SlaHistory::addVisit(Stage stage, Instant enteredAt, bool isCorrection)
{
    if (isCorrection && moments.size() > 1) {
        moments.pop_back();
        if (moments.size() > 1 && moments.back().stage == stage)
            return;
    }
    SlaMoment moment;
    // Foreign data may run backwards: the order of stages is that of `seq` all the same.
    moment.at = moments.empty() || moments.back().kind != SlaMoment::Kind::Entered
        ? enteredAt
        : std::max(enteredAt, moments.back().at);
    moment.kind = SlaMoment::Kind::Entered;
    moment.stage = stage;
    moments.push_back(moment);
}

void SlaHistory::leaveOutAfter(Instant now)
{
    std::erase_if(moments, [&](const SlaMoment &moment) { return moment.at > now; });
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

void SlaHistory::addTouch(Instant at, Side side, TouchKind kind, TouchDirection direction, Disposition disposition)
{
    SlaMoment moment;
    moment.at = at;
    const bool isInbound = direction == TouchDirection::Inbound;
    // A mail that came in asks for an answer and is none; a call is a conversation whoever began it.
    moment.kind = kind == TouchKind::Mail && isInbound ? SlaMoment::Kind::Heard : SlaMoment::Kind::Touched;
    moment.side = side;
    moment.isConversation = moment.kind == SlaMoment::Kind::Touched
        && (kind == TouchKind::Meeting || disposition == Disposition::Connected || isInbound);
    moments.push_back(moment);
}

void SlaHistory::addOwner(Instant at, Side side, UserId owner, bool isKnown)
{
    (side == Side::Tele ? teleOwner : salesOwner) = {};
    if (!isKnown)
        return;
    SlaMoment moment;
    moment.at = at;
    moment.kind = SlaMoment::Kind::Owned;
    moment.side = side;
    moment.user = owner;
    moments.push_back(moment);
    if (side != Side::Marketing)
        return;
    // What goes back to marketing is nobody's on either side.
    for (const Side other : {Side::Tele, Side::Sales}) {
        moment.side = other;
        moments.push_back(moment);
    }
}

void SlaHistory::order()
{
    const auto isBefore = [](const SlaMoment &one, const SlaMoment &other) {
        return one.at != other.at ? one.at < other.at : one.kind < other.kind;
    };
    // Nearly all leads have few moments: a general sort would ask for memory for each of a million.
    constexpr std::size_t few = 32;
    if (moments.size() > few)
        std::ranges::stable_sort(moments, isBefore);
    else
        for (auto next = moments.begin(); next != moments.end(); ++next)
            std::rotate(std::upper_bound(moments.begin(), next, *next, isBefore), next, next + 1);
    for (Handoff &handoff : handoffs)
        handoff.firstTouchAt = firstTouchOf(handoff, *this);
}

} // namespace baton
