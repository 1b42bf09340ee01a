// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesshours.h"

#include <QHash>

#include <optional>

namespace baton {

/// Business hours with all that is said about a date settled: every day has rising intervals that neither overlap nor
/// touch and none runs over midnight.
struct DailyHours
{
    std::array<DayHours, 7> week; ///< Monday first.
    QHash<int, DayHours> dates; ///< Dates that differ from their weekday, by days since 1970.

    [[nodiscard]] const DayHours &on(int daysSince1970) const;
    [[nodiscard]] bool hasOpenTime() const;
};

/// Nothing where an interval lies outside its day or has no length.
[[nodiscard]] std::optional<DailyHours> settled(const BusinessHours &hours);

} // namespace baton
