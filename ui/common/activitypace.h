// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace baton {

/// How fast work goes and when it will be over, from what it told so far. It says nothing before that means something,
/// and nothing any more once the work has not been heard of for a while.
class ActivityPace
{
public:
    using Time = std::chrono::milliseconds; ///< Since any fixed moment.

    /// How far the work is at `at`: this part of it (0..1, below 0 unknown) and this many records. Work that begins
    /// anew with another part is reckoned anew.
    void tell(Time at, double share, qint64 records);

    /// Records in a second, smoothed over the last seconds.
    [[nodiscard]] std::optional<double> recordsPerSecond(Time now) const;
    /// Never below a second.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft(Time now) const;

private:
    [[nodiscard]] bool isSettled(Time now) const;

    std::optional<Time> m_began;
    Time m_last{};
    double m_share = -1;
    qint64 m_records = 0;
    int m_steps = 0;
    double m_sharesPerSecond = 0;
    double m_recordsPerSecond = 0;
};

} // namespace baton
