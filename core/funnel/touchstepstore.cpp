// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/touchstepstore.h"

#include "leads/nextstepstore.h"

namespace baton {

Result<void> TouchStepStore::follow(const Touch &touch, const NewTouch &wish, const Stamp &stamp)
{
    if (wish.callbackAt && touch.disposition != Disposition::Callback)
        return failure(Error::Kind::Invalid, QStringLiteral("touch.callback"),
                       {{QStringLiteral("value"), toIsoText(*wish.callbackAt)}});
    if (auto answered = answer(touch, stamp); !answered)
        return answered;
    if (wish.callbackAt) {
        NewStep callback;
        callback.kind = StepKind::Callback;
        callback.due = *wish.callbackAt;
        callback.note = wish.note;
        if (auto added = add(touch, callback, stamp); !added)
            return added;
    }
    return wish.next ? add(touch, *wish.next, stamp) : Result<void>();
}

Result<void> TouchStepStore::answer(const Touch &touch, const Stamp &stamp)
{
    NextStepStore store(m_connection);
    const auto open = store.openOf(touch.lead);
    if (!open)
        return failure(open);
    for (const NextStep &step : *open) {
        if (!answers(touch, step))
            continue;
        if (auto finished = store.finish(step, touch.occurredAt, touch.id, stamp); !finished)
            return failure(finished);
    }
    return {};
}

Result<void> TouchStepStore::add(const Touch &touch, const NewStep &step, const Stamp &stamp)
{
    NextStep next;
    next.lead = touch.lead;
    next.kind = step.kind;
    next.side = step.side.value_or(touch.side);
    next.due = step.due;
    next.note = step.note;
    next.madeBy = touch.id;
    next.createdAt = touch.occurredAt;
    const auto stored = NextStepStore(m_connection).add(next, stamp);
    return stored ? Result<void>() : failure(stored);
}

Result<void> TouchStepStore::takeBack(TouchId touch, const Stamp &stamp)
{
    NextStepStore store(m_connection);
    const auto steps = store.ofTouch(touch);
    if (!steps)
        return failure(steps);
    for (const NextStep &step : *steps) {
        const bool isAsItWas = step.madeBy == touch && step.isOpen() && step.revision == 1;
        if (!isAsItWas && step.doneBy != touch)
            continue; // Somebody went on with it since.
        const auto changed = isAsItWas ? store.remove(step, stamp) : store.reopen(step, stamp);
        if (!changed)
            return failure(changed);
    }
    return {};
}

} // namespace baton
