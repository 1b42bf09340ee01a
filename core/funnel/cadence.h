// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/touch.h"
#include "people/businesscalendar.h"

#include <QList>

namespace baton {

/// How often and how closely somebody tries to reach a lead by phone.
struct CadencePolicy
{
    int mostAttempts = 6;
    int workingDays = 15; ///< From the first attempt.
    Duration leastGap = std::chrono::hours(4); ///< By the wall clock, between two attempts.
};

/// Which part of a day people are reached in differs, so that attempts go through all of them.
enum class Daypart { Morning, Midday, Afternoon };

/// Before 11:00, before 14:00, and after that.
[[nodiscard]] Daypart daypartOf(WallTime wall);

/// Where the attempts to reach a lead stand, and when the next one may be.
struct Cadence
{
    enum class Verdict {
        First, ///< Nobody has tried yet, or somebody talked with the lead since.
        Resting, ///< The last attempt is too close.
        Free, ///< The gap is over.
        UsedUp, ///< As many attempts were made as there may be.
        Over, ///< The working days are over in which attempts are made.
        Forbidden, ///< The lead asked not to be called.
    };

    Verdict verdict = Verdict::First;
    int made = 0; ///< Attempts in a row that reached nobody.
    int most = 0;
    Instant mayFrom; ///< The next attempt; an open instant, not before the gap is over.
    Instant bestFrom; ///< As early as that, in the part of the day that was tried least.

    [[nodiscard]] bool mayGoOn() const
    {
        return verdict == Verdict::First || verdict == Verdict::Resting || verdict == Verdict::Free;
    }
    /// "Attempt 3 of 6": the number of the next one.
    [[nodiscard]] int next() const { return made + 1; }

    friend bool operator==(const Cadence &, const Cadence &) = default;
};

/// Where attempts stand after these touches of one lead, which are of one side, in any order. Calls that went out count
/// since the last conversation. Errors: those of BusinessCalendar.
[[nodiscard]] Result<Cadence> cadenceOf(const QList<Touch> &touches, const CadencePolicy &policy,
                                        const BusinessCalendar &hours, Instant now);

} // namespace baton
