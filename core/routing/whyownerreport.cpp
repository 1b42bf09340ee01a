// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/whyownerreport.h"

#include "agreements/agreementstore.h"
#include "history/batchstore.h"
#include "history/json.h"
#include "leads/assignmentstore.h"
#include "leads/leadstore.h"
#include "people/teamstore.h"
#include "people/userstore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

Result<WhyOwner> WhyOwnerReport::of(LeadId id)
{
    const auto lead = LeadStore(m_connection).byId(id);
    if (!lead)
        return failure(lead);
    const auto assignments = AssignmentStore(m_connection).ofLead(lead->id);
    if (!assignments)
        return failure(assignments);
    WhyOwner why;
    for (const auto &[side, owner] :
         {std::pair(Side::Sales, lead->salesOwner), std::pair(Side::Tele, lead->teleOwner)}) {
        const auto last = std::ranges::find(*assignments, side, &Assignment::side);
        if (last == assignments->end() && !owner.isValid())
            continue;
        OwnerReason reason;
        reason.side = side;
        reason.owner = owner;
        if (last != assignments->end())
            reason.assignment = *last;
        if (auto read = readRule(reason, why); !read)
            return failure(read);
        why.reasons.append(reason);
    }
    // Back with marketing: nobody's since then.
    if (!assignments->isEmpty() && assignments->first().side == Side::Marketing)
        why.reasons.append({Side::Marketing, {}, assignments->first(), {}, 0, {}, {}, {}});
    std::ranges::stable_sort(why.reasons, std::ranges::greater(), [](const OwnerReason &reason) {
        return reason.assignment ? reason.assignment->id : AssignmentId();
    });
    if (auto read = readNames(why); !read)
        return failure(read);
    return why;
}

// The body is read as it was agreed on: a field that its conditions name may have gone since.
Result<void> WhyOwnerReport::readRule(OwnerReason &reason, WhyOwner &why)
{
    if (!reason.assignment)
        return {};
    if (reason.assignment->batch.isValid()) {
        const auto batch = BatchStore(m_connection).byId(reason.assignment->batch);
        if (!batch)
            return failure(batch);
        reason.file = batch->fileName;
    }
    if (!reason.assignment->agreement.isValid())
        return {};
    const auto agreement = AgreementStore(m_connection).byId(reason.assignment->agreement);
    if (!agreement)
        return failure(agreement);
    reason.version = agreement->version;
    reason.trace = RoutingTrace::fromJson(objectFromJsonText(reason.assignment->trace));
    const QJsonArray rules = agreement->body[u"rules"].toArray();
    for (const QJsonValue &rule : rules) {
        const QString key = rule[u"key"].toString();
        const QString name = rule[u"name"].toString(key);
        why.ruleNames.insert(key, name);
        if (key != reason.assignment->rule)
            continue;
        reason.ruleName = name;
        reason.strategy = routingStrategyFromKey(rule[u"strategy"].toString());
    }
    return {};
}

Result<void> WhyOwnerReport::readNames(WhyOwner &why)
{
    const auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    for (const User &user : *users)
        why.names.insert(user.id, user.name);
    const auto teams = TeamStore(m_connection).all();
    if (!teams)
        return failure(teams);
    for (const Team &team : *teams)
        why.teams.insert(team.id, team.name);
    return {};
}

} // namespace baton
