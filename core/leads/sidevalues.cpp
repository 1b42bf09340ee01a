// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/sidevalues.h"

#include <algorithm>

namespace baton {

SideValues::SideValues(size_t numbers, std::optional<FieldRows::Counts> counts)
    : m_counts(counts)
    , m_values(numbers)
{}

void SideValues::take(size_t number, qint64 rank, qint64 value)
{
    if (m_counts == FieldRows::Counts::Changes)
        m_rows.push_back({number, rank, value});
    else
        m_values[number] = {rank, value};
}

void SideValues::append(SideValues later)
{
    m_rows.insert(m_rows.end(), later.m_rows.begin(), later.m_rows.end());
    for (size_t number = 0; number < later.m_values.size(); ++number)
        if (const Value &value = later.m_values[number];
            value.rank != missing && isBetter(value.rank, m_values[number].rank))
            m_values[number] = value;
}

void SideValues::translate(const std::function<qint64(qint64 value)> &translated)
{
    for (Value &known : m_values)
        if (known.value != missing)
            known.value = translated(known.value);
}

void SideValues::finish()
{
    std::ranges::stable_sort(m_rows, [](const Row &left, const Row &right) {
        return left.number != right.number ? left.number < right.number : left.rank < right.rank;
    });
    const Row *before = nullptr;
    for (const Row &row : m_rows) {
        Value &known = m_values[row.number];
        const bool isFirst = !before || before->number != row.number;
        known.value = isFirst ? 0 : known.value + (before->value != row.value ? 1 : 0);
        before = &row;
    }
    m_rows.clear();
}

} // namespace baton
