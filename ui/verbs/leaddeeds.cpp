// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leaddeeds.h"

#include "common/activity.h"
#include "common/deedhistory.h"
#include "common/fieldtext.h"
#include "common/portionedwork.h"
#include "common/wording.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/handofftext.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "routing/ownershipservice.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// So many leads are one transaction; the window waits for none longer than a second or two.
constexpr qsizetype leadsInAPortion = OwnershipBatchStore::mostLeads;
// Reading is quicker.
constexpr qsizetype leadsReadAtOnce = 5'000;

/// "Anna Berg", "3 leads".
QString subjectOf(const QString &name, qsizetype count)
{
    return count == 1 ? name : LeadDeeds::tr("%Ln leads", nullptr, static_cast<int>(count));
}

QString touchText(const NewTouch &touch)
{
    const QString kind = touchKindText(touch.kind);
    return touch.disposition ? QString(kind + u", "_s + dispositionText(*touch.disposition)) : kind;
}

PortionedWork::Task portionsOf(qsizetype leads, const QString &words)
{
    PortionedWork::Task task;
    task.words = words;
    task.leavingWords = LeadDeeds::tr("This is going on: %1. What is done so far stays done.").arg(words);
    task.total = leads;
    task.portion = leadsInAPortion;
    return task;
}

} // namespace

LeadDeeds::LeadDeeds(const Services &services, DeedHistory &history, ActivityList *activities, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_history(history)
    , m_activities(activities)
{}

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
void LeadDeeds::workThrough(const QList<Item> &items, const std::shared_ptr<Progress> &progress, const QString &words,
                            Send send, Keep keep, std::function<void()> end)
{
    const auto portion = [this, items, progress, send, keep](qsizetype first, qsizetype count,
                                                             const PortionedWork::Answer &answer) {
        onReply(send(items.mid(first, count)), this, [progress, keep, first, answer](const Answers<Value> &answers) {
            if (!answers)
                return answer(answers.error());
            for (qsizetype i = 0; i < answers->size(); ++i) {
                if (const Result<Value> &one = answers->at(i); one) {
                    keep(*progress, *one, first + i);
                } else {
                    ++progress->refused;
                    progress->firstRefusal = progress->firstRefusal.value_or(one.error());
                }
            }
            answer({});
        });
    };
    const auto ended = [progress, end, total = items.size()](qsizetype done, const std::optional<Error> &error) {
        if (error) {
            progress->refused += total - done;
            progress->firstRefusal = error;
        }
        end();
    };
    (new PortionedWork(m_activities, portionsOf(items.size(), words), portion, ended, this))->start();
}

template<typename Value, typename Item, typename Send, typename Keep>
void LeadDeeds::doEach(const QList<LeadStanding> &leads, const QList<Item> &items, const Words &words, Send send,
                       Keep keep)
{
    const auto progress = std::make_shared<Progress>();
    const QString going = words.deed(subjectOf(leads.value(0).name, leads.size()), static_cast<int>(leads.size()));
    workThrough<Value>(
        items, progress, going, send,
        [leads, keep](Progress &so, const Value &value, qsizetype at) {
            if (so.deed.leads.isEmpty())
                so.name = leads[at].name;
            so.deed.leads.append(leads[at].lead);
            keep(so.deed, value);
        },
        [this, progress, words, wanted = leads.size()] { finish(*progress, words, wanted); });
}

void LeadDeeds::finish(const Progress &progress, const Words &words, qsizetype wanted)
{
    LeadDeed deed = progress.deed;
    const qsizetype done = deed.leads.size();
    const QString why = progress.firstRefusal ? errorText(*progress.firstRefusal) : QString();
    const qsizetype left = wanted - done - progress.refused;
    if (done == 0)
        return emit told(left > 0 ? tr("Stopped before anything was done.") : why, Outcome::Refused, {});
    const QString subject = subjectOf(progress.name, done);
    deed.words = words.deed(subject, static_cast<int>(done));
    QString all = words.said(subject, static_cast<int>(done));
    if (progress.refused > 0)
        all += u' ' + tr("%Ln leads were left out. %1", nullptr, static_cast<int>(progress.refused)).arg(why);
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
        [](LeadDeed &deed, const MovedLead &moved) { deed.moved.append(moved); });
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
            progress->deed.leads += changed->done;
            progress->refused += changed->refused.size();
            if (!progress->firstRefusal && !changed->refused.isEmpty())
                progress->firstRefusal = changed->refused.first().second;
            answer({});
        });
    };
    const auto end = [this, leads, words, progress](qsizetype done, const std::optional<Error> &error) {
        if (error) {
            progress->refused += leads.size() - done;
            progress->firstRefusal = error;
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
        [](LeadDeed &, const HandoffOutcome &) {});
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
        [](LeadDeed &deed, const Touch &logged) { deed.touches.append(logged.id); });
}

template<typename Value, typename Item, typename Send>
void LeadDeeds::takeBackEach(const LeadDeed &deed, const QList<Item> &items, Send send)
{
    const auto progress = std::make_shared<Progress>();
    const auto done = std::make_shared<qsizetype>(0);
    workThrough<Value>(
        items, progress, tr("Taking back: %1").arg(deed.words), send,
        [done](Progress &, const Value &, qsizetype) { ++*done; },
        [this, deed, progress, done, total = items.size()] {
            tellTakenBack(deed, total - *done, progress->firstRefusal);
        });
}

void LeadDeeds::tellTakenBack(const LeadDeed &deed, qsizetype refused, const std::optional<Error> &why)
{
    const QString reason = why ? u' ' + errorText(*why) : QString();
    if (refused == 0 && !why)
        emit told(tr("Taken back: %1.").arg(deed.words), Outcome::TakenBack, deed.leads);
    else if (refused == deed.leads.size())
        emit told(tr("“%1” could not be taken back.").arg(deed.words) + reason, Outcome::Refused, deed.leads);
    else
        emit told(tr("Taken back but for %Ln leads: %1.", nullptr, static_cast<int>(refused)).arg(deed.words) + reason,
                  Outcome::TakenBack, deed.leads);
}

void LeadDeeds::undoMoves(const LeadDeed &deed)
{
    const auto progress = std::make_shared<Progress>();
    const auto done = std::make_shared<qsizetype>(0);
    const auto movedBack = std::make_shared<int>(0);
    workThrough<UnmovedLead>(
        deed.moved, progress, tr("Taking back: %1").arg(deed.words),
        [this](const QList<MovedLead> &portion) { return m_services.funnel.undoEach(portion); },
        [done, movedBack](Progress &, const UnmovedLead &undone, qsizetype) {
            ++*done;
            *movedBack += undone.way == UnmovedLead::Way::MovedBack;
        },
        [this, deed, progress, done, movedBack] {
            const qsizetype refused = deed.moved.size() - *done;
            if (refused > 0 || *movedBack == 0)
                return tellTakenBack(deed, refused, progress->firstRefusal);
            emit told(tr("Taken back: %1. %2")
                          .arg(deed.words,
                               tr("%Ln leads were moved back, because that was some time ago or they went on since: "
                                  "their days in the stage begin anew.",
                                  nullptr, *movedBack)),
                      Outcome::TakenBack, deed.leads);
        });
}

void LeadDeeds::takeBack(const LeadDeed &deed)
{
    if (!deed.touches.isEmpty())
        return takeBackEach<Touch>(deed, deed.touches, [this](const QList<TouchId> &portion) {
            return m_services.touches.removeEach(portion);
        });
    if (!deed.moved.isEmpty())
        return undoMoves(deed);
    if (deed.batches.isEmpty())
        return takeBackEach<HandoffOutcome>(deed, deed.leads, [this](const QList<LeadId> &portion) {
            return m_services.handoffs.takeBackEach(portion);
        });
    Activity *activity = m_activities && deed.leads.size() > leadsInAPortion
        ? m_activities->start(tr("Taking back: %1").arg(deed.words), Activity::Cancel::Impossible)
        : nullptr;
    takeBackBatches(deed, deed.batches, {}, activity);
}

// What came last goes first: a lead is where it was before it was routed, and then where it was before it qualified.
void LeadDeeds::takeBackBatches(const LeadDeed &deed, QList<BatchId> left, const QSet<qint64> &kept, Activity *activity)
{
    const BatchId last = left.takeLast();
    onReply(m_services.undo.undo(last), this, [this, deed, left, kept, activity](const Result<UndoResult> &undone) {
        QSet<qint64> all = kept;
        if (undone)
            for (const UndoResult::Kept &one : undone->kept)
                all.insert(one.id);
        if (undone && !left.isEmpty())
            return takeBackBatches(deed, left, all, activity);
        if (activity)
            activity->finish();
        if (!undone)
            return tellTakenBack(deed, deed.leads.size(), undone.error());
        if (all.isEmpty())
            return tellTakenBack(deed, 0, {});
        emit told(tr("Taken back but for %Ln leads, which went on since: %1.", nullptr, static_cast<int>(all.size()))
                      .arg(deed.words),
                  Outcome::TakenBack, deed.leads);
    });
}

void LeadDeeds::remember(const LeadDeed &deed, const QString &said)
{
    m_history.append(deed.words, this, [this, deed] { takeBack(deed); });
    emit told(said, Outcome::Done, deed.leads);
}

void LeadDeeds::keep(const QString &words, const QList<BatchId> &batches)
{
    const LeadDeed deed{words, {}, batches, {}, {}};
    m_history.append(words, this, [this, deed] { takeBack(deed); });
}

} // namespace baton
