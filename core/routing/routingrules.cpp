// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Pool = QList<QuotaTurn::Share>;

/// The first part that alone is enough for the whole condition not to hold; the condition itself where there is none.
const Condition &culprit(const Condition &condition, Truth truth, const FieldCatalogue &catalogue,
                         const LeadFacts &facts, Instant now)
{
    if (condition.kind != Condition::Kind::All)
        return condition;
    for (const Condition &part : condition.parts)
        if (evaluate(part, catalogue, facts, now) == truth)
            return culprit(part, truth, catalogue, facts, now);
    return condition;
}

/// Whom the rule's strategy chooses among.
Pool candidatesOf(const RoutingRule &rule, const RoutingCase &lead, const RoutingPool &pool)
{
    if (rule.strategy == RoutingStrategy::Queue)
        return {};
    if (rule.strategy != RoutingStrategy::AccountOwner) {
        const auto found = pool.rules.constFind(rule.key);
        return found == pool.rules.constEnd() ? Pool() : found->members;
    }
    const UserId since = pool.ownerSince(lead.account, rule.to);
    const UserId before = rule.to == Side::Tele ? lead.teleOwnerOfAccount : lead.salesOwnerOfAccount;
    const UserId owner = since.isValid() ? since : before;
    return owner.isValid() ? Pool{{owner, 1}} : Pool();
}

/// Why somebody does not get this lead.
std::optional<RoutingRefusal> refusalOf(UserId user, Side side, const RoutingCase &lead, const RoutingPool &pool)
{
    auto refusal = pool.refusalOf(user, side);
    // What he has already counts in that number.
    if (refusal == RoutingRefusal::MostOpen && lead.former(side) == user)
        refusal.reset();
    return !refusal && lead.rejecters.contains(user) ? RoutingRefusal::RejectedIt : refusal;
}

/// Who had the lead before, where he can have it again; why he cannot goes to the trace.
UserId returningOf(const RoutingRule &rule, const RoutingCase &lead, const RoutingPool &pool,
                   RoutingTrace::Tested &tested)
{
    const UserId former = lead.former(rule.to);
    if (!former.isValid())
        return {};
    const auto refusal = refusalOf(former, rule.to, lead, pool);
    if (!refusal)
        return former;
    tested.refused.append({former, *refusal});
    return {};
}

/// Those who may get the lead; why the others may not goes to the trace.
Pool eligibleOf(const Pool &candidates, const RoutingRule &rule, const RoutingCase &lead, const RoutingPool &pool,
                RoutingTrace::Tested &tested)
{
    Pool eligible;
    for (const QuotaTurn::Share &share : candidates) {
        const auto refusal = refusalOf(share.user, rule.to, lead, pool);
        if (!refusal)
            eligible.append(share);
        else if (share.user != lead.former(rule.to)) // Who is told already.
            tested.refused.append({share.user, *refusal});
    }
    return eligible;
}

void chooseInTurn(const Pool &eligible, QuotaTurn &turn, RoutingTrace &trace)
{
    const QuotaTurn::Choice choice = turn.next(eligible);
    trace.chosen = choice.user;
    trace.reason = RoutingTrace::Reason::Turn;
    trace.figure = choice.job + 1;
    trace.due = choice.due;
}

void chooseFewestOpen(const Pool &eligible, const RoutingPool &pool, RoutingTrace &trace)
{
    const auto openOf = [&](const QuotaTurn::Share &share) { return pool.people.at(share.user).open; };
    const auto best = std::ranges::min_element(eligible, {}, openOf);
    trace.chosen = best->user;
    trace.reason = RoutingTrace::Reason::FewestOpen;
    trace.figure = openOf(*best);
}

void choose(const RoutingRule &rule, const Pool &eligible, RoutingPool &pool, RoutingTrace &trace)
{
    for (const QuotaTurn::Share &share : eligible)
        trace.eligible.append(share.user);
    switch (rule.strategy) {
    case RoutingStrategy::RoundRobin:
    case RoutingStrategy::Weighted: return chooseInTurn(eligible, pool.turns[rule.key], trace);
    case RoutingStrategy::LeastOpen: return chooseFewestOpen(eligible, pool, trace);
    case RoutingStrategy::Fixed:
    case RoutingStrategy::AccountOwner:
    case RoutingStrategy::Queue: break;
    }
    trace.chosen = eligible.first().user;
    trace.reason =
        rule.strategy == RoutingStrategy::Fixed ? RoutingTrace::Reason::Named : RoutingTrace::Reason::AccountOwner;
}

} // namespace

RoutingTrace::Tested RoutingRules::ask(const RoutingRule &rule, const RoutingCase &lead, const LeadFacts &facts,
                                       Instant now) const
{
    RoutingTrace::Tested tested;
    tested.rule = rule.key;
    if (lead.waitsFor && *lead.waitsFor != rule.to) {
        tested.isForAnotherSide = true;
        return tested;
    }
    tested.matched = evaluate(rule.condition, m_catalogue, facts, now);
    if (tested.matched == Truth::True)
        return tested;
    const Explanation why =
        explain(culprit(rule.condition, tested.matched, m_catalogue, facts, now), m_catalogue, facts, now);
    tested.clause = why.clause;
    tested.value = plainText(why.value);
    return tested;
}

RoutingDecision RoutingRules::route(const RoutingCase &lead, const LeadFacts &facts, RoutingPool &pool,
                                    Instant now) const
{
    pool.moveTo(now);
    RoutingDecision decision;
    RoutingTrace &trace = decision.trace;
    for (const RoutingRule &rule : m_ruleset.rules) {
        trace.rules.append(ask(rule, lead, facts, now));
        if (trace.rules.last().matched != Truth::True)
            continue;
        if (const UserId former = returningOf(rule, lead, pool, trace.rules.last()); former.isValid()) {
            decision.rule = rule.key;
            decision.side = rule.to;
            decision.outcome = RoutingDecision::Outcome::Assigned;
            decision.owner = trace.chosen = former;
            trace.eligible = {former};
            trace.reason = RoutingTrace::Reason::FormerOwner;
            pool.giveAgain(former, lead.account, rule.to);
            return decision;
        }
        const Pool eligible = eligibleOf(candidatesOf(rule, lead, pool), rule, lead, pool, trace.rules.last());
        if (eligible.isEmpty() && rule.otherwise == RoutingRule::Otherwise::Next)
            continue;
        decision.rule = rule.key;
        decision.side = rule.to;
        if (eligible.isEmpty()) {
            decision.outcome = RoutingDecision::Outcome::Queued;
            decision.queue = pool.rules.value(rule.key).queue;
            trace.reason =
                rule.strategy == RoutingStrategy::Queue ? RoutingTrace::Reason::Queue : RoutingTrace::Reason::Nobody;
            return decision;
        }
        choose(rule, eligible, pool, trace);
        decision.outcome = RoutingDecision::Outcome::Assigned;
        decision.owner = trace.chosen;
        pool.give(decision.owner, lead.account, rule.to);
        return decision;
    }
    return decision;
}

} // namespace baton
