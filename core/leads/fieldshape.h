// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "support/result.h"

#include <QDate>

namespace baton {

/// What values of the built-in columns must look like beyond their type: one rule for editing and for importing. Each
/// gives the value as it is to be kept; its errors are Invalid with "value".

/// E-mail addresses, phone numbers (kept as E.164), web addresses, countries (kept as their ISO 3166 code) and
/// languages (two letters are a code); any other text is kept as it is. `country`: ISO 3166, for phone numbers without
/// a country code; empty for none. `text` is trimmed and not empty. Errors: "email.syntax", "phone.syntax",
/// "website.syntax", "country.syntax", "language.syntax".
[[nodiscard]] Result<QString> shapedText(const FieldColumn &column, const QString &text, const QString &country);

/// Errors: "date.range" outside the years 1900 to 9999.
[[nodiscard]] Result<QDate> shapedDate(const QDate &date);

/// A number of people. Errors: "number.whole", "number.negative".
[[nodiscard]] Result<qint64> shapedHeadcount(double number);

} // namespace baton
