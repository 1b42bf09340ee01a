// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignreport.h"

#include "campaigns/campaignkeys.h"
#include "campaigns/campaignstore.h"
#include "campaigns/costlinestore.h"
#include "conditions/fieldcatalogue.h"
#include "funnel/funnelreport.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/workspace.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Bindings momentOf(const AsOf &asOf)
{
    return {{u":now"_s, toSql(asOf.now)}, {u":known"_s, toSql(asOf.knownAt.value_or(Instant::max()))}};
}

/// The place of a lead among the columns'; one behind the last for a lead that is deleted.
std::size_t placeOf(const FunnelColumns &columns, qint64 lead)
{
    const auto found = std::ranges::lower_bound(columns.leadIds, lead);
    return found == columns.leadIds.end() || *found != lead ? columns.leadCount()
                                                            : static_cast<std::size_t>(found - columns.leadIds.begin());
}

/// The earliest interest of each lead that names a campaign.
struct Earliest
{
    qint64 occurredAt = std::numeric_limits<qint64>::max();
    qint64 id = 0;

    bool operator<(const Earliest &other) const
    {
        return occurredAt != other.occurredAt ? occurredAt < other.occurredAt : id < other.id;
    }
};

qint64 reachedAt(const QList<StageFigures> &stages, Stage stage)
{
    const auto found = std::ranges::find(stages, stage, &StageFigures::stage);
    return found == stages.end() ? 0 : found->reached;
}

void count(const QList<StageFigures> &stages, CampaignResult &result)
{
    result.leads = reachedAt(stages, Stage::Inquiry);
    result.mql = reachedAt(stages, Stage::Mql);
    result.won = reachedAt(stages, Stage::Won);
}

} // namespace

Result<CampaignReport::Sourced> CampaignReport::sourced(const CampaignQuestion &question)
{
    Sourced sourced;
    auto campaigns = CampaignStore(m_connection).all();
    if (!campaigns)
        return failure(campaigns);
    sourced.campaigns = std::move(*campaigns);
    FunnelReport funnel(m_connection, m_catalogue);
    auto columns = funnel.columns();
    if (!columns)
        return failure(columns);
    sourced.columns = std::move(*columns);
    auto grouping = funnel.grouping(sourced.columns, {question.asOf, question.window, question.condition, {}});
    if (!grouping)
        return failure(grouping);
    sourced.grouping = std::move(*grouping);
    sourced.isPart = !sourced.grouping.groupOf.empty();
    const qsizetype places = sourced.campaigns.size() + 1;
    sourced.interests.resize(places);
    sourced.grouping.values.clear();
    for (qsizetype place = 0; place < places; ++place)
        sourced.grouping.values.append(QString::number(place));
    sourced.grouping.groupOf.resize(sourced.columns.leadCount());
    for (quint32 &group : sourced.grouping.groupOf) {
        if (group != LeadGrouping::excluded)
            group = static_cast<quint32>(places - 1);
    }
    if (auto read = readInterests(question, sourced); !read)
        return failure(read);
    return sourced;
}

Result<void> CampaignReport::readInterests(const CampaignQuestion &question, Sourced &sourced)
{
    const auto former = CampaignStore(m_connection).formerTexts();
    if (!former)
        return failure(former);
    CampaignKeys keys(sourced.campaigns, *former);
    std::vector<Earliest> earliest(sourced.columns.leadCount());
    auto cursor = Cursor::open(m_connection,
                               u"SELECT id, lead_id, campaign, occurred_at FROM interest "
                               "WHERE occurred_at <= :now AND recorded_at <= :known"_s,
                               momentOf(question.asOf));
    if (!cursor)
        return failure(cursor);
    const Cursor &row = **cursor;
    while ((*cursor)->next()) {
        // An interest may have come before any lead did: it counts among all, and is nobody's source.
        const std::size_t lead = placeOf(sourced.columns, row.int64(1));
        const bool isOfLead = lead < earliest.size();
        if (!isOfLead && (sourced.isPart || !row.isNull(1)))
            continue;
        if (isOfLead && sourced.grouping.groupOf[lead] == LeadGrouping::excluded)
            continue;
        const auto campaign = keys.placeOf(row.text(2));
        if (question.window.contains(fromMillis(row.int64(3))))
            ++sourced.interests[campaign.value_or(sourced.campaigns.size())];
        const Earliest candidate{row.int64(3), row.int64(0)};
        if (!campaign || !isOfLead || !(candidate < earliest[lead]))
            continue;
        earliest[lead] = candidate;
        sourced.grouping.groupOf[lead] = static_cast<quint32>(*campaign);
    }
    return (*cursor)->finish();
}

Result<void> CampaignReport::readRevenue(const CampaignQuestion &question, const Sourced &sourced,
                                         QList<CampaignResult> &results)
{
    const auto won = baton::leadsBehind(sourced.columns, sourced.grouping, std::nullopt, question.asOf, question.window,
                                        Stage::Won, FunnelFigure::Reached);
    // A lead's deal is its latest one, as the condition field "amount" has it.
    auto cursor = Cursor::open(m_connection,
                               u"SELECT d.lead_id, d.amount_minor, d.amount_currency FROM deal d JOIN (SELECT max(id) "
                               "AS id FROM deal WHERE deleted_at IS NULL AND created_at <= :now AND recorded_at <= "
                               ":known GROUP BY lead_id) last ON last.id = d.id WHERE d.amount_minor IS NOT NULL"_s,
                               momentOf(question.asOf));
    if (!cursor)
        return failure(cursor);
    const Cursor &row = **cursor;
    while ((*cursor)->next()) {
        if (!std::ranges::binary_search(won, row.int64(0)))
            continue;
        const std::size_t lead = placeOf(sourced.columns, row.int64(0));
        CampaignResult &result = results[sourced.grouping.groupOf[lead]];
        if (QString::fromUtf8(row.text(2)) == result.campaign.currency)
            result.revenueMinor += row.int64(1);
        else
            ++result.otherRevenue;
    }
    return (*cursor)->finish();
}

Result<CampaignFigures> CampaignReport::figures(const CampaignQuestion &question)
{
    const AsOf &asOf = question.asOf;
    const auto sourced = this->sourced(question);
    if (!sourced)
        return failure(sourced);
    const auto costs = CostLineStore(m_connection).totals(asOf);
    if (!costs)
        return failure(costs);
    const auto currency = Workspace::property(m_connection, u"currency"_s);
    if (!currency)
        return failure(currency);
    const FunnelCounts counts = funnelCounts(sourced->columns, sourced->grouping, asOf, question.window);
    QList<CampaignResult> results(sourced->campaigns.size() + 1);
    for (qsizetype place = 0; place < results.size(); ++place) {
        CampaignResult &result = results[place];
        if (place < sourced->campaigns.size())
            result.campaign = sourced->campaigns[place];
        else
            result.campaign.currency = *currency;
        result.interests = sourced->interests[place];
        result.cost = costs->value(result.campaign.id);
        result.isPart = question.isPart();
        count(counts.groups[place], result);
    }
    if (auto read = readRevenue(question, *sourced, results); !read)
        return failure(read);
    CampaignFigures figures;
    figures.asOf = asOf;
    figures.none = results.takeLast();
    figures.campaigns = results;
    count(counts.all, figures.total);
    for (const qint64 interests : sourced->interests)
        figures.total.interests += interests;
    figures.total.isPart = question.isPart();
    addAmounts(figures);
    return figures;
}

Result<QList<LeadId>> CampaignReport::leadsBehind(const QList<CampaignId> &campaigns, CampaignFigure figure,
                                                  const CampaignQuestion &question)
{
    auto sourced = this->sourced(question);
    if (!sourced)
        return failure(sourced);
    // Those that are asked for become one group.
    std::vector<quint32> groups(static_cast<std::size_t>(sourced->campaigns.size() + 1), LeadGrouping::excluded);
    for (const CampaignId campaign : campaigns) {
        const auto found = std::ranges::find(sourced->campaigns, campaign, &Campaign::id);
        if (campaign.isValid() && found == sourced->campaigns.end())
            return failure(Error::Kind::NotFound, u"campaign.unknown"_s, {{u"value"_s, campaignNumber(campaign)}});
        groups[static_cast<std::size_t>(found - sourced->campaigns.begin())] = 0;
    }
    for (quint32 &group : sourced->grouping.groupOf) {
        if (group != LeadGrouping::excluded)
            group = groups[group];
    }
    const Stage stage = figure == CampaignFigure::Leads ? Stage::Inquiry
        : figure == CampaignFigure::Mql                 ? Stage::Mql
                                                        : Stage::Won;
    QList<LeadId> leads;
    for (const qint64 lead : baton::leadsBehind(sourced->columns, sourced->grouping, std::nullopt, question.asOf,
                                                question.window, stage, FunnelFigure::Reached))
        leads.append(LeadId(lead));
    return leads;
}

} // namespace baton
