// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columntally.h"

#include "capture/asciicell.h"
#include "capture/datetext.h"
#include "capture/numbertext.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// The share of the filled cells that must be of a type for the column to be. Of yes and no it is all of them: a third
// word is an answer of its own and no mistake.
constexpr double enough = 0.99;
constexpr int latestPlausibleYear = 2200;
constexpr qsizetype mostValues = 40;

bool isYesNoWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> words{"yes",   "no", "y",    "n",   "true",
                                                            "false", "ja", "nein", "oui", "non"};
    std::string lower(text.substr(0, 8));
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text.size() <= 5 && std::ranges::find(words, lower) != words.end();
}

bool startsWithZero(std::string_view text)
{
    return text.size() > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9';
}

QString isoText(const CalendarDay &day)
{
    return QDate(day.year, day.month, day.day).toString(Qt::ISODate);
}

bool isPlausible(const CalendarDay &day)
{
    return isDay(day) && day.year >= 1900 && day.year <= latestPlausibleYear;
}

// Takes a currency sign or code off either end; false where there is none.
bool dropCurrency(std::string_view &text)
{
    static constexpr std::array<std::string_view, 9> marks{"EUR", "USD", "GBP", "JPY", "CHF", "BRL", "INR", "R$", "$"};
    for (const std::string_view mark : marks) {
        const bool front = text.starts_with(mark);
        if (!front && !text.ends_with(mark))
            continue;
        front ? text.remove_prefix(mark.size()) : text.remove_suffix(mark.size());
        while (text.ends_with(' '))
            text.remove_suffix(1);
        while (text.starts_with(' '))
            text.remove_prefix(1);
        return true;
    }
    return false;
}

} // namespace

void ColumnTally::add(QUtf8StringView cell)
{
    const AsciiCell ascii(cell);
    if (ascii.isEmpty())
        return;
    if (m_filled++ == 0)
        m_example = cell.toString().trimmed().left(80);
    if (m_distinct.insert(qHash(QByteArrayView(cell.data(), cell.size()))).second && m_values.size() < mostValues)
        m_values.append(cell.toString().trimmed().left(80));
    addLook(cell);
    if (!ascii.isValid())
        return;
    const std::string_view text = ascii.text();
    addDate(text);
    addNumber(text);
    if (isYesNoWord(text))
        ++m_words;
}

void ColumnTally::addLook(QUtf8StringView cell)
{
    std::string_view text(cell.data(), static_cast<size_t>(cell.size()));
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    };
    const bool isWorded = std::ranges::any_of(text, isLetter);
    m_worded += isWorded ? 1 : 0;
    if (!isWorded || text.find(' ') != std::string_view::npos)
        return;
    const size_t at = text.find('@');
    if (at != std::string_view::npos) {
        m_addresses += at > 0 && at + 1 < text.size() ? 1 : 0;
        return;
    }
    const size_t dot = text.find('.');
    m_hosts += text.find("://") != std::string_view::npos
            || (dot != std::string_view::npos && dot > 0 && dot + 1 < text.size() && text.back() != '.')
        ? 1
        : 0;
}

void ColumnTally::addDate(std::string_view cell)
{
    const auto parts = datePartsFrom(cell);
    if (!parts || !timePartsFrom(parts->rest))
        return;
    const CalendarDay byDay = dayIn(*parts, DateOrder::DayMonthYear);
    const CalendarDay byMonth = dayIn(*parts, DateOrder::MonthDayYear);
    if (parts->isYearFirst) {
        if (!isPlausible(byDay) && !isDay(byDay))
            return;
        // Eight digits are a date only where they look like one of our times.
        if (cell.size() == 8 && !isPlausible(byDay))
            return;
        ++m_yearsFirst;
    } else {
        if (!isDay(byDay) && !isDay(byMonth))
            return;
        m_dayFirst += isDay(byDay) ? 1 : 0;
        m_monthFirst += isDay(byMonth) ? 1 : 0;
        if (m_openDate.isEmpty() && isDay(byDay) && isDay(byMonth) && parts->first != parts->second) {
            m_openDate = QString::fromLatin1(cell.data(), static_cast<qsizetype>(cell.size()));
            m_openDayFirst = isoText(byDay);
            m_openMonthFirst = isoText(byMonth);
        }
    }
    ++m_dates;
    m_times += parts->rest.empty() ? 0 : 1;
}

void ColumnTally::addNumber(std::string_view cell)
{
    const bool isAmount = dropCurrency(cell);
    const bool withPoint = plainNumber(cell, DecimalMark::Point).has_value();
    const bool withComma = plainNumber(cell, DecimalMark::Comma).has_value();
    if (!withPoint && !withComma)
        return;
    m_numbersWithPoint += withPoint ? 1 : 0;
    m_numbersWithComma += withComma ? 1 : 0;
    m_onlyPoint += withPoint && !withComma ? 1 : 0;
    m_onlyComma += withComma && !withPoint ? 1 : 0;
    m_openCommas += withPoint && withComma && cell.find(',') != std::string_view::npos ? 1 : 0;
    m_identifiers += startsWithZero(cell) ? 1 : 0;
    m_amounts += isAmount ? 1 : 0;
}

DetectedColumn ColumnTally::result(const QString &name, DecimalMark mark) const
{
    DetectedColumn column;
    column.name = name;
    column.example = m_example;
    column.filled = m_filled;
    column.distinct = static_cast<int>(m_distinct.size());
    if (m_filled == 0)
        return column;
    const auto share = [this](int count) { return static_cast<double>(count) / m_filled; };
    const int numbers = mark == DecimalMark::Comma ? m_numbersWithComma : m_numbersWithPoint;
    column.values = m_values;
    column.addresses = share(m_addresses);
    column.hosts = share(m_hosts);
    column.worded = share(m_worded);
    column.numeric = share(numbers);
    column.dated = share(m_dates);
    column.answers = share(m_words);
    const bool areDates = settleDateOrder(column);
    if (areDates && share(m_dates) >= enough) {
        column.type = m_times > 0 ? FieldType::Instant : FieldType::Date;
        column.confidence = share(m_dates);
    } else if (m_words == m_filled) {
        column.type = FieldType::YesNo;
        column.confidence = 1;
    } else if (share(numbers) >= enough && m_identifiers == 0) {
        column.type = share(m_amounts) >= enough ? FieldType::Money : FieldType::Number;
        column.confidence = share(numbers);
    } else {
        column.confidence = 1 - share(std::max({m_dates, m_words, m_identifiers == 0 ? numbers : 0}));
    }
    return column;
}

// True where at least half of the cells are dates: then their order matters even if some cells are something else.
bool ColumnTally::settleDateOrder(DetectedColumn &column) const
{
    if (m_dates == 0 || 2 * m_dates < m_filled)
        return false;
    const int open = m_dates - m_yearsFirst;
    if (open == 0)
        column.dateOrder = DateOrder::YearMonthDay;
    else if (m_dayFirst != m_monthFirst)
        column.dateOrder = m_dayFirst > m_monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    else if (m_openDate.isEmpty())
        column.dateOrder = DateOrder::DayMonthYear;
    else
        column.isDateOrderAmbiguous = true;
    if (column.isDateOrderAmbiguous) {
        column.example = m_openDate;
        column.readDayFirst = m_openDayFirst;
        column.readMonthFirst = m_openMonthFirst;
    }
    return true;
}

} // namespace baton
