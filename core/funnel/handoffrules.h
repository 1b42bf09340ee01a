// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "leads/stage.h"
#include "support/result.h"

namespace baton {

/// What becomes of hand-offs. Pure: the stores, the ledger and the tests share it.

/// Whether somebody stands behind a hand-off.
enum class OwnerState { Missing, Inactive, Active };

/// The hand-off as it stood at a moment: without what happened later or was recorded later than `knownAt`. A first
/// touch must be read for `knownAt` by whoever reads the touches: one hand-off knows its earliest alone.
[[nodiscard]] Handoff asOf(Handoff handoff, const AsOf &moment);

/// When it was accepted, rejected or returned, whichever was last, and when this database learned that; nothing while
/// it waits.
[[nodiscard]] std::optional<Instant> answeredAt(const Handoff &handoff);
[[nodiscard]] std::optional<Instant> answerRecordedAt(const Handoff &handoff);

/// The one bucket of the hand-off at `now`. `owner` is asked only while nobody has acted. A deadline has passed when
/// `now` is later than it; what is accepted late waits for its first touch like any other.
[[nodiscard]] HandoffBucket bucketOf(const Handoff &handoff, OwnerState owner, Instant now);

/// From which side to which a lead passes.
struct SidePassage
{
    Side from = Side::Marketing;
    Side to = Side::Sales;

    friend bool operator==(const SidePassage &, const SidePassage &) = default;
};

/// The hand-off that a move of stage is: forward in the funnel, or back into it from a detour, to a stage of a later
/// side. Nothing for every other move.
[[nodiscard]] std::optional<SidePassage> passageOf(Stage from, Stage to);

/// Whether nothing more is to be done with a lead of that stage: won, lost or disqualified.
[[nodiscard]] bool hasEnded(Stage stage);

/// Which passage it is to hand a lead of this stage over. Errors: Invalid "handoff.side" (side, stage) where that side
/// receives nothing or has the lead already, "handoff.ended" (stage) where the lead has ended.
[[nodiscard]] Result<SidePassage> passageTo(Side side, Stage stage);

/// Where the receiving side takes a lead up: tele at "tal", sales at "sal"; nothing for the other sides.
[[nodiscard]] std::optional<Stage> entryStageOf(Side side);
/// Where a lead goes that was rejected for this reason; nothing where it stays, to be handed over anew.
[[nodiscard]] std::optional<Stage> stageAfterRejection(HandoffReason reason);

/// Whether a lead rejected for this reason is for somebody else: whoever rejected it does not keep it.
[[nodiscard]] bool isForOthers(HandoffReason reason);

/// What the receiving side says.
enum class Verdict { Accept, Reject, Return };

/// Errors: Conflict "handoff.closed" (record) after a rejection or return, "handoff.accepted" for a second acceptance;
/// Invalid "handoff.reasonMissing" for a rejection without reason.
[[nodiscard]] Result<void> mayDecide(const Handoff &handoff, Verdict verdict, std::optional<HandoffReason> reason);

} // namespace baton
