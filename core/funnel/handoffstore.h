// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "funnel/handoffrules.h"
#include "funnel/stagevisit.h"
#include "history/author.h"
#include "history/entity.h"
#include "storage/binding.h"

#include <QList>

namespace baton {

class Connection;
struct Lead;

/// The table of hand-offs. Each write raises the row's revision and is logged; runs in the caller's transaction.
class HandoffStore
{
public:
    explicit HandoffStore(Connection &connection)
        : m_connection(connection)
    {}

    /// The newest first.
    Result<QList<Handoff>> ofLead(LeadId lead);
    /// The last one of the lead, whatever became of it.
    Result<std::optional<Handoff>> latestOf(LeadId lead);

    /// Stores a new one; id, revision and what follows from the stamp are not looked at. The deadlines are those of
    /// HandoffDeadlineStore. Errors: Conflict "handoff.open" (record) where one of the lead waits for an answer.
    Result<Handoff> add(const Handoff &handoff, const Stamp &stamp);
    /// Writes what the receiving side said (Verb::Accepted, Rejected or Returned), with what stood before it, so that
    /// it can be taken back; `visits`: how many stages the lead had gone through by then. Errors: Conflict
    /// "handoff.conflict" (record) where `answered.revision` is stale; Invalid "handoff.nobody" where nobody says it.
    Result<Handoff> answer(const Handoff &answered, Verb verb, int visits, const Stamp &stamp);
    /// Gives one that waits to `owner`, whoever had it. Errors: those of answer().
    Result<Handoff> assign(const Handoff &handoff, UserId owner, const Stamp &stamp);
    /// Gives one that nobody owns to `owner`. Errors: Conflict "handoff.taken" (record) where somebody was faster.
    Result<Handoff> claim(const Handoff &handoff, UserId owner, const Stamp &stamp);

    /// Brings hand-offs in line with a move of their lead, of which `before` is the row and `left` the visit that
    /// ended: going on to the receiving side accepts what waits for it, passing sides without one is a hand-off
    /// accepted at once, the end of a lead rejects what still waits for an answer, and a correction takes back what the
    /// move that it corrects had decided.
    Result<void> follow(const Lead &before, const StageVisit &left, const StageVisit &entered, const Stamp &stamp);
    /// Takes back what a move had decided, of which `corrected` is the visit, where nobody decided anything since.
    Result<void> takeBack(LeadId lead, const StageVisit &corrected, const Stamp &stamp);
    /// Takes the answer back: the hand-off and the owners of its lead are as if it had never been, unless somebody gave
    /// the lead to another since. Errors: Conflict "handoff.conflict".
    Result<void> reopen(const Handoff &answered, const Stamp &stamp);
    /// Keeps the first touches of this lead's hand-offs in line with its touches. Revisions stay.
    Result<void> refreshFirstTouch(LeadId lead);
    Result<void> refreshFirstTouches(const QList<LeadId> &leads);

private:
    /// What a write puts something else in the place of.
    struct Replaced
    {
        UserId owner;
        QString answer; ///< As of HandoffAnswerStore::imageBefore.
    };

    Result<Handoff> write(const Handoff &handoff, const Replaced &replaced, Verb verb, const Stamp &stamp);
    Result<Handoff> give(const Handoff &handoff, UserId owner, Verb verb, const Stamp &stamp);
    Result<QList<Handoff>> select(const QString &condition, const Bindings &bindings);
    Result<void> end(const Handoff &waiting, const StageVisit &left, const StageVisit &entered, const Stamp &stamp);
    Result<void> remove(const Handoff &handoff, const Stamp &stamp);
    Result<void> log(const Handoff &handoff, Verb verb, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
