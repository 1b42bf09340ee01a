// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesscalendar.h"

namespace baton {

/// Within how much working time something was promised.
struct PromisedTime
{
    enum class Unit { Minutes, Hours, Days };

    Unit unit = Unit::Hours;
    int amount = 1;

    friend bool operator==(const PromisedTime &, const PromisedTime &) = default;
};

inline constexpr std::array allPromisedUnits{PromisedTime::Unit::Minutes, PromisedTime::Unit::Hours,
                                             PromisedTime::Unit::Days};

/// "minutes", "hours", "days".
[[nodiscard]] QString keyOf(PromisedTime::Unit unit);

/// When it is over: minutes and hours of open time, or working days on at the same wall time.
/// Errors: those of BusinessCalendar::add.
[[nodiscard]] Result<Instant> dueAfter(const BusinessCalendar &hours, Instant from, const PromisedTime &promised,
                                       const InstantRanges &pauses = {});

/// The hours of a promise that no closing time interrupts.
[[nodiscard]] BusinessHours dayAndNight();

} // namespace baton
