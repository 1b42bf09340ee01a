// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesshours.h"
#include "support/instant.h"

#include <QByteArray>

#include <algorithm>
#include <ctime>
#include <vector>

namespace baton {

/// The slow truth about business time: every minute of a window of some months, with what the wall showed by the C
/// library and whether it was open by the rules read literally. Shares no code with the engine.
class MinuteTable
{
public:
    /// Sets TZ for this process while it reads the clock.
    MinuteTable(const QByteArray &zone, QDate firstDate, int days);

    void setHours(const BusinessHours &hours);
    [[nodiscard]] bool isOpen(Instant at) const;
    [[nodiscard]] qint64 elapsed(Instant from, Instant to) const { return openMillis(to) - openMillis(from); }
    /// The open milliseconds of the window before `at`.
    [[nodiscard]] qint64 openMillis(Instant at) const;
    /// The earliest instant not before `from` by which `amount` has passed; for 0 the first open one.
    [[nodiscard]] Instant add(Instant from, qint64 amount) const;
    /// The latest instant not after `from` since which `amount` has passed; for 0 `from` itself if open, else the last
    /// instant that closed.
    [[nodiscard]] Instant subtract(Instant from, qint64 amount) const;
    [[nodiscard]] qint64 openMinutes() const { return m_before.back(); }

    /// What the wall shows, in minutes since 1970, and the first instant at which it shows that; what no wall shows is
    /// shifted forward by the length of the gap.
    [[nodiscard]] qint64 wallAt(Instant at) const { return m_wall[static_cast<size_t>(minuteOf(at))]; }
    [[nodiscard]] Instant showing(qint64 wallMinute) const { return instantOf(firstMinuteShowing(wallMinute)); }

private:
    [[nodiscard]] qint64 minuteOf(Instant at) const { return (toMillis(at) - m_start) / 60000; }
    [[nodiscard]] Instant instantOf(qint64 minute) const { return fromMillis(m_start + minute * 60000); }
    [[nodiscard]] qint64 firstMinuteShowing(qint64 wallMinute) const;
    void openRun(qint64 wallFrom, qint64 wallTo, qint64 midnight);

    qint64 m_start = 0; ///< UTC ms of the first minute.
    std::vector<qint64> m_wall; ///< What the wall shows in each minute, in minutes since 1970.
    qint64 m_firstWall = 0;
    std::vector<qint64> m_firstShowing; ///< By wall minute since m_firstWall; -1 for what no wall ever showed.
    std::vector<char> m_open;
    std::vector<qint64> m_before; ///< Open minutes before each minute; one more than minutes.
};

inline MinuteTable::MinuteTable(const QByteArray &zone, QDate firstDate, int days)
    : m_start(QDate(1970, 1, 1).daysTo(firstDate) * 86400000)
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    for (qint64 minute = 0; minute < days * 1440; ++minute) {
        const time_t second = (m_start + minute * 60000) / 1000;
        tm wall;
        localtime_r(&second, &wall);
        m_wall.push_back((second + wall.tm_gmtoff) / 60);
    }
    qputenv("TZ", before);
    tzset();
    const auto [low, high] = std::ranges::minmax(m_wall);
    m_firstWall = low;
    m_firstShowing.assign(static_cast<size_t>(high - low + 1), -1);
    for (size_t minute = m_wall.size(); minute-- > 0;)
        m_firstShowing[static_cast<size_t>(m_wall[minute] - low)] = static_cast<qint64>(minute);
}

inline qint64 MinuteTable::firstMinuteShowing(qint64 wallMinute) const
{
    const auto shown = [this](qint64 wall) { return m_firstShowing[static_cast<size_t>(wall - m_firstWall)]; };
    if (shown(wallMinute) >= 0)
        return shown(wallMinute);
    qint64 last = wallMinute;
    qint64 next = wallMinute;
    while (shown(last) < 0)
        --last;
    while (shown(next) < 0)
        ++next;
    return shown(wallMinute + (next - last - 1)); // Shifted forward by the length of the gap.
}

inline void MinuteTable::openRun(qint64 wallFrom, qint64 wallTo, qint64 midnight)
{
    const qint64 from = std::max(firstMinuteShowing(wallFrom), firstMinuteShowing(midnight));
    const qint64 to = std::min(firstMinuteShowing(wallTo), firstMinuteShowing(midnight + 1440));
    for (qint64 minute = from; minute < to; ++minute)
        m_open[static_cast<size_t>(minute)] = 1;
}

inline void MinuteTable::setHours(const BusinessHours &hours)
{
    const auto covers = [](const DayHours &day, qint64 minute) {
        return std::ranges::any_of(day, [&](const OpenInterval &i) {
            return i.from < i.to ? i.from.count() <= minute && minute < i.to.count() : i.from.count() <= minute;
        });
    };
    const auto runsInto = [](const DayHours &day, qint64 minute) {
        return std::ranges::any_of(day, [&](const OpenInterval &i) { return i.to < i.from && minute < i.to.count(); });
    };
    const auto weekdayHours = [&](QDate date) { return hours.week[static_cast<size_t>(date.dayOfWeek() - 1)]; };

    m_open.assign(m_wall.size(), 0);
    const QDate epoch(1970, 1, 1);
    // A day at each end is left out: its neighbour is not in the table.
    for (qint64 day = m_firstWall / 1440 + 2; (day + 3) * 1440 < m_firstWall + qint64(m_firstShowing.size()); ++day) {
        const QDate date = epoch.addDays(day);
        const QDate eve = date.addDays(-1);
        if (hours.holidays.contains(date))
            continue;
        qint64 openSince = -1;
        for (qint64 minute = 0; minute <= 1440; ++minute) {
            const bool regular = hours.shifts.contains(date)
                ? covers(hours.shifts[date], minute)
                : covers(weekdayHours(date), minute) || runsInto(weekdayHours(eve), minute);
            const bool inBreak = covers(hours.breaks.value(date), minute) || runsInto(hours.breaks.value(eve), minute);
            const bool open = minute < 1440 && !inBreak && (regular || runsInto(hours.shifts.value(eve), minute));
            if (open && openSince < 0)
                openSince = minute;
            if (!open && openSince >= 0) {
                openRun(day * 1440 + openSince, day * 1440 + minute, day * 1440);
                openSince = -1;
            }
        }
    }
    m_before.assign(1, 0);
    for (const char open : m_open)
        m_before.push_back(m_before.back() + open);
}

inline bool MinuteTable::isOpen(Instant at) const
{
    return m_open[static_cast<size_t>(minuteOf(at))] == 1;
}

inline qint64 MinuteTable::openMillis(Instant at) const
{
    const qint64 within = (toMillis(at) - m_start) % 60000;
    return m_before[static_cast<size_t>(minuteOf(at))] * 60000 + (isOpen(at) ? within : 0);
}

inline Instant MinuteTable::add(Instant from, qint64 amount) const
{
    if (amount == 0) {
        qint64 minute = minuteOf(from);
        while (m_open[static_cast<size_t>(minute)] == 0)
            ++minute;
        return std::max(from, instantOf(minute));
    }
    const qint64 wanted = openMillis(from) + amount;
    const qint64 fullMinutes = (wanted - 1) / 60000; // The minute in which the last millisecond passes.
    const auto found = std::ranges::lower_bound(m_before, fullMinutes + 1);
    const qint64 minute = found - m_before.begin() - 1;
    return instantOf(minute) + Duration(wanted - fullMinutes * 60000);
}

inline Instant MinuteTable::subtract(Instant from, qint64 amount) const
{
    if (amount == 0 && isOpen(from))
        return from;
    const qint64 wanted = openMillis(from) - amount;
    const auto minuteEndingAfter = [&] {
        const auto found = std::ranges::upper_bound(m_before, wanted / 60000);
        return found - m_before.begin() - 1;
    };
    if (amount > 0)
        return instantOf(minuteEndingAfter()) + Duration(wanted % 60000);
    qint64 minute = minuteOf(from);
    while (m_open[static_cast<size_t>(minute - 1)] == 0)
        --minute;
    return instantOf(minute);
}

} // namespace baton
