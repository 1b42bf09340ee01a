// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queueentry.h"

#include "funnel/handoffrules.h"
#include "leads/leadnumber.h"
#include "queue/queuemodel.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// As long a callback is in time.
constexpr auto callbackGrace = std::chrono::minutes(15);

QDate dateOf(Instant instant, const TimeView &view)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), view.zone).date();
}

QueueGroup groupOf(const ClockFace &face, const std::optional<Instant> &due, const TimeView &view)
{
    if (face.mark == ClockMark::Paused)
        return QueueGroup::Waiting;
    if (face.mark == ClockMark::Late)
        return QueueGroup::Late;
    const qint64 days = due ? dateOf(view.now, view).daysTo(dateOf(*due, view)) : 0;
    return days <= 0 ? QueueGroup::Today : days == 1 ? QueueGroup::Tomorrow : QueueGroup::Later;
}

void takeClock(QueueEntry &entry, const SlaEntry &clock, const TimeView &view)
{
    if (entry.clock && !isMoreUrgent(clock.clock, entry.clock->clock))
        return;
    entry.clock = clock;
    entry.left = clock.clock.left;
    entry.face = clockFace(clock.clock, view);
    entry.group = groupOf(entry.face, clock.clock.dueAt, view);
}

void takeHandoff(QueueEntry &entry, const HandoffEntry &found, const TimeView &view)
{
    const Handoff &handoff = found.handoff;
    entry.handoff = found;
    if (entry.clock)
        return;
    const Instant due = handoff.isOpen() ? handoff.respondDue : handoff.touchDue;
    entry.left = due - view.now;
    entry.face = deadlineFace(due, due - handoff.handedAt, view);
    entry.group = groupOf(entry.face, due, view);
}

/// Nothing is to be done before that moment.
void rest(QueueEntry &entry, Instant from, const TimeView &view)
{
    entry.left = from - view.now;
    entry.face = {ClockMark::NotStarted, 1, QueueModel::tr("from %1").arg(instantText(from, view))};
    entry.group = QueueGroup::NotYet;
}

/// The moment that the lead asked for has come.
void callNow(QueueEntry &entry, Instant due, const TimeView &view)
{
    entry.left = due - view.now;
    entry.face = view.now - due < callbackGrace ? ClockFace{ClockMark::AtRisk, 0, QueueModel::tr("now")}
                                                : deadlineFace(due, callbackGrace, view);
    entry.group = QueueGroup::Now;
}

// The earliest one of a lead counts, and what the lead itself asked for before all promises.
void takeStep(QueueEntry &entry, const NextStep &step, const TimeView &view)
{
    if (entry.step)
        return;
    entry.step = step;
    const bool isCallback = step.kind == StepKind::Callback && !entry.waitsForAnswer();
    const bool hasDeadline = entry.clock || entry.handoff;
    if (!isCallback && hasDeadline && entry.left <= step.due - view.now)
        return;
    entry.asksStep = true;
    if (isCallback)
        return step.due > view.now ? rest(entry, step.due, view) : callNow(entry, step.due, view);
    const Duration whole = std::max<Duration>(step.due - step.createdAt, std::chrono::minutes(1));
    entry.left = step.due - view.now;
    entry.face = deadlineFace(step.due, whole, view);
    entry.group = groupOf(entry.face, step.due, view);
}

void sortEntries(QList<QueueEntry> &entries)
{
    std::ranges::sort(entries, {},
                      [](const QueueEntry &entry) { return std::tuple(entry.group, entry.left, entry.lead); });
}

/// What is over, or went on to another side, asks nothing more of whoever had been handed it.
bool isStillTheirs(const HandoffEntry &entry)
{
    if (entry.handoff.isClosed() || entry.handoff.firstTouchAt || hasEnded(entry.stage))
        return false;
    return entry.handoff.isOpen() || sideOf(entry.stage) == entry.handoff.to;
}

template<typename Value>
std::optional<Value> valueOf(const LeadSummary &summary, qsizetype column)
{
    const auto *value = column < summary.values.size() ? std::get_if<Value>(&summary.values[column]) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

bool askTheSame(const QueueEntry &one, const QueueEntry &other)
{
    const auto promise = [](const QueueEntry &entry) { return entry.clock ? entry.clock->key : QString(); };
    const auto waits = [](const QueueEntry &entry) { return mustWait(entry.group); };
    const auto step = [](const QueueEntry &entry) { return entry.asksStep ? entry.step->id : StepId(); };
    return step(one) == step(other) && one.waitsForAnswer() == other.waitsForAnswer()
        && one.handoff.has_value() == other.handoff.has_value() && promise(one) == promise(other)
        && waits(one) == waits(other);
}

QStringList queueColumns()
{
    return {u"name"_s, u"account"_s, u"grade"_s, u"stage"_s};
}

QList<QueueEntry> queueEntries(const QList<HandoffEntry> &handoffs, const QList<SlaEntry> &clocks, const TimeView &view,
                               const QList<NextStep> &steps)
{
    QHash<LeadId, QueueEntry> found;
    for (const SlaEntry &clock : clocks) {
        if (clock.clock.isOpen())
            takeClock(found[clock.clock.lead], clock, view);
    }
    QHash<LeadId, HandoffEntry> latest; // They come in their order: the last one of a lead counts.
    for (const HandoffEntry &handoff : handoffs)
        latest.insert(handoff.handoff.lead, handoff);
    for (const HandoffEntry &handoff : std::as_const(latest)) {
        if (isStillTheirs(handoff))
            takeHandoff(found[handoff.handoff.lead], handoff, view);
    }
    for (const NextStep &step : steps)
        takeStep(found[step.lead], step, view);
    QList<QueueEntry> entries;
    entries.reserve(found.size());
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        entry->lead = entry.key();
        entry->name = leadNumber(entry.key());
        entries.append(*entry);
    }
    sortEntries(entries);
    return entries;
}

void restEntries(QList<QueueEntry> &entries, const QHash<LeadId, Cadence> &cadences, const TimeView &view)
{
    for (QueueEntry &entry : entries) {
        const auto cadence = cadences.constFind(entry.lead);
        if (cadence == cadences.cend() || cadence->verdict == Cadence::Verdict::First)
            continue;
        entry.cadence = *cadence;
        const bool isCall = !entry.asksStep || entry.step->kind == StepKind::Call;
        const bool rests = cadence->verdict == Cadence::Verdict::Resting && isCall && !entry.waitsForAnswer()
            && entry.group != QueueGroup::Waiting && entry.group != QueueGroup::Now;
        if (rests)
            rest(entry, cadence->mayFrom, view);
    }
    sortEntries(entries);
}

void nameEntries(QList<QueueEntry> &entries, const QList<LeadSummary> &summaries)
{
    QHash<LeadId, const LeadSummary *> byLead;
    for (const LeadSummary &summary : summaries)
        byLead.insert(summary.id, &summary);
    for (QueueEntry &entry : entries) {
        const LeadSummary *summary = byLead.value(entry.lead);
        if (!summary)
            continue;
        entry.name = valueOf<QString>(*summary, 0).value_or(entry.name);
        entry.account = valueOf<QString>(*summary, 1).value_or(QString());
        entry.grade = valueOf<QString>(*summary, 2).value_or(QString());
        if (const auto stage = valueOf<QString>(*summary, 3))
            entry.stage = stageFromKey(*stage);
    }
}

} // namespace baton
