// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

namespace baton {

/// The longest name that people may give to something, in UTF-16 units.
constexpr qsizetype longestName = 200;
/// The longest text that people may write, as a note.
constexpr qsizetype longestNote = 10'000;

/// Errors: Invalid "text.tooLong" with size and limit, and the beginning of the text as value.
[[nodiscard]] Result<void> checkLength(QStringView text, qsizetype longest);

} // namespace baton
