// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "support/result.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace baton {

/// A day as somebody types it: the locale's short form with a whole year, so that no century is left open.
[[nodiscard]] QString typedDay(QDate day, const QLocale &locale);
/// A day as typed in that form, as 17.3.2026, or as ISO 8601; invalid where it is none.
[[nodiscard]] QDate dayFromTyped(const QString &text, const QLocale &locale);

/// What the choices of a field are called in the person's language, in their order; empty where it has none.
[[nodiscard]] QStringList choiceTexts(const FieldSpec &field);

/// The value in the form in which somebody edits it: all digits, whole years, choices by what they are called.
[[nodiscard]] QString typedText(const FieldSpec &field, const FieldValue &value, const QLocale &locale);
/// What somebody typed for the field, in the form of his locale or as files write it; an amount without a currency has
/// that of `before`. Errors: those of fieldValueFor().
[[nodiscard]] Result<FieldValue> valueFromTyped(const FieldSpec &field, const QString &text, const FieldValue &before,
                                                const QLocale &locale);

} // namespace baton
