// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "storage/dialect.h"
#include "storage/row.h"

#include <Qt>

namespace baton {

/// The field's value as one SQL expression; of money its minor units, of a coded field its number, of a custom field
/// the typed content of the lead's JSON.
[[nodiscard]] QString valueSql(const FieldSpec &field, const Dialect &dialect);

/// What to select so that `readFieldValue` can read it: `valueSql`, and for money the currency behind it.
[[nodiscard]] QStringList selectSql(const FieldSpec &field, const Dialect &dialect);

/// Reads the field from the columns of `selectSql`, the first of which is `column`.
[[nodiscard]] FieldValue readFieldValue(const FieldSpec &field, const Row &row, int column);

/// What a number or a text that `valueSql` gives means: of a field that is one, coded, a date, or yes or no.
[[nodiscard]] FieldValue valueOfNumber(const FieldSpec &field, double number);
[[nodiscard]] FieldValue valueOfText(const FieldSpec &field, const QString &text);

/// Whether the field is put in the order of its text's bytes, and by which expression: those of `orderSql`.
[[nodiscard]] bool isSortedAsText(const FieldSpec &field);
[[nodiscard]] QString textOrderSql(const FieldSpec &field, const Dialect &dialect);

/// Whether an index may give the order: of all leads yes, of those that a condition finds no.
enum class OrderBy { AnyWay, Sorting };

/// One term of an ORDER BY: the same order on both databases, missing values last either way.
[[nodiscard]] QString orderSql(const FieldSpec &field, const Dialect &dialect, Qt::SortOrder order,
                               OrderBy by = OrderBy::AnyWay);

/// What leads are grouped by: equal for those that stand beside each other in the order of the field, without regard to
/// case; dates and instants by their month in UTC.
[[nodiscard]] QString groupSql(const FieldSpec &field, const Dialect &dialect);

/// The joins that these fields need, each once, with a space in front of each; `l` is the lead.
[[nodiscard]] QString joinSql(const QList<FieldSpec> &fields);

} // namespace baton
