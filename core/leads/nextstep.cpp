// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/nextstep.h"

#include "support/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isConversation(const Touch &touch)
{
    return touch.direction == TouchDirection::Inbound || touch.disposition == Disposition::Connected
        || touch.disposition == Disposition::Callback;
}

} // namespace

Result<void> checkStep(const NextStep &step)
{
    if (step.due < step.createdAt)
        return failure(Error::Kind::Invalid, u"step.past"_s, {{u"value"_s, toIsoText(step.due)}});
    if (step.kind == StepKind::Task && step.note.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"step.noteMissing"_s);
    return checkLength(step.note, longestNote);
}

bool answers(const Touch &touch, const NextStep &step)
{
    if (!step.isOpen() || touch.side != step.side || touch.occurredAt < step.createdAt || !isHumanTouch(touch))
        return false;
    switch (step.kind) {
    case StepKind::Call:
    case StepKind::Callback:
        return touch.kind == TouchKind::Meeting
            || (touch.kind == TouchKind::Call && (touch.occurredAt >= step.due || isConversation(touch)));
    case StepKind::Mail: return touch.kind == TouchKind::Mail;
    case StepKind::Meeting: return touch.kind == TouchKind::Meeting;
    case StepKind::Task: break;
    }
    return false;
}

QString keyOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Call: return u"call"_s;
    case StepKind::Callback: return u"callback"_s;
    case StepKind::Mail: return u"mail"_s;
    case StepKind::Meeting: return u"meeting"_s;
    case StepKind::Task: break;
    }
    return u"task"_s;
}

std::optional<StepKind> stepKindFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(allStepKinds, [key](StepKind kind) { return keyOf(kind) == key; });
    return found == allStepKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace baton
