// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"
#include "support/money.h"

#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <variant>

namespace baton {

/// What a field can hold. The numbers are stored with custom fields: never reuse one.
enum class FieldType { Text = 1, Number = 2, Money = 3, Date = 4, Instant = 5, YesNo = 6, OneOf = 7, ManyOf = 8 };

/// "text", "number", "money", "date", "instant", "yesNo", "oneOf", "manyOf": what profiles and the command line say.
[[nodiscard]] QString keyOf(FieldType type);
[[nodiscard]] std::optional<FieldType> fieldTypeFromKey(QStringView key);

/// One value of any field; std::monostate is "missing". Text and one-of are QString (of a coded field its key, as
/// "mql"); whole numbers are qint64, others double.
using FieldValue = std::variant<std::monostate, QString, qint64, double, bool, Money, QDate, Instant, QStringList>;

[[nodiscard]] inline bool isMissing(const FieldValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// A number as a field holds it: qint64 where it is whole, else double.
[[nodiscard]] FieldValue numberValue(double number);

/// The value as the command line prints it: ISO dates and instants, "12.30 EUR", "yes"; empty where missing.
[[nodiscard]] QString plainText(const FieldValue &value);

/// The value as JSON: instants ISO 8601 UTC, money {"minor", "currency"}, missing null.
[[nodiscard]] QJsonValue toJson(const FieldValue &value);

/// The value as it is kept in the JSON of a custom field: text and one-of a string, number a number, money its minor
/// units (the currency stands with the field), date an ISO string, instant its milliseconds, yes/no 1 or 0, many-of an
/// array.
[[nodiscard]] QJsonValue toStoredJson(const FieldValue &value);

/// Reads a value of that type: numbers with '.' as the mark, ISO dates and instants, "yes"/"no"/"true"/"false"/"1"/"0",
/// money as "12.30 EUR" or, in `currency`, "12.30"; many-of separated by ';'. Empty text is missing.
/// Errors: Invalid "field.value" with value.
[[nodiscard]] Result<FieldValue> fieldValueFromText(QStringView text, FieldType type, const QString &currency = {});

} // namespace baton
