// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/instantrange.h"
#include "sla/slaclock.h"
#include "sla/slahistory.h"
#include "sla/slapolicy.h"

namespace baton {

/// Which moments of a lead's history begin, stop, end and pause a clock. Pure.

/// Whether a clock of the commitment may begin with that moment.
[[nodiscard]] bool beginsClock(const SlaCommitment &commitment, const SlaMoment &moment);

/// What a clock comes to, whatever its deadline.
struct SlaEnding
{
    std::optional<Instant> stoppedAt; ///< By what was promised.
    std::optional<Instant> endedAt; ///< By something else, before that.
    SlaClock::Exemption exemption = SlaClock::Exemption::None; ///< Why, in the second case.
    Stage endedIn = Stage::Inquiry;
};

/// The ending of the clock that began with the moment `start` of the history. What stops it wins over what ends it at
/// the same instant.
[[nodiscard]] SlaEnding endingOf(const SlaCommitment &commitment, const SlaHistory &history, std::size_t start);

/// When the clock stood, between both instants.
[[nodiscard]] InstantRanges pausesOf(const SlaCommitment &commitment, const SlaHistory &history, Instant from,
                                     Instant to);
/// Whether the lead stands where the commitment's clocks stand.
[[nodiscard]] bool isPaused(const SlaCommitment &commitment, const SlaHistory &history);

} // namespace baton
