// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace baton {

/// What keeps bytes from being text that both databases take.
enum class TextFault { None, Null, Encoding };

/// Whether the bytes are well-formed UTF-8 without U+0000. Runs of ASCII are passed eight bytes at a time.
[[nodiscard]] TextFault checkText(const char *text, size_t size);

} // namespace baton
