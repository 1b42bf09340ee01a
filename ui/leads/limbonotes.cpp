// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/limbonotes.h"

#include "leads/limbotext.h"

#include <algorithm>

namespace baton {

LimboNotes::LimboNotes(const QList<LimboLead> &leads, TimeView view)
    : m_leads(leads)
    , m_view(std::move(view))
{
    if (leads.isEmpty())
        return;
    const auto [first, last] = std::ranges::minmax_element(leads, {}, &LimboLead::id);
    m_firstId = first->id.value();
    m_places.resize(static_cast<size_t>(last->id.value() - m_firstId) + 1);
    qint32 place = 0;
    for (const LimboLead &lead : leads)
        m_places[static_cast<size_t>(lead.id.value() - m_firstId)] = ++place;
}

QString LimboNotes::of(LeadId lead) const
{
    const qint64 place = lead.value() - m_firstId;
    if (place < 0 || place >= static_cast<qint64>(m_places.size()) || m_places[static_cast<size_t>(place)] == 0)
        return {};
    return limboText(m_leads.at(m_places[static_cast<size_t>(place)] - 1), m_view);
}

} // namespace baton
