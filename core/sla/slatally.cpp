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

} // namespace

bool isInWindow(const SlaQuestion &question, Instant at)
{
    return (!question.from || at >= *question.from) && (!question.to || at < *question.to);
}

SlaTally::SlaTally(const SlaRules &rules, SlaQuestion question)
    : m_rules(rules)
    , m_question(std::move(question))
    , m_commitments(static_cast<std::size_t>(rules.commitments().size()))
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
        m_groups[groupOf(clock, source, names)].add(clock);
}

void SlaTally::add(const SlaDelays &delays)
{
    if (delays.system)
        m_system.push_back(delays.system->count());
    if (delays.human)
        m_human.push_back(delays.human->count());
}

qint64 SlaTally::groupOf(const SlaClock &clock, SourceId source, const SlaNames &names) const
{
    switch (m_question.by) {
    case SlaGrouping::None: break;
    case SlaGrouping::Party: return static_cast<qint64>(clock.party);
    case SlaGrouping::Owner: return clock.owner.value();
    case SlaGrouping::Team: return names.firstTeams.value(clock.owner).value();
    case SlaGrouping::Source: return source.value();
    case SlaGrouping::Month: return monthOf(clock.startedAt);
    }
    return 0;
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
        groups.append({nameOf(group.key(), names), group->counts, secondsOf(group->seconds)});
    const bool isInOrder = m_question.by == SlaGrouping::Party || m_question.by == SlaGrouping::Month;
    if (!isInOrder)
        std::ranges::stable_sort(groups, [](const SlaFigures::Group &one, const SlaFigures::Group &other) {
            return std::pair(one.value.isEmpty(), one.value) < std::pair(other.value.isEmpty(), other.value);
        });
    return groups;
}

SlaFigures SlaTally::figures(const SlaNames &names) const
{
    SlaFigures figures;
    figures.asOf = m_question.asOf;
    for (std::size_t i = 0; i < m_commitments.size(); ++i) {
        const SlaCommitment &commitment = m_rules.commitments()[static_cast<qsizetype>(i)];
        figures.commitments.append({commitment.key, commitment.name, commitment.party, commitment.goal,
                                    m_commitments[i].counts, secondsOf(m_commitments[i].seconds)});
    }
    for (auto party = m_parties.cbegin(); party != m_parties.cend(); ++party)
        figures.parties.append({keyOf(party.key()), party->counts, secondsOf(party->seconds)});
    figures.groups = groups(names);
    figures.handoffs = m_handoffs;
    figures.systemDelay = secondsOf(m_system);
    figures.humanDelay = secondsOf(m_human);
    return figures;
}

} // namespace baton
