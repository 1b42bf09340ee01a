// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesscalendar.h"
#include "sla/slapolicy.h"

#include <vector>

namespace baton {

/// A business calendar with its open stretches laid out in advance, because a report asks it a million times. Outside
/// of what is laid out, and where there are pauses, the calendar itself is asked: the answers are the same.
class WorkingTime
{
public:
    WorkingTime(BusinessCalendar calendar, const InstantRange &laidOut);

    /// When `target` has passed since `from`: minutes and hours of open time, or working days on at the same wall time.
    /// Errors: those of BusinessCalendar::add.
    [[nodiscard]] Result<Instant> due(Instant from, const SlaTarget &target, const InstantRanges &pauses = {}) const;
    /// The open time between both; 0 where `to` is not after `from`.
    [[nodiscard]] Duration elapsed(Instant from, Instant to, const InstantRanges &pauses = {}) const;

private:
    [[nodiscard]] bool isLaidOut(Instant at) const;
    [[nodiscard]] Duration openUntil(Instant at) const;

    BusinessCalendar m_calendar;
    Instant m_begin;
    std::vector<InstantRange> m_open;
    std::vector<Duration> m_passed; ///< Open time since the beginning at the end of each stretch.
};

} // namespace baton
