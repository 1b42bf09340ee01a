// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slafigures.h"
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
    void add(HandoffBucket bucket) { m_handoffs.add(bucket); }
    void add(const SlaDelays &delays);
    [[nodiscard]] SlaFigures figures(const SlaNames &names) const;

private:
    struct Sum
    {
        SlaCounts counts;
        std::vector<qint64> seconds; ///< Of the clocks that were stopped.

        void add(const SlaClock &clock);
    };

    [[nodiscard]] qint64 groupOf(const SlaClock &clock, SourceId source, const SlaNames &names) const;
    [[nodiscard]] QString nameOf(qint64 group, const SlaNames &names) const;
    [[nodiscard]] QList<SlaFigures::Group> groups(const SlaNames &names) const;

    const SlaRules &m_rules;
    SlaQuestion m_question;
    std::vector<Sum> m_commitments;
    QMap<Side, Sum> m_parties;
    QMap<qint64, Sum> m_groups;
    HandoffCounts m_handoffs;
    std::vector<qint64> m_system;
    std::vector<qint64> m_human;
};

/// Whether the instant lies in the question's window.
[[nodiscard]] bool isInWindow(const SlaQuestion &question, Instant at);

} // namespace baton
