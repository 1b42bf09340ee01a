// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/clockmark.h"
#include "common/formatting.h"
#include "sla/slafigures.h"

namespace baton {

/// A clock as a person reads it.
struct ClockFace
{
    ClockMark mark = ClockMark::NotStarted;
    double share = 0; ///< What is left of its time.
    QString words; ///< "2 h 20", "Wed 10:15", "1 h 50 late", "paused".
};

/// Today's deadlines as time left, later ones as the instant; what is late by how much of the time that counts.
[[nodiscard]] ClockFace clockFace(const SlaClock &clock, const TimeView &view);

/// A deadline without a clock of the agreement: by the wall clock, out of `whole` time.
[[nodiscard]] ClockFace deadlineFace(Instant due, Duration whole, const TimeView &view);

/// "in time", "paused", "met", "late", "exempt".
[[nodiscard]] QString clockStateText(SlaClock::State state);

} // namespace baton
