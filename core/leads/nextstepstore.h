// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/entity.h"
#include "leads/nextstep.h"
#include "storage/binding.h"

#include <QList>

namespace baton {

class Connection;

/// Of open steps of the lead `l`: when the earliest is due, as of the moment that is bound as `now`, twice: a
/// placeholder each, because a statement may not name one twice.
[[nodiscard]] QString nextStepDueSql(const QString &nowMade, const QString &nowDone);

/// The table of next steps.
class NextStepStore
{
public:
    explicit NextStepStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Stores and logs; id, revision, author and recordedAt of the argument are not looked at.
    /// Errors: those of `checkStep`.
    Result<NextStep> add(const NextStep &step, const Stamp &stamp);
    /// Errors: NotFound "step.unknown".
    Result<NextStep> byId(StepId id);
    /// The earliest first.
    Result<QList<NextStep>> openOf(LeadId lead);
    /// Of leads that have not ended and that this user has on the step's side, or that nobody has there and whose step
    /// he wrote; the earliest first.
    Result<QList<NextStep>> openOf(UserId user);
    /// Open ones and others; the latest first.
    Result<QList<NextStep>> ofLead(LeadId lead);
    /// Those that came of the touch, and those that it answered.
    Result<QList<NextStep>> ofTouch(TouchId touch);

    /// Errors: Conflict "step.conflict" where it changed since it was read, or is no longer there.
    Result<NextStep> finish(const NextStep &step, Instant at, TouchId touch, const Stamp &stamp);
    Result<NextStep> reopen(const NextStep &step, const Stamp &stamp);
    Result<NextStep> remove(const NextStep &step, const Stamp &stamp);

private:
    Result<QList<NextStep>> select(const QString &condition, const Bindings &bindings);
    Result<NextStep> change(const NextStep &step, const QString &what, const Bindings &values, Verb verb,
                            const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
