// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "routing/routingpool.h"
#include "routing/ruleset.h"
#include "support/result.h"

namespace baton {

class Connection;
struct Team;

/// Reads those among whom leads are routed: who they are, when they are there, how many leads they have and whose turn
/// it is. A few statements, however many people and leads there are.
class RoutingPoolStore
{
public:
    explicit RoutingPoolStore(Connection &connection)
        : m_connection(connection)
    {}

    /// As of `now`, with the turns of that version of the rules; without a version nobody had a turn.
    /// Errors, Invalid and with rule: "routing.unknownUser" (value), "routing.unknownTeam" (value, choices).
    Result<RoutingPool> pool(const Ruleset &ruleset, AgreementId version, Instant now);
    /// Everybody with what he takes at most and the leads that he has open, whatever the rules.
    Result<std::map<UserId, RoutingPerson>> people();
    /// Whether all whom the rules name are there. Errors: those of pool().
    Result<void> checkNames(const Ruleset &ruleset);
    /// Keeps the turns of that version.
    Result<void> storeTurns(const QHash<QString, QuotaTurn> &turns, AgreementId version);

private:
    Result<void> readPeople(RoutingPool &pool);
    Result<void> readRules(RoutingPool &pool, const Ruleset &ruleset);
    Result<QList<QuotaTurn::Share>> membersOf(const RoutingRule &rule, const QList<Team> &teams,
                                              const RoutingPool &pool);
    Result<void> readCounts(RoutingPool &pool, Instant now);
    Result<void> readOpen(RoutingPool &pool);
    Result<void> readTurns(RoutingPool &pool, AgreementId version);

    Connection &m_connection;
};

} // namespace baton
