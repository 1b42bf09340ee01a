// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/cadence.h"
#include "funnel/playbook.h"
#include "history/author.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace baton {

class Database;

/// What is to be done next with leads, and what the playbook says of it.
class StepService : public QObject
{
    Q_OBJECT

public:
    StepService(Database &database, const Author &author, QObject *parent = nullptr);

    /// Writes a step down. Errors: NotFound "lead.unknown"; Invalid "step.future" for one thought of later than now,
    /// and those of `checkStep`.
    QFuture<Result<NextStep>> add(const NewStep &step);
    /// Ticks it off. Errors: NotFound "step.unknown"; Invalid "step.done" for one that is done, "step.future";
    /// Conflict "step.conflict".
    QFuture<Result<NextStep>> finish(StepId step, std::optional<Instant> at = {});
    /// Opens what was ticked off. Errors: NotFound "step.unknown"; Invalid "step.open"; Conflict "step.conflict".
    QFuture<Result<NextStep>> reopen(StepId id);
    /// Takes one out; the history keeps that it was there. Errors: NotFound "step.unknown"; Conflict "step.conflict".
    QFuture<Result<NextStep>> remove(StepId id);

    /// Open ones and others, the latest first. Errors: NotFound "lead.unknown".
    QFuture<Result<QList<NextStep>>> ofLead(LeadId lead);
    /// The open ones that this user does; the earliest first.
    QFuture<Result<QList<NextStep>>> openOf(UserId user);
    /// Where tele's attempts to reach these leads stand, in the hours of this user; leads without any are left out.
    QFuture<Result<QHash<LeadId, Cadence>>> cadences(const QList<LeadId> &leads, UserId user);
    /// What the playbook goes by for the author. Errors: NotFound "lead.unknown", and those of BusinessCalendar.
    QFuture<Result<PlaybookGround>> ground(LeadId lead);

signals:
    /// After the commit: written down, ticked off, opened again or taken out.
    void stepChanged(const baton::NextStep &step);

private:
    template<typename Job>
    QFuture<Result<NextStep>> write(Job job);

    Database &m_database;
    const Author &m_author;
};

} // namespace baton
