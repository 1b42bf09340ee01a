// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/dailyhours.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr std::chrono::minutes midnight = 24h;

bool isValid(const OpenInterval &interval)
{
    return interval.from >= 0min && interval.from < midnight && interval.to > 0min && interval.to <= midnight
        && interval.from != interval.to;
}

bool areValid(const BusinessHours &hours)
{
    const auto valid = [](const DayHours &day) { return std::ranges::all_of(day, isValid); };
    return std::ranges::all_of(hours.week, valid) && std::ranges::all_of(hours.shifts, valid)
        && std::ranges::all_of(hours.breaks, valid);
}

/// What lies before the next midnight …
DayHours untilMidnight(DayHours day)
{
    for (OpenInterval &interval : day) {
        if (interval.to < interval.from)
            interval.to = midnight;
    }
    return day;
}

/// … and what runs into the next day.
DayHours afterMidnight(const DayHours &day)
{
    DayHours carried;
    for (const OpenInterval &interval : day) {
        if (interval.to < interval.from)
            carried.append({0min, interval.to});
    }
    return carried;
}

DayHours merged(DayHours day)
{
    std::ranges::sort(day, {}, &OpenInterval::from);
    DayHours result;
    for (const OpenInterval &interval : std::as_const(day)) {
        if (!result.isEmpty() && interval.from <= result.constLast().to)
            result.last().to = std::max(result.constLast().to, interval.to);
        else
            result.append(interval);
    }
    return result;
}

/// Both sides merged.
DayHours without(const DayHours &day, const DayHours &cuts)
{
    DayHours result;
    for (OpenInterval interval : day) {
        for (const OpenInterval &cut : cuts) {
            if (cut.to <= interval.from || cut.from >= interval.to)
                continue;
            if (cut.from > interval.from)
                result.append({interval.from, cut.from});
            interval.from = cut.to;
        }
        if (interval.from < interval.to)
            result.append(interval);
    }
    return result;
}

int dayNumber(QDate date)
{
    return static_cast<int>(QDate(1970, 1, 1).daysTo(date));
}

size_t weekdayOf(int daysSince1970)
{
    return static_cast<size_t>(((daysSince1970 + 3) % 7 + 7) % 7); // 1970 began on a Thursday.
}

DayHours settledOn(QDate date, const BusinessHours &hours, const std::array<DayHours, 7> &week)
{
    if (hours.holidays.contains(date))
        return {};
    const auto shift = hours.shifts.constFind(date);
    DayHours day = shift == hours.shifts.constEnd() ? week[weekdayOf(dayNumber(date))] : untilMidnight(*shift);
    const QDate yesterday = date.addDays(-1);
    day += afterMidnight(hours.shifts.value(yesterday));
    const DayHours breaks = untilMidnight(hours.breaks.value(date)) + afterMidnight(hours.breaks.value(yesterday));
    return without(merged(day), merged(breaks));
}

std::set<QDate> datesOf(const BusinessHours &hours)
{
    std::set<QDate> dates = hours.holidays;
    for (const auto &list : {hours.shifts, hours.breaks}) {
        for (auto it = list.keyBegin(); it != list.keyEnd(); ++it) {
            dates.insert(*it);
            dates.insert(it->addDays(1));
        }
    }
    return dates;
}

} // namespace

const DayHours &DailyHours::on(int daysSince1970) const
{
    const auto found = dates.constFind(daysSince1970);
    return found == dates.constEnd() ? week[weekdayOf(daysSince1970)] : *found;
}

bool DailyHours::hasOpenTime() const
{
    const auto open = [](const DayHours &day) { return !day.isEmpty(); };
    return std::ranges::any_of(week, open) || std::ranges::any_of(dates, open);
}

std::optional<DailyHours> settled(const BusinessHours &hours)
{
    if (!areValid(hours))
        return std::nullopt;
    DailyHours result;
    for (size_t day = 0; day < 7; ++day)
        result.week[day] = merged(untilMidnight(hours.week[day]) + afterMidnight(hours.week[(day + 6) % 7]));
    for (const QDate date : datesOf(hours)) {
        if (date.isValid())
            result.dates.insert(dayNumber(date), settledOn(date, hours, result.week));
    }
    return result;
}

} // namespace baton
