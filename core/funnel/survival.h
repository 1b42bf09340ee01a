// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace baton {

/// How long something lasts where some of it still goes on, as Kaplan and Meier reckon it: what goes on counts among
/// those who could have ended for as long as it was seen, so that slow ones are not hidden by those that are over.
struct Survival
{
    std::optional<double> median; ///< The first length at which no more than half go on; nothing where more do.
    double remaining = 1; ///< The share that goes on past the longest length seen, 0..1.
};

/// Reckons with lengths of those that ended and of those that go on, each in several arrays, none negative; where both
/// are of one length, what goes on was there when the other ended. Nothing for no lengths.
[[nodiscard]] std::optional<Survival> survivalOf(std::span<const std::span<const qint64>> ended,
                                                 std::span<const std::span<const qint64>> goingOn);

} // namespace baton
