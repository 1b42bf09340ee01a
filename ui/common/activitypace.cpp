// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activitypace.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto shortestStep = 250ms; ///< What comes faster says more of the clock than of the work.
constexpr auto settlesAfter = 2s;
constexpr int stepsToSettle = 3;
constexpr auto silentAfter = 10s; ///< The last rate of work that stands still is no promise.
constexpr double memory = 5; ///< Seconds by which what was weighs a third of what is.

double secondsOf(ActivityPace::Time time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

void ActivityPace::tell(Time at, double share, qint64 records)
{
    if (!m_began || records < m_records || share < m_share) {
        *this = {};
        m_began = at;
        m_last = at;
        m_share = share;
        m_records = records;
        return;
    }
    if (at - m_last < shortestStep)
        return; // What it told is part of the next step.
    const double seconds = secondsOf(at - m_last);
    const double weight = m_steps == 0 ? 1 : 1 - std::exp(-seconds / memory);
    const double shares = m_share < 0 ? 0 : (share - m_share) / seconds;
    m_sharesPerSecond += weight * (shares - m_sharesPerSecond);
    m_recordsPerSecond += weight * (static_cast<double>(records - m_records) / seconds - m_recordsPerSecond);
    m_last = at;
    m_share = share;
    m_records = records;
    ++m_steps;
}

bool ActivityPace::isSettled(Time now) const
{
    return m_steps >= stepsToSettle && m_last - *m_began >= settlesAfter && now - m_last < silentAfter;
}

std::optional<double> ActivityPace::recordsPerSecond(Time now) const
{
    if (!isSettled(now) || m_records <= 0 || m_recordsPerSecond <= 0)
        return {};
    return m_recordsPerSecond;
}

std::optional<std::chrono::seconds> ActivityPace::timeLeft(Time now) const
{
    if (!isSettled(now) || m_share < 0 || m_share >= 1 || m_sharesPerSecond <= 0)
        return {};
    const double seconds = (1 - m_share) / m_sharesPerSecond - secondsOf(now - m_last);
    return std::chrono::seconds(std::max(1LL, std::llround(seconds)));
}

} // namespace baton
