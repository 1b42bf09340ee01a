// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"

#include <algorithm>
#include <optional>

namespace baton {

/// The cohort: leads whose first stage entry lies in [from, to); an end that is missing is open.
struct CohortWindow
{
    std::optional<Instant> from;
    std::optional<Instant> to;

    [[nodiscard]] bool contains(Instant instant) const { return (!from || *from <= instant) && (!to || instant < *to); }

    /// The window just before that is as long as this one is at `now`: of a quarter that still runs only the days that
    /// are over have something to be compared with. Nothing where this one has no beginning or has not begun.
    [[nodiscard]] std::optional<CohortWindow> before(Instant now) const
    {
        const Instant end = std::min(to.value_or(now), now);
        if (!from || end <= *from)
            return std::nullopt;
        return CohortWindow{*from - (end - *from), *from};
    }

    friend bool operator==(const CohortWindow &, const CohortWindow &) = default;
};

} // namespace baton
