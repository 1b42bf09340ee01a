// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvformat.h"

#include <optional>
#include <string_view>

namespace baton {

/// The numbers of a date as written, without knowing yet whether there is such a day.
struct DateParts
{
    int first = 0;
    int second = 0;
    int third = 0;
    bool isYearFirst = false;
    bool hasShortYear = false; ///< Two digits where the year should be.
    std::string_view rest; ///< What stands behind: empty, or a time.
};

/// Reads three numbers with one kind of separator (- . /), eight digits, or a month by its English or German name or
/// its three letters ("3 Mar 2024", "March 3, 2024", "3. Oktober 2024", "3-Mar-2024"), which is told as year first;
/// nothing where the text does not begin so.
[[nodiscard]] std::optional<DateParts> datePartsFrom(std::string_view text);

/// Year, month and day.
struct CalendarDay
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// The parts in an order, unchecked. Year first is year first whatever the order says.
[[nodiscard]] CalendarDay dayIn(const DateParts &parts, DateOrder order);
[[nodiscard]] bool isDay(const CalendarDay &day);

/// A time of day, with the offset where the text has one.
struct TimeParts
{
    int millis = 0; ///< Since midnight.
    std::optional<int> offsetMinutes;
};

/// Reads "T14:32", " 2:32:05.250 PM +02:00" and the like; empty is midnight; nothing where the text is no time.
[[nodiscard]] std::optional<TimeParts> timePartsFrom(std::string_view text);

} // namespace baton
