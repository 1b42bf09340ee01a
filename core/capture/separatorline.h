// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace baton {

/// The line "sep=;" that spreadsheets put above a table to tell other spreadsheets its delimiter. It is no record.
struct SeparatorLine
{
    char delimiter = 0;
    size_t length = 0; ///< With its line end; 0 where there is no such line.
};

/// Looks for it at the beginning of a text without a byte order mark.
[[nodiscard]] SeparatorLine separatorLine(std::string_view text);

} // namespace baton
