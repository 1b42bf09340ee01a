// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "minutetable.h"
#include "sla/slapolicy.h"
#include "support/id.h"

#include <set>
#include <span>

namespace baton {

/// The slow truth about clocks: a story told minute by minute, with a stop-watch in hand. Shares no code with the rules
/// but the words in which a promise is made.

/// One thing that happens to a lead, in whole minutes since its story began. What happens in the same minute stands in
/// the order of the kinds.
struct Happening
{
    enum class Kind { Created, Entered, Handed, Given, Accepted, Rejected, Returned, Touched, Talked, Wrote };

    int minute = 0;
    Kind kind = Kind::Created;
    Side side = Side::Shared; ///< Who receives, gets or loses the lead, answers or turns to it.
    Side from = Side::Shared; ///< Who hands it over.
    Stage stage = Stage::Inquiry;
    UserId user{}; ///< Who gets the lead; none: it is taken away.
};

/// Somebody's hours as a strip of minutes since the beginning of a table.
struct MinuteHours
{
    const MinuteTable *wall = nullptr;
    const std::vector<char> *open = nullptr;
    std::vector<std::pair<int, int>> absences; ///< From a minute up to another.
    std::set<qint64> holidays; ///< Dates of that wall, in days since 1970.
    Instant begin; ///< Of the table.

    [[nodiscard]] Instant at(int minute) const { return begin + std::chrono::minutes(minute); }
    [[nodiscard]] qint64 dateOf(int minute) const { return wall->wallAt(at(minute)) / 1440; }
    [[nodiscard]] bool isOpen(int minute) const
    {
        if (open->at(static_cast<size_t>(minute)) == 0)
            return false;
        for (const auto &[from, to] : absences)
            if (minute >= from && minute < to)
                return false;
        return holidays.empty() || !holidays.contains(dateOf(minute));
    }
};

/// What the stop-watch shows of one clock, in minutes.
struct MinuteClock
{
    struct Slice
    {
        UserId owner;
        int from = 0;
        int counted = 0;
        int paused = 0;
    };

    int from = 0;
    std::optional<int> to;
    bool isKept = false; ///< It came to what was promised.
    QString ended; ///< Or to something else.
    bool isVoid = false; ///< It had ended before it began.
    std::vector<Slice> slices;
    int due = 0;
    int left = 0;
    QString state;
};

/// Tells one story of one promise, until `now`.
class MinuteReplay
{
public:
    MinuteReplay(const SlaCommitment &promise, std::span<const Happening> story, int now)
        : m_promise(promise)
        , m_story(story)
        , m_now(now)
    {
        tell();
    }

    /// By rising start, not measured yet: whose hours count is said by the last owner.
    [[nodiscard]] const std::vector<MinuteClock> &clocks() const { return m_clocks; }
    [[nodiscard]] static UserId ownerOf(const MinuteClock &clock) { return clock.slices.back().owner; }
    /// Reads the stop-watch; the story begins with minute `begin` of the hours.
    void measure(MinuteClock &clock, const MinuteHours &hours, int begin) const;

private:
    using Kind = Happening::Kind;
    using Event = SlaEvent::Kind;

    void tell();
    void follow(const Happening &one);
    void settle(std::span<const Happening> minute, int start);
    [[nodiscard]] bool begins(const Happening &one) const;
    [[nodiscard]] bool isPromised(const Happening &one) const;
    [[nodiscard]] bool isOurs(const Happening &one) const { return one.side == m_promise.party; }
    [[nodiscard]] bool isOfHandoff() const
    {
        return m_promise.start.kind == Event::HandedOver || m_promise.start.kind == Event::Accepted
            || m_promise.start.kind == Event::Assigned || m_promise.start.kind == Event::Heard;
    }
    [[nodiscard]] static bool isWayOut(Stage stage)
    {
        return stage == Stage::Won || stage == Stage::Lost || stage == Stage::Disqualified || stage == Stage::Nurture
            || stage == Stage::Recycled;
    }
    void slice(MinuteClock &clock) const;
    [[nodiscard]] int dueByMinutes(const MinuteClock &clock, const MinuteHours &hours, int begin) const;
    [[nodiscard]] int dueByDays(const MinuteClock &clock, const MinuteHours &hours, int begin) const;
    [[nodiscard]] bool counts(const MinuteClock &clock, int minute) const
    {
        return minute >= clock.to.value_or(m_now) || m_stands[static_cast<size_t>(minute)] == 0;
    }

    const SlaCommitment &m_promise;
    std::span<const Happening> m_story;
    int m_now;
    std::vector<MinuteClock> m_clocks;
    bool m_isRunning = false;
    std::optional<Stage> m_stage;
    UserId m_owner; ///< Of the party.
    std::vector<char> m_stands; ///< By minute: the lead is where the promise lets its clocks stand.
    std::vector<UserId> m_owners; ///< By minute.
};

inline void MinuteReplay::follow(const Happening &one)
{
    if (one.kind == Kind::Entered)
        m_stage = one.stage;
    if (one.kind == Kind::Given && isOurs(one))
        m_owner = one.user;
}

inline void MinuteReplay::tell()
{
    size_t next = 0;
    int lastStart = -1;
    for (int minute = 0; minute <= m_now; ++minute) {
        const size_t first = next;
        while (next < m_story.size() && m_story[next].minute == minute)
            ++next;
        const auto together = m_story.subspan(first, next - first);
        if (m_isRunning)
            settle(together, -1);
        for (size_t i = 0; i < together.size(); ++i) {
            follow(together[i]);
            const bool isOver = m_stage == Stage::Won || m_stage == Stage::Lost || m_stage == Stage::Disqualified;
            if (m_isRunning || lastStart == minute || !begins(together[i])
                || (isOver && together[i].kind != Kind::Handed))
                continue;
            m_clocks.push_back({.from = minute, .to = {}, .ended = {}, .slices = {}, .state = {}});
            lastStart = minute;
            m_isRunning = !isOver;
            if (m_isRunning) {
                settle(together, static_cast<int>(i));
            } else {
                m_clocks.back().to = minute;
                m_clocks.back().ended = keyOf(*m_stage);
                m_clocks.back().isVoid = true;
            }
        }
        m_stands.push_back(m_stage && m_promise.pauses.contains(*m_stage) ? 1 : 0);
        m_owners.push_back(m_owner);
    }
    for (MinuteClock &clock : m_clocks)
        slice(clock);
}

/// What the running clock comes to by what happens in one minute; `start` is what it began with there, if it did.
inline void MinuteReplay::settle(std::span<const Happening> minute, int start)
{
    const int size = static_cast<int>(minute.size());
    const bool isNextHandoff = start < 0 && isOfHandoff()
        && std::ranges::any_of(minute, [](const Happening &one) { return one.kind == Kind::Handed; });
    bool isKept = false;
    QString ended;
    for (int i = 0; i < size; ++i) {
        const Happening &one = minute[static_cast<size_t>(i)];
        const bool isLater = i > start;
        if (i == start || (m_promise.stop.kind == Event::Outcome && !isLater))
            continue;
        if (one.kind == Kind::Handed && one.from == m_promise.party)
            isKept = isKept || m_promise.stop.kind == Event::HandedOn || m_promise.stop.kind == Event::Outcome;
        else if (!isNextHandoff)
            isKept = isKept || isPromised(one);
    }
    for (int i = start + 1; i < size; ++i) {
        const Happening &one = minute[static_cast<size_t>(i)];
        if (one.kind == Kind::Rejected && isOurs(one) && isOfHandoff())
            ended = QStringLiteral("rejected");
        else if (one.kind == Kind::Entered && isWayOut(one.stage) && !m_promise.pauses.contains(one.stage)
                 && ended.isEmpty())
            ended = keyOf(one.stage);
    }
    if (isNextHandoff)
        ended = QStringLiteral("handedAgain");
    if (!isKept && ended.isEmpty())
        return;
    MinuteClock &clock = m_clocks.back();
    clock.isKept = isKept;
    clock.to = minute.front().minute;
    clock.ended = isKept ? QString() : ended;
    m_isRunning = false;
}

inline bool MinuteReplay::begins(const Happening &one) const
{
    switch (m_promise.start.kind) {
    case Event::Created: return one.kind == Kind::Created;
    case Event::HandedOver: return one.kind == Kind::Handed && isOurs(one);
    case Event::Accepted: return one.kind == Kind::Accepted && isOurs(one);
    case Event::Heard: return one.kind == Kind::Wrote && isOurs(one);
    case Event::Stage: return one.kind == Kind::Entered && one.stage == m_promise.start.stage;
    case Event::Assigned:
        return one.kind == Kind::Given && one.user.isValid() && (isOurs(one) || m_promise.party == Side::Marketing);
    default: return false;
    }
}

inline bool MinuteReplay::isPromised(const Happening &one) const
{
    const bool isAnswer = one.kind == Kind::Rejected || one.kind == Kind::Returned;
    switch (m_promise.stop.kind) {
    case Event::Assigned:
        return one.kind == Kind::Given && one.user.isValid() && (isOurs(one) || m_promise.party == Side::Marketing);
    case Event::Accepted: return one.kind == Kind::Accepted && isOurs(one);
    case Event::Decided: return (one.kind == Kind::Accepted || isAnswer) && isOurs(one);
    case Event::Touched: return (one.kind == Kind::Touched || one.kind == Kind::Talked) && isOurs(one);
    case Event::Conversed: return one.kind == Kind::Talked && isOurs(one);
    case Event::Outcome:
        return (one.kind == Kind::Entered && (isWayOut(one.stage) || one.stage == Stage::Opportunity))
            || (isAnswer && isOurs(one));
    case Event::Stage: {
        const QList<Stage> ladder{Stage::Inquiry, Stage::Engaged, Stage::Mql,         Stage::Tal, Stage::Tql,
                                  Stage::Sal,     Stage::Working, Stage::Opportunity, Stage::Won};
        return one.kind == Kind::Entered
            && (one.stage == m_promise.stop.stage
                || (ladder.contains(m_promise.stop.stage)
                    && ladder.indexOf(one.stage) >= ladder.indexOf(m_promise.stop.stage)));
    }
    default: return false;
    }
}

/// Who had the lead in each minute, and who got it in the one in which the clock ended.
inline void MinuteReplay::slice(MinuteClock &clock) const
{
    const int end = clock.to.value_or(m_now);
    const auto had = [&clock](UserId owner, int minute) {
        if (clock.slices.empty() || clock.slices.back().owner != owner)
            clock.slices.push_back({owner, minute});
    };
    for (int minute = clock.from; minute < end; ++minute)
        had(m_owners[static_cast<size_t>(minute)], minute);
    if (!clock.to)
        return had(m_owners[static_cast<size_t>(end)], end);
    if (clock.from == end)
        had(end > 0 ? m_owners[static_cast<size_t>(end - 1)] : UserId(), end);
    UserId last = clock.slices.back().owner;
    for (const Happening &one : m_story)
        if (one.minute == end && one.kind == Kind::Given && isOurs(one) && one.user.isValid())
            last = one.user;
    if (clock.from == end)
        clock.slices.back().owner = last;
    had(last, end);
}

inline void MinuteReplay::measure(MinuteClock &clock, const MinuteHours &hours, int begin) const
{
    const int end = clock.to.value_or(m_now);
    size_t slice = 0;
    for (int minute = clock.from; minute < end; ++minute) {
        while (slice + 1 < clock.slices.size() && clock.slices[slice + 1].from <= minute)
            ++slice;
        if (hours.isOpen(begin + minute))
            ++(counts(clock, minute) ? clock.slices[slice].counted : clock.slices[slice].paused);
    }
    clock.due = m_promise.target.unit == SlaTarget::Unit::Days ? dueByDays(clock, hours, begin)
                                                               : dueByMinutes(clock, hours, begin);
    for (int minute = std::min(end, clock.due); minute < std::max(end, clock.due); ++minute)
        if (hours.isOpen(begin + minute) && counts(clock, minute))
            clock.left += clock.due > end ? 1 : -1;
    const bool isPaused = m_stands[static_cast<size_t>(m_now)] == 1;
    if (clock.isVoid)
        clock.state = QStringLiteral("exempt ") + clock.ended;
    else if (end > clock.due)
        clock.state = QStringLiteral("breached");
    else if (clock.to)
        clock.state = clock.isKept ? QStringLiteral("met") : QStringLiteral("exempt ") + clock.ended;
    else
        clock.state = isPaused ? QStringLiteral("paused") : QStringLiteral("running");
    if (!clock.to && isPaused)
        clock.state += QStringLiteral(" standing");
}

inline int MinuteReplay::dueByMinutes(const MinuteClock &clock, const MinuteHours &hours, int begin) const
{
    int wanted = m_promise.target.amount * (m_promise.target.unit == SlaTarget::Unit::Hours ? 60 : 1);
    int minute = clock.from;
    for (; wanted > 0; ++minute)
        if (hours.isOpen(begin + minute) && counts(clock, minute))
            --wanted;
    return minute;
}

/// So many dates on that have any time that counts, at the same wall time, or when time counts next after it.
inline int MinuteReplay::dueByDays(const MinuteClock &clock, const MinuteHours &hours, int begin) const
{
    const auto isCounted = [&](int minute) { return hours.isOpen(begin + minute) && counts(clock, minute); };
    int minute = clock.from;
    while (!isCounted(minute))
        ++minute;
    const qint64 timeOfDay = hours.wall->wallAt(hours.at(begin + minute)) % 1440;
    qint64 date = hours.dateOf(begin + minute);
    for (int days = m_promise.target.amount; days > 0; ++minute) {
        if (hours.dateOf(begin + minute) <= date || !isCounted(minute))
            continue;
        date = hours.dateOf(begin + minute);
        --days;
    }
    const Instant wanted = hours.wall->showing(date * 1440 + timeOfDay);
    minute = static_cast<int>((wanted - hours.at(begin)) / std::chrono::minutes(1));
    while (!isCounted(minute))
        ++minute;
    return minute;
}

} // namespace baton
