// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/tacticstore.h"

#include "campaigns/campaignrules.h"
#include "campaigns/campaignstore.h"
#include "campaigns/plandates.h"
#include "storage/connection.h"
#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"tactic"_s;
const QString selectTactics =
    u"SELECT t.id, t.revision, t.campaign_id, t.name, t.channel, t.direction, t.starts_on, t.ends_on, "
    "t.planned_volume, t.utm_source, t.utm_medium, t.created_at FROM tactic t JOIN campaign c ON c.id = t.campaign_id "
    "WHERE t.deleted_at IS NULL AND c.deleted_at IS NULL "_s;

Tactic tacticFrom(const Row &row)
{
    Tactic tactic;
    tactic.id = row.id<TacticId>(0);
    tactic.revision = row.integer(1);
    tactic.campaign = row.id<CampaignId>(2);
    tactic.name = row.text(3);
    tactic.channel = static_cast<TacticChannel>(row.integer(4));
    tactic.direction = static_cast<TacticDirection>(row.integer(5));
    tactic.startsOn = dateFromText(row.text(6));
    tactic.endsOn = dateFromText(row.text(7));
    tactic.plannedVolume = row.optionalInt64(8);
    tactic.utmSource = row.text(9);
    tactic.utmMedium = row.text(10);
    tactic.createdAt = row.instant(11);
    return tactic;
}

QList<RecordCell> cellsOf(const Tactic &tactic)
{
    return {
        {u"campaign_id"_s, {}, toSql(tactic.campaign)},
        {u"name"_s, u"name"_s, toSql(tactic.name)},
        {u"name_key"_s, {}, toSql(comparisonKey(tactic.name))},
        {u"channel"_s, u"channel"_s, toSql(static_cast<int>(tactic.channel))},
        {u"direction"_s, u"direction"_s, toSql(static_cast<int>(tactic.direction))},
        {u"starts_on"_s, u"start"_s, toSql(textOf(tactic.startsOn))},
        {u"ends_on"_s, u"end"_s, toSql(textOf(tactic.endsOn))},
        {u"planned_volume"_s, u"plannedVolume"_s, toSql(tactic.plannedVolume)},
        {u"utm_source"_s, u"utmSource"_s, toSql(tactic.utmSource)},
        {u"utm_medium"_s, u"utmMedium"_s, toSql(tactic.utmMedium)},
        {u"utm_key"_s, {}, toSql(utmKeyOf(tactic))},
    };
}

Tactic tidied(Tactic tactic)
{
    tactic.name = tactic.name.simplified();
    tactic.utmSource = tactic.utmSource.trimmed();
    tactic.utmMedium = tactic.utmMedium.trimmed();
    return tactic;
}

} // namespace

Result<QList<Tactic>> TacticStore::of(CampaignId campaign)
{
    const QString order = u"ORDER BY t.campaign_id, "_s + m_connection.dialect().binaryOrder(u"t.name_key"_s);
    if (!campaign.isValid())
        return m_connection.select(selectTactics + order, {}, tacticFrom);
    return m_connection.select(selectTactics + u"AND t.campaign_id = :campaign "_s + order,
                               {{u":campaign"_s, toSql(campaign)}}, tacticFrom);
}

Result<Tactic> TacticStore::byId(TacticId id)
{
    const auto found = m_connection.selectOne(selectTactics + u"AND t.id = :id"_s, {{u":id"_s, toSql(id)}}, tacticFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"tactic.unknown"_s);
    return **found;
}

Result<std::optional<Tactic>> TacticStore::byName(CampaignId campaign, const QString &name)
{
    return m_connection.selectOne(selectTactics + u"AND t.campaign_id = :campaign AND t.name_key = :key"_s,
                                  {{u":campaign"_s, toSql(campaign)}, {u":key"_s, comparisonKey(name)}}, tacticFrom);
}

Result<void> TacticStore::check(const Tactic &tactic)
{
    const auto campaign = CampaignStore(m_connection).byId(tactic.campaign);
    if (!campaign)
        return failure(campaign);
    if (auto sound = checkTactic(tactic, *campaign); !sound)
        return sound;
    const auto named = byName(tactic.campaign, tactic.name);
    if (!named)
        return failure(named);
    if (*named && (*named)->id != tactic.id)
        return failure(Error::Kind::Invalid, u"tactic.nameTaken"_s, {{u"value"_s, tactic.name}});
    const auto linked =
        m_connection.selectOne(selectTactics + u"AND t.campaign_id = :campaign AND t.utm_key = :key"_s,
                               {{u":campaign"_s, toSql(tactic.campaign)}, {u":key"_s, utmKeyOf(tactic)}}, tacticFrom);
    if (!linked)
        return failure(linked);
    if (*linked && (*linked)->id != tactic.id)
        return failure(
            Error::Kind::Invalid, u"tactic.utmTaken"_s,
            {{u"source"_s, tactic.utmSource}, {u"medium"_s, tactic.utmMedium}, {u"tactic"_s, (*linked)->name}});
    return {};
}

Result<PlanChange<Tactic>> TacticStore::create(const Tactic &given, const Stamp &stamp, BatchId within)
{
    Tactic stored = tidied(given);
    stored.id = {};
    stored.revision = 1;
    stored.createdAt = stamp.occurredAt;
    if (auto sound = check(stored); !sound)
        return failure(sound);
    const auto id = m_connection.reserveId<TacticId>(table);
    if (!id)
        return failure(id);
    stored.id = *id;
    const auto batch =
        PlanWriter(m_connection, Entity::Tactic, table, within).insert(stored.id.value(), cellsOf(stored), stamp);
    if (!batch)
        return failure(batch);
    return PlanChange<Tactic>{stored, *batch};
}

Result<PlanChange<Tactic>> TacticStore::update(const Tactic &given, const Stamp &stamp)
{
    const auto before = byId(given.id);
    if (!before)
        return failure(before);
    if (before->revision != given.revision)
        return failure(Error::Kind::Conflict, u"tactic.conflict"_s);
    Tactic stored = tidied(given);
    stored.campaign = before->campaign;
    stored.createdAt = before->createdAt;
    if (auto sound = check(stored); !sound)
        return failure(sound);
    const auto change = PlanWriter(m_connection, Entity::Tactic, table)
                            .update(stored.id.value(), stored.revision, cellsOf(*before), cellsOf(stored), stamp);
    if (!change)
        return failure(change);
    stored.revision = change->record;
    return PlanChange<Tactic>{stored, change->batch};
}

Result<BatchId> TacticStore::remove(TacticId id, int revision, const Stamp &stamp)
{
    const auto tactic = byId(id);
    if (!tactic)
        return failure(tactic);
    const auto lines = m_connection.count(
        u"SELECT count(*) FROM cost_line WHERE tactic_id = :id AND deleted_at IS NULL"_s, {{u":id"_s, toSql(id)}});
    if (!lines)
        return failure(lines);
    if (*lines > 0)
        return failure(Error::Kind::Conflict, u"tactic.inUse"_s, {{u"value"_s, tactic->name}, {u"count"_s, *lines}});
    return PlanWriter(m_connection, Entity::Tactic, table).remove(id.value(), revision, stamp);
}

} // namespace baton
