// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "storage/binding.h"
#include "storage/dialect.h"

#include <functional>

namespace baton {

/// A condition as the database reads it: a WHERE expression over `lead l` and the fields' joins, with bound values
/// only.
struct ConditionSql
{
    QString where; ///< In brackets where it needs them; "1 = 1" for the condition that is always true.
    Bindings bindings;
    QList<FieldSpec> fields; ///< Whose joins (`joinSql`) must stand in the FROM.
};

/// The rows for which the condition is true. `now` is what relative times and windows are reckoned from. `prefix` keeps
/// the names of the bindings apart from the statement's own: ":condition1", ":condition2" ….
///
/// For the rows where it is false ask for Condition::negated(condition); the rest are unknown.
/// Errors: NotFound "field.unknown" where a field is gone since the condition was read, Invalid
/// "condition.unknownKind".
[[nodiscard]] Result<ConditionSql> conditionSql(const Condition &condition, const FieldCatalogue &catalogue,
                                                const Dialect &dialect, Instant now,
                                                const QString &prefix = QStringLiteral("condition"));

/// Fills in for "{now}" what `bind` makes of it at each place.
[[nodiscard]] QString sqlAtNow(QString sql, const std::function<QString()> &bind);

/// The condition on a row `e` of the source's table that it is an event of this kind. `bind` names a bound text.
[[nodiscard]] QString eventKindSql(const EventSource &source, const QString &kind, const Dialect &dialect,
                                   const std::function<QString(const QString &)> &bind);

} // namespace baton
