// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"

#include <QString>

#include <memory>

namespace baton {

/// What a clock on the wall shows somewhere.
using WallTime = std::chrono::local_time<std::chrono::milliseconds>;

/// One time zone with its transitions at hand: QTimeZone takes microseconds for what is a binary search here.
///
/// Copies share the table. Safe to use from several threads.
class ZoneTime
{
public:
    /// Errors: Invalid "calendar.zone" with "where" and "value".
    static Result<ZoneTime> load(const QString &ianaName);

    [[nodiscard]] QString name() const;
    [[nodiscard]] WallTime wallTime(Instant instant) const;
    /// The first instant at which the wall shows this time. A time that the wall skips is taken with the offset before
    /// the gap, which shifts it forward by the gap's length.
    [[nodiscard]] Instant instant(WallTime wallTime) const;

private:
    struct Table;

    explicit ZoneTime(std::shared_ptr<const Table> table)
        : m_table(std::move(table))
    {}

    std::shared_ptr<const Table> m_table;
};

} // namespace baton
