// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/metriccolumns.h"

#include <algorithm>

namespace baton {

/// The places of leads among rising ids, without a search where the ids lie close together.
class LeadPlaces
{
public:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    /// `risingIds` must outlive it.
    explicit LeadPlaces(const std::vector<qint64> &risingIds)
        : m_ids(risingIds)
    {
        if (m_ids.empty() || m_ids.front() < 0 || m_ids.back() / 4 > static_cast<qint64>(m_ids.size()))
            return;
        m_byId.resize(static_cast<std::size_t>(m_ids.back()) + 1, none);
        for (std::size_t place = 0; place < m_ids.size(); ++place)
            m_byId[static_cast<std::size_t>(m_ids[place])] = static_cast<quint32>(place);
    }

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] quint32 of(qint64 id) const
    {
        if (!m_byId.empty())
            return id >= 0 && static_cast<std::size_t>(id) < m_byId.size() ? m_byId[static_cast<std::size_t>(id)]
                                                                           : none;
        const auto found = std::ranges::lower_bound(m_ids, id);
        return found == m_ids.end() || *found != id ? none : static_cast<quint32>(found - m_ids.begin());
    }

private:
    const std::vector<qint64> &m_ids;
    std::vector<quint32> m_byId;
};

/// Rows of leads as a table has them, to be put beside one another.
template<typename Row>
class UnsortedRows
{
public:
    Row &add(qint64 lead)
    {
        m_leads.push_back(lead);
        return m_rows.emplace_back();
    }

    /// Those of leads that have a place, lead by lead; of a lead by `isBefore`, else as they came.
    template<typename Before>
    LeadRows<Row> sorted(const LeadPlaces &places, Before isBefore) &&
    {
        LeadRows<Row> result;
        result.first.resize(places.size() + 1);
        for (const qint64 lead : m_leads)
            if (const quint32 place = places.of(lead); place != LeadPlaces::none)
                ++result.first[place + 1];
        for (std::size_t place = 0; place < places.size(); ++place)
            result.first[place + 1] += result.first[place];
        result.rows.resize(result.first.back());
        std::vector<quint32> next(result.first.begin(), result.first.end() - 1);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (const quint32 place = places.of(m_leads[i]); place != LeadPlaces::none)
                result.rows[next[place]++] = m_rows[i];
        for (std::size_t place = 0; place < places.size(); ++place) {
            const auto begin = result.rows.begin() + result.first[place];
            const auto end = result.rows.begin() + result.first[place + 1];
            if (end - begin > 1 && !std::is_sorted(begin, end, isBefore))
                std::stable_sort(begin, end, isBefore);
        }
        m_leads = {};
        m_rows = {};
        return result;
    }

private:
    std::vector<qint64> m_leads;
    std::vector<Row> m_rows;
};

} // namespace baton
