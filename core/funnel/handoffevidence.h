// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "funnel/stagevisit.h"

namespace baton {

/// What stages that became known together, as a file names them, say to a hand-off that waits for an answer. Pure.
struct HandoffEvidence
{
    enum class Says { Accepted, Ended };

    Says says = Says::Accepted;
    Instant at; ///< When the lead came to that stage, but not before it was handed over.

    friend bool operator==(const HandoffEvidence &, const HandoffEvidence &) = default;
};

/// Nobody comes to a stage of the receiving side or beyond without having been taken up: that is an acceptance. A lead
/// that is lost or disqualified before that is a rejection, for nobody is to wait for an answer about it. Only what
/// `after` has and `before` had not counts, and of that what came after the hand-off or stands at the end; other
/// detours say nothing, as in a move by hand (HandoffStore::follow). No touch follows from it: whether a lead was
/// worked on is told by touches alone.
[[nodiscard]] std::optional<HandoffEvidence> evidenceFor(const Handoff &waiting, const StageHistory &before,
                                                         const StageHistory &after);

} // namespace baton
