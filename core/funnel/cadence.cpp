// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/cadence.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

using namespace std::chrono;

constexpr auto middayBegins = hours(11);
constexpr auto afternoonBegins = hours(14);
// Two working days, whatever breaks they have: within them each part of the day comes.
constexpr int stretchesLookedAt = 8;

bool isConversation(const Touch &touch)
{
    return touch.kind == TouchKind::Meeting
        || (touch.kind == TouchKind::Call
            && (touch.direction == TouchDirection::Inbound || touch.disposition == Disposition::Connected
                || touch.disposition == Disposition::Callback));
}

bool isAttempt(const Touch &touch)
{
    return touch.kind == TouchKind::Call && touch.direction == TouchDirection::Outbound && !isConversation(touch);
}

/// By instant, since the last conversation.
QList<Touch> attemptsOf(QList<Touch> touches)
{
    std::ranges::stable_sort(touches, {}, &Touch::occurredAt);
    QList<Touch> attempts;
    for (const Touch &touch : std::as_const(touches)) {
        if (isConversation(touch))
            attempts.clear();
        else if (isAttempt(touch))
            attempts.append(touch);
    }
    return attempts;
}

class Dayparts
{
public:
    Dayparts(const QList<Touch> &attempts, const ZoneTime &zone)
        : m_zone(zone)
    {
        for (const Touch &attempt : attempts)
            ++m_tried[static_cast<size_t>(daypartOf(zone.wallTime(attempt.occurredAt)))];
    }

    /// The begin of the stretch and of each part of the day in it, put up against the best so far.
    void lookAt(const InstantRange &open)
    {
        consider(open.from);
        const auto day = floor<days>(m_zone.wallTime(open.from));
        for (const auto begins : {middayBegins, afternoonBegins}) {
            const Instant at = m_zone.instant(day + begins);
            if (at > open.from && at < open.to)
                consider(at);
        }
    }
    [[nodiscard]] std::optional<Instant> best() const { return m_best; }

private:
    void consider(Instant at)
    {
        const int tried = m_tried[static_cast<size_t>(daypartOf(m_zone.wallTime(at)))];
        if (m_best && tried >= m_leastTried)
            return;
        m_best = at;
        m_leastTried = tried;
    }

    const ZoneTime &m_zone;
    std::array<int, 3> m_tried{};
    std::optional<Instant> m_best;
    int m_leastTried = 0;
};

} // namespace

Daypart daypartOf(WallTime wall)
{
    const auto sinceMidnight = wall - floor<days>(wall);
    return sinceMidnight < middayBegins   ? Daypart::Morning
        : sinceMidnight < afternoonBegins ? Daypart::Midday
                                          : Daypart::Afternoon;
}

Result<Cadence> cadenceOf(const QList<Touch> &touches, const CadencePolicy &policy, const BusinessCalendar &hours,
                          Instant now)
{
    const QList<Touch> attempts = attemptsOf(touches);
    Cadence cadence;
    cadence.made = static_cast<int>(attempts.size());
    cadence.most = policy.mostAttempts;
    const Instant earliest = attempts.isEmpty() ? now : attempts.last().occurredAt + policy.leastGap;
    const auto open = hours.periods(std::max(now, earliest), stretchesLookedAt);
    if (!open)
        return failure(open);
    cadence.mayFrom = open->first().from;
    Dayparts parts(attempts, hours.zone());
    for (const InstantRange &stretch : *open)
        parts.lookAt(stretch);
    cadence.bestFrom = attempts.isEmpty() ? cadence.mayFrom : parts.best().value_or(cadence.mayFrom);
    if (std::ranges::any_of(touches, [](const Touch &touch) { return touch.disposition == Disposition::DoNotCall; }))
        cadence.verdict = Cadence::Verdict::Forbidden;
    else if (cadence.made >= policy.mostAttempts)
        cadence.verdict = Cadence::Verdict::UsedUp;
    else if (!attempts.isEmpty()) {
        const auto end = hours.addBusinessDays(attempts.first().occurredAt, policy.workingDays);
        if (!end)
            return failure(end);
        cadence.verdict = now >= *end ? Cadence::Verdict::Over
            : now < earliest          ? Cadence::Verdict::Resting
                                      : Cadence::Verdict::Free;
    }
    return cadence;
}

} // namespace baton
