// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/fieldvalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct TypeEntry
{
    FieldType type;
    QLatin1StringView key;
};

constexpr std::array types{
    TypeEntry{FieldType::Text, "text"_L1},       TypeEntry{FieldType::Number, "number"_L1},
    TypeEntry{FieldType::Money, "money"_L1},     TypeEntry{FieldType::Date, "date"_L1},
    TypeEntry{FieldType::Instant, "instant"_L1}, TypeEntry{FieldType::YesNo, "yesNo"_L1},
    TypeEntry{FieldType::OneOf, "oneOf"_L1},     TypeEntry{FieldType::ManyOf, "manyOf"_L1},
};

template<typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template<typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

QString numberText(double number)
{
    // No exponent within the range that people write out.
    const char format = std::abs(number) < 1e15 ? 'f' : 'g';
    return QString::number(number, format, QLocale::FloatingPointShortest);
}

std::optional<FieldValue> numberFrom(QStringView text)
{
    bool isWhole = false;
    if (const qint64 whole = text.toLongLong(&isWhole); isWhole)
        return whole;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    return numberValue(number);
}

std::optional<FieldValue> moneyFrom(QStringView text, const QString &currency)
{
    const qsizetype space = text.lastIndexOf(u' ');
    const QString named = space < 0 ? currency : text.sliced(space + 1).toString();
    if (space >= 0 && (named.size() != 3 || (!currency.isEmpty() && named != currency)))
        return std::nullopt;
    const auto money = moneyFromText(space < 0 ? text : text.first(space), named);
    return money ? std::optional<FieldValue>(*money) : std::nullopt;
}

std::optional<FieldValue> dateFrom(QStringView text)
{
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    // Qt's reader forgives text behind the date.
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional<FieldValue>(date) : std::nullopt;
}

std::optional<FieldValue> yesNoFrom(QStringView text)
{
    for (const auto yes : {"yes"_L1, "true"_L1, "1"_L1})
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    for (const auto no : {"no"_L1, "false"_L1, "0"_L1})
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    return std::nullopt;
}

std::optional<FieldValue> manyFrom(QStringView text)
{
    QStringList values;
    for (const QStringView part : text.split(u';')) {
        const QString value = part.trimmed().toString();
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    return values.isEmpty() ? FieldValue() : FieldValue(values);
}

std::optional<FieldValue> instantFrom(QStringView text)
{
    const auto instant = instantFromIso(text);
    return instant ? std::optional<FieldValue>(*instant) : std::nullopt;
}

std::optional<FieldValue> valueFrom(QStringView text, FieldType type, const QString &currency)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::OneOf: return FieldValue(text.toString());
    case FieldType::Number: return numberFrom(text.trimmed());
    case FieldType::Money: return moneyFrom(text.trimmed(), currency);
    case FieldType::Date: return dateFrom(text.trimmed());
    case FieldType::Instant: return instantFrom(text.trimmed());
    case FieldType::YesNo: return yesNoFrom(text.trimmed());
    case FieldType::ManyOf: return manyFrom(text);
    }
    return std::nullopt;
}

} // namespace

QString keyOf(FieldType type)
{
    const auto *found = std::ranges::find(types, type, &TypeEntry::type);
    return found == types.end() ? QString() : QString(found->key);
}

std::optional<FieldType> fieldTypeFromKey(QStringView key)
{
    const auto *found = std::ranges::find_if(types, [&](const TypeEntry &entry) { return key == entry.key; });
    return found == types.end() ? std::nullopt : std::optional(found->type);
}

FieldValue numberValue(double number)
{
    // Beyond 2^53 a double is no longer the whole number that it looks like.
    constexpr double exact = 9007199254740992.0;
    if (std::abs(number) <= exact && std::trunc(number) == number)
        return static_cast<qint64>(number);
    return number;
}

QString plainText(const FieldValue &value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](const QString &text) { return text; },
                          [](qint64 number) { return QString::number(number); },
                          [](double number) { return numberText(number); },
                          [](bool yes) { return yes ? u"yes"_s : u"no"_s; },
                          [](const Money &money) {
                              const QString amount = plainText(money);
                              return money.currency.isEmpty() ? amount : QString(amount + u' ' + money.currency);
                          },
                          [](QDate date) { return date.toString(Qt::ISODate); },
                          [](Instant instant) { return toIsoText(instant); },
                          [](const QStringList &values) { return values.join(u"; "_s); },
                      },
                      value);
}

QJsonValue toJson(const FieldValue &value)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QJsonValue(QJsonValue::Null); },
            [](const QString &text) { return QJsonValue(text); },
            [](qint64 number) { return QJsonValue(number); },
            [](double number) { return QJsonValue(number); },
            [](bool yes) { return QJsonValue(yes); },
            [](const Money &money) {
                return QJsonValue(QJsonObject{{u"minor"_s, money.minor}, {u"currency"_s, money.currency}});
            },
            [](QDate date) { return QJsonValue(date.toString(Qt::ISODate)); },
            [](Instant instant) { return QJsonValue(toIsoText(instant)); },
            [](const QStringList &values) { return QJsonValue(QJsonArray::fromStringList(values)); },
        },
        value);
}

QJsonValue toStoredJson(const FieldValue &value)
{
    return std::visit(Overloaded{
                          [&](const auto &) { return toJson(value); },
                          [](bool yes) { return QJsonValue(yes ? 1 : 0); },
                          [](const Money &money) { return QJsonValue(money.minor); },
                          [](Instant instant) { return QJsonValue(static_cast<qint64>(toMillis(instant))); },
                      },
                      value);
}

Result<FieldValue> fieldValueFromText(QStringView text, FieldType type, const QString &currency)
{
    if (text.trimmed().isEmpty())
        return FieldValue();
    if (auto value = valueFrom(text, type, currency))
        return *value;
    return failure(Error::Kind::Invalid, u"field.value"_s, {{u"value"_s, text.toString()}, {u"type"_s, keyOf(type)}});
}

} // namespace baton
