// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queueentry.h"

#include "funnel/handoffrules.h"
#include "leads/leadnumber.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

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
    const auto waits = [](const QueueEntry &entry) { return entry.group == QueueGroup::Waiting; };
    return one.waitsForAnswer() == other.waitsForAnswer() && one.handoff.has_value() == other.handoff.has_value()
        && promise(one) == promise(other) && waits(one) == waits(other);
}

QStringList queueColumns()
{
    return {u"name"_s, u"account"_s, u"grade"_s, u"stage"_s};
}

QList<QueueEntry> queueEntries(const QList<HandoffEntry> &handoffs, const QList<SlaEntry> &clocks, const TimeView &view)
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
    QList<QueueEntry> entries;
    entries.reserve(found.size());
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        entry->lead = entry.key();
        entry->name = leadNumber(entry.key());
        entries.append(*entry);
    }
    std::ranges::sort(entries, {},
                      [](const QueueEntry &entry) { return std::tuple(entry.group, entry.left, entry.lead); });
    return entries;
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
