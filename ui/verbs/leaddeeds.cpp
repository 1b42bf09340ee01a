// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leaddeeds.h"

#include "common/wording.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/handofftext.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "leads/fieldtext.h"
#include "routing/ownershipservice.h"
#include "support/reply.h"

#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// More than anybody takes back one by one.
constexpr qsizetype mostDeeds = 100;

/// "Anna Berg", "3 leads".
QString subjectOf(const QList<LeadStanding> &leads)
{
    return leads.size() == 1 ? leads.first().name : LeadDeeds::tr("%n leads", nullptr, static_cast<int>(leads.size()));
}

QList<LeadId> idsOf(const QList<LeadStanding> &leads)
{
    QList<LeadId> ids;
    for (const LeadStanding &lead : leads)
        ids.append(lead.lead);
    return ids;
}

QString touchText(const NewTouch &touch)
{
    const QString kind = touchKindText(touch.kind);
    return touch.disposition ? QString(kind + u", "_s + dispositionText(*touch.disposition)) : kind;
}

/// Calls `handler` when all of them are there, with the results in the order of `replies`.
template<typename Value, typename Handler>
void onAll(const QList<QFuture<Result<Value>>> &replies, QObject *guard, Handler handler)
{
    struct Gathering
    {
        QList<std::optional<Result<Value>>> results;
        qsizetype missing = 0;
    };
    auto gathering = std::make_shared<Gathering>();
    gathering->results.resize(replies.size());
    gathering->missing = replies.size();
    for (qsizetype i = 0; i < replies.size(); ++i)
        onReply(replies[i], guard, [gathering, i, handler](const Result<Value> &result) {
            gathering->results[i] = result;
            if (--gathering->missing == 0)
                handler(gathering->results);
        });
}

} // namespace

LeadDeeds::LeadDeeds(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

template<typename Value, typename Keep>
void LeadDeeds::gather(const QList<LeadStanding> &leads, const QList<QFuture<Result<Value>>> &replies,
                       const LeadDeed &deed, const QString &words, Keep keep)
{
    onAll(replies, this, [this, leads, deed, words, keep](const QList<std::optional<Result<Value>>> &results) {
        LeadDeed done = deed;
        QList<Error> refused;
        for (qsizetype i = 0; i < results.size(); ++i) {
            if (!*results[i]) {
                refused.append((*results[i]).error());
                continue;
            }
            done.leads.append(leads[i].lead);
            keep(done, **results[i], leads[i]);
        }
        finish(done, words, refused);
    });
}

void LeadDeeds::finish(const LeadDeed &deed, const QString &words, const QList<Error> &refused)
{
    if (deed.leads.isEmpty())
        return emit told(refused.isEmpty() ? QString() : errorText(refused.first()), Outcome::Refused, {});
    append(deed);
    QString all = words;
    if (!refused.isEmpty())
        all += u' '
            + tr("%n leads were left out. %1", nullptr, static_cast<int>(refused.size()))
                  .arg(errorText(refused.first()));
    emit changed();
    emit told(all, Outcome::Done, deed.leads);
}

void LeadDeeds::append(const LeadDeed &deed)
{
    m_deeds.append(deed);
    if (m_deeds.size() > mostDeeds)
        m_deeds.removeFirst();
}

void LeadDeeds::keep(const QString &words, const QList<BatchId> &batches)
{
    append({words, {}, batches, {}, {}});
    emit changed();
}

void LeadDeeds::move(const QList<LeadStanding> &leads, Stage to, const QString &reason)
{
    QList<QFuture<Result<MovedLead>>> replies;
    for (const LeadStanding &lead : leads)
        replies.append(m_services.funnel.move({lead.lead, lead.revision, to, reason, {}}));
    const auto count = static_cast<int>(leads.size());
    gather(leads, replies, {tr("move %1 to “%2”").arg(subjectOf(leads), stageText(to)), {}, {}, {}, {}},
           tr("%1 is in “%2” now.", nullptr, count).arg(subjectOf(leads), stageText(to)),
           [](LeadDeed &deed, const MovedLead &moved, const LeadStanding &) { deed.moved.append(moved); });
}

void LeadDeeds::change(const QList<LeadStanding> &leads, OwnershipChange change, const QString &receiver)
{
    change.leads = idsOf(leads);
    const auto count = static_cast<int>(leads.size());
    const QString subject = subjectOf(leads);
    QString deed = tr("give %1 to %2").arg(subject, receiver);
    QString words = tr("%1 was given to %2.", nullptr, count).arg(subject, receiver);
    if (change.deed == OwnershipChange::Deed::Take) {
        deed = tr("take %1").arg(subject);
        words = tr("%1 is yours now.", nullptr, count).arg(subject);
    } else if (change.deed == OwnershipChange::Deed::HandOver) {
        deed = tr("hand %1 over to %2").arg(subject, receiver);
        words = tr("%1 was handed over to %2.", nullptr, count).arg(subject, receiver);
    }
    onReply(m_services.ownership.change(change), this, [this, deed, words](const Result<OwnershipChanged> &changed) {
        if (!changed)
            return finish({}, {}, {changed.error()});
        QList<Error> refused;
        for (const auto &[lead, error] : changed->refused)
            refused.append(error);
        finish({deed, changed->done, {changed->batch}, {}, {}}, words, refused);
    });
}

void LeadDeeds::answer(const QList<LeadStanding> &leads, const HandoffDecision &decision)
{
    QList<QFuture<Result<HandoffOutcome>>> replies;
    for (const LeadStanding &lead : leads) {
        HandoffDecision own = decision;
        own.lead = lead.lead;
        own.revision = lead.handoff ? std::optional(lead.handoff->revision) : std::nullopt;
        replies.append(m_services.handoffs.decide(own));
    }
    const auto count = static_cast<int>(leads.size());
    const QString subject = subjectOf(leads);
    QString deed = tr("accept %1").arg(subject);
    QString words = tr("%1 was accepted.", nullptr, count).arg(subject);
    if (decision.verdict == Verdict::Reject) {
        deed = tr("reject %1").arg(subject);
        words = tr("%1 was rejected: %2.", nullptr, count)
                    .arg(subject, reasonText(decision.reason.value_or(HandoffReason::Other)));
    } else if (decision.verdict == Verdict::Return) {
        deed = tr("ask about %1").arg(subject);
        words = tr("%1 waits for information.", nullptr, count).arg(subject);
    }
    gather(leads, replies, {deed, {}, {}, {}, {}}, words,
           [](LeadDeed &, const HandoffOutcome &, const LeadStanding &) {});
}

void LeadDeeds::log(const QList<LeadStanding> &leads, const NewTouch &touch)
{
    QList<QFuture<Result<Touch>>> replies;
    for (const LeadStanding &lead : leads) {
        NewTouch own = touch;
        own.lead = lead.lead;
        replies.append(m_services.touches.log(own));
    }
    gather(leads, replies, {tr("log %1").arg(subjectOf(leads)), {}, {}, {}, {}},
           tr("Logged with %1: %2.").arg(subjectOf(leads), touchText(touch)),
           [](LeadDeed &deed, const Touch &logged, const LeadStanding &) { deed.touches.append(logged.id); });
}

template<typename Value>
void LeadDeeds::takeBack(const QList<QFuture<Result<Value>>> &replies, const LeadDeed &deed)
{
    onAll(replies, this, [this, deed](const QList<std::optional<Result<Value>>> &results) {
        QList<Error> refused;
        for (const auto &result : results) {
            if (!*result)
                refused.append((*result).error());
        }
        tellTakenBack(deed, refused);
    });
}

void LeadDeeds::tellTakenBack(const LeadDeed &deed, const QList<Error> &refused)
{
    if (refused.isEmpty())
        return emit told(tr("Taken back: %1.").arg(deed.words), Outcome::TakenBack, deed.leads);
    emit told(tr("“%1” could not be taken back. %2").arg(deed.words, errorText(refused.first())), Outcome::Refused,
              deed.leads);
}

// What came last goes first: a lead is where it was before it was routed, and then where it was before it qualified.
void LeadDeeds::takeBackBatches(const LeadDeed &deed, QList<BatchId> left, const QSet<qint64> &kept)
{
    const BatchId last = left.takeLast();
    onReply(m_services.undo.undo(last), this, [this, deed, left, kept](const Result<UndoResult> &undone) {
        if (!undone)
            return tellTakenBack(deed, {undone.error()});
        QSet<qint64> all = kept;
        for (const UndoResult::Kept &one : undone->kept)
            all.insert(one.id);
        if (!left.isEmpty())
            return takeBackBatches(deed, left, all);
        if (all.isEmpty())
            return tellTakenBack(deed, {});
        emit told(tr("Taken back but for %n leads, which went on since: %1.", nullptr, static_cast<int>(all.size()))
                      .arg(deed.words),
                  Outcome::TakenBack, deed.leads);
    });
}

void LeadDeeds::undo()
{
    if (m_deeds.isEmpty())
        return;
    const LeadDeed deed = m_deeds.takeLast();
    emit changed();
    if (!deed.batches.isEmpty()) {
        takeBackBatches(deed, deed.batches, {});
    } else if (!deed.touches.isEmpty()) {
        QList<QFuture<Result<Touch>>> replies;
        for (const TouchId touch : deed.touches)
            replies.append(m_services.touches.remove(touch));
        takeBack(replies, deed);
    } else if (!deed.moved.isEmpty()) {
        undoMoves(deed);
    } else {
        QList<QFuture<Result<HandoffOutcome>>> replies;
        for (const LeadId lead : deed.leads)
            replies.append(m_services.handoffs.takeBack(lead));
        takeBack(replies, deed);
    }
}

void LeadDeeds::undoMoves(const LeadDeed &deed)
{
    QList<QFuture<Result<UnmovedLead>>> replies;
    for (const MovedLead &moved : deed.moved)
        replies.append(m_services.funnel.undo(moved));
    onAll(replies, this, [this, deed](const QList<std::optional<Result<UnmovedLead>>> &results) {
        QList<Error> refused;
        int movedBack = 0;
        for (const auto &result : results) {
            if (!*result)
                refused.append((*result).error());
            else if ((*result)->way == UnmovedLead::Way::MovedBack)
                ++movedBack;
        }
        if (!refused.isEmpty() || movedBack == 0)
            return tellTakenBack(deed, refused);
        emit told(
            tr("Taken back: %1. %2")
                .arg(deed.words,
                     tr("%n leads were moved back, because that was some time ago or they went on since: their days in "
                        "the stage begin anew.",
                        nullptr, movedBack)),
            Outcome::TakenBack, deed.leads);
    });
}

void LeadDeeds::forget()
{
    m_deeds.clear();
    emit changed();
}

} // namespace baton
