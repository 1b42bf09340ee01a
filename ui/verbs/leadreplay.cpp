// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How deeds with leads are taken back; repeatedleads.cpp does them again.

#include "verbs/leadreplay.h"

#include "common/activity.h"
#include "common/wording.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"

#include <algorithm>

namespace baton {

LeadReplay::LeadReplay(const LeadDeeds::Services &services, ActivityList *activities, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_activities(activities)
{}

void LeadReplay::takeBack(const Shared &deed, const Deed::Answer &answer)
{
    if (!deed->touches.isEmpty())
        return takeBackTouches(deed, answer);
    if (!deed->moved.isEmpty())
        return takeBackMoves(deed, answer);
    if (!deed->answers.isEmpty())
        return takeBackAnswers(deed, answer);
    takeBackBatches(deed, answer);
}

void LeadReplay::takeBackTouches(const Shared &deed, const Deed::Answer &answer)
{
    deed->removed.clear();
    workThrough<Touch>(
        workOn(tr("Taking back: %1").arg(deed->words)), deed->touches,
        [this](const QList<TouchId> &portion) { return m_services.touches.removeEach(portion); },
        [deed](const Touch &removed, qsizetype) { deed->removed.append(removed); },
        [this, deed, answer](Refusals refusals) {
            refusals.count = deed->touches.size() - deed->removed.size();
            endBack(deed, refusals, answer);
        });
}

void LeadReplay::takeBackMoves(const Shared &deed, const Deed::Answer &answer)
{
    const auto movedBack = std::make_shared<int>(0);
    deed->movedBack.clear();
    workThrough<UnmovedLead>(
        workOn(tr("Taking back: %1").arg(deed->words)), deed->moved,
        [this](const QList<MovedLead> &portion) { return m_services.funnel.undoEach(portion); },
        [deed, movedBack](const UnmovedLead &undone, qsizetype at) {
            deed->movedBack.append(deed->moved[at]);
            *movedBack += undone.way == UnmovedLead::Way::MovedBack;
        },
        [this, deed, movedBack, answer](Refusals refusals) {
            refusals.count = deed->moved.size() - deed->movedBack.size();
            const QString remark = *movedBack == 0
                ? QString()
                : tr("%Ln leads were moved back, because that was some time ago or they went on since: their days in "
                     "the stage begin anew.",
                     nullptr, *movedBack);
            endBack(deed, refusals, answer, remark);
        });
}

void LeadReplay::takeBackAnswers(const Shared &deed, const Deed::Answer &answer)
{
    const auto left = std::make_shared<QList<HandoffDecision>>();
    QList<LeadId> leads;
    for (const HandoffDecision &said : std::as_const(deed->answers))
        leads.append(said.lead);
    workThrough<HandoffOutcome>(
        workOn(tr("Taking back: %1").arg(deed->words)), leads,
        [this](const QList<LeadId> &portion) { return m_services.handoffs.takeBackEach(portion); },
        [deed, left](const HandoffOutcome &, qsizetype at) { left->append(deed->answers[at]); },
        [this, deed, left, answer](Refusals refusals) {
            refusals.count = deed->answers.size() - left->size();
            if (!left->isEmpty())
                deed->answers = *left; // What could not be taken back is said still.
            endBack(deed, refusals, answer);
        });
}

void LeadReplay::endBack(const Shared &deed, const Refusals &refusals, const Deed::Answer &answer,
                         const QString &remark)
{
    const QString why = refusals.first ? errorText(*refusals.first) : QString();
    const QString reason = why.isEmpty() ? QString() : QChar(u' ') + why;
    if (refusals.count == 0) {
        const QString words = remark.isEmpty() ? tr("Taken back: %1.").arg(deed->words)
                                               : tr("Taken back: %1. %2").arg(deed->words, remark);
        emit told(words, LeadDeeds::Outcome::TakenBack, deed->leads);
        return answer({});
    }
    if (refusals.count >= deed->leads.size()) {
        emit told(tr("“%1” could not be taken back.").arg(deed->words) + reason, LeadDeeds::Outcome::Refused,
                  deed->leads);
        return answer(refusals.first ? notGone(*refusals.first) : DeedEnd{DeedEnd::Kind::NotNow, {}, {}});
    }
    emit told(tr("Taken back but for %Ln leads: %1.", nullptr, static_cast<int>(refusals.count)).arg(deed->words)
                  + reason,
              LeadDeeds::Outcome::TakenBack, deed->leads);
    answer({});
}

void LeadReplay::takeBackBatches(const Shared &deed, const Deed::Answer &answer)
{
    Activity *activity = m_activities && deed->leads.size() > OwnershipBatchStore::mostLeads
        ? m_activities->start(tr("Taking back: %1").arg(deed->words), Activity::Cancel::Impossible)
        : nullptr;
    deed->undoBatches.clear();
    undoNext(deed, deed->batches, {}, {},
             [this, deed, activity, answer](const QSet<qint64> &kept, const QString &whyNotAgain,
                                            const std::optional<Error> &why) {
                 if (activity)
                     activity->finish();
                 if (why)
                     return endBack(deed, {std::max<qsizetype>(1, deed->leads.size()), why}, answer);
                 if (kept.isEmpty())
                     emit told(tr("Taken back: %1.").arg(deed->words), LeadDeeds::Outcome::TakenBack, deed->leads);
                 else
                     emit told(tr("Taken back but for %Ln leads, which went on since: %1.", nullptr,
                                  static_cast<int>(kept.size()))
                                   .arg(deed->words),
                               LeadDeeds::Outcome::TakenBack, deed->leads);
                 answer({DeedEnd::Kind::Went, {}, deed->change || deed->enrolment ? QString() : whyNotAgain});
             });
}

// What came last goes first: a lead is where it was before it was routed, and then where it was before it qualified.
void LeadReplay::undoNext(
    const Shared &deed, QList<BatchId> left, const QSet<qint64> &kept, const QString &whyNotAgain,
    const std::function<void(const QSet<qint64> &, const QString &, const std::optional<Error> &)> &end)
{
    if (left.isEmpty())
        return end(kept, whyNotAgain, {});
    const BatchId last = left.takeLast();
    onReply(m_services.undo.undo(last), this,
            [this, deed, left, kept, whyNotAgain, end](const Result<UndoResult> &undone) {
                if (!undone)
                    return end(kept, whyNotAgain, undone.error());
                deed->undoBatches.append(undone->undoBatch);
                QSet<qint64> all = kept;
                for (const UndoResult::Kept &one : undone->kept)
                    all.insert(one.id);
                const QString why = undone->removed > 0
                    ? errorText({Error::Kind::Unsupported, QStringLiteral("batch.notRedoable"), {}, {}})
                    : whyNotAgain;
                undoNext(deed, left, all, why, end);
            });
}

} // namespace baton
