// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/routingpool.h"
#include "routing/routingtrace.h"

namespace baton {

/// What routing must know of one lead besides its facts.
struct RoutingCase
{
    LeadId lead;
    AccountId account;
    UserId teleOwnerOfAccount; ///< Of the account's latest other lead that has one.
    UserId salesOwnerOfAccount;
    std::optional<Side> waitsFor; ///< It was handed over to that side already, where nobody has taken it yet.
    QList<UserId> rejecters; ///< Who said that it is not theirs.
    /// Of one that qualified again, or came as far as tele-qualified again: who had it before and still stands there.
    UserId formerTele = {};
    UserId formerSales = {};

    [[nodiscard]] UserId former(Side side) const
    {
        return side == Side::Tele ? formerTele : side == Side::Sales ? formerSales : UserId();
    }
};

/// Where a lead goes.
struct RoutingDecision
{
    enum class Outcome {
        Unmatched, ///< It waits for an answer of the side that no rule speaks of.
        Queued,
        Assigned,
    };

    Outcome outcome = Outcome::Unmatched;
    QString rule; ///< The key of the rule that took it.
    Side side = Side::Tele;
    UserId owner; ///< Of Assigned.
    TeamId queue; ///< Of Queued; none is the queue of the side.
    RoutingTrace trace;
};

/// Routes leads one after another. A lead that somebody had before goes back to him where the rule that takes it sends
/// it to his side and he can get it; else the rule decides anew. Pure: the same rules, pool, facts and moment give the
/// same decisions.
class RoutingRules
{
public:
    /// The catalogue must live as long as the rules.
    RoutingRules(Ruleset ruleset, const FieldCatalogue &catalogue)
        : m_ruleset(std::move(ruleset))
        , m_catalogue(catalogue)
    {}

    [[nodiscard]] const Ruleset &ruleset() const { return m_ruleset; }
    /// The lead counts in the pool from then on.
    RoutingDecision route(const RoutingCase &lead, const LeadFacts &facts, RoutingPool &pool, Instant now) const;

private:
    [[nodiscard]] RoutingTrace::Tested ask(const RoutingRule &rule, const RoutingCase &lead, const LeadFacts &facts,
                                           Instant now) const;

    Ruleset m_ruleset;
    const FieldCatalogue &m_catalogue;
};

} // namespace baton
