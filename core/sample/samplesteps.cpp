// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplesteps.h"

#include "funnel/limbo.h"
#include "sample/samplefollowup.h"

#include <algorithm>

namespace baton {

namespace {

using namespace std::chrono;

constexpr double isPlanned = 0.85;
constexpr double isOverdue = 0.1;

StepKind kindAfter(const QList<SampleTouch> &touches, Stage stage)
{
    if (!touches.isEmpty() && touches.last().disposition == Disposition::Callback)
        return StepKind::Callback;
    if (stage == Stage::Working)
        return StepKind::Meeting;
    return stage == Stage::Opportunity ? StepKind::Mail : StepKind::Call;
}

/// In the hours of a working day.
Instant onDay(Instant day, SampleRandom &random)
{
    const auto date = floor<days>(day);
    const unsigned place = weekday(date).c_encoding();
    const auto open = place == 6 ? date + days(2) : place == 0 ? date + days(1) : date;
    return Instant(open) + hours(9) + minutes(15 * random.below(32));
}

} // namespace

std::optional<SampleStep> sampleStep(SampleRandom &random, const StageVisit &last, const QList<SampleTouch> &touches,
                                     Instant today)
{
    if (!needsNextStep(last.stage) || !random.happens(isPlanned))
        return std::nullopt;
    SampleStep step;
    step.side = sideOf(last.stage);
    step.kind = kindAfter(touches, last.stage);
    step.createdAt = touches.isEmpty() ? last.enteredAt : std::max(last.enteredAt, touches.last().at);
    step.due = random.happens(isOverdue) ? onDay(today - days(1 + random.below(4)), random)
                                         : onDay(today + days(random.below(9)), random);
    step.due = std::max(step.due, step.createdAt);
    return step;
}

} // namespace baton
