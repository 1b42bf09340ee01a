// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slatrend.h"

namespace baton {

namespace {

constexpr qint64 monthsInYear = 12;
constexpr qint64 monthsInQuarter = 3;

qint64 monthOf(Instant at)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(at));
    return int(date.year()) * monthsInYear + unsigned(date.month()) - 1;
}

Instant startOf(qint64 month)
{
    const auto year = std::chrono::year(static_cast<int>(month / monthsInYear));
    return std::chrono::sys_days(year / std::chrono::month(static_cast<unsigned>(month % monthsInYear) + 1) / 1);
}

} // namespace

void SlaTrendTally::add(const Handoff &handoff, OwnerState owner)
{
    const qint64 month = monthOf(handoff.handedAt);
    const qint64 quarter = month / monthsInQuarter;
    const Instant monthEnd = std::min(m_now, startOf(month + 1));
    const Instant quarterEnd = std::min(m_now, startOf((quarter + 1) * monthsInQuarter));
    m_months[month].add(bucketOf(handoff, owner, monthEnd));
    m_quarters[quarter].add(bucketOf(handoff, owner, quarterEnd));
}

SlaTrend SlaTrendTally::trend() const
{
    SlaTrend trend;
    if (m_months.isEmpty())
        return trend;
    const qint64 last = monthOf(m_now);
    const bool isLong = last - m_months.firstKey() >= SlaTrend::mostMonths;
    trend.step = isLong ? SlaTrend::Step::Quarter : SlaTrend::Step::Month;
    const qint64 length = isLong ? monthsInQuarter : 1;
    const QMap<qint64, HandoffCounts> &counts = isLong ? m_quarters : m_months;
    for (qint64 at = counts.firstKey(); at <= last / length; ++at)
        trend.points.append({startOf(at * length), startOf((at + 1) * length), counts.value(at)});
    return trend;
}

} // namespace baton
