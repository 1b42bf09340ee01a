// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffrules.h"
#include "leads/leadquestionsql.h"
#include "sla/slarules.h"

namespace baton {

/// What the tests of clocks share: a week that begins on a Monday, the fields, a lead's history as it happens.

inline Instant at(const QString &text)
{
    return instantFromIso(text).value_or(Instant());
}

/// Day 0 is Monday 2026-11-16; hours of the day may pass 24.
inline Instant on(int day, int hour, int minute = 0)
{
    return at(QStringLiteral("2026-11-16")) + std::chrono::days(day) + std::chrono::hours(hour)
        + std::chrono::minutes(minute);
}

inline BusinessCalendar calendar(const QString &zone = QStringLiteral("Etc/UTC"))
{
    BusinessHours hours;
    hours.zone = zone;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{std::chrono::hours(9), std::chrono::hours(17)}};
    return *BusinessCalendar::create(hours);
}

inline SlaCalendars calendars(const BusinessCalendar &workspace = calendar())
{
    return {workspace, {}, {on(-30, 0), on(400, 0)}};
}

/// A commitment of sales: from the hand-off to the first touch within four hours.
inline SlaCommitment firstTouch()
{
    SlaCommitment commitment;
    commitment.key = QStringLiteral("touch");
    commitment.start = {SlaEvent::Kind::HandedOver};
    commitment.stop = {SlaEvent::Kind::Touched};
    commitment.target = {SlaTarget::Unit::Hours, 4};
    commitment.pauses = {Stage::InfoRequested};
    return commitment;
}

inline SlaRules rulesFor(const SlaCommitment &commitment, const SlaCalendars &hours = calendars())
{
    return *SlaRules::create({{1, {}, {{commitment}, {}}}}, hours);
}

/// A lead's history, written down as it happens.
class Story
{
public:
    explicit Story(Instant created)
    {
        m_history.lead = LeadId(1);
        m_history.createdAt = created;
        m_history.moments.push_back({.at = created, .user = {}});
    }

    Story &enters(Stage stage, Instant at)
    {
        return add({.at = at, .kind = SlaMoment::Kind::Entered, .stage = stage, .user = {}});
    }
    Story &isHanded(Side from, Side to, Instant at)
    {
        Handoff handoff;
        handoff.from = from;
        handoff.to = to;
        handoff.handedAt = at;
        m_handoffs.append(handoff);
        return *this;
    }
    Story &isAccepted(Instant at)
    {
        m_handoffs.last().acceptedAt = at;
        return *this;
    }
    Story &isRejected(Instant at)
    {
        m_handoffs.last().rejectedAt = at;
        return *this;
    }
    Story &isReturned(Instant at)
    {
        m_handoffs.last().returnedAt = at;
        return *this;
    }
    Story &isOwned(Instant at)
    {
        m_handoffs.last().owner = UserId(7);
        m_handoffs.last().ownedAt = at;
        return *this;
    }
    /// Somebody of that side gets the lead; nobody: whoever has it loses it.
    Story &isGiven(Side side, UserId user, Instant at)
    {
        return add({.at = at, .kind = SlaMoment::Kind::Owned, .side = side, .user = user});
    }
    Story &isTouched(Side side, Instant at)
    {
        return add({.at = at, .kind = SlaMoment::Kind::Touched, .side = side, .user = {}});
    }

    Story &talks(Side side, Instant at)
    {
        return add({.at = at, .kind = SlaMoment::Kind::Touched, .side = side, .isConversation = true, .user = {}});
    }

    Story &writes(Side side, Instant at)
    {
        return add({.at = at, .kind = SlaMoment::Kind::Heard, .side = side, .user = {}});
    }

    /// What of it was true by then.
    [[nodiscard]] SlaHistory by(Instant now) const
    {
        SlaHistory history = m_history;
        std::erase_if(history.moments, [&](const SlaMoment &moment) { return moment.at > now; });
        for (const Handoff &handoff : m_handoffs)
            if (handoff.handedAt <= now)
                history.add(asOf(handoff, {now, {}}));
        history.scopes.assign(8, true);
        history.order();
        return history;
    }

private:
    Story &add(const SlaMoment &moment)
    {
        m_history.moments.push_back(moment);
        return *this;
    }

    SlaHistory m_history;
    QList<Handoff> m_handoffs;
};

inline std::vector<SlaClock> clocksOf(const SlaRules &rules, const Story &story, Instant now)
{
    std::vector<SlaClock> clocks;
    rules.addClocks(story.by(now), now, clocks);
    return clocks;
}

} // namespace baton
