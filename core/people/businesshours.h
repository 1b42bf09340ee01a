// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <chrono>
#include <set>

namespace baton {

/// A stretch of a day in local wall time, as minutes since midnight: 0 ≤ from < 24 h, 0 < to ≤ 24 h, from ≠ to.
/// Where `to` lies before `from` it runs over midnight: 22:00–06:00.
struct OpenInterval
{
    std::chrono::minutes from{};
    std::chrono::minutes to{};

    friend bool operator==(const OpenInterval &, const OpenInterval &) = default;
};

using DayHours = QList<OpenInterval>;

/// When somebody works, as it is written down. A plain value; BusinessCalendar computes with it.
///
/// What runs over midnight is split there, and each piece follows the rules of its own date: a holiday closes the
/// morning that a night before it runs into, but not the evening of the night before.
struct BusinessHours
{
    QString zone; ///< IANA name.
    std::array<DayHours, 7> week; ///< Monday first.
    std::set<QDate> holidays; ///< Closed all day, whatever else is said of the date.
    QMap<QDate, DayHours> shifts; ///< Replace the hours that the weekday gives to the date.
    QMap<QDate, DayHours> breaks; ///< Cut out of the date.

    friend bool operator==(const BusinessHours &, const BusinessHours &) = default;
};

} // namespace baton
