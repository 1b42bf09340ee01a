// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/clocktext.h"

#include <QCoreApplication>

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ClockText", text);
}

QDate dateOf(Instant instant, const TimeView &view)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), view.zone).date();
}

ClockFace runningFace(Duration left, Duration whole, const std::optional<Instant> &due, const TimeView &view)
{
    ClockFace face;
    face.share = whole > Duration::zero() ? static_cast<double>(left.count()) / static_cast<double>(whole.count()) : 0;
    face.mark = isAtRisk(left, whole) ? ClockMark::AtRisk : ClockMark::Running;
    const bool isToday = !due || dateOf(*due, view) == dateOf(view.now, view);
    face.words = isToday ? durationText(left) : instantText(*due, view);
    return face;
}

ClockFace lateFace(Duration late)
{
    return {ClockMark::Late, 0, translated(QT_TRANSLATE_NOOP("ClockText", "%1 late")).arg(durationText(late))};
}

} // namespace

ClockFace clockFace(const SlaClock &clock, const TimeView &view)
{
    switch (clock.state) {
    case SlaClock::State::Running: return runningFace(clock.left, clock.left + clock.elapsed, clock.dueAt, view);
    case SlaClock::State::Paused: return {ClockMark::Paused, 0, clockStateText(clock.state)};
    case SlaClock::State::Met:
        return {ClockMark::Met, 0,
                translated(QT_TRANSLATE_NOOP("ClockText", "after %1")).arg(durationText(clock.elapsed))};
    case SlaClock::State::Breached:
        if (clock.isOpen())
            return lateFace(-clock.left);
        return {ClockMark::Late, 0,
                translated(QT_TRANSLATE_NOOP("ClockText", "late, after %1")).arg(durationText(clock.elapsed))};
    case SlaClock::State::Exempt: break;
    }
    return {ClockMark::Exempt, 0, clockStateText(clock.state)};
}

ClockFace deadlineFace(Instant due, Duration whole, const TimeView &view)
{
    return due < view.now ? lateFace(view.now - due) : runningFace(due - view.now, whole, due, view);
}

QString clockStateText(SlaClock::State state)
{
    switch (state) {
    case SlaClock::State::Running: return translated(QT_TRANSLATE_NOOP("ClockText", "in time"));
    case SlaClock::State::Paused: return translated(QT_TRANSLATE_NOOP("ClockText", "paused"));
    case SlaClock::State::Met: return translated(QT_TRANSLATE_NOOP("ClockText", "met"));
    case SlaClock::State::Breached: return translated(QT_TRANSLATE_NOOP("ClockText", "late"));
    case SlaClock::State::Exempt: break;
    }
    return translated(QT_TRANSLATE_NOOP("ClockText", "exempt"));
}

} // namespace baton
