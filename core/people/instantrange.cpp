// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/instantrange.h"

#include <algorithm>

namespace baton {

InstantRanges merged(InstantRanges ranges)
{
    ranges.removeIf([](const InstantRange &range) { return range.to <= range.from; });
    std::ranges::sort(ranges, {}, &InstantRange::from);
    InstantRanges result;
    result.reserve(ranges.size());
    for (const InstantRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.from <= result.constLast().to)
            result.last().to = std::max(result.constLast().to, range.to);
        else
            result.append(range);
    }
    return result;
}

} // namespace baton
