// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/workingtime.h"

#include <algorithm>

namespace baton {

namespace {

constexpr int stretchesAtOnce = 256;

} // namespace

WorkingTime::WorkingTime(BusinessCalendar calendar, const InstantRange &laidOut)
    : m_calendar(std::move(calendar))
    , m_begin(laidOut.from)
{
    Instant reached = laidOut.from;
    Duration passed{};
    while (reached < laidOut.to) {
        const auto open = m_calendar.periods(reached, stretchesAtOnce);
        if (!open || open->isEmpty())
            return;
        for (const InstantRange &stretch : *open) {
            passed += stretch.to - stretch.from;
            m_open.push_back(stretch);
            m_passed.push_back(passed);
        }
        reached = m_open.back().to;
    }
}

bool WorkingTime::isLaidOut(Instant at) const
{
    return !m_open.empty() && at >= m_begin && at < m_open.back().to;
}

Duration WorkingTime::openUntil(Instant at) const
{
    const auto next = std::ranges::upper_bound(m_open, at, {}, &InstantRange::to);
    const auto index = static_cast<std::size_t>(next - m_open.begin());
    return m_passed[index] - (next->to - std::max(next->from, at));
}

Result<Instant> WorkingTime::due(Instant from, const SlaTarget &target, const InstantRanges &pauses) const
{
    if (target.unit == SlaTarget::Unit::Days || !pauses.isEmpty() || !isLaidOut(from))
        return dueAfter(m_calendar, from, target, pauses);
    const Duration amount = target.unit == SlaTarget::Unit::Minutes ? Duration(std::chrono::minutes(target.amount))
                                                                    : Duration(std::chrono::hours(target.amount));
    const Duration goal = openUntil(from) + amount;
    const auto reached = std::ranges::lower_bound(m_passed, goal);
    if (reached == m_passed.end())
        return m_calendar.add(from, amount);
    return m_open[static_cast<std::size_t>(reached - m_passed.begin())].to - (*reached - goal);
}

Duration WorkingTime::elapsed(Instant from, Instant to, const InstantRanges &pauses) const
{
    if (to <= from)
        return {};
    if (!pauses.isEmpty() || !isLaidOut(from) || !isLaidOut(to))
        return m_calendar.elapsed(from, to, pauses);
    return openUntil(to) - openUntil(from);
}

} // namespace baton
