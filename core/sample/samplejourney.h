// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/stagevisit.h"
#include "sample/samplerandom.h"

namespace baton {

/// What decides how a lead fares.
struct SampleJourneyStart
{
    Instant at; ///< When it came.
    Instant today; ///< Nothing happens after it.
    double quality = 0; ///< Added to the log-odds of every step.
    bool goesToSales = false; ///< A marketing-qualified lead skips tele.
    double salesPace = 1; ///< Times the usual lag until sales answers.
};

/// A lead's way through the funnel: steps with log-normal lags, detours and ways back, and many that just stay where
/// they are. Ordered by instant, numbered, without lead and batch.
[[nodiscard]] StageHistory sampleJourney(SampleRandom &random, const SampleJourneyStart &start);

} // namespace baton
