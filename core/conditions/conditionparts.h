// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

namespace baton {

/// One of the parts that a written condition joins by "and" outside all brackets, and where it stands in the text.
struct ConditionPart
{
    Condition condition;
    qsizetype begin = 0;
    QString text; ///< As it is written, without the room around it.

    friend bool operator==(const ConditionPart &, const ConditionPart &) = default;
};

/// The parts in their order; none of the condition that is always true. What is joined by "or" is one part.
/// Errors: those of `parseCondition`.
[[nodiscard]] Result<QList<ConditionPart>> conditionParts(QStringView text, const FieldCatalogue &catalogue);

/// The condition of all of these parts, each as it is written; one that is joined by "or" gets brackets beside others.
[[nodiscard]] QString joinedText(const QList<ConditionPart> &parts);

/// A part as it is written anew.
[[nodiscard]] ConditionPart writtenPart(const Condition &condition);

/// Whether this is one question about the field and nothing else: what can stand under its column.
[[nodiscard]] bool isAbout(const Condition &condition, QStringView field);

/// The parts with these clauses where the field was asked for before, or at the end; without any, it is asked no more.
[[nodiscard]] QList<ConditionPart> withClauses(const QList<ConditionPart> &parts, QStringView field,
                                               const QList<Condition> &clauses);

} // namespace baton
