// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/timeline.h"

#include <QDate>
#include <QTimeZone>

namespace baton {

/// What a lead did, and what was done with it, day by day: the last 90 days as a raster.
class BehaviourDays
{
public:
    static constexpr int days = 90;
    enum Row { Interests, Mails, Calls, Meetings, RowCount };

    /// `keys` are those of the lead's timeline, in any order; days are those of `zone`, the last one that of `now`.
    BehaviourDays(const QList<TimelineKey> &keys, Instant now, const QTimeZone &zone);

    /// 0 is the earliest day.
    [[nodiscard]] QDate dateOf(int day) const { return m_today.addDays(day - (days - 1)); }
    [[nodiscard]] int countOf(Row row, int day) const
    {
        return m_counts[static_cast<size_t>(row)][static_cast<size_t>(day)];
    }
    [[nodiscard]] int totalOf(Row row) const;
    [[nodiscard]] bool isEmpty() const;
    /// When the lead was last handed over, if it was in these days.
    [[nodiscard]] std::optional<int> handedOverOn() const { return m_handedOver; }

private:
    QDate m_today;
    std::array<std::array<int, days>, RowCount> m_counts{};
    std::optional<int> m_handedOver;
};

} // namespace baton
