// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/instantrange.h"
#include "sla/slaclock.h"

namespace baton {

class WorkingTime;
struct SlaHistory;

/// A part of a clock's time in which one person had the lead. Pure.
///
/// A clock that goes on while its lead changes hands keeps its start and its deadline; the slices say who had how much
/// of its time. Whose hours it counts is the clock's to say, one calendar for all of it, so that the slices always sum
/// to what it elapsed: where a promise counts the owner's hours, those of the last owner.
struct SlaSlice
{
    UserId owner; ///< Of the clock's party; none where nobody had it.
    Instant from;
    std::optional<Instant> to; ///< Nothing while it goes on.
    Duration counted{}; ///< In the clock's time, without pauses.
    Duration paused{}; ///< In the same time, in which the clock stood.

    friend bool operator==(const SlaSlice &, const SlaSlice &) = default;
};

using SlaSlices = QList<SlaSlice>;

/// Whoever of the party had the lead when a clock ended, or has it now where it goes on. Who gets the lead at that very
/// instant had it; who loses it then had it, too: giving a lead back is somebody's answer.
[[nodiscard]] UserId ownerOf(Side party, const SlaHistory &history, const std::optional<Instant> &endedAt);

/// Who had the lead from the clock's start on until it ended, or until `now`, by rising start: at least one slice, no
/// two in a row of the same owner, the last one of the clock's owner.
[[nodiscard]] SlaSlices slicesOf(const SlaHistory &history, const SlaClock &clock, Instant now,
                                 const WorkingTime &hours, const InstantRanges &pauses);

} // namespace baton
