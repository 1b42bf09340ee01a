// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/separatorline.h"

namespace baton {

SeparatorLine separatorLine(std::string_view text)
{
    const size_t quote = text.starts_with('"') ? 1 : 0;
    const std::string_view line = text.substr(quote, text.find_first_of("\r\n") - quote);
    const std::string_view bare = quote == 1 && line.ends_with('"') ? line.substr(0, line.size() - 1) : line;
    const bool isNamed =
        bare.size() == 5 && (bare.starts_with("sep=") || bare.starts_with("SEP=") || bare.starts_with("Sep="));
    const size_t end = quote + line.size();
    if (!isNamed || bare.size() + 2 * quote != end || std::string_view(",;\t|").find(bare[4]) == std::string_view::npos)
        return {};
    const bool isPair = text.substr(end, 2) == "\r\n";
    return {bare[4], end + (isPair ? 2 : end < text.size() ? 1 : 0)};
}

} // namespace baton
