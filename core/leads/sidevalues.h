// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace baton {

/// A value for each of many numbers, from rows of which a number may have several.
class SideValues
{
public:
    static constexpr qint64 missing = std::numeric_limits<qint64>::min();

    /// `counts`: which row of a number does; nothing where there is one at the most.
    SideValues(size_t numbers, std::optional<FieldRows::Counts> counts);

    /// Whether a row of that rank is one that counts: false for numbers beyond the greatest.
    [[nodiscard]] bool isWanted(size_t number, qint64 rank) const
    {
        return number < m_values.size()
            && (m_counts == FieldRows::Counts::Changes || isBetter(rank, m_values[number].rank));
    }
    /// Rows come in the order in which those of one rank count. One that is wanted.
    void take(size_t number, qint64 rank, qint64 value);
    /// `later`: of the same numbers, from rows behind these.
    void append(SideValues later);
    void translate(const std::function<qint64(qint64 value)> &translated);
    /// After the last row.
    void finish();

    /// As it was taken; of changes how many they are.
    [[nodiscard]] qint64 of(size_t number) const { return number < m_values.size() ? m_values[number].value : missing; }

private:
    /// The rank beside the value: most of the time goes into finding a place in so much memory.
    struct Value
    {
        qint64 rank = missing;
        qint64 value = missing;
    };
    struct Row
    {
        size_t number = 0;
        qint64 rank = 0;
        qint64 value = 0;
    };

    [[nodiscard]] bool isBetter(qint64 rank, qint64 known) const
    {
        if (known == missing || !m_counts)
            return true;
        return *m_counts == FieldRows::Counts::Earliest ? rank < known : rank >= known;
    }

    std::optional<FieldRows::Counts> m_counts;
    std::vector<Value> m_values;
    std::vector<Row> m_rows; ///< Of changes alone, which are known when all rows are in order.
};

} // namespace baton
