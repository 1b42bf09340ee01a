// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionvalue.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qint64 mostHours = 36525LL * 24;

struct UnitWord
{
    QStringView word;
    qint64 hours;
};

constexpr std::array units{
    UnitWord{u"h", 1},     UnitWord{u"hour", 1}, UnitWord{u"hours", 1},  UnitWord{u"d", 24},      UnitWord{u"day", 24},
    UnitWord{u"days", 24}, UnitWord{u"w", 168},  UnitWord{u"week", 168}, UnitWord{u"weeks", 168},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<RelativeTime> namedTime(QStringView text, FieldType type)
{
    const auto is = [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(u"today"))
        return RelativeTime{RelativeTime::Unit::Days, 0};
    if (is(u"yesterday"))
        return RelativeTime{RelativeTime::Unit::Days, -1};
    if (is(u"tomorrow"))
        return RelativeTime{RelativeTime::Unit::Days, 1};
    if (is(u"now"))
        return RelativeTime{type == FieldType::Date ? RelativeTime::Unit::Days : RelativeTime::Unit::Hours, 0};
    return std::nullopt;
}

int sign(qint64 difference)
{
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

std::optional<double> realNumber(const FieldValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    return std::nullopt;
}

std::optional<int> orderOfNumbers(const FieldValue &left, const FieldValue &right)
{
    const auto *first = std::get_if<qint64>(&left);
    const auto *second = std::get_if<qint64>(&right);
    if (first && second)
        return *first < *second ? -1 : *first > *second ? 1 : 0;
    const auto one = realNumber(left);
    const auto other = realNumber(right);
    if (!one || !other)
        return std::nullopt;
    return *one < *other ? -1 : *one > *other ? 1 : 0;
}

} // namespace

std::optional<Condition::Hours> hoursFrom(QStringView number, QStringView unit)
{
    if (number.isEmpty() || number.size() > 6 || !std::ranges::all_of(number, isDigit))
        return std::nullopt;
    const auto *known = std::ranges::find_if(
        units, [&](const UnitWord &word) { return unit.compare(word.word, Qt::CaseInsensitive) == 0; });
    if (known == units.end())
        return std::nullopt;
    const qint64 hours = number.toLongLong() * known->hours;
    return hours <= mostHours ? std::optional(Condition::Hours(hours)) : std::nullopt;
}

std::optional<Condition::Hours> hoursFrom(QStringView word)
{
    const auto behind = std::ranges::find_if_not(word, isDigit);
    const qsizetype digits = behind - word.begin();
    return hoursFrom(word.first(digits), word.sliced(digits));
}

std::optional<RelativeTime> relativeTimeFrom(QStringView text, FieldType type)
{
    if (type != FieldType::Date && type != FieldType::Instant)
        return std::nullopt;
    if (const auto named = namedTime(text, type))
        return named;
    if (text.size() < 3 || (text[0] != u'-' && text[0] != u'+'))
        return std::nullopt;
    const auto hours = hoursFrom(text.sliced(1));
    if (!hours)
        return std::nullopt;
    const qint64 amount = text[0] == u'-' ? -hours->count() : hours->count();
    if (type == FieldType::Instant)
        return RelativeTime{RelativeTime::Unit::Hours, amount};
    if (amount % 24 != 0)
        return std::nullopt;
    return RelativeTime{RelativeTime::Unit::Days, amount / 24};
}

Result<ConditionValue> conditionValueFor(const FieldSpec &field, QStringView text)
{
    if (const auto time = relativeTimeFrom(text.trimmed(), field.type))
        return *time;
    if (field.type == FieldType::Instant)
        if (const auto day = fieldValueFromText(text, FieldType::Date); day && !isMissing(*day))
            return ConditionValue(*day);
    const auto value = fieldValueFor(field, text);
    if (!value)
        return failure(value);
    if (isMissing(*value))
        return failure(Error::Kind::Invalid, u"field.value"_s,
                       {{u"field"_s, field.key}, {u"value"_s, text.toString()}, {u"type"_s, keyOf(field.type)}});
    return ConditionValue(*value);
}

std::optional<int> order(const FieldValue &left, const FieldValue &right)
{
    if (const auto numbers = orderOfNumbers(left, right))
        return numbers;
    const bool isLeftTime = std::holds_alternative<QDate>(left) || std::holds_alternative<Instant>(left);
    const bool isRightTime = std::holds_alternative<QDate>(right) || std::holds_alternative<Instant>(right);
    if (isLeftTime && isRightTime)
        return sign((spanOf(left).begin - spanOf(right).begin).count());
    const auto *money = std::get_if<Money>(&left);
    const auto *other = std::get_if<Money>(&right);
    if (money && other && money->currency == other->currency)
        return money->minor < other->minor ? -1 : money->minor > other->minor ? 1 : 0;
    return std::nullopt;
}

FieldValue resolved(const ConditionValue &value, Instant now)
{
    const auto *time = std::get_if<RelativeTime>(&value);
    if (!time)
        return std::get<FieldValue>(value);
    if (time->unit == RelativeTime::Unit::Hours)
        return now + Condition::Hours(time->amount);
    return QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC).date().addDays(time->amount);
}

InstantSpan spanOf(const FieldValue &value)
{
    if (const auto *instant = std::get_if<Instant>(&value))
        return {*instant, *instant + Duration(1)};
    const auto *date = std::get_if<QDate>(&value);
    if (!date)
        return {};
    const Instant begin = fromMillis(date->startOfDay(Qt::UTC).toMSecsSinceEpoch());
    return {begin, begin + std::chrono::days(1)};
}

bool ignoresCase(const FieldSpec &field)
{
    return field.matching == FieldMatching::Exact && (field.type == FieldType::Text || field.type == FieldType::OneOf);
}

QString asciiLower(QString text)
{
    for (QChar &c : text)
        if (c >= u'A' && c <= u'Z')
            c = QChar(static_cast<char16_t>(c.unicode() + (u'a' - u'A')));
    return text;
}

} // namespace baton
