// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignstore.h"

#include "campaigns/campaignkeys.h"
#include "campaigns/plandates.h"
#include "history/entity.h"
#include "storage/connection.h"
#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"campaign"_s;
const QString selectCampaigns =
    u"SELECT id, revision, name, objective, status, starts_on, ends_on, currency, budget_minor, utm_campaign, "
    "owner_id, retrospective, created_at FROM campaign WHERE deleted_at IS NULL "_s;

Campaign campaignFrom(const Row &row)
{
    Campaign campaign;
    campaign.id = row.id<CampaignId>(0);
    campaign.revision = row.integer(1);
    campaign.name = row.text(2);
    campaign.objective = row.text(3);
    campaign.status = static_cast<CampaignStatus>(row.integer(4));
    campaign.startsOn = dateFromText(row.text(5));
    campaign.endsOn = dateFromText(row.text(6));
    campaign.currency = row.text(7);
    campaign.budgetMinor = row.optionalInt64(8);
    campaign.utmCampaign = row.text(9);
    campaign.owner = row.id<UserId>(10);
    campaign.retrospective = row.text(11);
    campaign.createdAt = row.instant(12);
    return campaign;
}

QList<RecordCell> cellsOf(const Campaign &campaign)
{
    return {
        {u"name"_s, u"name"_s, toSql(campaign.name)},
        {u"name_key"_s, {}, toSql(comparisonKey(campaign.name))},
        {u"objective"_s, u"objective"_s, toSql(campaign.objective)},
        {u"status"_s, u"status"_s, toSql(static_cast<int>(campaign.status))},
        {u"starts_on"_s, u"start"_s, toSql(textOf(campaign.startsOn))},
        {u"ends_on"_s, u"end"_s, toSql(textOf(campaign.endsOn))},
        {u"currency"_s, u"currency"_s, toSql(campaign.currency)},
        {u"budget_minor"_s, u"budget"_s, toSql(campaign.budgetMinor)},
        {u"utm_campaign"_s, u"utmCampaign"_s, toSql(campaign.utmCampaign)},
        {u"utm_key"_s, {}, toSql(comparisonKey(campaign.utmCampaign))},
        {u"owner_id"_s, u"owner"_s, toSql(campaign.owner)},
        {u"retrospective"_s, u"retrospective"_s, toSql(campaign.retrospective)},
    };
}

Campaign tidied(Campaign campaign)
{
    campaign.name = campaign.name.simplified();
    campaign.objective = campaign.objective.trimmed();
    campaign.utmCampaign = campaign.utmCampaign.trimmed();
    campaign.retrospective = campaign.retrospective.trimmed();
    return campaign;
}

QDate dayOf(const Stamp &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(stamp.occurredAt), Qt::UTC).date();
}

} // namespace

Result<QList<Campaign>> CampaignStore::all()
{
    return m_connection.select(selectCampaigns + u"ORDER BY "_s + m_connection.dialect().binaryOrder(u"name_key"_s)
                                   + u", id"_s,
                               {}, campaignFrom);
}

Result<Campaign> CampaignStore::byId(CampaignId id)
{
    const auto found =
        m_connection.selectOne(selectCampaigns + u"AND id = :id"_s, {{u":id"_s, toSql(id)}}, campaignFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"campaign.unknown"_s, {{u"value"_s, campaignNumber(id)}});
    return **found;
}

Result<std::optional<Campaign>> CampaignStore::firstBy(const QString &column, const QString &key)
{
    if (key.isEmpty())
        return std::nullopt;
    return m_connection.selectOne(selectCampaigns + u"AND "_s + column + u" = :key"_s, {{u":key"_s, key}},
                                  campaignFrom);
}

Result<QList<FormerText>> CampaignStore::formerTexts(CampaignId campaign)
{
    // What an undo gave up never was; what a change gave up, interests may name.
    const QString changes =
        u"SELECT e.entity_id, v.old_value FROM event_log e JOIN event_value v ON v.event_id = e.id WHERE e.entity = %1 "
        "AND e.verb = %2 AND e.field IN ('name', 'utmCampaign') AND v.old_value IS NOT NULL "_s
            .arg(static_cast<int>(Entity::Campaign))
            .arg(static_cast<int>(Verb::Changed));
    const auto formerFrom = [](const Row &row) { return FormerText{row.id<CampaignId>(0), row.text(1)}; };
    const QString order = u"ORDER BY e.id DESC"_s;
    if (!campaign.isValid())
        return m_connection.select(changes + order, {}, formerFrom);
    return m_connection.select(changes + u"AND e.entity_id = :campaign "_s + order, {{u":campaign"_s, toSql(campaign)}},
                               formerFrom);
}

Result<Campaign> CampaignStore::byText(const QString &text)
{
    const QString key = comparisonKey(text);
    for (const QString &column : {u"utm_key"_s, u"name_key"_s}) {
        const auto found = firstBy(column, key);
        if (!found)
            return failure(found);
        if (*found)
            return **found;
    }
    const auto campaigns = all();
    if (!campaigns)
        return failure(campaigns);
    const auto former = formerTexts();
    if (!former)
        return failure(former);
    if (const auto place = CampaignKeys(*campaigns, *former).placeOf(text))
        return (*campaigns)[*place];
    const auto id = campaignIdFromNumber(text);
    if (!id)
        return failure(Error::Kind::NotFound, u"campaign.unknown"_s, {{u"value"_s, text}});
    return byId(*id);
}

Result<CampaignPlan> CampaignStore::planOf(CampaignId id)
{
    CampaignPlan plan;
    const Bindings bindings{{u":id"_s, toSql(id)}};
    auto read = m_connection.each(
        u"SELECT count(*), count(utm_key) FROM tactic WHERE campaign_id = :id AND deleted_at IS NULL"_s, bindings,
        [&](const Row &row) -> Result<void> {
            plan.tactics = row.int64(0);
            plan.utmTactics = row.int64(1);
            return {};
        });
    if (read)
        read = m_connection.each(u"SELECT count(*), CAST(coalesce(sum(planned_minor), 0) AS BIGINT), "
                                 "CAST(coalesce(sum(committed_minor), 0) AS BIGINT), "
                                 "CAST(coalesce(sum(actual_minor), 0) AS BIGINT) "
                                 "FROM cost_line WHERE campaign_id = :id AND deleted_at IS NULL"_s,
                                 bindings, [&](const Row &row) -> Result<void> {
                                     plan.costLines = row.int64(0);
                                     plan.cost = {row.int64(1), row.int64(2), row.int64(3)};
                                     return {};
                                 });
    if (!read)
        return failure(read);
    return plan;
}

Result<void> CampaignStore::refuseTaken(const Campaign &campaign)
{
    const auto named = firstBy(u"name_key"_s, comparisonKey(campaign.name));
    if (!named)
        return failure(named);
    if (*named && (*named)->id != campaign.id)
        return failure(Error::Kind::Invalid, u"campaign.nameTaken"_s, {{u"value"_s, campaign.name}});
    const auto linked = firstBy(u"utm_key"_s, comparisonKey(campaign.utmCampaign));
    if (!linked)
        return failure(linked);
    if (*linked && (*linked)->id != campaign.id)
        return failure(Error::Kind::Invalid, u"campaign.utmTaken"_s,
                       {{u"value"_s, campaign.utmCampaign}, {u"campaign"_s, (*linked)->name}});
    return refuseInterestsOfAnother(campaign);
}

Result<void> CampaignStore::refuseInterestsOfAnother(const Campaign &campaign)
{
    const auto campaigns = all();
    if (!campaigns)
        return failure(campaigns);
    const auto former = formerTexts();
    if (!former)
        return failure(former);
    const CampaignKeys keys(*campaigns, *former);
    for (const QString &text : {campaign.name, campaign.utmCampaign}) {
        const auto place = keys.placeOf(text);
        if (!place || (*campaigns)[*place].id == campaign.id)
            continue;
        const auto isNamed = isNamedByInterests(comparisonKey(text));
        if (!isNamed)
            return failure(isNamed);
        if (*isNamed)
            return failure(Error::Kind::Invalid, u"campaign.formerTaken"_s,
                           {{u"value"_s, text}, {u"campaign"_s, (*campaigns)[*place].name}});
    }
    return {};
}

Result<bool> CampaignStore::isNamedByInterests(const QString &key)
{
    bool isNamed = false;
    const auto read = m_connection.each(u"SELECT DISTINCT campaign FROM interest WHERE campaign IS NOT NULL"_s, {},
                                        [&](const Row &row) -> Result<void> {
                                            isNamed = isNamed || comparisonKey(row.text(0)) == key;
                                            return {};
                                        });
    if (!read)
        return failure(read);
    return isNamed;
}

Result<PlanChange<Campaign>> CampaignStore::create(const Campaign &given, const Stamp &stamp, BatchId within)
{
    Campaign stored = tidied(given);
    stored.id = {};
    stored.revision = 1;
    stored.createdAt = stamp.occurredAt;
    if (auto sound = checkCampaign(stored); !sound)
        return failure(sound);
    if (stored.status != CampaignStatus::Idea && stored.status != CampaignStatus::Planned)
        return failure(Error::Kind::Invalid, u"campaign.begin"_s, {{u"value"_s, keyOf(stored.status)}});
    if (auto free = refuseTaken(stored); !free)
        return failure(free);
    const auto id = m_connection.reserveId<CampaignId>(table);
    if (!id)
        return failure(id);
    stored.id = *id;
    const auto batch =
        PlanWriter(m_connection, Entity::Campaign, table, within).insert(stored.id.value(), cellsOf(stored), stamp);
    if (!batch)
        return failure(batch);
    return PlanChange<Campaign>{stored, *batch};
}

Result<PlanChange<Campaign>> CampaignStore::update(const Campaign &given, const Stamp &stamp, BatchId within)
{
    const auto before = byId(given.id);
    if (!before)
        return failure(before);
    if (before->revision != given.revision)
        return failure(Error::Kind::Conflict, u"campaign.conflict"_s);
    Campaign stored = tidied(given);
    stored.createdAt = before->createdAt;
    const auto plan = planOf(given.id);
    if (!plan)
        return failure(plan);
    if (auto sound = checkChange(*before, stored, *plan, dayOf(stamp)); !sound)
        return failure(sound);
    if (auto free = refuseTaken(stored); !free)
        return failure(free);
    const auto change = PlanWriter(m_connection, Entity::Campaign, table, within)
                            .update(stored.id.value(), stored.revision, cellsOf(*before), cellsOf(stored), stamp);
    if (!change)
        return failure(change);
    stored.revision = change->record;
    return PlanChange<Campaign>{stored, change->batch};
}

Result<qint64> CampaignStore::interestsNaming(const Campaign &campaign)
{
    const auto campaigns = all();
    if (!campaigns)
        return failure(campaigns);
    const auto former = formerTexts();
    if (!former)
        return failure(former);
    const CampaignKeys keys(*campaigns, *former);
    qint64 count = 0;
    const auto read =
        m_connection.each(u"SELECT campaign, count(*) FROM interest WHERE campaign IS NOT NULL GROUP BY campaign"_s, {},
                          [&](const Row &row) -> Result<void> {
                              const auto place = keys.placeOf(row.text(0));
                              if (place && (*campaigns)[*place].id == campaign.id)
                                  count += row.int64(1);
                              return {};
                          });
    if (!read)
        return failure(read);
    return count;
}

Result<BatchId> CampaignStore::remove(CampaignId id, int revision, const Stamp &stamp)
{
    const auto campaign = byId(id);
    if (!campaign)
        return failure(campaign);
    const auto interests = interestsNaming(*campaign);
    if (!interests)
        return failure(interests);
    if (*interests > 0)
        return failure(Error::Kind::Conflict, u"campaign.inUse"_s,
                       {{u"value"_s, campaign->name}, {u"count"_s, *interests}});
    return PlanWriter(m_connection, Entity::Campaign, table).remove(id.value(), revision, stamp);
}

} // namespace baton
