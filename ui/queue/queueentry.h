// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/cadence.h"
#include "funnel/handoffledger.h"
#include "leads/leadsummary.h"
#include "leads/nextstep.h"
#include "sla/clocktext.h"

namespace baton {

/// When something has to be done, the most urgent first.
enum class QueueGroup {
    Now, ///< The lead asked to be called at a time that has come.
    Late,
    Today,
    Tomorrow,
    Later,
    NotYet, ///< The next attempt, or the time that the lead asked for, is still to come.
    Waiting, ///< Others have to do something first.
};

/// Whether nothing can be done with what stands in that group for now.
[[nodiscard]] constexpr bool mustWait(QueueGroup group)
{
    return group == QueueGroup::NotYet || group == QueueGroup::Waiting;
}

/// One lead that waits for somebody, and what for.
struct QueueEntry
{
    LeadId lead;
    QString name; ///< The lead's number where nobody knows one.
    QString account;
    QString grade; ///< "B2"; empty without a score.
    std::optional<Stage> stage;
    std::optional<HandoffEntry> handoff; ///< One that waits for an answer or a first touch.
    std::optional<SlaEntry> clock; ///< The most urgent one of the lead.
    std::optional<NextStep> step; ///< The planned one that is due first.
    std::optional<Cadence> cadence; ///< Of a lead that tele tried to reach.
    bool asksStep = false; ///< The deadline is that of the step.
    Duration left{}; ///< Until its deadline; of a hand-off without a clock by the wall clock.
    ClockFace face;
    QueueGroup group = QueueGroup::Today;

    [[nodiscard]] bool waitsForAnswer() const { return handoff && handoff->handoff.isOpen(); }
    [[nodiscard]] bool isLate() const { return face.mark == ClockMark::Late; }
};

/// Whether both ask the same of whoever has the lead: the same answer, the same promise, of the same side.
[[nodiscard]] bool askTheSame(const QueueEntry &one, const QueueEntry &other);

/// What the columns of a lead's summary are, for nameEntries().
[[nodiscard]] QStringList queueColumns();

/// One entry for each lead with an open clock, a planned step or a hand-off that waits, by urgency, then by rising time
/// left. `steps` are open ones, the earliest first. A lead that asked to be called later is not put up before that.
[[nodiscard]] QList<QueueEntry> queueEntries(const QList<HandoffEntry> &handoffs, const QList<SlaEntry> &clocks,
                                             const TimeView &view, const QList<NextStep> &steps = {});

/// Puts where tele's attempts stand to the entries, and those whose next attempt is still to come where they wait.
void restEntries(QList<QueueEntry> &entries, const QHash<LeadId, Cadence> &cadences, const TimeView &view);

/// Puts names, accounts, grades and stages to the entries.
void nameEntries(QList<QueueEntry> &entries, const QList<LeadSummary> &summaries);

} // namespace baton
