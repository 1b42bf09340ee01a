// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/datetext.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <string>

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

struct MonthName
{
    std::string_view name; ///< In lower case, "ä" as "a".
    int month;
};

constexpr std::array monthNames{
    MonthName{"january", 1},   MonthName{"januar", 1},    MonthName{"jan", 1},       MonthName{"february", 2},
    MonthName{"februar", 2},   MonthName{"feb", 2},       MonthName{"march", 3},     MonthName{"marz", 3},
    MonthName{"maerz", 3},     MonthName{"mar", 3},       MonthName{"mrz", 3},       MonthName{"april", 4},
    MonthName{"apr", 4},       MonthName{"may", 5},       MonthName{"mai", 5},       MonthName{"june", 6},
    MonthName{"juni", 6},      MonthName{"jun", 6},       MonthName{"july", 7},      MonthName{"juli", 7},
    MonthName{"jul", 7},       MonthName{"august", 8},    MonthName{"aug", 8},       MonthName{"september", 9},
    MonthName{"sept", 9},      MonthName{"sep", 9},       MonthName{"october", 10},  MonthName{"oktober", 10},
    MonthName{"oct", 10},      MonthName{"okt", 10},      MonthName{"november", 11}, MonthName{"nov", 11},
    MonthName{"december", 12}, MonthName{"dezember", 12}, MonthName{"dec", 12},      MonthName{"dez", 12},
};

// The month whose whole name stands in front, taken off the text together with the dot of an abbreviation.
std::optional<int> takeMonth(std::string_view &text)
{
    std::string word;
    while (word.size() < text.size() && std::isalpha(static_cast<unsigned char>(text[word.size()])) != 0)
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[word.size()])));
    const auto found = std::ranges::find(monthNames, word, &MonthName::name);
    if (found == monthNames.end())
        return std::nullopt;
    text.remove_prefix(word.size());
    takeChar(text, '.');
    return found->month;
}

// Between the parts of a date with a month's name: blanks, one dash or slash, or a comma.
void skipBetween(std::string_view &text)
{
    skipBlanks(text);
    if (takeChar(text, '-') || takeChar(text, '/') || takeChar(text, ','))
        skipBlanks(text);
}

std::optional<DateParts> namedDateFrom(std::string_view text)
{
    int digits = 0;
    auto month = takeMonth(text);
    const bool isMonthFirst = month.has_value();
    if (isMonthFirst)
        skipBetween(text);
    const int day = takeNumber(text, digits);
    if (digits < 1 || digits > 2)
        return std::nullopt;
    takeChar(text, '.');
    skipBetween(text);
    if (!isMonthFirst) {
        month = takeMonth(text);
        if (!month)
            return std::nullopt;
        skipBetween(text);
    }
    const int year = takeNumber(text, digits);
    if (digits != 4 || !isBehindDate(text))
        return std::nullopt;
    return DateParts{year, *month, day, true, false, text};
}

bool hasLetter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

} // namespace

std::optional<DateParts> datePartsFrom(std::string_view text)
{
    // Only a time behind has letters where the month is a number, so that most cells are told apart at once.
    if (hasLetter(text.substr(0, std::min<size_t>(text.size(), 8))))
        return namedDateFrom(text);
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
