// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffevidence.h"

#include "funnel/handoffrules.h"

#include <algorithm>

namespace baton {

namespace {

bool hasVisit(const StageHistory &history, const StageVisit &visit)
{
    return std::ranges::any_of(history, [&](const StageVisit &known) {
        return known.stage == visit.stage && known.enteredAt == visit.enteredAt;
    });
}

std::optional<HandoffEvidence::Says> saysOf(const StageVisit &visit, Side side)
{
    const auto entry = entryStageOf(side);
    const auto order = successOrder(visit.stage);
    if (entry && order && *order >= *successOrder(*entry))
        return HandoffEvidence::Says::Accepted;
    return hasEnded(visit.stage) ? std::optional(HandoffEvidence::Says::Ended) : std::nullopt;
}

} // namespace

std::optional<HandoffEvidence> evidenceFor(const Handoff &waiting, const StageHistory &before,
                                           const StageHistory &after)
{
    qsizetype newEnd = after.size();
    while (newEnd > 0 && !hasVisit(before, after.at(newEnd - 1)))
        --newEnd;
    for (qsizetype at = 0; at < after.size(); ++at) {
        const StageVisit &visit = after.at(at);
        if (at < newEnd && (visit.enteredAt < waiting.handedAt || hasVisit(before, visit)))
            continue;
        if (const auto says = saysOf(visit, waiting.to))
            return HandoffEvidence{*says, std::max(visit.enteredAt, waiting.handedAt)};
    }
    return std::nullopt;
}

} // namespace baton
