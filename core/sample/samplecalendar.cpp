// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplecalendar.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

using namespace std::chrono;

constexpr int hoursInAll = SampleCalendar::weeks * 7 * 24;
constexpr std::array weightOfDay{0.3, 1.05, 1.2, 1.25, 1.15, 0.85, 0.2}; // from Sunday
constexpr std::array weightOfHour{0.1, 0.05, 0.05, 0.05, 0.1, 0.2, 0.5, 1.0, 2.2, 3.2, 3.6, 3.2,
                                  2.2, 2.6,  3.2,  3.0,  2.6, 1.8, 1.2, 1.0, 0.9, 0.7, 0.4, 0.2};
constexpr double growthInAll = 0.25;

unsigned dayOfWeek(Instant instant)
{
    return weekday(floor<days>(instant)).c_encoding();
}

} // namespace

SampleCalendar::SampleCalendar(Instant today)
    : m_today(today)
    , m_start(today - weeks * days(7))
{
    double sum = 0;
    m_reached.reserve(hoursInAll + 1);
    for (int hour = 0; hour < hoursInAll; ++hour) {
        m_reached.push_back(sum);
        const Instant at = m_start + hours(hour);
        const auto hourOfDay = static_cast<size_t>(floor<hours>(at - floor<days>(at)).count());
        sum += weightOfDay[dayOfWeek(at)] * weightOfHour[hourOfDay] * (1 + growthInAll * hour / hoursInAll);
    }
    m_reached.push_back(sum);
    for (double &reached : m_reached)
        reached /= sum;
}

Instant SampleCalendar::at(double share) const
{
    const auto next = std::upper_bound(m_reached.begin(), m_reached.end() - 1, share);
    const auto hour = next - m_reached.begin() - 1;
    const double from = m_reached[static_cast<size_t>(hour)];
    const double to = m_reached[static_cast<size_t>(hour) + 1];
    const double part = to > from ? std::clamp((share - from) / (to - from), 0.0, 0.9999) : 0;
    return m_start + hours(hour) + seconds(static_cast<qint64>(part * 3600));
}

int SampleCalendar::weekOf(Instant instant) const
{
    return static_cast<int>(floor<days>(instant - m_start).count() / 7);
}

bool SampleCalendar::isTradeFair(Instant instant) const
{
    const unsigned day = dayOfWeek(instant);
    return weekOf(instant) == 5 && day >= 2 && day <= 4;
}

bool SampleCalendar::isWebinar(Instant instant) const
{
    const unsigned day = dayOfWeek(instant);
    return weekOf(instant) % 4 == 1 && (day == 4 || day == 5);
}

} // namespace baton
