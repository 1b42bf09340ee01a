// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvformat.h"
#include "conditions/fieldvalue.h"
#include "people/zonetime.h"
#include "support/instant.h"
#include "support/money.h"
#include "support/result.h"

#include <QAnyStringView>
#include <QDate>
#include <QStringList>

#include <optional>

namespace baton {

/// Reads cells of one file as typed values. All readers trim; all errors are Invalid and carry "value".
/// A plain value that may be copied into each thread.
struct ValueReader
{
    DecimalMark decimalMark = DecimalMark::Point;
    DateOrder dateOrder = DateOrder::YearMonthDay;
    std::optional<ZoneTime> zone; ///< Where instants without an offset are read; nothing is UTC.
    QString currency; ///< For amounts that name none.
    std::optional<Instant> latest; ///< What happened later than this is worth a warning.
    QString country; ///< ISO 3166, for phone numbers without a country code.

    /// Grouping by the other mark, blanks or apostrophes is understood; so are a sign, "%" (a hundredth) and an
    /// exponent. Errors: "number.syntax".
    [[nodiscard]] Result<double> number(QAnyStringView text) const;
    /// A number with an optional currency: ISO code, or one of € $ £ ¥ R$ before or behind. Errors: "money.syntax",
    /// "money.range".
    [[nodiscard]] Result<Money> money(QAnyStringView text) const;
    /// Four-digit years 1900 to 9999 in the reader's order (year first is always understood), separators - . / or none
    /// for yyyyMMdd; a time behind the date is left out. Errors: "date.syntax", "date.year" (two digits), "date.range".
    [[nodiscard]] Result<QDate> date(QAnyStringView text) const;
    /// A date, or a date and a time: HH:mm[:ss[.zzz]], AM and PM, an offset or Z. Without an offset in `zone`; a local
    /// time that a clock change skips moves forward by the gap; one that comes twice is the first. A date alone is
    /// 00:00. Errors: "instant.syntax", "date.year", "date.range".
    [[nodiscard]] Result<Instant> instant(QAnyStringView text) const;
    /// yes/no, true/false, y/n, 1/0, on/off, ja/nein, wahr/falsch, oui/non, si/no, sim/não, x. Errors: "yesno.syntax".
    [[nodiscard]] static Result<bool> yesNo(QAnyStringView text);
    /// One of `choices` by comparison key; any text where there are none. Errors: "choice.unknown".
    [[nodiscard]] static Result<QString> oneOf(QAnyStringView text, const QStringList &choices);
    /// Parts separated by ";", "|" or ",", repeated ones once. Errors: "choice.unknown".
    [[nodiscard]] static Result<QStringList> manyOf(QAnyStringView text, const QStringList &choices);

    /// By type; empty text is missing whatever the type.
    [[nodiscard]] Result<FieldValue> value(QAnyStringView text, FieldType type, const QStringList &choices = {}) const;
};

} // namespace baton
