// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelcolumns.h"
#include "leads/stage.h"
#include "support/instant.h"

#include <array>

namespace baton {

/// Slots are places in `allStages`; those of the success stages are the first ones, in funnel order.
inline constexpr std::size_t stageSlots = allStages.size();
inline constexpr std::size_t successSlots = 9;

[[nodiscard]] std::size_t slotOf(Stage stage);
/// The last success stage among slots given as bits; -1 where there is none.
[[nodiscard]] int furthestSuccessSlot(quint32 visited);

/// The visits of one lead that count at a moment, in seq order; the buffers are used again for the next lead.
class LeadWalk
{
public:
    /// The columns must outlive it.
    LeadWalk(const FunnelColumns &columns, const AsOf &asOf);

    void visit(std::size_t lead);

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] quint8 slot(std::size_t i) const { return m_slot[i]; }
    [[nodiscard]] bool isOverride(std::size_t i) const { return m_override[i] != 0; }
    [[nodiscard]] qint64 enteredAt(std::size_t i) const { return m_enteredAt[i]; }
    [[nodiscard]] Instant began() const { return fromMillis(m_enteredAt[0]); }
    [[nodiscard]] quint8 currentSlot() const { return m_slot[m_count - 1]; }
    /// Milliseconds since the lead came to where it is.
    [[nodiscard]] qint64 currentStay() const { return m_now - m_enteredAt[m_count - 1]; }

    /// A bit for each stage with a visit.
    [[nodiscard]] quint32 visitedSlots() const
    {
        quint32 visited = 0;
        for (std::size_t i = 0; i < m_count; ++i)
            visited |= 1U << m_slot[i];
        return visited;
    }

private:
    void add(quint32 i);
    void leaveOutTheFuture();

    const FunnelColumns &m_columns;
    const std::array<quint8, 256> m_slots;
    const qint64 m_now;
    const qint64 m_knownAt;
    std::size_t m_count = 0;
    std::vector<quint8> m_slot;
    std::vector<qint64> m_enteredAt;
    std::vector<quint8> m_override;
};

} // namespace baton
