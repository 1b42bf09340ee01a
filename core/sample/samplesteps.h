// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/stagevisit.h"
#include "leads/nextstep.h"
#include "sample/samplerandom.h"

namespace baton {

struct SampleTouch;

/// What somebody means to do next with a lead of the demo company.
struct SampleStep
{
    StepKind kind = StepKind::Call;
    Side side = Side::Sales;
    Instant createdAt;
    Instant due;
};

/// The open step of a lead that somebody has taken up: most have one on a day of this week or the next, some were due
/// before today, and some were forgotten. `touches` are those of the lead, by instant.
[[nodiscard]] std::optional<SampleStep> sampleStep(SampleRandom &random, const StageVisit &last,
                                                   const QList<SampleTouch> &touches, Instant today);

} // namespace baton
