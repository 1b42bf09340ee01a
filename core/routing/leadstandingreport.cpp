// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/leadstandingreport.h"

#include "funnel/funnelstore.h"
#include "funnel/handoffsql.h"
#include "leads/leadfieldsql.h"
#include "leads/leadnumber.h"
#include "people/userstore.h"
#include "routing/routingpoolstore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<LeadStandings> LeadStandingReport::of(const QList<LeadId> &leads, UserId me)
{
    LeadStandings standings;
    const auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    for (const User &user : *users) {
        standings.names.insert(user.id, user.name);
        if (user.id == me)
            standings.me = user;
    }
    QHash<LeadId, LeadStanding> found;
    const auto read = m_connection.each(
        u"SELECT l.id, l.revision, l.stage, l.tele_owner_id, l.sales_owner_id, "_s + personNameSql()
            + u" FROM lead l LEFT JOIN person p ON p.id = l.person_id WHERE l.deleted_at IS NULL AND "_s
            + m_connection.dialect().inIds(u"l.id"_s, u":leads"_s),
        {{u":leads"_s, toJsonList(leads)}}, [&found](const Row &row) -> Result<void> {
            LeadStanding standing;
            standing.lead = row.id<LeadId>(0);
            standing.revision = row.integer(1);
            standing.stage = stageFromNumber(row.int64(2)).value_or(Stage::Inquiry);
            standing.teleOwner = row.id<UserId>(3);
            standing.salesOwner = row.id<UserId>(4);
            standing.name = row.isNull(5) ? leadNumber(standing.lead) : row.text(5);
            found.insert(standing.lead, standing);
            return {};
        });
    if (!read)
        return failure(read);
    if (auto added = addHandoffs(found, leads); !added)
        return failure(added);
    const auto visits = FunnelStore(m_connection).visitsOf(leads);
    if (!visits)
        return failure(visits);
    for (const LeadId lead : leads) {
        const auto standing = found.find(lead);
        if (standing == found.end())
            continue;
        standing->visits = visits->value(lead);
        standings.leads.append(*standing);
    }
    return standings;
}

Result<void> LeadStandingReport::addHandoffs(QHash<LeadId, LeadStanding> &found, const QList<LeadId> &leads)
{
    const auto handoffs = m_connection.select(u"SELECT "_s + handoffColumns() + u" FROM handoff h WHERE "_s
                                                  + m_connection.dialect().inIds(u"h.lead_id"_s, u":leads"_s)
                                                  + u" ORDER BY h.handed_at, h.id"_s,
                                              {{u":leads"_s, toJsonList(leads)}}, handoffFrom);
    if (!handoffs)
        return failure(handoffs);
    for (const Handoff &handoff : *handoffs) {
        if (const auto standing = found.find(handoff.lead); standing != found.end())
            standing->handoff = handoff; // The last one stays.
    }
    return {};
}

Result<QList<Receiver>> LeadStandingReport::receivers(Instant now)
{
    const auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    // A rule that asks for what everybody has in hand, so that the pool knows it.
    Ruleset asking;
    asking.rules.emplaceBack();
    asking.rules.first().strategy = RoutingStrategy::LeastOpen;
    auto pool = RoutingPoolStore(m_connection).pool(asking, AgreementId(), now);
    if (!pool)
        return failure(pool);
    pool->moveTo(now);
    QList<Receiver> receivers;
    for (const User &user : *users) {
        const auto person = pool->people.find(user.id);
        if (!user.active || person == pool->people.end())
            continue;
        const RoutingPerson &known = person->second;
        const Side side = isRoleOf(user.roles, Side::Sales) ? Side::Sales : Side::Tele;
        receivers.append({user, known.open, known.capacity, pool->refusalOf(user.id, side)});
    }
    return receivers;
}

} // namespace baton
