// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leaddeeds.h"

#include "campaigns/enrolmentservice.h"
#include "common/activity.h"
#include "common/deedhistory.h"
#include "common/fieldtext.h"
#include "common/portionedwork.h"
#include "common/wording.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/handofftext.h"
#include "funnel/touchservice.h"
#include "routing/ownershipservice.h"
#include "support/reply.h"
#include "verbs/leadreplay.h"
#include "verbs/stepdeeds.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Reading is quicker than writing.
constexpr qsizetype leadsReadAtOnce = 5'000;

QString touchText(const NewTouch &touch)
{
    const QString kind = touchKindText(touch.kind);
    return touch.disposition ? QString(kind + u", "_s + dispositionText(*touch.disposition)) : kind;
}

} // namespace

LeadDeeds::LeadDeeds(const Services &services, DeedHistory &history, ActivityList *activities, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_history(history)
    , m_activities(activities)
    , m_replay(new LeadReplay(services, activities, this))
    , m_steps(services.steps ? new StepDeeds(*services.steps, *this) : nullptr)
{
    connect(m_replay, &LeadReplay::told, this, &LeadDeeds::told);
}

void LeadDeeds::readStandings(const QList<LeadId> &leads, QObject *guard,
                              const std::function<void(const Result<LeadStandings> &)> &handler)
{
    const auto found = std::make_shared<LeadStandings>();
    const auto read = [this, guard, leads, found](qsizetype first, qsizetype count,
                                                  const PortionedWork::Answer &answer) {
        onReply(m_services.ownership.standings(leads.mid(first, count)), guard,
                [found, answer](const Result<LeadStandings> &known) {
                    if (!known)
                        return answer(known.error());
                    found->me = known->me;
                    found->names = known->names;
                    found->leads += known->leads;
                    answer({});
                });
    };
    const auto end = [handler, found, wanted = leads.size()](qsizetype done, const std::optional<Error> &error) {
        if (error)
            handler(tl::unexpected<Error>(*error));
        else if (done == wanted)
            handler(*found);
    };
    PortionedWork::Task task;
    task.words = tr("Reading where %1 stand").arg(subjectOf({}, leads.size()));
    task.total = leads.size();
    task.portion = leadsReadAtOnce;
    (new PortionedWork(m_activities, task, read, end, guard))->start();
}

template<typename Value, typename Item, typename Send, typename Keep>
void LeadDeeds::doEach(const QList<LeadStanding> &leads, const QList<Item> &items, const Words &words, Send send,
                       Keep keep)
{
    const auto progress = std::make_shared<Progress>();
    const QString going = words.deed(subjectOf(leads.value(0).name, leads.size()), static_cast<int>(leads.size()));
    workThrough<Value>(
        {m_activities, going, this}, items, send,
        [leads, keep, progress](const Value &value, qsizetype at) {
            if (progress->deed.leads.isEmpty())
                progress->name = leads[at].name;
            progress->deed.leads.append(leads[at].lead);
            keep(progress->deed, value, at);
        },
        [this, progress, words, wanted = leads.size()](const Refusals &refusals) {
            progress->refusals = refusals;
            finish(*progress, words, wanted);
        });
}

void LeadDeeds::finish(const Progress &progress, const Words &words, qsizetype wanted)
{
    LeadDeed deed = progress.deed;
    const qsizetype done = deed.leads.size();
    const Refusals &refusals = progress.refusals;
    const QString why = refusals.first ? errorText(*refusals.first) : QString();
    const qsizetype left = wanted - done - refusals.count;
    if (done == 0)
        return emit told(left > 0 ? tr("Stopped before anything was done.") : why, Outcome::Refused, {});
    const QString subject = subjectOf(progress.name, done);
    deed.words = words.deed(subject, static_cast<int>(done));
    QString all = words.said(subject, static_cast<int>(done));
    if (refusals.count > 0)
        all += u' ' + tr("%Ln leads were left out. %1", nullptr, static_cast<int>(refusals.count)).arg(why);
    if (left > 0)
        all += u' ' + tr("Stopped: %Ln leads are as they were.", nullptr, static_cast<int>(left));
    remember(deed, all);
}

void LeadDeeds::move(const QList<LeadStanding> &leads, Stage to, const QString &reason)
{
    QList<StageMove> moves;
    for (const LeadStanding &lead : leads)
        moves.append({lead.lead, lead.revision, to, reason, {}});
    const Words words{[to](const QString &subject, int) { return tr("move %1 to “%2”").arg(subject, stageText(to)); },
                      [to](const QString &subject, int count) {
                          return tr("%1 is in “%2” now.", nullptr, count).arg(subject, stageText(to));
                      }};
    doEach<MovedLead>(
        leads, moves, words, [this](const QList<StageMove> &portion) { return m_services.funnel.moveEach(portion); },
        [](LeadDeed &deed, const MovedLead &moved, qsizetype) { deed.moved.append(moved); });
}

void LeadDeeds::change(const QList<LeadStanding> &leads, OwnershipChange change, const QString &receiver)
{
    Words words{[receiver](const QString &subject, int) { return tr("give %1 to %2").arg(subject, receiver); },
                [receiver](const QString &subject, int count) {
                    return tr("%1 was given to %2.", nullptr, count).arg(subject, receiver);
                }};
    if (change.deed == OwnershipChange::Deed::Take) {
        words = {[](const QString &subject, int) { return tr("take %1").arg(subject); },
                 [](const QString &subject, int count) { return tr("%1 is yours now.", nullptr, count).arg(subject); }};
    } else if (change.deed == OwnershipChange::Deed::HandOver) {
        words = {[receiver](const QString &subject, int) { return tr("hand %1 over to %2").arg(subject, receiver); },
                 [receiver](const QString &subject, int count) {
                     return tr("%1 was handed over to %2.", nullptr, count).arg(subject, receiver);
                 }};
    }
    const auto progress = std::make_shared<Progress>();
    progress->deed.change = change;
    progress->deed.places = placesOf(leads);
    const auto portion = [this, leads, change, progress](qsizetype first, qsizetype count,
                                                         const PortionedWork::Answer &answer) {
        OwnershipChange part = change;
        part.batch = progress->deed.batches.value(0); // All portions are one batch.
        for (const LeadStanding &lead : leads.mid(first, count))
            part.leads.append(lead.lead);
        onReply(m_services.ownership.change(part), this, [progress, answer](const Result<OwnershipChanged> &changed) {
            if (!changed)
                return answer(changed.error());
            if (changed->batch.isValid())
                progress->deed.batches = {changed->batch};
            if (progress->deed.leads.isEmpty())
                progress->deed.change->at = changed->at; // Done again, no deadline begins anew.
            progress->deed.leads += changed->done;
            for (const auto &[lead, why] : changed->refused)
                progress->refusals.add(why);
            answer({});
        });
    };
    workInPortions(leads, words, progress, portion);
}

void LeadDeeds::workInPortions(const QList<LeadStanding> &leads, const Words &words,
                               const std::shared_ptr<Progress> &progress, const PortionedWork::Portion &portion)
{
    const auto end = [this, leads, words, progress](qsizetype done, const std::optional<Error> &error) {
        if (error) {
            progress->refusals.count += leads.size() - done;
            progress->refusals.first = error;
        }
        for (const LeadStanding &lead : leads) {
            if (lead.lead == progress->deed.leads.value(0))
                progress->name = lead.name;
        }
        finish(*progress, words, leads.size());
    };
    const QString going = words.deed(subjectOf(leads.value(0).name, leads.size()), static_cast<int>(leads.size()));
    (new PortionedWork(m_activities, portionsOf(leads.size(), going), portion, end, this))->start();
}

void LeadDeeds::answer(const QList<LeadStanding> &leads, const HandoffDecision &decision)
{
    QList<HandoffDecision> decisions;
    for (const LeadStanding &lead : leads) {
        HandoffDecision own = decision;
        own.lead = lead.lead;
        own.revision = lead.handoff ? std::optional(lead.handoff->revision) : std::nullopt;
        decisions.append(own);
    }
    Words words{[](const QString &subject, int) { return tr("accept %1").arg(subject); },
                [](const QString &subject, int count) { return tr("%1 was accepted.", nullptr, count).arg(subject); }};
    if (decision.verdict == Verdict::Reject) {
        const QString reason = reasonText(decision.reason.value_or(HandoffReason::Other));
        words = {[](const QString &subject, int) { return tr("reject %1").arg(subject); },
                 [reason](const QString &subject, int count) {
                     return tr("%1 was rejected: %2.", nullptr, count).arg(subject, reason);
                 }};
    } else if (decision.verdict == Verdict::Return) {
        words = {[](const QString &subject, int) { return tr("ask about %1").arg(subject); },
                 [](const QString &subject, int count) {
                     return tr("%1 waits for information.", nullptr, count).arg(subject);
                 }};
    }
    doEach<HandoffOutcome>(
        leads, decisions, words,
        [this](const QList<HandoffDecision> &portion) { return m_services.handoffs.decideEach(portion); },
        [decisions, places = placesOf(leads)](LeadDeed &deed, const HandoffOutcome &outcome, qsizetype at) {
            HandoffDecision said = decisions[at];
            const Handoff &handoff = outcome.handoff;
            said.at = handoff.acceptedAt ? handoff.acceptedAt
                                         : (handoff.rejectedAt ? handoff.rejectedAt : handoff.returnedAt);
            deed.answers.append(said);
            deed.places.insert(said.lead, places.value(said.lead));
        });
}

void LeadDeeds::log(const QList<LeadStanding> &leads, const NewTouch &touch)
{
    QList<NewTouch> touches;
    for (const LeadStanding &lead : leads) {
        NewTouch own = touch;
        own.lead = lead.lead;
        touches.append(own);
    }
    const Words words{[](const QString &subject, int) { return tr("log %1").arg(subject); },
                      [what = touchText(touch)](const QString &subject, int) {
                          return tr("Logged with %1: %2.").arg(subject, what);
                      }};
    doEach<Touch>(
        leads, touches, words, [this](const QList<NewTouch> &portion) { return m_services.touches.logEach(portion); },
        [touch](LeadDeed &deed, const Touch &logged, qsizetype) {
            deed.touches.append(logged.id);
            deed.logged = touch;
        });
}

void LeadDeeds::enrol(const QList<LeadStanding> &leads, CampaignId campaign, const QString &name)
{
    const Words words{[name](const QString &subject, int) { return tr("add %1 to “%2”").arg(subject, name); },
                      [name](const QString &subject, int count) {
                          return tr("%1 belongs to “%2” now.", nullptr, count).arg(subject, name);
                      }};
    const auto progress = std::make_shared<Progress>();
    progress->deed.enrolment = Enrolment{campaign, {}, {}, {}};
    const auto portion = [this, leads, progress](qsizetype first, qsizetype count,
                                                 const PortionedWork::Answer &answer) {
        Enrolment part = *progress->deed.enrolment;
        part.batch = progress->deed.batches.value(0); // All portions are one batch.
        for (const LeadStanding &lead : leads.mid(first, count))
            part.leads.append(lead.lead);
        onReply(m_services.enrolments->enrol(part), this, [progress, answer](const Result<Enrolled> &enrolled) {
            if (!enrolled)
                return answer(enrolled.error());
            if (enrolled->batch.isValid())
                progress->deed.batches = {enrolled->batch};
            if (progress->deed.leads.isEmpty())
                progress->deed.enrolment->at = enrolled->at;
            progress->deed.leads += enrolled->done;
            for (const auto &[lead, why] : enrolled->refused)
                progress->refusals.add(why);
            answer({});
        });
    };
    workInPortions(leads, words, progress, portion);
}

void LeadDeeds::append(const LeadDeed &deed)
{
    // What went back is kept with it, for doing it again.
    const auto kept = std::make_shared<LeadDeed>(deed);
    m_history.append({deed.words,
                      [replay = m_replay, kept](const Deed::Answer &answer) { replay->takeBack(kept, answer); },
                      [replay = m_replay, kept](const Deed::Answer &answer) { replay->doAgain(kept, answer); },
                      {}},
                     m_replay);
}

void LeadDeeds::remember(const LeadDeed &deed, const QString &said)
{
    append(deed);
    emit told(said, Outcome::Done, deed.leads);
}

void LeadDeeds::keep(const QString &words, const QList<BatchId> &batches)
{
    LeadDeed deed;
    deed.words = words;
    deed.batches = batches;
    append(deed);
}

} // namespace baton
