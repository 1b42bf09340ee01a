// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/leadwalk.h"

#include <algorithm>
#include <bit>

namespace baton {

namespace {

/// Slots by the stored number of a stage.
std::array<quint8, 256> slotsByNumber()
{
    std::array<quint8, 256> numbered{};
    for (const Stage stage : allStages)
        numbered[static_cast<std::size_t>(stage)] = static_cast<quint8>(slotOf(stage));
    return numbered;
}

} // namespace

std::size_t slotOf(Stage stage)
{
    return static_cast<std::size_t>(std::ranges::find(allStages, stage) - allStages.begin());
}

int furthestSuccessSlot(quint32 visited)
{
    constexpr quint32 ofSuccess = (1U << successSlots) - 1;
    return static_cast<int>(std::bit_width(visited & ofSuccess)) - 1;
}

LeadWalk::LeadWalk(const FunnelColumns &columns, const AsOf &asOf)
    : m_columns(columns)
    , m_slots(slotsByNumber())
    , m_now(toMillis(asOf.now))
    , m_knownAt(asOf.knownAt ? toMillis(*asOf.knownAt) : std::numeric_limits<qint64>::max())
{}

void LeadWalk::visit(std::size_t lead)
{
    m_count = 0;
    qint64 latest = std::numeric_limits<qint64>::min();
    const quint32 end = m_columns.firstVisit[lead + 1];
    for (quint32 i = m_columns.firstVisit[lead]; i < end; ++i) {
        if (m_columns.recordedAt[i] > m_knownAt)
            continue;
        add(i);
        latest = std::max(latest, m_columns.enteredAt[i]);
    }
    // Only now: what a correction took back was true on no day, not even before it was corrected.
    if (latest > m_now)
        leaveOutTheFuture();
}

void LeadWalk::add(quint32 i)
{
    const quint8 slot = m_slots[m_columns.stages[i]];
    // A correction takes the visit before it back, and goes on with the one before that where it returns to its stage.
    if (m_columns.corrections[i] && m_count > 0) {
        --m_count;
        if (m_count > 0 && m_slot[m_count - 1] == slot)
            return;
    }
    if (m_count == m_slot.size()) {
        m_slot.resize(2 * m_count + 8);
        m_enteredAt.resize(m_slot.size());
        m_override.resize(m_slot.size());
    }
    m_slot[m_count] = slot;
    m_enteredAt[m_count] = m_columns.enteredAt[i];
    m_override[m_count] = m_columns.overrides[i];
    ++m_count;
}

void LeadWalk::leaveOutTheFuture()
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        if (m_enteredAt[i] > m_now)
            continue;
        m_slot[kept] = m_slot[i];
        m_enteredAt[kept] = m_enteredAt[i];
        m_override[kept] = m_override[i];
        ++kept;
    }
    m_count = kept;
}

} // namespace baton
