// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingcounts.h"

namespace baton {

void RoutingCounts::add(const RoutingDecision &decision, const RoutingPool &pool)
{
    switch (decision.outcome) {
    case RoutingDecision::Outcome::Unmatched: ++unmatched; return;
    case RoutingDecision::Outcome::Queued: ++queued; break;
    case RoutingDecision::Outcome::Assigned:
        ++assigned;
        ++byOwner[pool.people.at(decision.owner).name];
        break;
    }
    ++byRule[decision.rule];
}

void RoutingCounts::add(const RoutingCounts &more)
{
    assigned += more.assigned;
    queued += more.queued;
    unmatched += more.unmatched;
    for (auto one = more.byOwner.begin(); one != more.byOwner.end(); ++one)
        byOwner[one.key()] += one.value();
    for (auto one = more.byRule.begin(); one != more.byRule.end(); ++one)
        byRule[one.key()] += one.value();
}

} // namespace baton
