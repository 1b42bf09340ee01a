// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvformat.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// A number as people write it, as "[-]digits[.digits][e[-]digits]"; nothing where it is none.
///
/// The mark that is not the decimal one groups, and so do blanks and apostrophes: in threes, or as in India in twos
/// before the last three. `text` is ASCII and trimmed.
[[nodiscard]] std::optional<std::string> plainNumber(std::string_view text, DecimalMark mark);

/// The value of what plainNumber() returns; nothing where it is beyond a double.
[[nodiscard]] std::optional<double> numberValue(std::string_view plain);

} // namespace baton
