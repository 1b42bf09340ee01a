// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"

namespace baton {

/// One question about a lead, as a tree. The empty conjunction is always true.
///
/// Three-valued: a comparison with a missing value is unknown, which a list does not show; "is missing" is never
/// unknown.
struct Condition
{
    enum class Kind {
        All, ///< Every part.
        Equals, ///< `field` has `value`.
        Missing, ///< `field` has no value.
    };

    static constexpr int maximumNodes = 200;

    Kind kind = Kind::All;
    QList<Condition> parts;
    QString field;
    FieldValue value;

    [[nodiscard]] static Condition all(QList<Condition> parts);
    [[nodiscard]] static Condition equals(QString field, FieldValue value);
    [[nodiscard]] static Condition missing(QString field);

    [[nodiscard]] bool isAlways() const { return kind == Kind::All && parts.isEmpty(); }

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Reads `FIELD = value` and `FIELD is missing` joined by `and`; text in quotes where it is more than one word. Empty
/// text is the condition that is always true.
///
/// Errors, all Invalid and with position (of the first character, counted from 1): "condition.syntax" (expected,
/// found), "condition.unknownField" (field, suggestions), "condition.value" (field, value, type), "condition.tooLong"
/// (limit).
[[nodiscard]] Result<Condition> parseCondition(QStringView text, const FieldCatalogue &catalogue);

/// The one way to write it: parsing it gives the same tree. Empty for the condition that is always true.
[[nodiscard]] QString canonicalText(const Condition &condition);

/// The keys that it asks for, each once, in order.
[[nodiscard]] QStringList fieldsOf(const Condition &condition);

} // namespace baton
