// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slafacts.h"

#include "funnel/handofftext.h"
#include "leads/leadnumber.h"
#include "sla/clocktext.h"
#include "sla/ledgerbar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto number = FactCell::Align::Number;

QString translated(const char *text)
{
    return QCoreApplication::translate("SlaFacts", text);
}

QString secondsText(const std::optional<double> &seconds)
{
    return seconds ? durationText(std::chrono::seconds(qRound64(*seconds))) : noValue();
}

/// Kept, missed, or cannot tell yet: the interval spans the goal.
QString verdictText(const std::optional<Rate> &rate, const std::optional<int> &goal)
{
    if (!rate || !goal)
        return noValue();
    const double target = *goal / 100.0;
    if (rate->low >= target)
        return u"✓ "_s + translated(QT_TRANSLATE_NOOP("SlaFacts", "kept"));
    if (rate->high < target)
        return u"✗ "_s + translated(QT_TRANSLATE_NOOP("SlaFacts", "missed"));
    return u"? "_s + translated(QT_TRANSLATE_NOOP("SlaFacts", "cannot tell yet"));
}

QList<FactCell> row(const QString &name, Side side, const std::optional<int> &goal, const SlaCounts &counts,
                    const SlaSeconds &seconds, const QLocale &locale)
{
    const auto rate = counts.attainment();
    const qint64 decided = counts.of(SlaClock::State::Met) + counts.of(SlaClock::State::Breached);
    QList<FactCell> cells{{name, FactCell::Align::Leading, side},
                          {rateText(rate, decided, locale), number},
                          {rate ? intervalText(rate, decided, locale) : noValue(), number},
                          {goal ? QString(QString::number(*goal) + QChar(QChar::Nbsp) + u'%') : noValue(), number},
                          {verdictText(rate, goal)}};
    for (const auto state : {SlaClock::State::Met, SlaClock::State::Breached, SlaClock::State::Running,
                             SlaClock::State::Paused, SlaClock::State::Exempt})
        cells.append({countText(counts.of(state), locale), number});
    cells.append({secondsText(seconds.median), number});
    cells.append({secondsText(seconds.p90), number});
    return cells;
}

} // namespace

QStringList SlaFacts::promiseHeaders()
{
    return {translated(QT_TRANSLATE_NOOP("SlaFacts", "Promise")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Kept")),
            translated(QT_TRANSLATE_NOOP("SlaFacts", "95 %")),    translated(QT_TRANSLATE_NOOP("SlaFacts", "Goal")),
            translated(QT_TRANSLATE_NOOP("SlaFacts", "Verdict")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Met")),
            translated(QT_TRANSLATE_NOOP("SlaFacts", "Late")),    translated(QT_TRANSLATE_NOOP("SlaFacts", "Running")),
            translated(QT_TRANSLATE_NOOP("SlaFacts", "Paused")),  translated(QT_TRANSLATE_NOOP("SlaFacts", "Exempt")),
            translated(QT_TRANSLATE_NOOP("SlaFacts", "Median")),  translated(QT_TRANSLATE_NOOP("SlaFacts", "P90"))};
}

QList<QList<FactCell>> SlaFacts::promises(const SlaFigures &figures, const QLocale &locale)
{
    QList<QList<FactCell>> rows;
    for (const SlaFigures::Group &party : figures.parties) {
        const Side side = sideFromKey(party.value).value_or(Side::Shared);
        rows.append(row(translated(QT_TRANSLATE_NOOP("SlaFacts", "%1, all promises")).arg(sideName(side)), side, {},
                        party.counts, party.seconds, locale));
    }
    for (const SlaFigures::Line &line : figures.commitments)
        rows.append(
            row(line.name.isEmpty() ? line.key : line.name, line.party, line.goal, line.counts, line.seconds, locale));
    return rows;
}

QList<SlaClock::State> SlaFacts::statesOf(int column)
{
    switch (column) {
    case Met: return {SlaClock::State::Met};
    case Late: return {SlaClock::State::Breached};
    case Running: return {SlaClock::State::Running};
    case Paused: return {SlaClock::State::Paused};
    case Exempt: return {SlaClock::State::Exempt};
    case Kept:
    case Interval:
    case Verdict: return {SlaClock::State::Met, SlaClock::State::Breached};
    default: return {allClockStates.begin(), allClockStates.end()};
    }
}

QStringList SlaFacts::ledgerHeaders()
{
    return {translated(QT_TRANSLATE_NOOP("SlaFacts", "Where hand-offs stand")),
            translated(QT_TRANSLATE_NOOP("SlaFacts", "Hand-offs"))};
}

QList<QList<FactCell>> SlaFacts::ledger(const HandoffCounts &counts, const QLocale &locale)
{
    QList<QList<FactCell>> rows;
    for (const HandoffBucket bucket : ledgerOrder)
        rows.append({{bucketText(bucket)}, {countText(counts.of(bucket), locale), number}});
    rows.append({{translated(QT_TRANSLATE_NOOP("SlaFacts", "together"))}, {countText(counts.total(), locale), number}});
    return rows;
}

QStringList SlaFacts::clockHeaders()
{
    return {translated(QT_TRANSLATE_NOOP("SlaFacts", "Time left")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Lead")),
            translated(QT_TRANSLATE_NOOP("SlaFacts", "Promise")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Owner"))};
}

QList<QList<FactCell>> SlaFacts::clocks(const QList<SlaEntry> &entries, const QStringList &names, const TimeView &view)
{
    QList<QList<FactCell>> rows;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const SlaEntry &entry = entries[at];
        const ClockFace face = clockFace(entry.clock, view);
        const QString name = names.value(at);
        rows.append({{face.words, FactCell::Align::Leading, {}, face.mark, face.share},
                     {name.isEmpty() ? leadNumber(entry.clock.lead) : name},
                     {entry.name, FactCell::Align::Leading, entry.clock.party},
                     {entry.owner.isEmpty() ? noValue() : entry.owner}});
    }
    return rows;
}

} // namespace baton
