// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace baton {

/// Leads of which it is asked again and again whether one is among them. Ids are dense, so that each takes a bit: a
/// million are taken in and asked for within the time of a frame, which no hash does.
class LeadSet
{
public:
    LeadSet() = default;
    explicit LeadSet(const QList<LeadId> &leads)
    {
        if (leads.isEmpty())
            return;
        const auto [least, most] = std::ranges::minmax(leads);
        m_first = least.value();
        m_bits.resize(static_cast<size_t>(most.value() - m_first) + 1);
        for (const LeadId lead : leads) {
            auto bit = m_bits[static_cast<size_t>(lead.value() - m_first)];
            m_size += bit ? 0 : 1;
            bit = true;
        }
    }

    [[nodiscard]] bool contains(LeadId lead) const
    {
        const qint64 place = lead.value() - m_first;
        return place >= 0 && place < static_cast<qint64>(m_bits.size()) && m_bits[static_cast<size_t>(place)];
    }
    /// Each counts once.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    qint64 m_first = 0;
    qsizetype m_size = 0;
    std::vector<bool> m_bits;
};

} // namespace baton
