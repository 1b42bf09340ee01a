// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

namespace baton {

/// Reads "today", "yesterday", "tomorrow", "now", "-30d", "+2w", "-12h" for a date or an instant; nothing where the
/// text is none of them or does not fit the field.
[[nodiscard]] std::optional<RelativeTime> relativeTimeFrom(QStringView text, FieldType type);
/// "3" and "days" as hours: h, hour, hours, d, day, days, w, week, weeks. Nothing beyond a hundred years.
[[nodiscard]] std::optional<Condition::Hours> hoursFrom(QStringView number, QStringView unit);
/// The same in one word, as "30d".
[[nodiscard]] std::optional<Condition::Hours> hoursFrom(QStringView word);

/// Reads one value as a condition compares `field` with it. Errors: as `fieldValueFor`; empty text is refused too.
[[nodiscard]] Result<ConditionValue> conditionValueFor(const FieldSpec &field, QStringView text);

/// Two values of one field in their order: negative, 0, positive; nothing where they have none.
[[nodiscard]] std::optional<int> order(const FieldValue &left, const FieldValue &right);

/// The instants that a value means: a day, or the one millisecond that it names. `begin` belongs to it, `end` does not.
struct InstantSpan
{
    Instant begin;
    Instant end;
};

/// What a relative time means at `now`: a date, or an instant.
[[nodiscard]] FieldValue resolved(const ConditionValue &value, Instant now);
/// Of a resolved value that is compared with an instant.
[[nodiscard]] InstantSpan spanOf(const FieldValue &value);

/// Whether texts of this field are compared as asciiLower() makes them. What is compared by a key is folded wholly, by
/// that key.
[[nodiscard]] bool ignoresCase(const FieldSpec &field);

/// Letters a to z in small, all others as they are: what both databases do to text of the C locale.
[[nodiscard]] QString asciiLower(QString text);

} // namespace baton
