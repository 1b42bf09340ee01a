// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/metricreport.h"

#include "campaigns/campaignstore.h"
#include "funnel/funnelreport.h"
#include "leads/customfieldstore.h"
#include "metrics/campaignsources.h"
#include "sla/slapolicystore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

std::vector<bool> holdsFor(const LeadGrouping &matching, std::size_t leads)
{
    std::vector<bool> holds(leads, true);
    for (std::size_t lead = 0; lead < matching.groupOf.size(); ++lead)
        holds[lead] = matching.groupOf[lead] != LeadGrouping::excluded;
    return holds;
}

} // namespace

Result<LeadGrouping> MetricReport::matching(const Condition &condition, const AsOf &asOf)
{
    if (condition.isAlways())
        return LeadGrouping();
    const auto catalogue = CustomFieldStore(m_connection).completed(m_builtIn);
    if (!catalogue)
        return failure(catalogue);
    return FunnelReport(m_connection, *catalogue).grouping(m_columns.visits, {asOf, {}, condition, {}});
}

Result<CampaignFunnel> MetricReport::funnelByCampaign(const CampaignQuestion &question)
{
    const auto matching = this->matching(question.condition, question.asOf);
    if (!matching)
        return failure(matching);
    CampaignStore store(m_connection);
    auto campaigns = store.all();
    if (!campaigns)
        return failure(campaigns);
    const auto former = store.formerTexts();
    if (!former)
        return failure(former);
    CampaignKeys keys(*campaigns, *former);
    auto counts = baton::funnelByCampaign(m_columns, *matching, *campaigns, keys, question.asOf, question.window);
    return CampaignFunnel{std::move(*campaigns), std::move(counts)};
}

Result<QList<StageVelocity>> MetricReport::velocity(const FunnelQuestion &question)
{
    const auto matching = this->matching(question.condition, question.asOf);
    if (!matching)
        return failure(matching);
    return stageVelocity(m_columns.visits, *matching, question.asOf, question.window);
}

Result<FollowUp> MetricReport::followUp(FollowUpQuestion question, const Condition &condition)
{
    const auto matching = this->matching(condition, question.asOf);
    if (!matching)
        return failure(matching);
    const auto users = m_connection.select(u"SELECT id FROM app_user WHERE active"_s, {},
                                           [](const Row &row) { return row.id<UserId>(0); });
    if (!users)
        return failure(users);
    question.activeUsers = QSet<UserId>(users->begin(), users->end());
    return baton::followUp(m_columns, *matching, question);
}

Result<SlaRules> MetricReport::rules(Instant now)
{
    SlaPolicyStore store(m_connection, m_builtIn);
    const auto versions = store.counting();
    if (!versions)
        return failure(versions);
    const auto calendars = store.calendars(now);
    if (!calendars)
        return failure(calendars);
    return SlaRules::create(*versions, *calendars);
}

Result<ClockedLeads> MetricReport::clockedLeads(const SlaQuestion &question, const QList<Condition> &scopes)
{
    ClockedLeads leads;
    auto matching = this->matching(question.condition, question.asOf);
    if (!matching)
        return failure(matching);
    leads.matching = std::move(*matching);
    for (const Condition &scope : scopes) {
        const auto held = this->matching(scope, question.asOf);
        if (!held)
            return failure(held);
        leads.scopes.push_back(holdsFor(*held, m_columns.leadCount()));
    }
    return leads;
}

Result<Attainment> MetricReport::attainment(const SlaQuestion &question)
{
    const auto rules = this->rules(question.asOf.now);
    if (!rules)
        return failure(rules);
    const auto leads = clockedLeads(question, rules->scopes());
    if (!leads)
        return failure(leads);
    return baton::attainment(m_columns, *rules, *leads, question);
}

Result<void> MetricReport::eachHistory(const SlaQuestion &question, const QList<Condition> &scopes,
                                       const std::function<void(const SlaHistory &)> &visit)
{
    const auto leads = clockedLeads(question, scopes);
    if (!leads)
        return failure(leads);
    SlaHistory history;
    for (std::size_t lead = 0; lead < m_columns.leadCount(); ++lead) {
        if (!isClocked(m_columns, *leads, lead, question.asOf))
            continue;
        fillHistory(history, m_columns, lead, *leads, question.asOf);
        visit(history);
    }
    return {};
}

} // namespace baton
