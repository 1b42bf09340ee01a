// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesshours.h"
#include "people/dailyhours.h"
#include "people/instantrange.h"
#include "people/zonetime.h"

#include <QVarLengthArray>

namespace baton {

/// The one engine of business time. Pure, safe to use from several threads, O(days); covers the years 1 to 9999.
///
/// The ends of an interval are wall times, turned into instants day by day; between them seconds are real ones, so that
/// a day on which the clock is set back can be an hour longer. Pauses are cut out like absences, for one call.
///
/// Errors of all operations that return a Result: Invalid "calendar.neverOpen" where 366 days in a row have no open
/// time, "calendar.range" outside the years 1 to 9999, "calendar.amount" for a negative amount.
class BusinessCalendar
{
public:
    static constexpr int longestClosure = 366; ///< Days.

    /// Errors: Invalid "calendar.zone", "calendar.hours" (an interval outside the day), "calendar.neverOpen".
    static Result<BusinessCalendar> create(const BusinessHours &hours);

    /// The same calendar, closed in these ranges too: leave and other exceptions of one person.
    [[nodiscard]] BusinessCalendar without(const InstantRanges &absences) const;
    /// Whole dates in the calendar's zone, both included.
    [[nodiscard]] InstantRange datesFrom(QDate first, QDate last) const;
    [[nodiscard]] const ZoneTime &zone() const { return m_zone; }

    [[nodiscard]] bool isOpen(Instant at) const;
    /// The earliest instant by which `amount` of open time has passed: what is due exactly at closing time is due then,
    /// not at the next opening. An amount of 0 gives `from` if it is open, else the next opening.
    [[nodiscard]] Result<Instant> add(Instant from, Duration amount, const InstantRanges &pauses = {}) const;
    /// The latest instant from which `amount` of open time passes until `from`. An amount of 0 gives `from` if it is
    /// open or a closing time, else the closing time before.
    [[nodiscard]] Result<Instant> subtract(Instant from, Duration amount, const InstantRanges &pauses = {}) const;
    /// The open time between both; 0 where `to` is not after `from`.
    [[nodiscard]] Duration elapsed(Instant from, Instant to, const InstantRanges &pauses = {}) const;
    /// From `from` or the next opening, `days` working dates on at the same wall time, or at the next opening after it.
    [[nodiscard]] Result<Instant> addBusinessDays(Instant from, int days, const InstantRanges &pauses = {}) const;
    /// The first `howMany` open stretches from `from` on; at midnight a new one begins.
    [[nodiscard]] Result<InstantRanges> periods(Instant from, int howMany, const InstantRanges &pauses = {}) const;

private:
    using Day = std::chrono::local_days;
    using Spans = QVarLengthArray<InstantRange, 8>;

    BusinessCalendar(ZoneTime zone, DailyHours hours)
        : m_zone(std::move(zone))
        , m_hours(std::move(hours))
    {}

    [[nodiscard]] InstantRanges closures(const InstantRanges &pauses) const;
    [[nodiscard]] Instant startOf(Day day) const { return m_zone.instant(day); }
    [[nodiscard]] Day dayOf(Instant at) const;
    [[nodiscard]] Spans openOn(Day day, const InstantRanges &closures) const;
    [[nodiscard]] Result<Day> workingDayAfter(Day day, const InstantRanges &closures) const;

    ZoneTime m_zone;
    DailyHours m_hours;
    InstantRanges m_absences; ///< Merged.
};

} // namespace baton
