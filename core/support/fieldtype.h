// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace baton {

/// The type of a field, custom or built in. The numbers stand in the database.
enum class FieldType { Text = 1, Number = 2, Money = 3, Date = 4, Instant = 5, YesNo = 6, OneOf = 7, ManyOf = 8 };

/// The word for a type in profiles and on the command line: "text", "number", "money", "date", "instant", "yes/no",
/// "one-of", "many-of".
[[nodiscard]] QString fieldTypeKey(FieldType type);

/// The type that a word names, compared case-folded; "yesno", "yes-no", "oneof" and "manyof" are understood as well.
[[nodiscard]] std::optional<FieldType> fieldTypeFromKey(QStringView key);

} // namespace baton
