// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slafigures.h"
#include "sla/slapace.h"
#include "sla/slarules.h"

#include <QHash>
#include <QMap>

namespace baton {

/// What groups and owners are called.
struct SlaNames
{
    QHash<UserId, QString> users;
    QHash<UserId, TeamId> firstTeams;
    QHash<TeamId, QString> teams;
    QHash<SourceId, QString> sources;
};

/// Adds clocks up as they come, lead by lead.
class SlaTally
{
public:
    SlaTally(const SlaRules &rules, SlaQuestion question);

    void add(const SlaClock &clock, SourceId source, const SlaNames &names);
    /// As of the question's moment.
    void add(const Handoff &handoff, OwnerState owner, SourceId source, const SlaNames &names);
    void add(const SlaDelays &delays, SourceId source);
    void add(const SlaPace &pace);
    [[nodiscard]] SlaFigures figures(const SlaNames &names) const;

private:
    struct Sum
    {
        SlaCounts counts;
        std::vector<qint64> seconds; ///< Of the clocks that were stopped.
        HandoffCounts handoffs;

        void add(const SlaClock &clock);
    };
    /// Of the leads that somebody turned to.
    struct Waiting
    {
        std::vector<qint64> system;
        std::vector<qint64> human;
        std::vector<qint64> humanWorking;
        std::vector<qint64> whole;
    };

    [[nodiscard]] QString nameOf(qint64 group, const SlaNames &names) const;
    [[nodiscard]] QList<SlaFigures::Group> groups(const SlaNames &names) const;
    [[nodiscard]] QList<SlaFigures::Wait> waits(const SlaNames &names) const;

    const SlaRules &m_rules;
    SlaQuestion m_question;
    std::vector<Sum> m_commitments;
    QMap<Side, Sum> m_parties;
    QMap<qint64, Sum> m_groups;
    HandoffCounts m_handoffs;
    qint64 m_captured = 0;
    std::vector<qint64> m_untilHandedOver;
    std::vector<qint64> m_untilConversed;
    std::vector<qint64> m_fromHandover;
    std::vector<qint64> m_system;
    std::vector<qint64> m_human;
    QMap<SourceId, Waiting> m_waits;
    SlaTrendTally m_trend;
};

/// In which group of that grouping a clock of a lead of this source is: an id, a party or a month as a number.
[[nodiscard]] qint64 slaGroupOf(SlaGrouping by, const SlaClock &clock, SourceId source, const SlaNames &names);

/// Whether the instant lies in the question's window.
[[nodiscard]] bool isInWindow(const SlaQuestion &question, Instant at);

} // namespace baton
