// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/percentiles.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace baton {

namespace {

constexpr int bucketBits = 10;

/// How far a value is shifted to the right to give its bucket.
int shiftFor(qint64 largest, std::size_t total)
{
    const int width = static_cast<int>(std::bit_width(static_cast<quint64>(largest)));
    // Few values are not worth more than one bucket.
    const int bits = total < (1U << bucketBits) ? 0 : bucketBits;
    return std::min(63, std::max(0, width - bits));
}

} // namespace

Percentiles::Percentiles(std::vector<std::span<const qint64>> parts)
    : m_parts(std::move(parts))
{
    qint64 largest = 0;
    for (const auto part : m_parts) {
        m_total += part.size();
        for (const qint64 value : part)
            largest = std::max(largest, value);
    }
    m_shift = shiftFor(largest, m_total);
    m_counts.resize((static_cast<std::size_t>(largest) >> m_shift) + 1);
    for (const auto part : m_parts) {
        for (const qint64 value : part)
            ++m_counts[static_cast<std::size_t>(value) >> m_shift];
    }
}

std::optional<double> Percentiles::at(double share) const
{
    if (m_total == 0)
        return {};
    const double position = static_cast<double>(m_total - 1) * share;
    auto rank = static_cast<std::size_t>(std::floor(position));
    std::size_t bucket = 0;
    while (rank >= m_counts[bucket])
        rank -= m_counts[bucket++];

    auto values = valuesIn(bucket);
    const auto found = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), found, values.end());
    const auto low = static_cast<double>(*found);
    const double weight = position - std::floor(position);
    if (weight <= 0)
        return low;
    qint64 next = 0;
    if (found + 1 != values.end()) {
        next = *std::min_element(found + 1, values.end());
    } else {
        while (m_counts[++bucket] == 0) {}
        next = std::ranges::min(valuesIn(bucket));
    }
    return low + weight * (static_cast<double>(next) - low);
}

std::vector<qint64> Percentiles::valuesIn(std::size_t bucket) const
{
    std::vector<qint64> values;
    values.reserve(m_counts[bucket]);
    for (const auto part : m_parts) {
        for (const qint64 value : part) {
            if (static_cast<std::size_t>(value) >> m_shift == bucket)
                values.push_back(value);
        }
    }
    return values;
}

} // namespace baton
