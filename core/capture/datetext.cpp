// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/datetext.h"

#include <algorithm>
#include <chrono>

namespace baton {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The number at the front, taken off the text; `digits` is how many it had.
int takeNumber(std::string_view &text, int &digits)
{
    int value = 0;
    digits = 0;
    while (!text.empty() && isDigit(text.front()) && digits < 9) {
        value = value * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++digits;
    }
    return value;
}

bool takeChar(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

void skipBlanks(std::string_view &text)
{
    while (takeChar(text, ' ')) {}
}

bool isBehindDate(std::string_view rest)
{
    return rest.empty() || rest.front() == ' ' || rest.front() == 'T' || rest.front() == ',';
}

std::optional<int> takeOffset(std::string_view &text)
{
    if (takeChar(text, 'Z') || takeChar(text, 'z'))
        return 0;
    if (text.starts_with("UTC") || text.starts_with("GMT")) {
        text.remove_prefix(3);
        return 0;
    }
    const bool negative = text.front() == '-';
    if (!negative && text.front() != '+')
        return std::nullopt;
    text.remove_prefix(1);
    int digits = 0;
    int hours = takeNumber(text, digits);
    int minutes = 0;
    if (digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (digits == 2 && takeChar(text, ':')) {
        minutes = takeNumber(text, digits);
    }
    if (digits == 0 || hours > 14 || minutes > 59)
        return std::nullopt;
    const int offset = hours * 60 + minutes;
    return negative ? -offset : offset;
}

// Milliseconds, of which any number of digits may be given.
int takeFraction(std::string_view &text)
{
    int millis = 0;
    int scale = 100;
    while (!text.empty() && isDigit(text.front())) {
        millis += (text.front() - '0') * scale;
        scale /= 10;
        text.remove_prefix(1);
    }
    return millis;
}

// "AM" or "PM" makes 12-hour hours; nothing where the hour does not fit.
std::optional<int> hourOfDay(std::string_view &text, int hour)
{
    skipBlanks(text);
    const auto is = [text](const char *upper, const char *lower) {
        return text.starts_with(upper) || text.starts_with(lower);
    };
    const bool morning = is("AM", "am");
    const bool afternoon = is("PM", "pm");
    if (!morning && !afternoon)
        return hour <= 23 ? std::optional(hour) : std::nullopt;
    text.remove_prefix(2);
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (afternoon ? 12 : 0);
}

} // namespace

std::optional<DateParts> datePartsFrom(std::string_view text)
{
    DateParts parts;
    int digits = 0;
    parts.first = takeNumber(text, digits);
    if (digits == 8 && isBehindDate(text)) {
        const int number = parts.first;
        return DateParts{number / 10000, number / 100 % 100, number % 100, true, false, text};
    }
    parts.isYearFirst = digits == 4;
    if (text.empty() || (digits != 4 && digits != 1 && digits != 2))
        return std::nullopt;
    const char separator = text.front();
    if (separator != '-' && separator != '.' && separator != '/')
        return std::nullopt;
    text.remove_prefix(1);
    parts.second = takeNumber(text, digits);
    if ((digits != 1 && digits != 2) || !takeChar(text, separator))
        return std::nullopt;
    parts.third = takeNumber(text, digits);
    const bool fits = parts.isYearFirst ? digits == 1 || digits == 2 : digits == 2 || digits == 4;
    if (!fits || !isBehindDate(text))
        return std::nullopt;
    parts.hasShortYear = !parts.isYearFirst && digits == 2;
    parts.rest = text;
    return parts;
}

CalendarDay dayIn(const DateParts &parts, DateOrder order)
{
    if (parts.isYearFirst || order == DateOrder::YearMonthDay)
        return {parts.first, parts.second, parts.third};
    if (order == DateOrder::DayMonthYear)
        return {parts.third, parts.second, parts.first};
    return {parts.third, parts.first, parts.second};
}

bool isDay(const CalendarDay &day)
{
    return day.year >= 0 && day.month >= 1 && day.day >= 1 && (std::chrono::year(day.year) / day.month / day.day).ok();
}

std::optional<TimeParts> timePartsFrom(std::string_view text)
{
    takeChar(text, ',');
    if (!takeChar(text, 'T'))
        skipBlanks(text);
    if (text.empty())
        return TimeParts{};
    int digits = 0;
    const int written = takeNumber(text, digits);
    if (digits < 1 || digits > 2 || !takeChar(text, ':'))
        return std::nullopt;
    const int minute = takeNumber(text, digits);
    int second = 0;
    int millis = 0;
    if (digits != 2 || minute > 59)
        return std::nullopt;
    if (takeChar(text, ':')) {
        second = takeNumber(text, digits);
        if (digits != 2 || second > 59)
            return std::nullopt;
        if (takeChar(text, '.') || takeChar(text, ','))
            millis = takeFraction(text);
    }
    const auto hour = hourOfDay(text, written);
    if (!hour)
        return std::nullopt;
    TimeParts parts{((*hour * 60 + minute) * 60 + second) * 1000 + millis, {}};
    skipBlanks(text);
    if (!text.empty()) {
        parts.offsetMinutes = takeOffset(text);
        if (!parts.offsetMinutes || !text.empty())
            return std::nullopt;
    }
    return parts;
}

} // namespace baton
