// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/assignment.h"
#include "routing/routingcounts.h"
#include "routing/rulesetstore.h"

namespace baton {

/// Where one lead went, or would go.
struct ExplainedRouting
{
    Agreement agreement; ///< The version that decided.
    std::optional<Assignment> stored; ///< The last decision of the rules; nothing where it is what they would say now.
    std::optional<Assignment> since; ///< Who has it by other means than the rules, where that came later.
    bool isWaiting = false; ///< Whether a run would route it now.
    bool isAgain = false; ///< It qualified again: what was decided before is no longer why it is where it is.
    RoutingDecision decision;
    QHash<UserId, QString> names; ///< Of everybody.
};

/// What rules would have done with the leads of some days.
struct RoutingSimulation
{
    RoutingCounts simulated;
    QMap<QString, qint64> actual; ///< By the name of whoever has them now.
    qint64 leads = 0; ///< Those of the scope.
    qint64 cameIn = 0; ///< All.
};

/// Says why leads went where they went, and where other rules would have sent them. Writes nothing.
class RoutingReport
{
public:
    explicit RoutingReport(Connection &connection)
        : m_connection(connection)
    {}

    /// What a run would do now with the leads that wait.
    Result<RoutingCounts> plan(const RulesetVersion &version, const QList<LeadId> &amongst, qsizetype atOnce,
                               Instant now);
    /// The stored reasons of the lead's last routing; without any, and where the lead qualified again since, what this
    /// version would do with it now.
    /// Errors: NotFound "lead.unknown".
    Result<ExplainedRouting> explain(LeadId lead, const RulesetVersion &version, Instant now);
    /// Routes the leads of the scope that came in between these instants one after another, each as of its own moment:
    /// what people had before is left out, and the stage is the present one, for scope and rules alike.
    Result<RoutingSimulation> simulate(const RulesetVersion &version, Instant from, Instant to);

private:
    Result<void> simulatePage(const RulesetVersion &version, const QList<std::pair<LeadId, Instant>> &page,
                              RoutingPool &pool, RoutingSimulation &simulation);
    Result<void> readStored(LeadId lead, ExplainedRouting &explained);

    Connection &m_connection;
};

} // namespace baton
