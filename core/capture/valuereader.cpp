// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/valuereader.h"

#include "capture/asciicell.h"
#include "capture/datetext.h"
#include "capture/numbertext.h"
#include "support/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 9999;
constexpr double largestWholeDouble = 9007199254740992.0; // 2^53: beyond it a double skips whole numbers.

tl::unexpected<Error> invalid(const char16_t *code, QAnyStringView text)
{
    return failure(Error::Kind::Invalid, QString::fromUtf16(code), {{u"value"_s, text.toString().trimmed()}});
}

bool isCode(std::string_view text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

// A dollar is the reader's own one where that is a dollar.
std::string dollarOf(const QString &currency)
{
    return currency.endsWith(u'D') ? currency.toStdString() : std::string("USD");
}

// Takes the currency off either end; empty where none is named.
std::string takeCurrency(std::string_view &text, const QString &readerCurrency)
{
    std::string code;
    if (text.starts_with("R$")) {
        code = "BRL";
        text.remove_prefix(2);
    } else if (text.starts_with("$")) {
        code = dollarOf(readerCurrency);
        text.remove_prefix(1);
    } else if (text.ends_with("$")) {
        code = dollarOf(readerCurrency);
        text.remove_suffix(1);
    } else if (text.size() > 3 && isCode(text.substr(0, 3))) {
        code = text.substr(0, 3);
        text.remove_prefix(3);
    } else if (text.size() > 3 && isCode(text.substr(text.size() - 3))) {
        code = text.substr(text.size() - 3);
        text.remove_suffix(3);
    }
    text = trimmed(text);
    return code;
}

Result<CalendarDay> dayFrom(const DateParts &parts, DateOrder order, QAnyStringView text, const char16_t *syntax)
{
    if (parts.hasShortYear && order != DateOrder::YearMonthDay)
        return invalid(u"date.year", text);
    const CalendarDay day = dayIn(parts, order);
    if (parts.hasShortYear || (order == DateOrder::YearMonthDay && !parts.isYearFirst) || !isDay(day))
        return invalid(syntax, text);
    if (day.year < firstYear || day.year > lastYear)
        return invalid(u"date.range", text);
    return day;
}

QString choiceOf(const QString &text, const QStringList &choices)
{
    const QString key = comparisonKey(text);
    for (const QString &choice : choices) {
        if (comparisonKey(choice) == key)
            return choice;
    }
    return {};
}

} // namespace

Result<double> ValueReader::number(QAnyStringView text) const
{
    const AsciiCell cell(text);
    std::string_view rest = cell.text();
    const bool percent = rest.ends_with('%');
    if (percent)
        rest = trimmed(rest.substr(0, rest.size() - 1));
    const auto plain = cell.isValid() ? plainNumber(rest, decimalMark) : std::nullopt;
    const auto value = plain ? numberValue(*plain) : std::nullopt;
    if (!value)
        return invalid(u"number.syntax", text);
    return percent ? *value / 100 : *value;
}

Result<Money> ValueReader::money(QAnyStringView text) const
{
    const AsciiCell cell(text);
    std::string_view rest = cell.text();
    const bool negative = rest.starts_with('-');
    if (negative)
        rest = trimmed(rest.substr(1));
    const std::string code = takeCurrency(rest, currency);
    const QString named = code.empty() ? currency : QString::fromStdString(code);
    auto plain = cell.isValid() ? plainNumber(rest, decimalMark) : std::nullopt;
    if (!plain || plain->find('e') != std::string::npos || (negative && plain->front() == '-'))
        return invalid(u"money.syntax", text);
    if (negative)
        plain->insert(0, 1, '-');
    return moneyFromText(QString::fromStdString(*plain), named);
}

Result<QDate> ValueReader::date(QAnyStringView text) const
{
    const AsciiCell cell(text);
    const auto parts = cell.isValid() ? datePartsFrom(cell.text()) : std::nullopt;
    if (!parts || !timePartsFrom(parts->rest))
        return invalid(u"date.syntax", text);
    const auto day = dayFrom(*parts, dateOrder, text, u"date.syntax");
    if (!day)
        return failure(day);
    return QDate(day->year, day->month, day->day);
}

Result<Instant> ValueReader::instant(QAnyStringView text) const
{
    const AsciiCell cell(text);
    const auto parts = cell.isValid() ? datePartsFrom(cell.text()) : std::nullopt;
    const auto time = parts ? timePartsFrom(parts->rest) : std::nullopt;
    if (!time)
        return invalid(u"instant.syntax", text);
    const auto day = dayFrom(*parts, dateOrder, text, u"instant.syntax");
    if (!day)
        return failure(day);
    const Duration sinceEpoch =
        std::chrono::sys_days(std::chrono::year(day->year) / day->month / day->day).time_since_epoch()
        + Duration(time->millis);
    if (time->offsetMinutes)
        return Instant(sinceEpoch - std::chrono::minutes(*time->offsetMinutes));
    return zone ? zone->instant(WallTime(sinceEpoch)) : Instant(sinceEpoch);
}

Result<bool> ValueReader::yesNo(QAnyStringView text)
{
    static constexpr std::array<QStringView, 11> yes{u"yes", u"y",    u"true", u"t",   u"1", u"on",
                                                     u"ja",  u"wahr", u"oui",  u"sim", u"x"};
    static constexpr std::array<QStringView, 12> no{u"no",   u"n",      u"false", u"f",   u"0",   u"off",
                                                    u"nein", u"falsch", u"non",   u"não", u"nao", u"-"};
    static constexpr std::array<QStringView, 3> alsoYes{u"si", u"sí", u"j"};
    const QString word = text.toString().trimmed().toLower();
    const auto isOf = [&word](const auto &words) {
        return std::ranges::any_of(words, [&word](QStringView candidate) { return word == candidate; });
    };
    if (isOf(yes) || isOf(alsoYes))
        return true;
    if (isOf(no))
        return false;
    return invalid(u"yesno.syntax", text);
}

Result<QString> ValueReader::oneOf(QAnyStringView text, const QStringList &choices)
{
    const QString word = text.toString().trimmed();
    if (choices.isEmpty())
        return word;
    const QString choice = choiceOf(word, choices);
    if (choice.isNull())
        return invalid(u"choice.unknown", text);
    return choice;
}

Result<QStringList> ValueReader::manyOf(QAnyStringView text, const QStringList &choices)
{
    const QString all = text.toString();
    const QChar separator = all.contains(u';') ? u';' : all.contains(u'|') ? u'|' : u',';
    QStringList result;
    for (const QString &part : all.split(separator)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto choice = oneOf(part, choices);
        if (!choice)
            return failure(choice);
        if (choiceOf(*choice, result).isNull())
            result.append(*choice);
    }
    return result;
}

Result<FieldValue> ValueReader::value(QAnyStringView text, FieldType type, const QStringList &choices) const
{
    const auto lifted = [](const auto &read) -> Result<FieldValue> {
        if (!read)
            return failure(read);
        return FieldValue(*read);
    };
    const QString word = type == FieldType::Text ? text.toString().trimmed() : QString();
    const bool isEmpty = type == FieldType::Text ? word.isEmpty() : AsciiCell(text).isEmpty();
    if (isEmpty)
        return FieldValue();
    switch (type) {
    case FieldType::Text: return FieldValue(word);
    case FieldType::Number: {
        const auto read = number(text);
        // Whole numbers stay whole, as long as a double can tell them apart.
        if (read && std::floor(*read) == *read && std::abs(*read) < largestWholeDouble)
            return FieldValue(static_cast<qint64>(*read));
        return lifted(read);
    }
    case FieldType::Money: return lifted(money(text));
    case FieldType::Date: return lifted(date(text));
    case FieldType::Instant: return lifted(instant(text));
    case FieldType::YesNo: return lifted(yesNo(text));
    case FieldType::OneOf: return lifted(oneOf(text, choices));
    case FieldType::ManyOf: return lifted(manyOf(text, choices));
    }
    return FieldValue();
}

} // namespace baton
