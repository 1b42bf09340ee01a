// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slarules.h"

#include "funnel/handoffrules.h"
#include "sla/slaending.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename List>
int placeIn(List &list, const typename List::value_type &value)
{
    const auto place = static_cast<int>(list.indexOf(value));
    if (place >= 0)
        return place;
    list.append(value);
    return static_cast<int>(list.size()) - 1;
}

/// That somebody owns the lead is known, but not since when.
bool isOwnedWithoutRecord(const SlaCommitment &commitment, const SlaHistory &history)
{
    if (commitment.stop.kind != SlaEvent::Kind::Assigned)
        return false;
    switch (commitment.party) {
    case Side::Tele: return history.teleOwner.isValid();
    case Side::Sales: return history.salesOwner.isValid();
    case Side::Marketing:
    case Side::Shared: break;
    }
    return history.teleOwner.isValid() || history.salesOwner.isValid();
}

/// The lead had ended before the clock could begin.
void exempt(SlaClock &clock, const SlaHistory &history, Stage endedIn)
{
    clock.state = SlaClock::State::Exempt;
    clock.exemption = SlaClock::Exemption::Ended;
    clock.endedIn = endedIn;
    clock.endedAt = clock.startedAt;
    clock.owner = ownerOf(clock.party, history, clock.endedAt);
    clock.isStopped = false;
    clock.isStanding = false;
    clock.elapsed = {};
    clock.left = {};
}

} // namespace

Result<SlaRules> SlaRules::create(const QList<SlaVersion> &versions, const SlaCalendars &calendars)
{
    auto always = BusinessCalendar::create(dayAndNight());
    if (!always)
        return failure(always);
    SlaRules rules;
    rules.m_workspace = std::make_shared<WorkingTime>(calendars.workspace, calendars.laidOut);
    rules.m_always = std::make_shared<WorkingTime>(*always, calendars.laidOut);
    bool needsOwners = false;
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        Period period{version->effectiveFrom, {}};
        for (const SlaCommitment &commitment : version->policy.commitments) {
            auto promise = rules.promiseOf(commitment, *version, calendars);
            if (!promise)
                return failure(promise);
            period.promises.resize(rules.m_commitments.size());
            period.promises[promise->place] = *promise;
            needsOwners = needsOwners || commitment.hours == SlaCommitment::Hours::Owner;
        }
        rules.m_periods.insert(rules.m_periods.begin(), std::move(period));
    }
    rules.m_measures = versions.last().policy.measures;
    for (const SlaMeasure &measure : std::as_const(rules.m_measures))
        rules.m_scopesOfMeasures.push_back(measure.scope ? placeIn(rules.m_scopes, *measure.scope) : -1);
    for (Period &period : rules.m_periods)
        period.promises.resize(rules.m_commitments.size());
    for (auto owner = calendars.owners.cbegin(); needsOwners && owner != calendars.owners.cend(); ++owner)
        rules.m_owners.insert(owner.key(), std::make_shared<WorkingTime>(owner.value(), calendars.laidOut));
    return rules;
}

Result<SlaRules::Promise> SlaRules::promiseOf(const SlaCommitment &commitment, const SlaVersion &version,
                                              const SlaCalendars &calendars)
{
    Promise promise;
    promise.commitment = commitment;
    promise.version = version.number;
    const auto known = std::ranges::find(m_commitments, commitment.key, &SlaCommitment::key);
    promise.place = static_cast<int>(known - m_commitments.begin());
    if (known == m_commitments.end())
        m_commitments.append(commitment);
    if (commitment.scope)
        promise.scope = placeIn(m_scopes, *commitment.scope);
    switch (commitment.hours) {
    case SlaCommitment::Hours::Workspace: promise.hours = m_workspace; break;
    case SlaCommitment::Hours::Always: promise.hours = m_always; break;
    case SlaCommitment::Hours::Owner: break;
    case SlaCommitment::Hours::Named: {
        auto calendar = BusinessCalendar::create(version.policy.calendars.value(commitment.calendar));
        if (!calendar)
            return failure(calendar);
        promise.hours = std::make_shared<WorkingTime>(*calendar, calendars.laidOut);
    }
    }
    return promise;
}

const SlaRules::Period &SlaRules::inForceAt(Instant at) const
{
    for (auto period = m_periods.rbegin(); period != m_periods.rend(); ++period)
        if (period->from && *period->from <= at)
            return *period;
    return m_periods.front();
}

const WorkingTime &SlaRules::hoursOf(const Promise &promise, UserId owner) const
{
    if (promise.hours)
        return *promise.hours;
    const auto own = m_owners.constFind(owner);
    return own == m_owners.constEnd() ? *m_workspace : **own;
}

void SlaRules::addClocks(const SlaHistory &history, Instant now, std::vector<SlaClock> &clocks) const
{
    for (int place = 0; place < m_commitments.size(); ++place) {
        Instant busyUntil = Instant::min();
        Instant lastStart = Instant::min();
        bool isOver = false; // Nothing is promised of a lead that is won, lost or disqualified.
        Stage endedIn = Stage::Inquiry;
        for (std::size_t i = 0; i < history.moments.size(); ++i) {
            const Instant at = history.moments[i].at;
            if (history.moments[i].kind == SlaMoment::Kind::Entered) {
                endedIn = history.moments[i].stage;
                isOver = hasEnded(endedIn);
            }
            // But a hand-off is never without its clocks: what a file tells later may have ended the lead before it.
            if (isOver && history.moments[i].kind != SlaMoment::Kind::HandedOver)
                continue;
            if (at < busyUntil || at == lastStart)
                continue;
            const auto &promise = inForceAt(at).promises[place];
            if (!promise || !beginsClock(promise->commitment, history.moments[i]))
                continue;
            if (promise->scope >= 0 && !history.scopes[static_cast<std::size_t>(promise->scope)])
                continue;
            clocks.push_back(clockFrom(*promise, history, i, now));
            if (isOver)
                exempt(clocks.back(), history, endedIn);
            busyUntil = clocks.back().endedAt.value_or(Instant::max());
            lastStart = at;
        }
    }
}

SlaClock SlaRules::clockFrom(const Promise &promise, const SlaHistory &history, std::size_t start, Instant now) const
{
    const SlaCommitment &commitment = promise.commitment;
    const SlaEnding ending = endingOf(commitment, history, start);
    SlaClock clock;
    clock.lead = history.lead;
    clock.commitment = promise.place;
    clock.version = promise.version;
    clock.party = commitment.party;
    clock.startedAt = history.moments[start].at;
    clock.endedAt = ending.stoppedAt ? ending.stoppedAt : ending.endedAt;
    clock.isStopped = ending.stoppedAt.has_value();
    const Instant end = clock.endedAt.value_or(now);
    clock.owner = ownerOf(clock.party, history, clock.endedAt);
    const WorkingTime &hours = hoursOf(promise, clock.owner);
    const InstantRanges pauses = pausesOf(commitment, history, clock.startedAt, end);
    const auto due = hours.due(clock.startedAt, commitment.target, pauses);
    clock.elapsed = hours.elapsed(clock.startedAt, end, pauses);
    if (!due) {
        clock.state = SlaClock::State::Exempt;
        clock.exemption = SlaClock::Exemption::NoWorkingTime;
        return clock;
    }
    clock.dueAt = *due;
    if (!clock.isStopped && isOwnedWithoutRecord(commitment, history)) {
        clock.state = SlaClock::State::Exempt;
        clock.exemption = SlaClock::Exemption::NoRecord;
    } else if (end > *due) {
        clock.state = SlaClock::State::Breached;
    } else if (clock.isStopped) {
        clock.state = SlaClock::State::Met;
    } else if (ending.endedAt) {
        clock.state = SlaClock::State::Exempt;
        clock.exemption = ending.exemption;
        clock.endedIn = ending.endedIn;
    } else if (isPaused(commitment, history)) {
        clock.state = SlaClock::State::Paused;
    }
    clock.isStanding = clock.isOpen() && isPaused(commitment, history);
    if (clock.isOpen())
        clock.left = end > *due ? -hours.elapsed(*due, end, pauses) : hours.elapsed(end, *due, pauses);
    return clock;
}

SlaSlices SlaRules::slicesOf(const SlaHistory &history, const SlaClock &clock, Instant now) const
{
    const auto &promise = inForceAt(clock.startedAt).promises[clock.commitment];
    if (!promise)
        return {};
    const Instant end = clock.endedAt.value_or(now);
    return baton::slicesOf(history, clock, now, hoursOf(*promise, clock.owner),
                           pausesOf(promise->commitment, history, clock.startedAt, end));
}

SlaDelays delaysOf(const SlaHistory &history, const WorkingTime &hours)
{
    SlaDelays delays;
    const auto owned = std::ranges::find_if(history.moments, [](const SlaMoment &moment) {
        return moment.kind == SlaMoment::Kind::Owned && moment.user.isValid();
    });
    if (owned == history.moments.end())
        return delays;
    delays.system = std::max(Duration{}, owned->at - history.createdAt);
    const auto touched = std::ranges::find_if(history.moments, [&](const SlaMoment &moment) {
        return moment.kind == SlaMoment::Kind::Touched && moment.side == owned->side && moment.at >= owned->at;
    });
    if (touched != history.moments.end()) {
        delays.human = hours.elapsed(owned->at, touched->at);
        delays.humanOnTheWall = touched->at - owned->at;
    }
    return delays;
}

} // namespace baton
