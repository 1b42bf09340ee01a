// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "storage/binding.h"
#include "storage/dialect.h"

namespace baton {

/// A condition as the database reads it: a WHERE expression over `lead l` and the fields' joins, with bound values
/// only.
struct ConditionSql
{
    QString where; ///< In brackets where it needs them; "1 = 1" for the condition that is always true.
    Bindings bindings;
    QList<FieldSpec> fields; ///< Whose joins (`joinSql`) must stand in the FROM.
};

/// `prefix` keeps the names of the bindings apart from the statement's own: ":condition1", ":condition2" ….
/// Errors: NotFound "field.unknown" where a field is gone since the condition was read.
[[nodiscard]] Result<ConditionSql> conditionSql(const Condition &condition, const FieldCatalogue &catalogue,
                                                const Dialect &dialect,
                                                const QString &prefix = QStringLiteral("condition"));

} // namespace baton
