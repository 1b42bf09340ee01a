// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"

#include <chrono>
#include <variant>

namespace baton {

/// A time that is reckoned from the moment at which a condition is asked. Days are those of UTC, the same for everybody
/// who looks at a shared workspace.
struct RelativeTime
{
    enum class Unit {
        Days, ///< The whole day that lies `amount` days from today.
        Hours, ///< The moment that lies `amount` hours from now.
    };

    Unit unit = Unit::Days;
    qint64 amount = 0; ///< Negative in the past.

    friend bool operator==(const RelativeTime &, const RelativeTime &) = default;
};

/// What a field is compared with. For a field that holds an instant, a QDate stands for that whole day.
using ConditionValue = std::variant<FieldValue, RelativeTime>;

/// One question about a lead, as a tree. The empty conjunction is always true.
///
/// Three-valued: a comparison with a missing value is unknown, which a list does not show; "is missing", count and last
/// are never unknown.
struct Condition
{
    enum class Kind {
        All, ///< Every part.
        Any, ///< One part or more.
        Not, ///< Not its one part.
        Compare, ///< `field` stands to the one value as `comparison` says.
        In, ///< `field` has one of the values.
        Between, ///< `field` lies between the two values or is one of them.
        Contains, ///< The text of `field` has the value's text in it, in letters of either case (a to z).
        StartsWith, ///< The text of `field` begins with the value's.
        Missing, ///< `field` has no value.
        Count, ///< So many events of the kind `field`, within `window` before now, as `comparison` to the value says.
        Last, ///< The last event of the kind `field` lies within `window` before now.
    };
    enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    using Hours = std::chrono::duration<qint64, std::ratio<3600>>;

    static constexpr int maximumNodes = 200; ///< Comparisons and negations.
    static constexpr int maximumDepth = 12; ///< Levels of brackets.
    static constexpr int maximumValues = 1000; ///< Of one list.

    Kind kind = Kind::All;
    QList<Condition> parts;
    QString field; ///< A field's key; of Count and Last the kind of event.
    Comparison comparison = Comparison::Equal;
    QList<ConditionValue> values;
    std::optional<Hours> window; ///< Of Count, without one ever; of Last always there.

    /// Parts that are of the same kind are taken apart; one part is that part alone.
    [[nodiscard]] static Condition all(QList<Condition> parts);
    [[nodiscard]] static Condition any(QList<Condition> parts);
    [[nodiscard]] static Condition negated(Condition part);
    [[nodiscard]] static Condition compare(QString field, Comparison comparison, ConditionValue value);
    [[nodiscard]] static Condition equals(QString field, FieldValue value);
    [[nodiscard]] static Condition missing(QString field);

    [[nodiscard]] bool isAlways() const { return kind == Kind::All && parts.isEmpty(); }
    [[nodiscard]] bool isGroup() const { return kind == Kind::All || kind == Kind::Any; }

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Reads the condition language:
///
///     country in ("DE", "AT") and employees >= 200 and count(email_click, 30d) >= 3 and not stage = won
///
/// Comparisons = != < <= > >=, `in (…)`, `between a and b`, `contains`, `starts with`, `is missing`, `is not missing`,
/// `count(KIND, 30d) >= 3`, `last(KIND) within 7d`, joined by and, or, not and brackets. KEY:VALUE is short for KEY =
/// VALUE, a yes/no field alone for KEY = yes. Times may be today, yesterday, tomorrow, now, -30d, +2w, -12h, 3 days
/// ago. Text of more than one word stands in quotes. Empty text is the condition that is always true.
///
/// Errors, all Invalid and with position (of the first character, counted from 1): "condition.syntax" (expected,
/// found), "condition.unknownField" (field, suggestions), "condition.unknownKind" (kind, choices),
/// "condition.operator" (field, type, operator, choices), "condition.value" (field, value, type, choices),
/// "condition.range" (field, first, second), "condition.tooLong", "condition.tooDeep", "condition.tooMany" (limit).
[[nodiscard]] Result<Condition> parseCondition(QStringView text, const FieldCatalogue &catalogue);

/// The one way to write it: parsing it gives the same tree. Empty for the condition that is always true.
[[nodiscard]] QString canonicalText(const Condition &condition);
/// One value as conditions write it, quoted where it must be.
[[nodiscard]] QString canonicalText(const ConditionValue &value);
[[nodiscard]] QString keyOf(Condition::Comparison comparison);
/// What holds exactly where `comparison` does not, of two values that are there.
[[nodiscard]] Condition::Comparison opposite(Condition::Comparison comparison);

/// The keys that it asks for, each once, in order.
[[nodiscard]] QStringList fieldsOf(const Condition &condition);
/// The kinds of events that it counts or looks for, each once, in order.
[[nodiscard]] QStringList eventKindsOf(const Condition &condition);

/// Whether everything that a stored condition asks for is still there.
/// Errors: NotFound "field.unknown" (field, suggestions), Invalid "condition.unknownKind" (kind, choices).
[[nodiscard]] Result<void> checkFields(const Condition &condition, const FieldCatalogue &catalogue);

/// How a field can be asked, as the language writes it: "=", "!=", "in", "is missing" …
[[nodiscard]] QStringList operatorsFor(const FieldSpec &field);

} // namespace baton
