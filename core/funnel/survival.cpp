// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/survival.h"

#include <algorithm>

namespace baton {

namespace {

std::vector<qint64> sorted(std::span<const std::span<const qint64>> parts)
{
    std::vector<qint64> values;
    for (const auto part : parts)
        values.insert(values.end(), part.begin(), part.end());
    std::ranges::sort(values);
    return values;
}

} // namespace

std::optional<Survival> survivalOf(std::span<const std::span<const qint64>> ended,
                                   std::span<const std::span<const qint64>> goingOn)
{
    const std::vector<qint64> ends = sorted(ended);
    const std::vector<qint64> open = sorted(goingOn);
    if (ends.empty() && open.empty())
        return {};
    // A hair above a half, so that no product of shares misses a half that it is.
    constexpr double half = 0.5 + 1e-12;
    Survival survival;
    auto seen = open.begin();
    for (auto end = ends.begin(); end != ends.end();) {
        const auto next = std::find_if(end, ends.end(), [end](qint64 length) { return length != *end; });
        seen = std::find_if(seen, open.end(), [end](qint64 length) { return length >= *end; });
        const auto atRisk = static_cast<double>((ends.end() - end) + (open.end() - seen));
        survival.remaining *= 1 - static_cast<double>(next - end) / atRisk;
        if (!survival.median && survival.remaining <= half)
            survival.median = static_cast<double>(*end);
        end = next;
    }
    return survival;
}

} // namespace baton
