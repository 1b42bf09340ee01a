// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slahistory.h"
#include "sla/slameasure.h"
#include "sla/workingtime.h"

#include <array>
#include <vector>

namespace baton {

/// Adds up measures lead by lead, for the last months up to a moment.
class SlaMeasureTally
{
public:
    static constexpr int months = 6; ///< That of the moment is the last of them.

    /// `scopes`: for each measure its place in SlaHistory::scopes; -1 for all leads.
    SlaMeasureTally(QList<SlaMeasure> measures, std::vector<int> scopes, const WorkingTime &hours, Instant now);

    void add(const SlaHistory &history);
    [[nodiscard]] QList<SlaMeasured> measured() const;
    /// How many leads the side received in a whole month, in the mean of those since anything was handed over; 0
    /// without one.
    [[nodiscard]] double receivedPerMonth(Side side) const;

private:
    struct Sum
    {
        qint64 count = 0;
        qint64 of = 0;
    };
    using Sums = std::array<Sum, months>;

    [[nodiscard]] std::optional<std::size_t> monthOf(Instant at) const;
    void add(const SlaMeasure &measure, const SlaHistory &history, const Handoff &handoff, Sum &sum) const;
    void addAttempts(const SlaMeasure &measure, const SlaHistory &history, const Handoff &handoff, Sum &sum) const;
    [[nodiscard]] SlaMeasureMonth monthOf(const SlaMeasure &measure, const Sum &sum, std::size_t place) const;

    QList<SlaMeasure> m_measures;
    std::vector<int> m_scopes;
    const WorkingTime &m_hours;
    Instant m_now;
    int m_firstMonth; ///< Since the year 0.
    std::vector<Sums> m_sums; ///< By measure.
    std::array<std::array<qint64, months>, 5> m_received{}; ///< By side.
    int m_begun = months; ///< The first month in which anything was handed over: before it nothing could be kept.
};

} // namespace baton
