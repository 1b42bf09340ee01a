// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingreport.h"

#include "agreements/agreementstore.h"
#include "conditions/leadfactsstore.h"
#include "history/json.h"
#include "leads/assignmentstore.h"
#include "leads/leadnumber.h"
#include "people/userstore.h"
#include "routing/routingpoolstore.h"
#include "routing/routingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype leadsAtOnce = 5000;

} // namespace

Result<RoutingCounts> RoutingReport::plan(const RulesetVersion &version, const QList<LeadId> &amongst, qsizetype atOnce,
                                          Instant now)
{
    auto pool = RoutingPoolStore(m_connection).pool(version.ruleset, version.agreement.id, now);
    if (!pool)
        return failure(pool);
    RoutingStore store(m_connection);
    RoutingCounts counts;
    RoutingStore::Question question{RoutingStore::Question::Lock::None, amongst, {}, atOnce};
    do {
        const auto ids = store.waiting(question, version, now);
        if (!ids)
            return failure(ids);
        const auto routed = store.decide(*ids, version, *pool, now);
        if (!routed)
            return failure(routed);
        for (const RoutedLead &one : *routed)
            counts.add(one.decision, *pool);
        question.after = ids->size() == question.most ? ids->last() : LeadId();
    } while (question.after.isValid());
    return counts;
}

Result<ExplainedRouting> RoutingReport::explain(LeadId lead, const RulesetVersion &version, Instant now)
{
    auto pool = RoutingPoolStore(m_connection).pool(version.ruleset, version.agreement.id, now);
    if (!pool)
        return failure(pool);
    RoutingStore store(m_connection);
    const auto routed = store.decide({lead}, version, *pool, now);
    if (!routed)
        return failure(routed);
    if (routed->isEmpty())
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(lead)}});
    const auto waiting = store.waiting({RoutingStore::Question::Lock::None, {lead}, {}, 1}, version, now);
    if (!waiting)
        return failure(waiting);
    const RoutingCase &known = routed->first().lead.known;
    const bool isAgain = !waiting->isEmpty() && (known.formerTele.isValid() || known.formerSales.isValid());
    ExplainedRouting explained{version.agreement, {}, {}, !waiting->isEmpty(), isAgain, routed->first().decision, {}};
    const auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    for (const User &user : *users)
        explained.names.insert(user.id, user.name);
    if (auto read = readStored(lead, explained); !read)
        return failure(read);
    return explained;
}

Result<void> RoutingReport::readStored(LeadId lead, ExplainedRouting &explained)
{
    const auto assignments = AssignmentStore(m_connection).ofLead(lead);
    if (!assignments)
        return failure(assignments);
    if (!assignments->isEmpty() && assignments->first().cause != Assignment::Cause::Routed)
        explained.since = assignments->first();
    const auto routed = std::ranges::find(*assignments, Assignment::Cause::Routed, &Assignment::cause);
    if (routed == assignments->end() || explained.isAgain)
        return {};
    const auto agreement = AgreementStore(m_connection).byId(routed->agreement);
    if (!agreement)
        return failure(agreement);
    explained.agreement = *agreement;
    explained.stored = *routed;
    explained.decision.outcome =
        routed->owner.isValid() ? RoutingDecision::Outcome::Assigned : RoutingDecision::Outcome::Queued;
    explained.decision.rule = routed->rule;
    explained.decision.side = routed->side;
    explained.decision.owner = routed->owner;
    explained.decision.queue = routed->team;
    explained.decision.trace = RoutingTrace::fromJson(objectFromJsonText(routed->trace));
    return {};
}

Result<RoutingSimulation> RoutingReport::simulate(const RulesetVersion &version, Instant from, Instant to)
{
    auto pool = RoutingPoolStore(m_connection).pool(version.ruleset, {}, from);
    if (!pool)
        return failure(pool);
    for (auto &[user, person] : pool->people)
        person.open = person.today = person.thisMonth = 0;
    RoutingStore store(m_connection);
    const auto leads = store.created(version, from, to);
    if (!leads)
        return failure(leads);
    const auto all = store.countCreated(from, to);
    if (!all)
        return failure(all);
    RoutingSimulation simulation;
    simulation.leads = leads->size();
    simulation.cameIn = *all;
    for (qsizetype begin = 0; begin < leads->size(); begin += leadsAtOnce)
        if (auto done = simulatePage(version, leads->mid(begin, leadsAtOnce), *pool, simulation); !done)
            return failure(done);
    return simulation;
}

Result<void> RoutingReport::simulatePage(const RulesetVersion &version, const QList<std::pair<LeadId, Instant>> &page,
                                         RoutingPool &pool, RoutingSimulation &simulation)
{
    QList<LeadId> ids;
    for (const auto &[lead, at] : page)
        ids.append(lead);
    RoutingStore store(m_connection);
    const auto owners = store.owners(ids);
    if (!owners)
        return failure(owners);
    const auto leads = store.leads(ids, version.ruleset);
    if (!leads)
        return failure(leads);
    const auto facts =
        LeadFactsStore(m_connection, version.catalogue).of(ids, version.ruleset.factsWanted(), page.last().second);
    if (!facts)
        return failure(facts);
    const RoutingRules rules(version.ruleset, version.catalogue);
    for (qsizetype i = 0; i < leads->size(); ++i) {
        RoutingCase lead;
        lead.lead = (*leads)[i].known.lead;
        lead.account = (*leads)[i].known.account;
        simulation.simulated.add(rules.route(lead, facts->value(lead.lead), pool, page[i].second), pool);
        if (const auto owner = pool.people.find(owners->value(lead.lead)); owner != pool.people.end())
            ++simulation.actual[owner->second.name];
    }
    return {};
}

} // namespace baton
