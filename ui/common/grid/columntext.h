// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

#include <QLocale>

namespace baton {

/// What somebody types under a column, as questions about its field alone; none of empty text.
///
/// Words are looked for in text, and are the value of any other field: several choices stand with commas between them,
/// several comparisons with "and". What the condition language lets follow a field's key is read as it reads it, as "is
/// missing" and "between 1 and 5". Values are read in the form of the person's locale or as files write them.
/// Errors: those of `parseCondition`, for whom positions mean nothing here, and of `valueFromTyped`.
[[nodiscard]] Result<QList<Condition>> clausesFromTyped(const FieldSpec &field, const QString &typed,
                                                        const FieldCatalogue &catalogue, const QLocale &locale);

/// The clauses in the form in which somebody types them; each is about the field.
[[nodiscard]] QString typedClauses(const FieldSpec &field, const QList<Condition> &clauses,
                                   const FieldCatalogue &catalogue, const QLocale &locale);

} // namespace baton
