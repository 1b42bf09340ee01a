// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/costlinestore.h"

#include "campaigns/campaignrules.h"
#include "campaigns/campaignstore.h"
#include "campaigns/tacticstore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"cost_line"_s;
const QString selectEveryLine =
    u"SELECT k.id, k.revision, k.campaign_id, k.tactic_id, k.category, k.month, k.planned_minor, k.committed_minor, "
    "k.actual_minor, k.vendor, k.invoice_ref, k.created_at FROM cost_line k JOIN campaign c ON c.id = k.campaign_id "_s;
const QString selectLines = selectEveryLine + u"WHERE k.deleted_at IS NULL AND c.deleted_at IS NULL "_s;
const QString order = u"ORDER BY k.campaign_id, k.month, k.category, k.id"_s;

CostLine lineFrom(const Row &row)
{
    CostLine line;
    line.id = row.id<CostLineId>(0);
    line.revision = row.integer(1);
    line.campaign = row.id<CampaignId>(2);
    line.tactic = row.id<TacticId>(3);
    line.category = static_cast<CostCategory>(row.integer(4));
    line.month = monthFromText(row.text(5)).value_or(QDate());
    line.amounts = {row.int64(6), row.int64(7), row.int64(8)};
    line.vendor = row.text(9);
    line.invoice = row.text(10);
    line.createdAt = row.instant(11);
    return line;
}

QList<RecordCell> cellsOf(const CostLine &line)
{
    return {
        {u"campaign_id"_s, {}, toSql(line.campaign)},
        {u"tactic_id"_s, u"tactic"_s, toSql(line.tactic)},
        {u"category"_s, u"category"_s, toSql(static_cast<int>(line.category))},
        {u"month"_s, u"month"_s, toSql(monthText(line.month))},
        {u"planned_minor"_s, u"planned"_s, toSql(line.amounts.planned)},
        {u"committed_minor"_s, u"committed"_s, toSql(line.amounts.committed)},
        {u"actual_minor"_s, u"actual"_s, toSql(line.amounts.actual)},
        {u"vendor"_s, u"vendor"_s, toSql(line.vendor.simplified())},
        {u"invoice_ref"_s, u"invoice"_s, toSql(line.invoice.simplified())},
    };
}

CostLine tidied(CostLine line)
{
    line.month = line.month.isValid() ? QDate(line.month.year(), line.month.month(), 1) : QDate();
    line.vendor = line.vendor.simplified();
    line.invoice = line.invoice.simplified();
    return line;
}

qint64 *amountOf(CostAmounts &amounts, const QString &field)
{
    if (field == u"planned"_s)
        return &amounts.planned;
    return field == u"committed"_s ? &amounts.committed : &amounts.actual;
}

} // namespace

Result<QList<CostLine>> CostLineStore::of(CampaignId campaign)
{
    if (!campaign.isValid())
        return m_connection.select(selectLines + order, {}, lineFrom);
    return m_connection.select(selectLines + u"AND k.campaign_id = :campaign "_s + order,
                               {{u":campaign"_s, toSql(campaign)}}, lineFrom);
}

Result<CostLine> CostLineStore::byId(CostLineId id)
{
    const auto found = m_connection.selectOne(selectLines + u"AND k.id = :id"_s, {{u":id"_s, toSql(id)}}, lineFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"cost.unknown"_s, {{u"value"_s, id.value()}});
    return **found;
}

Result<QList<CostLine>> CostLineStore::at(const AsOf &asOf)
{
    // True since its month began, or since it was entered for a month to come: who looks at a past moment misses no
    // cost of it that was entered later.
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(asOf.now), Qt::UTC).date();
    const Bindings moment{{u":now"_s, toSql(asOf.now)},
                          {u":month"_s, monthText(today)},
                          {u":known"_s, toSql(asOf.knownAt.value_or(Instant::max()))}};
    QList<CostLine> lines;
    QHash<CostLineId, qsizetype> places;
    auto read = m_connection.each(
        selectEveryLine
            + u"WHERE (k.created_at <= :now OR k.month <= :month) AND k.recorded_at <= :known AND NOT EXISTS "
              "(SELECT 1 FROM event_log e WHERE e.entity = %1 AND e.entity_id = k.id AND e.verb = %2 "
              "AND k.deleted_at IS NOT NULL AND (e.occurred_at <= :now OR k.month <= :month) "
              "AND e.recorded_at <= :known) "_s.arg(static_cast<int>(Entity::CostLine))
                  .arg(static_cast<int>(Verb::Deleted))
            + order,
        moment, [&](const Row &row) -> Result<void> {
            lines.append(lineFrom(row));
            places.insert(lines.last().id, lines.size() - 1);
            return {};
        });
    if (!read)
        return failure(read);
    // The newest change first, so that what was there before the first of them is what stays.
    read = m_connection.each(
        u"SELECT e.entity_id, e.field, v.old_value FROM event_log e JOIN event_value v ON v.event_id = e.id "
        "JOIN cost_line k ON k.id = e.entity_id WHERE e.entity = %1 AND e.field IN ('planned', 'committed', 'actual') "
        "AND ((e.occurred_at > :now AND k.month > :month) OR e.recorded_at > :known) ORDER BY e.id DESC"_s.arg(
            static_cast<int>(Entity::CostLine)),
        moment, [&](const Row &row) -> Result<void> {
            if (const auto place = places.constFind(row.id<CostLineId>(0)); place != places.constEnd())
                *amountOf(lines[*place].amounts, row.text(1)) = row.text(2).toLongLong();
            return {};
        });
    if (!read)
        return failure(read);
    return lines;
}

Result<QHash<CampaignId, CostAmounts>> CostLineStore::totals(const AsOf &asOf)
{
    const auto lines = at(asOf);
    if (!lines)
        return failure(lines);
    QHash<CampaignId, CostAmounts> totals;
    for (const CostLine &line : *lines)
        totals[line.campaign] += line.amounts;
    return totals;
}

Result<void> CostLineStore::check(const CostLine &line)
{
    const auto campaign = CampaignStore(m_connection).byId(line.campaign);
    if (!campaign)
        return failure(campaign);
    if (auto sound = checkCostLine(line, *campaign); !sound)
        return sound;
    if (!line.tactic.isValid())
        return {};
    const auto tactic = TacticStore(m_connection).byId(line.tactic);
    if (!tactic)
        return failure(tactic);
    if (tactic->campaign != line.campaign)
        return failure(Error::Kind::Invalid, u"cost.tactic"_s, {{u"value"_s, tactic->name}});
    return {};
}

Result<PlanChange<CostLine>> CostLineStore::create(const CostLine &given, const Stamp &stamp, BatchId within)
{
    CostLine stored = tidied(given);
    stored.id = {};
    stored.revision = 1;
    stored.createdAt = stamp.occurredAt;
    if (auto sound = check(stored); !sound)
        return failure(sound);
    const auto id = m_connection.reserveId<CostLineId>(table);
    if (!id)
        return failure(id);
    stored.id = *id;
    const auto batch =
        PlanWriter(m_connection, Entity::CostLine, table, within).insert(stored.id.value(), cellsOf(stored), stamp);
    if (!batch)
        return failure(batch);
    return PlanChange<CostLine>{stored, *batch};
}

Result<PlanChange<CostLine>> CostLineStore::update(const CostLine &given, const Stamp &stamp)
{
    const auto before = byId(given.id);
    if (!before)
        return failure(before);
    if (before->revision != given.revision)
        return failure(Error::Kind::Conflict, u"cost_line.conflict"_s);
    CostLine stored = tidied(given);
    stored.campaign = before->campaign;
    stored.createdAt = before->createdAt;
    if (auto sound = check(stored); !sound)
        return failure(sound);
    const auto change = PlanWriter(m_connection, Entity::CostLine, table)
                            .update(stored.id.value(), stored.revision, cellsOf(*before), cellsOf(stored), stamp);
    if (!change)
        return failure(change);
    stored.revision = change->record;
    return PlanChange<CostLine>{stored, change->batch};
}

Result<BatchId> CostLineStore::remove(CostLineId id, int revision, const Stamp &stamp)
{
    if (const auto line = byId(id); !line)
        return failure(line);
    return PlanWriter(m_connection, Entity::CostLine, table).remove(id.value(), revision, stamp);
}

} // namespace baton
