// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"

#include <QList>

namespace baton {

/// From an instant up to, but not including, another.
struct InstantRange
{
    Instant from;
    Instant to;

    friend bool operator==(const InstantRange &, const InstantRange &) = default;
};

using InstantRanges = QList<InstantRange>;

/// The same instants as rising ranges that neither overlap nor touch; empty and reversed ranges are left out.
[[nodiscard]] InstantRanges merged(InstantRanges ranges);

} // namespace baton
