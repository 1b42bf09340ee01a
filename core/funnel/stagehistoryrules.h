// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/stagevisit.h"
#include "support/result.h"

namespace baton {

/// How a lead's history grows. Pure: used by the import, the move and the tests alike.
///
/// Functions that take a visit as a fact read its lead, stage, status, enteredAt, recordedAt, actor, cause, reason and
/// batch; seq, leftAt and inconsistent are worked out here.

enum class HistoryChange { Unchanged, Changed };

/// How long the one who moved a lead may take the move back as if it had not been.
inline constexpr Duration correctionWindow = std::chrono::minutes(15);

/// Adds a dated visit unless the lead has one of that stage at that instant, before any later one: a later success
/// stage in funnel order, the same stage or a detour by instant. So it never moves a lead back. A history that would
/// begin with a detour begins with an inquiry at the same instant.
HistoryChange insertVisit(StageHistory &history, const StageVisit &visit);

/// Adds the dated visits that one row names: success stages first, so that the columns' order does not matter.
HistoryChange insertVisits(StageHistory &history, QList<StageVisit> visits);

/// Applies a stage that is given without an instant of its own: forward beyond the highest success stage reached, or
/// into a detour; the current stage, or one entered at that very instant, is unchanged. Errors: Invalid
/// "stage.backwards" (argument "stage": where the lead already was).
Result<HistoryChange> advanceTo(StageHistory &history, const StageVisit &visit);

/// The success stages that a lead goes on to from there without anybody's asking why: the next one, and where a side
/// takes it up. Each one that is passed over counts as reached all the same, which is implied.
[[nodiscard]] QList<Stage> stagesAfter(Stage stage);

/// Moves a lead as a person does, at the end of its history, and names the cause itself: forward or into a detour is a
/// Move, forward past what stagesAfter() allows an Override, back within `correctionWindow` of one's own move is a
/// Correction, any other way back is a Recycle. Errors: Invalid "stage.same", "stage.reason" (a Recycle, and the
/// detours that end or return a lead), "stage.skips" (an Override without a reason; "from", "next"),
/// "stage.beforeCurrent" (entered before the current visit). Argument: "stage".
Result<StageHistory> moved(const StageHistory &history, const StageVisit &visit);

/// The visits that figures count: without those that a correction took back. A correction that returns to the stage
/// before goes on with that stage's visit.
[[nodiscard]] StageHistory countedVisits(const StageHistory &history);

/// The furthest success stage of the history; nothing where it has none.
[[nodiscard]] std::optional<Stage> furthestSuccess(const StageHistory &history);

/// Numbers the visits from 1 and derives leftAt and inconsistent from the one that follows.
void renumber(StageHistory &history);

} // namespace baton
