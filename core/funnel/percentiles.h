// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace baton {

/// Percentiles of type 7 (as R's default) of many values that lie in several arrays, without sorting or moving them.
///
/// Counts the values in buckets of equal width first and orders the one bucket alone in which the rank lies: on
/// millions of values several times as fast as std::nth_element. The arrays must outlive it; values are not negative.
class Percentiles
{
public:
    explicit Percentiles(std::vector<std::span<const qint64>> parts);

    /// The percentile for a share of 0..1; nothing for no values.
    [[nodiscard]] std::optional<double> at(double share) const;

private:
    [[nodiscard]] std::vector<qint64> valuesIn(std::size_t bucket) const;

    std::vector<std::span<const qint64>> m_parts;
    std::vector<std::size_t> m_counts;
    std::size_t m_total = 0;
    int m_shift = 0;
};

} // namespace baton
