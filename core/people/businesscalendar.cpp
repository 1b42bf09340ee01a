// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/businesscalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr Instant firstInstant = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr Instant endOfTime = std::chrono::sys_days(std::chrono::year(10000) / 1 / 1);

bool isInRange(Instant at)
{
    return at >= firstInstant && at < endOfTime;
}

Result<void> checked(Instant at, qint64 amount)
{
    if (amount < 0)
        return failure(Error::Kind::Invalid, u"calendar.amount"_s, {{u"value"_s, amount}});
    if (!isInRange(at))
        return failure(Error::Kind::Invalid, u"calendar.range"_s);
    return {};
}

tl::unexpected<Error> noOpenTime(Instant reached)
{
    return isInRange(reached) ? failure(Error::Kind::Invalid, u"calendar.neverOpen"_s)
                              : failure(Error::Kind::Invalid, u"calendar.range"_s);
}

/// Days in a row without open time while a search goes on.
class Patience
{
public:
    /// False when the search should be given up.
    bool goesOn(bool dayWasOpen, Instant reached)
    {
        m_closedDays = dayWasOpen ? 0 : m_closedDays + 1;
        return m_closedDays <= BusinessCalendar::longestClosure && isInRange(reached);
    }

private:
    int m_closedDays = 0;
};

} // namespace

Result<BusinessCalendar> BusinessCalendar::create(const BusinessHours &hours)
{
    auto zone = ZoneTime::load(hours.zone);
    if (!zone)
        return failure(zone);
    auto daily = settled(hours);
    if (!daily)
        return failure(Error::Kind::Invalid, u"calendar.hours"_s);
    if (!daily->hasOpenTime())
        return failure(Error::Kind::Invalid, u"calendar.neverOpen"_s);
    return BusinessCalendar(std::move(*zone), std::move(*daily));
}

BusinessCalendar BusinessCalendar::without(const InstantRanges &absences) const
{
    BusinessCalendar calendar = *this;
    calendar.m_absences = closures(absences);
    return calendar;
}

InstantRange BusinessCalendar::datesFrom(QDate first, QDate last) const
{
    const auto day = [](QDate date) { return Day(std::chrono::days(QDate(1970, 1, 1).daysTo(date))); };
    return {startOf(day(first)), startOf(day(last) + std::chrono::days(1))};
}

InstantRanges BusinessCalendar::closures(const InstantRanges &pauses) const
{
    return pauses.isEmpty() ? m_absences : merged(m_absences + pauses);
}

BusinessCalendar::Day BusinessCalendar::dayOf(Instant at) const
{
    Day day = std::chrono::floor<std::chrono::days>(m_zone.wallTime(at));
    // A clock set back over midnight shows a date again whose successor has begun already; a zone may leave a date out.
    while (at < startOf(day))
        day -= std::chrono::days(1);
    while (at >= startOf(day + std::chrono::days(1)))
        day += std::chrono::days(1);
    return day;
}

BusinessCalendar::Spans BusinessCalendar::openOn(Day day, const InstantRanges &closures) const
{
    Spans spans;
    const DayHours &hours = m_hours.on(static_cast<int>(day.time_since_epoch().count()));
    if (hours.isEmpty())
        return spans;
    const Instant dayStart = startOf(day);
    const Instant dayEnd = startOf(day + std::chrono::days(1));
    const bool isPlain = dayEnd - dayStart == 24h;
    Instant openUntil = dayStart;
    for (const OpenInterval &interval : hours) {
        // On a day on which the clock is set, wall times are turned into instants one by one. Those that a gap shifts
        // forward may then lie in the next interval or the next day and must not count twice.
        Instant from = isPlain ? dayStart + interval.from : std::max(openUntil, m_zone.instant(day + interval.from));
        const Instant to = isPlain ? dayStart + interval.to : std::min(dayEnd, m_zone.instant(day + interval.to));
        openUntil = std::max(openUntil, to);
        auto cut = std::ranges::upper_bound(closures, from, {}, &InstantRange::to);
        for (; cut != closures.end() && cut->from < to; ++cut) {
            if (cut->from > from)
                spans.append({from, cut->from});
            from = cut->to;
        }
        if (from < to)
            spans.append({from, to});
    }
    return spans;
}

bool BusinessCalendar::isOpen(Instant at) const
{
    if (!isInRange(at))
        return false;
    const Spans spans = openOn(dayOf(at), m_absences);
    return std::ranges::any_of(spans, [&](const InstantRange &span) { return span.from <= at && at < span.to; });
}

Result<Instant> BusinessCalendar::add(Instant from, Duration amount, const InstantRanges &pauses) const
{
    if (auto valid = checked(from, amount.count()); !valid)
        return failure(valid);
    const InstantRanges closed = closures(pauses);
    Patience patience;
    for (Day day = dayOf(from);; day += std::chrono::days(1)) {
        const Spans spans = openOn(day, closed);
        for (const InstantRange &span : spans) {
            if (span.to <= from)
                continue;
            const Instant start = std::max(span.from, from);
            if (amount <= span.to - start)
                return start + amount;
            amount -= span.to - start;
        }
        if (!patience.goesOn(!spans.isEmpty(), startOf(day + std::chrono::days(1))))
            return noOpenTime(startOf(day + std::chrono::days(1)));
    }
}

Result<Instant> BusinessCalendar::subtract(Instant from, Duration amount, const InstantRanges &pauses) const
{
    if (auto valid = checked(from, amount.count()); !valid)
        return failure(valid);
    const InstantRanges closed = closures(pauses);
    Patience patience;
    for (Day day = dayOf(from);; day -= std::chrono::days(1)) {
        const Spans spans = openOn(day, closed);
        for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
            if (span->from > from)
                continue;
            const Instant end = std::min(span->to, from);
            if (amount <= end - span->from)
                return end - amount;
            amount -= end - span->from;
        }
        if (!patience.goesOn(!spans.isEmpty(), startOf(day)))
            return noOpenTime(startOf(day));
    }
}

Duration BusinessCalendar::elapsed(Instant from, Instant to, const InstantRanges &pauses) const
{
    from = std::max(from, firstInstant);
    to = std::min(to, endOfTime - 1ms);
    Duration total{};
    if (to <= from)
        return total;
    const InstantRanges closed = closures(pauses);
    const Day last = dayOf(to);
    for (Day day = dayOf(from); day <= last; day += std::chrono::days(1)) {
        for (const InstantRange &span : openOn(day, closed))
            total += std::max(Duration{}, std::min(span.to, to) - std::max(span.from, from));
    }
    return total;
}

Result<BusinessCalendar::Day> BusinessCalendar::workingDayAfter(Day day, const InstantRanges &closures) const
{
    for (int closedDays = 0; closedDays <= longestClosure; ++closedDays) {
        day += std::chrono::days(1);
        if (!openOn(day, closures).isEmpty())
            return day;
    }
    return noOpenTime(startOf(day));
}

Result<Instant> BusinessCalendar::addBusinessDays(Instant from, int days, const InstantRanges &pauses) const
{
    if (auto valid = checked(from, days); !valid)
        return failure(valid);
    const auto start = add(from, {}, pauses);
    if (!start || days == 0)
        return start;
    const InstantRanges closed = closures(pauses);
    const Day firstDay = dayOf(*start);
    Day day = firstDay;
    for (int passed = 0; passed < days; ++passed) {
        const auto next = workingDayAfter(day, closed);
        if (!next)
            return failure(next);
        if (!isInRange(startOf(*next)))
            return noOpenTime(startOf(*next));
        day = *next;
    }
    const Duration timeOfDay = m_zone.wallTime(*start) - firstDay;
    return add(m_zone.instant(day + timeOfDay), {}, pauses);
}

Result<InstantRanges> BusinessCalendar::periods(Instant from, int howMany, const InstantRanges &pauses) const
{
    if (auto valid = checked(from, howMany); !valid)
        return failure(valid);
    const InstantRanges closed = closures(pauses);
    InstantRanges found;
    Patience patience;
    for (Day day = dayOf(from); found.size() < howMany; day += std::chrono::days(1)) {
        const Spans spans = openOn(day, closed);
        for (const InstantRange &span : spans) {
            if (span.to > from && found.size() < howMany)
                found.append({std::max(span.from, from), span.to});
        }
        const Instant reached = startOf(day + std::chrono::days(1));
        if (!patience.goesOn(!spans.isEmpty(), reached))
            return found.isEmpty() ? Result<InstantRanges>(noOpenTime(reached)) : found;
    }
    return found;
}

} // namespace baton
