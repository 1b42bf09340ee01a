// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"

#include <vector>

namespace baton {

/// When the demo company's leads came: twelve weeks up to today, busy on weekdays in office hours, quiet on weekends, a
/// little more every week.
class SampleCalendar
{
public:
    static constexpr int weeks = 12;

    explicit SampleCalendar(Instant today);

    [[nodiscard]] Instant today() const { return m_today; }
    [[nodiscard]] Instant start() const { return m_start; }
    /// The moment by which this share (0 ≤ share < 1) of all leads had come.
    [[nodiscard]] Instant at(double share) const;
    /// True on the three days of the trade fair, in the sixth week.
    [[nodiscard]] bool isTradeFair(Instant instant) const;
    /// True on the day of a webinar, every fourth Thursday, and on the day after.
    [[nodiscard]] bool isWebinar(Instant instant) const;

private:
    [[nodiscard]] int weekOf(Instant instant) const;

    Instant m_today;
    Instant m_start;
    std::vector<double> m_reached; ///< By hour since the start: which share had come when it began.
};

} // namespace baton
