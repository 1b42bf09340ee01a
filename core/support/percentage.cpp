// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/percentage.h"

#include <algorithm>
#include <cmath>

namespace baton {

std::optional<Rate> wilsonRate(qint64 hits, qint64 total)
{
    if (total <= 0)
        return {};
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(total);
    const double p = static_cast<double>(hits) / n;
    const double scale = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    // At the ends the formula leaves a rounding error of 1e-17 instead of the exact bound.
    const double low = hits == 0 ? 0 : std::max(0.0, centre - half);
    const double high = hits == total ? 1 : std::min(1.0, centre + half);
    return Rate{p, low, high};
}

} // namespace baton
