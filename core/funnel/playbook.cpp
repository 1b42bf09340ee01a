// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/playbook.h"

#include "people/promisedtime.h"

#include <algorithm>

namespace baton {

namespace {

using Unit = PromisedTime::Unit;
using Why = SuggestedStep::Why;

struct Play
{
    StepKind kind;
    PromisedTime within;
    Why why;
};

bool isOfBestBand(const PlaybookGround &ground)
{
    return ground.band.startsWith(u'A');
}

/// Leads of the best band are waited with half as long, rounded up.
PromisedTime workingDays(const PlaybookGround &ground, int days)
{
    return {Unit::Days, isOfBestBand(ground) ? (days + 1) / 2 : days};
}

bool isWorkedOn(Stage stage)
{
    const auto order = successOrder(stage);
    return (order && *order >= *successOrder(Stage::Mql) && stage != Stage::Won) || stage == Stage::InfoRequested;
}

Play afterConversation(const PlaybookGround &ground)
{
    switch (ground.stage) {
    case Stage::Sal: return {StepKind::Meeting, workingDays(ground, 3), Why::AfterConversation};
    case Stage::Working: return {StepKind::Meeting, workingDays(ground, 5), Why::AfterConversation};
    case Stage::Opportunity: return {StepKind::Mail, workingDays(ground, 5), Why::AfterConversation};
    default: return {StepKind::Call, workingDays(ground, 2), Why::AfterConversation};
    }
}

/// What is done where no conversation came about and tele's cadence does not say it.
Play play(const PlaybookGround &ground, const JustDone &done)
{
    if (done.disposition == Disposition::DoNotCall)
        return {StepKind::Mail, {Unit::Days, 1}, Why::DoNotCall};
    if (done.disposition == Disposition::WrongNumber)
        return {StepKind::Mail, {Unit::Hours, 4}, Why::WrongNumber};
    if (done.disposition == Disposition::Callback)
        return {StepKind::Callback, {Unit::Days, 1}, Why::CallbackAsked};
    if (done.kind == TouchKind::Meeting || done.disposition == Disposition::Connected)
        return afterConversation(ground);
    if (done.kind == TouchKind::Mail)
        return {StepKind::Call, workingDays(ground, 2), Why::AfterMail};
    if (ground.stage == Stage::InfoRequested && ground.reason == HandoffReason::InfoMissing)
        return {StepKind::Mail, {Unit::Days, 2}, Why::AskedForInformation};
    if (done.kind == TouchKind::Call)
        return {StepKind::Call, workingDays(ground, 2), Why::NextAttempt};
    const bool isTouched = std::ranges::any_of(ground.touches, isHumanTouch);
    if (isTouched)
        return afterConversation(ground);
    return {StepKind::Call, isOfBestBand(ground) ? PromisedTime{Unit::Hours, 4} : PromisedTime{Unit::Days, 1},
            Why::FirstContact};
}

bool reachedNobody(const JustDone &done)
{
    return done.kind == TouchKind::Call
        && (done.disposition == Disposition::NoAnswer || done.disposition == Disposition::Voicemail
            || done.disposition == Disposition::Busy || done.disposition == Disposition::Gatekeeper);
}

/// Tele tries again as the cadence has it, with the attempt that was just made.
Result<SuggestedStep> nextAttempt(const PlaybookGround &ground, const JustDone &done)
{
    Touch made;
    made.kind = TouchKind::Call;
    made.disposition = done.disposition;
    made.occurredAt = ground.now;
    const auto cadence = cadenceOf(ground.touches + QList{made}, {}, ground.hours, ground.now);
    if (!cadence)
        return failure(cadence);
    if (cadence->mayGoOn())
        return SuggestedStep{StepKind::Call, cadence->bestFrom, Why::NextAttempt, cadence->next()};
    const auto due = dueAfter(ground.hours, ground.now, {Unit::Days, 1});
    if (!due)
        return failure(due);
    return SuggestedStep{StepKind::Mail, *due, Why::AttemptsUsedUp};
}

} // namespace

Result<std::optional<SuggestedStep>> suggestedStep(const PlaybookGround &ground, const JustDone &done)
{
    if (!isWorkedOn(ground.stage))
        return std::optional<SuggestedStep>();
    if (ground.side == Side::Tele && reachedNobody(done)) {
        const auto next = nextAttempt(ground, done);
        if (!next)
            return failure(next);
        return std::optional(*next);
    }
    const Play chosen = play(ground, done);
    const auto due = dueAfter(ground.hours, ground.now, chosen.within);
    if (!due)
        return failure(due);
    return std::optional(SuggestedStep{chosen.kind, *due, chosen.why});
}

} // namespace baton
