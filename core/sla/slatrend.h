// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffledger.h"
#include "funnel/handoffrules.h"

#include <QMap>

namespace baton {

/// What became of the hand-offs of each month, as it stood when the month ended; of the last one as it stands now.
/// Where that is a long time, quarters stand for months.
struct SlaTrend
{
    enum class Step { Month, Quarter };
    struct Point
    {
        Instant from; ///< When the month or quarter begins, UTC.
        Instant to; ///< When the next one begins.
        HandoffCounts counts; ///< As of `to`, or of the moment that is asked for where that is earlier.

        friend bool operator==(const Point &, const Point &) = default;
    };

    static constexpr qint64 mostMonths = 18;

    Step step = Step::Month;
    QList<Point> points; ///< From the first hand-off until now, without gaps.
};

/// Adds hand-offs up as they come.
class SlaTrendTally
{
public:
    explicit SlaTrendTally(Instant now)
        : m_now(now)
    {}

    /// `handoff` as of now; it was handed over by then.
    void add(const Handoff &handoff, OwnerState owner);
    [[nodiscard]] SlaTrend trend() const;

private:
    Instant m_now;
    QMap<qint64, HandoffCounts> m_months;
    QMap<qint64, HandoffCounts> m_quarters;
};

} // namespace baton
