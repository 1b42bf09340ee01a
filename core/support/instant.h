// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace baton {

/// A point in time, UTC, to the millisecond; stored as BIGINT in both databases.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;

[[nodiscard]] constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant fromMillis(qint64 millis)
{
    return Instant(Duration(millis));
}

/// ISO 8601 in UTC with a trailing Z; milliseconds only where they are not zero.
[[nodiscard]] QString toIsoText(Instant instant);

/// Reads ISO 8601. An offset or Z is honoured; without one the text is read as UTC; a date alone is its 00:00.
/// Errors: Invalid "instant.syntax".
[[nodiscard]] Result<Instant> instantFromIso(QStringView text);

/// The moment a report speaks of: what was true by `now`, of what had been recorded by `knownAt`.
struct AsOf
{
    Instant now;
    std::optional<Instant> knownAt;

    friend bool operator==(const AsOf &, const AsOf &) = default;
};

} // namespace baton
