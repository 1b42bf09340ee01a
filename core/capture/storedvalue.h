// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace baton {

/// A value in the form in which its column keeps it, so that comparing and writing need no further conversion.
struct StoredValue
{
    enum class Form : quint8 {
        Missing,
        Text, ///< `text` in UTF-8: text, choices, ISO dates.
        Number, ///< `number`: whole numbers, codes, instants in milliseconds.
        Money, ///< `number` in minor units of the currency `text`.
        Json, ///< `text` is the compact JSON of a custom field's value.
    };

    Form form = Form::Missing;
    QByteArray text;
    qint64 number = 0;

    [[nodiscard]] bool isGiven() const { return form != Form::Missing; }
    friend bool operator==(const StoredValue &, const StoredValue &) = default;

    /// Missing where the text is empty.
    [[nodiscard]] static StoredValue ofText(QByteArray text);
    [[nodiscard]] static StoredValue ofNumber(qint64 number) { return {Form::Number, {}, number}; }
    [[nodiscard]] static StoredValue ofMoney(qint64 minor, QByteArray currency)
    {
        return {Form::Money, std::move(currency), minor};
    }
    /// Missing where the value is null.
    [[nodiscard]] static StoredValue ofJson(const QJsonValue &value);
};

/// As a journal keeps it; of money the minor units alone.
[[nodiscard]] QJsonValue toJournal(const StoredValue &value);
/// As a person reads it in a plan.
[[nodiscard]] QString plainText(const StoredValue &value);

} // namespace baton
