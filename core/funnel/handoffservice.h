// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffdecision.h"
#include "funnel/handoffledger.h"
#include "leads/leadconsequence.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// Handing leads over, what the receiving side says to it, and the ledger that adds up.
class HandoffService : public QObject
{
    Q_OBJECT

public:
    HandoffService(Database &database, const Author &author, QObject *parent = nullptr);
    /// What follows from each change, before anything is done.
    void setConsequence(LeadConsequence consequence) { m_consequence = std::move(consequence); }

    /// Errors: NotFound "lead.unknown", "user.unknown"; Conflict "lead.conflict", "handoff.open"; Invalid
    /// "handoff.side", "handoff.ended", "handoff.future", "handoff.beforeHanded", "handoff.ownerInactive".
    QFuture<Result<HandoffOutcome>> handOver(const NewHandoff &wish);
    /// Accepts (the lead goes to the stage of the receiving side, and to whoever accepts where nobody owns it), rejects
    /// or returns for information. What moved the lead is taken back with the move, within the window of a correction.
    ///
    /// Errors: NotFound "lead.unknown", "handoff.none"; Conflict "handoff.conflict", "handoff.closed",
    /// "handoff.accepted"; Invalid "handoff.reasonMissing", "handoff.future", "handoff.beforeHanded", and those of
    /// FunnelService::move.
    QFuture<Result<HandoffOutcome>> decide(const HandoffDecision &decision);
    /// Answers each of them as `decide` does, in one transaction; what is refused of one leaves the others alone.
    QFuture<Result<QList<Result<HandoffOutcome>>>> decideEach(const QList<HandoffDecision> &decisions);
    /// Takes a lead that waits without an owner; of several who try, one gets it.
    /// Errors: NotFound "lead.unknown", "handoff.none"; Conflict "handoff.taken", "handoff.closed"; Invalid
    /// "handoff.nobody" where the author is nobody.
    QFuture<Result<HandoffOutcome>> claim(LeadId lead);

    /// Takes back the author's own answer to the last hand-off, within the window of a correction: the lead goes where
    /// it was and waits again. Errors: NotFound "lead.unknown", "handoff.none"; Conflict "handoff.notTakenBack" where
    /// there is no such answer any more, or the lead went on since.
    QFuture<Result<HandoffOutcome>> takeBack(LeadId lead);
    /// Takes each of them back, in one transaction; what is refused of one leaves the others alone.
    QFuture<Result<QList<Result<HandoffOutcome>>>> takeBackEach(const QList<LeadId> &leads);

    QFuture<Result<HandoffLedger>> ledger(const HandoffQuestion &question);
    QFuture<Result<QList<HandoffEntry>>> list(const HandoffQuestion &question, std::optional<HandoffBucket> bucket);

signals:
    /// After the commit.
    void handoffChanged(const baton::HandoffOutcome &outcome);

private:
    /// Runs `job` in a transaction, with what follows from it.
    template<typename Job>
    QFuture<Result<HandoffOutcome>> write(Job job);
    template<typename Item, typename Job>
    QFuture<Result<QList<Result<HandoffOutcome>>>> writeEach(const QList<Item> &items, Job job);
    QFuture<Result<HandoffOutcome>> announced(const QFuture<Result<HandoffOutcome>> &reply);

    Database &m_database;
    const Author &m_author;
    LeadConsequence m_consequence;
};

} // namespace baton
