// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How deeds with leads are done again.

#include "verbs/leadreplay.h"

#include "campaigns/enrolmentservice.h"
#include "common/wording.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "routing/ownershipservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Error changedSince()
{
    return {Error::Kind::Conflict, u"undo.changedSince"_s, {}, {}};
}

NewTouch wishOf(const Touch &touch, const std::optional<NewTouch> &logged)
{
    NewTouch wish{touch.lead, touch.kind, touch.direction, touch.side, touch.disposition, touch.note, touch.occurredAt};
    if (logged) {
        wish.callbackAt = logged->callbackAt;
        wish.next = logged->next;
    }
    return wish;
}

/// When it was true before, unless the lead went on since.
std::optional<Instant> instantOf(const std::optional<Instant> &before, Instant since)
{
    return before && *before >= since ? before : std::nullopt;
}

} // namespace

void LeadReplay::doAgain(const Shared &deed, const Deed::Answer &answer)
{
    if (!deed->removed.isEmpty())
        return logAgain(deed, answer);
    if (!deed->movedBack.isEmpty())
        return moveAgain(deed, answer);
    if (!deed->answers.isEmpty())
        return answerAgain(deed, answer);
    if (deed->change)
        return changeAgain(deed, answer);
    if (deed->enrolment)
        return enrolAgain(deed, answer);
    redoNext(deed, deed->undoBatches, {}, 0, answer);
}

void LeadReplay::logAgain(const Shared &deed, const Deed::Answer &answer)
{
    QList<NewTouch> wishes;
    for (const Touch &touch : std::as_const(deed->removed))
        wishes.append(wishOf(touch, deed->logged));
    const auto logged = std::make_shared<QList<Touch>>();
    workThrough<Touch>(
        workOn(tr("Doing again: %1").arg(deed->words)), wishes,
        [this](const QList<NewTouch> &portion) { return m_services.touches.logEach(portion); },
        [logged](const Touch &touch, qsizetype) { logged->append(touch); },
        [this, deed, logged, answer](const Refusals &refusals) {
            Again again{{}, !logged->isEmpty(), refusals};
            if (again.went) {
                deed->touches.clear();
                deed->removed.clear();
            }
            for (const Touch &touch : std::as_const(*logged)) {
                again.done.append(touch.lead);
                deed->touches.append(touch.id);
            }
            endAgain(deed, again, answer);
        });
}

void LeadReplay::inTheirPlaces(const Shared &deed, const std::shared_ptr<Again> &again,
                               const std::function<bool(const LeadStanding &)> &isThere, const Portion &portion,
                               const Deed::Answer &answer)
{
    const auto work = [this, deed, again, isThere, portion](qsizetype first, qsizetype count,
                                                            const PortionedWork::Answer &done) {
        const QList<LeadId> leads = deed->leads.mid(first, count);
        onReply(m_services.ownership.standings(leads), this,
                [again, isThere, portion, done, count](const Result<LeadStandings> &known) {
                    if (!known)
                        return done(known.error());
                    QList<LeadStanding> there;
                    for (const LeadStanding &lead : known->leads)
                        if (isThere(lead))
                            there.append(lead);
                    for (qsizetype gone = there.size(); gone < count; ++gone)
                        again->refusals.add(changedSince());
                    if (there.isEmpty())
                        return done({});
                    portion(there, done);
                });
    };
    const auto end = [this, deed, again, answer](qsizetype, const std::optional<Error> &error) {
        if (error)
            again->refusals.first = error;
        again->went = !again->done.isEmpty();
        endAgain(deed, *again, answer);
    };
    const PortionedWork::Task task = portionsOf(deed->leads.size(), tr("Doing again: %1").arg(deed->words));
    (new PortionedWork(m_activities, task, work, end, this))->start();
}

void LeadReplay::moveAgain(const Shared &deed, const Deed::Answer &answer)
{
    QHash<LeadId, MovedLead> before;
    for (const MovedLead &moved : std::as_const(deed->movedBack))
        before.insert(moved.lead, moved);
    const auto again = std::make_shared<Again>();
    deed->leads = before.keys();
    std::ranges::sort(deed->leads);
    deed->moved.clear();
    const auto isThere = [before](const LeadStanding &lead) {
        return lead.stage == before[lead.lead].from && !lead.visits.isEmpty();
    };
    const auto portion = [this, deed, again, before](const QList<LeadStanding> &leads,
                                                     const PortionedWork::Answer &done) {
        QList<StageMove> moves;
        for (const LeadStanding &lead : leads) {
            const StageVisit &visit = before[lead.lead].visit;
            moves.append({lead.lead, lead.revision, visit.stage, visit.reason,
                          instantOf(visit.enteredAt, lead.visits.last().enteredAt)});
        }
        onReply(m_services.funnel.moveEach(moves), this, [deed, again, done](const Answers<MovedLead> &answers) {
            if (!answers)
                return done(answers.error());
            for (const Result<MovedLead> &moved : *answers) {
                if (!moved) {
                    again->refusals.add(moved.error());
                    continue;
                }
                again->done.append(moved->lead);
                deed->moved.append(*moved);
            }
            done({});
        });
    };
    inTheirPlaces(deed, again, isThere, portion, answer);
}

void LeadReplay::answerAgain(const Shared &deed, const Deed::Answer &answer)
{
    QHash<LeadId, HandoffDecision> before;
    for (const HandoffDecision &said : std::as_const(deed->answers))
        before.insert(said.lead, said);
    const auto again = std::make_shared<Again>();
    deed->leads = before.keys();
    std::ranges::sort(deed->leads);
    const auto isThere = [deed](const LeadStanding &lead) {
        return lead.handoff && leadPlaceOf(lead) == deed->places.value(lead.lead);
    };
    const auto portion = [this, deed, again, before](const QList<LeadStanding> &leads,
                                                     const PortionedWork::Answer &done) {
        QList<HandoffDecision> decisions;
        for (const LeadStanding &lead : leads) {
            HandoffDecision said = before[lead.lead];
            const Instant since = lead.visits.isEmpty()
                ? lead.handoff->handedAt
                : std::max(lead.handoff->handedAt, lead.visits.last().enteredAt);
            said.revision = lead.handoff->revision;
            said.at = instantOf(said.at, since);
            decisions.append(said);
        }
        onReply(m_services.handoffs.decideEach(decisions), this, [again, done](const Answers<HandoffOutcome> &answers) {
            if (!answers)
                return done(answers.error());
            for (const Result<HandoffOutcome> &outcome : *answers) {
                if (outcome)
                    again->done.append(outcome->handoff.lead);
                else
                    again->refusals.add(outcome.error());
            }
            done({});
        });
    };
    inTheirPlaces(deed, again, isThere, portion, answer);
}

void LeadReplay::changeAgain(const Shared &deed, const Deed::Answer &answer)
{
    const auto again = std::make_shared<Again>();
    deed->batches.clear();
    const auto isThere = [deed](const LeadStanding &lead) {
        return leadPlaceOf(lead) == deed->places.value(lead.lead);
    };
    const auto portion = [this, deed, again](const QList<LeadStanding> &leads, const PortionedWork::Answer &done) {
        OwnershipChange change = *deed->change;
        change.batch = deed->batches.value(0); // All portions are one batch.
        for (const LeadStanding &lead : leads) {
            change.leads.append(lead.lead);
            change.revisions.insert(lead.lead, lead.revision);
        }
        onReply(m_services.ownership.change(change), this,
                [deed, again, done](const Result<OwnershipChanged> &changed) {
                    if (!changed)
                        return done(changed.error());
                    if (changed->batch.isValid())
                        deed->batches = {changed->batch};
                    again->done += changed->done;
                    for (const auto &[lead, why] : changed->refused)
                        again->refusals.add(why);
                    done({});
                });
    };
    inTheirPlaces(deed, again, isThere, portion, answer);
}

// Where the leads stand is nothing to a campaign: who came to belong to it meanwhile is left out.
void LeadReplay::enrolAgain(const Shared &deed, const Deed::Answer &answer)
{
    const auto again = std::make_shared<Again>();
    deed->batches.clear();
    const auto portion = [this, deed, again](qsizetype first, qsizetype count, const PortionedWork::Answer &done) {
        Enrolment wish = *deed->enrolment;
        wish.leads = deed->leads.mid(first, count);
        wish.batch = deed->batches.value(0); // All portions are one batch.
        onReply(m_services.enrolments->enrol(wish), this, [deed, again, done](const Result<Enrolled> &enrolled) {
            if (!enrolled)
                return done(enrolled.error());
            if (enrolled->batch.isValid())
                deed->batches = {enrolled->batch};
            again->done += enrolled->done;
            for (const auto &[lead, why] : enrolled->refused)
                again->refusals.add(why);
            done({});
        });
    };
    const auto end = [this, deed, again, answer](qsizetype, const std::optional<Error> &error) {
        if (error)
            again->refusals.first = error;
        again->went = !again->done.isEmpty();
        endAgain(deed, *again, answer);
    };
    const PortionedWork::Task task = portionsOf(deed->leads.size(), tr("Doing again: %1").arg(deed->words));
    (new PortionedWork(m_activities, task, portion, end, this))->start();
}

// In the order in which they were written: what was undone last comes back first.
void LeadReplay::redoNext(const Shared &deed, QList<BatchId> left, const QSet<qint64> &kept, qint64 rows,
                          const Deed::Answer &answer)
{
    if (left.isEmpty()) {
        Again again{deed->leads, rows > 0, {}};
        again.refusals.count = kept.size();
        if (rows == 0)
            again.refusals.first = Error{Error::Kind::Conflict, u"undo.changedSince"_s, {}, {}};
        else if (!kept.isEmpty())
            again.refusals.first = changedSince();
        return endAgain(deed, again, answer);
    }
    const BatchId last = left.takeLast();
    onReply(m_services.undo.undo(last), this, [this, deed, left, kept, rows, answer](const Result<UndoResult> &undone) {
        if (!undone) {
            Again again;
            again.refusals.add(undone.error());
            return endAgain(deed, again, answer);
        }
        QSet<qint64> all = kept;
        for (const UndoResult::Kept &one : undone->kept)
            all.insert(one.id);
        redoNext(deed, left, all, rows + undone->rows, answer);
    });
}

void LeadReplay::endAgain(const Shared &deed, const Again &again, const Deed::Answer &answer)
{
    const std::optional<Error> &first = again.refusals.first;
    const QString why = first ? errorText(*first) : QString();
    const QString reason = why.isEmpty() ? QString() : u' ' + why;
    if (!again.went) {
        emit told(tr("“%1” could not be done again.").arg(deed->words) + reason, LeadDeeds::Outcome::Refused,
                  deed->leads);
        return answer(first ? notGone(*first) : DeedEnd{DeedEnd::Kind::NotNow, {}, {}});
    }
    deed->leads = again.done;
    if (again.refusals.count == 0)
        emit told(tr("Done again: %1.").arg(deed->words), LeadDeeds::Outcome::Done, deed->leads);
    else
        emit told(
            tr("Done again but for %Ln leads: %1.", nullptr, static_cast<int>(again.refusals.count)).arg(deed->words)
                + reason,
            LeadDeeds::Outcome::Done, deed->leads);
    answer({});
}

} // namespace baton
