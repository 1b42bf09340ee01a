// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slatally.h"

#include "funnel/percentiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

SlaSeconds secondsOf(const std::vector<qint64> &values)
{
    const Percentiles percentiles({values});
    const auto inSeconds = [](const std::optional<double> &millis) {
        return millis ? std::optional(*millis / 1000) : std::nullopt;
    };
    return {static_cast<qint64>(values.size()), inSeconds(percentiles.at(.5)), inSeconds(percentiles.at(.9))};
}

qint64 monthOf(Instant at)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(at));
    return int(date.year()) * qint64(12) + unsigned(date.month()) - 1;
}

QString monthText(qint64 month)
{
    return u"%1-%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

/// Whose it is and when it began: a clock, or a hand-off.
struct Belonging
{
    Side party;
    UserId owner;
    Instant from;
};

qint64 groupOf(SlaGrouping by, const Belonging &what, SourceId source, const SlaNames &names)
{
    switch (by) {
    case SlaGrouping::None: break;
    case SlaGrouping::Party: return static_cast<qint64>(what.party);
    case SlaGrouping::Owner: return what.owner.value();
    case SlaGrouping::Team: return names.firstTeams.value(what.owner).value();
    case SlaGrouping::Source: return source.value();
    case SlaGrouping::Month: return monthOf(what.from);
    }
    return 0;
}

} // namespace

bool isInWindow(const SlaQuestion &question, Instant at)
{
    return (!question.from || at >= *question.from) && (!question.to || at < *question.to);
}

SlaTally::SlaTally(const SlaRules &rules, SlaQuestion question)
    : m_rules(rules)
    , m_question(std::move(question))
    , m_commitments(static_cast<std::size_t>(rules.commitments().size()))
    , m_trend(m_question.asOf.now)
{
    for (const SlaCommitment &commitment : rules.commitments())
        m_parties.insert(commitment.party, {});
}

void SlaTally::Sum::add(const SlaClock &clock)
{
    counts.add(clock.state);
    if (clock.isStopped)
        seconds.push_back(clock.elapsed.count());
}

void SlaTally::add(const SlaClock &clock, SourceId source, const SlaNames &names)
{
    m_commitments[static_cast<std::size_t>(clock.commitment)].add(clock);
    m_parties[clock.party].add(clock);
    if (m_question.by != SlaGrouping::None)
        m_groups[slaGroupOf(m_question.by, clock, source, names)].add(clock);
}

void SlaTally::add(const Handoff &handoff, OwnerState owner, SourceId source, const SlaNames &names)
{
    if (m_question.owner.isValid() && handoff.owner != m_question.owner)
        return;
    if (isInWindow(m_question, handoff.handedAt)) {
        const HandoffBucket bucket = bucketOf(handoff, owner, m_question.asOf.now);
        m_handoffs.add(bucket);
        if (m_question.by != SlaGrouping::None)
            m_groups[groupOf(m_question.by, {handoff.to, handoff.owner, handoff.handedAt}, source, names)].handoffs.add(
                bucket);
    }
    if (!m_question.to || handoff.handedAt < *m_question.to)
        m_trend.add(handoff, owner);
}

void SlaTally::add(const SlaDelays &delays, SourceId source)
{
    if (delays.system)
        m_system.push_back(delays.system->count());
    if (delays.human)
        m_human.push_back(delays.human->count());
    if (!delays.system || !delays.human || !delays.humanOnTheWall)
        return;
    Waiting &waiting = m_waits[source];
    waiting.system.push_back(delays.system->count());
    waiting.human.push_back(delays.humanOnTheWall->count());
    waiting.humanWorking.push_back(delays.human->count());
    waiting.whole.push_back((*delays.system + *delays.humanOnTheWall).count());
}

void SlaTally::add(const SlaPace &pace)
{
    ++m_captured;
    if (pace.untilHandedOver)
        m_untilHandedOver.push_back(pace.untilHandedOver->count());
    if (pace.untilConversed)
        m_untilConversed.push_back(pace.untilConversed->count());
    if (pace.fromHandover)
        m_fromHandover.push_back(pace.fromHandover->count());
}

qint64 slaGroupOf(SlaGrouping by, const SlaClock &clock, SourceId source, const SlaNames &names)
{
    return groupOf(by, {clock.party, clock.owner, clock.startedAt}, source, names);
}

QString SlaTally::nameOf(qint64 group, const SlaNames &names) const
{
    switch (m_question.by) {
    case SlaGrouping::None: break;
    case SlaGrouping::Party: return keyOf(static_cast<Side>(group));
    case SlaGrouping::Owner: return names.users.value(UserId(group));
    case SlaGrouping::Team: return names.teams.value(TeamId(group));
    case SlaGrouping::Source: return names.sources.value(SourceId(group));
    case SlaGrouping::Month: return monthText(group);
    }
    return {};
}

QList<SlaFigures::Group> SlaTally::groups(const SlaNames &names) const
{
    QList<SlaFigures::Group> groups;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group)
        groups.append(
            {nameOf(group.key(), names), group->counts, secondsOf(group->seconds), group.key(), group->handoffs});
    const bool isInOrder = m_question.by == SlaGrouping::Party || m_question.by == SlaGrouping::Month;
    if (!isInOrder)
        std::ranges::stable_sort(groups, [](const SlaFigures::Group &one, const SlaFigures::Group &other) {
            return std::pair(one.value.isEmpty(), one.value) < std::pair(other.value.isEmpty(), other.value);
        });
    return groups;
}

QList<SlaFigures::Wait> SlaTally::waits(const SlaNames &names) const
{
    QList<SlaFigures::Wait> waits;
    for (auto source = m_waits.cbegin(); source != m_waits.cend(); ++source)
        waits.append({names.sources.value(source.key()), source.key(), secondsOf(source->system),
                      secondsOf(source->human), secondsOf(source->humanWorking), secondsOf(source->whole)});
    std::ranges::stable_sort(waits, [](const SlaFigures::Wait &one, const SlaFigures::Wait &other) {
        return std::tie(other.whole.count, one.source) < std::tie(one.whole.count, other.source);
    });
    return waits;
}

SlaFigures SlaTally::figures(const SlaNames &names) const
{
    SlaFigures figures;
    figures.asOf = m_question.asOf;
    for (std::size_t i = 0; i < m_commitments.size(); ++i) {
        const SlaCommitment &commitment = m_rules.commitments()[static_cast<qsizetype>(i)];
        figures.commitments.append({commitment.key, commitment.name, commitment.party, commitment.goal,
                                    commitment.hours, m_commitments[i].counts, secondsOf(m_commitments[i].seconds)});
    }
    for (auto party = m_parties.cbegin(); party != m_parties.cend(); ++party)
        figures.parties.append({keyOf(party.key()), party->counts, secondsOf(party->seconds)});
    figures.groups = groups(names);
    figures.handoffs = m_handoffs;
    figures.speed = {m_captured, secondsOf(m_untilHandedOver), secondsOf(m_untilConversed), secondsOf(m_fromHandover)};
    figures.systemDelay = secondsOf(m_system);
    figures.humanDelay = secondsOf(m_human);
    figures.waits = waits(names);
    figures.trend = m_trend.trend();
    return figures;
}

} // namespace baton
