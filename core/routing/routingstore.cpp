// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingstore.h"

#include "conditions/conditionsql.h"
#include "conditions/fieldsql.h"
#include "conditions/leadfactsstore.h"
#include "funnel/handoff.h"
#include "leads/assignment.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The owner of the account's latest other lead that has one.
QString accountOwnerSql(const QString &column)
{
    return u"(SELECT o.%1 FROM lead o WHERE o.account_id = l.account_id AND o.id <> l.id AND o.deleted_at IS NULL "
           "AND o.%1 IS NOT NULL ORDER BY o.stage_entered_at DESC, o.id DESC LIMIT 1)"_s.arg(column);
}

/// Whether a row of `table` with a moment in `column` is of the time since the lead entered its stage. Where both have
/// the same instant, what was recorded later came later.
QString sinceStageSql(const QString &alias, const QString &column)
{
    return u"(%1.%2 > l.stage_entered_at OR (%1.%2 = l.stage_entered_at AND NOT EXISTS (SELECT 1 FROM stage_history v "
           "WHERE v.lead_id = l.id AND v.left_at IS NULL AND v.recorded_at > %1.recorded_at)))"_s.arg(alias, column);
}

/// Whether the lead was handed over since it entered its stage, or waits for an answer from before.
QString handedSinceSql()
{
    return u"EXISTS (SELECT 1 FROM handoff p WHERE p.lead_id = l.id AND ((p.accepted_at IS NULL "
           "AND p.rejected_at IS NULL AND p.returned_at IS NULL) OR "_s
        + sinceStageSql(u"p"_s, u"handed_at"_s) + u"))"_s;
}

/// Whether a lead that somebody has came as far again as it is to be handed over: it qualified again, or tele has done
/// its part again, and nobody has handed it over or given it to anybody since.
QString againSql()
{
    return u"(((l.stage = %1 AND (l.tele_owner_id IS NOT NULL OR l.sales_owner_id IS NOT NULL)) OR (l.stage = %2 "
           "AND l.sales_owner_id IS NOT NULL)) AND NOT %3 AND NOT EXISTS (SELECT 1 FROM assignment o "
           "WHERE o.lead_id = l.id AND o.owner_id IS NOT NULL AND (o.side = %4 OR (o.side = %5 AND l.stage = %1)) "
           "AND %6))"_s.arg(QString::number(static_cast<int>(Stage::Mql)),
                            QString::number(static_cast<int>(Stage::Tql)), handedSinceSql(),
                            QString::number(static_cast<int>(Side::Sales)),
                            QString::number(static_cast<int>(Side::Tele)), sinceStageSql(u"o"_s, u"occurred_at"_s));
}

RoutableLead leadFrom(const Row &row)
{
    RoutableLead lead;
    lead.known.lead = row.id<LeadId>(0);
    lead.revision = row.integer(1);
    lead.stage = static_cast<Stage>(row.integer(2));
    lead.score = row.optionalInt64(3);
    lead.known.account = row.id<AccountId>(4);
    lead.known.teleOwnerOfAccount = row.id<UserId>(5);
    lead.known.salesOwnerOfAccount = row.id<UserId>(6);
    lead.waiting = row.id<HandoffId>(7);
    lead.waitingRevision = row.integer(8);
    lead.isHandedSince = row.integer(12) != 0;
    if (row.integer(13) != 0) {
        lead.known.formerTele = row.id<UserId>(10);
        lead.known.formerSales = row.id<UserId>(11);
    }
    if (lead.waiting.isValid())
        lead.known.waitsFor = static_cast<Side>(row.integer(9));
    else if (!row.isNull(10) && lead.stage == Stage::Tql) // Tele has done its part: it goes on to sales.
        lead.known.waitsFor = Side::Sales;
    return lead;
}

} // namespace

Result<void> RoutingStore::lock(AgreementId version)
{
    if (m_connection.dialect().isSqlite()) // One writer at a time.
        return {};
    auto locked = m_connection.selectOne(u"SELECT id FROM agreement WHERE id = :id FOR UPDATE"_s,
                                         {{u":id"_s, toSql(version)}}, [](const Row &row) { return row.int64(0); });
    return locked ? Result<void>() : failure(locked);
}

Result<RoutingStore::Scoped> RoutingStore::scoped(const RulesetVersion &version, Instant now)
{
    const auto scope = conditionSql(version.ruleset.scope, version.catalogue, m_connection.dialect(), now, u"scope"_s);
    if (!scope)
        return failure(scope);
    return Scoped{u" FROM lead l"_s + joinSql(scope->fields) + u" WHERE l.deleted_at IS NULL AND "_s + scope->where,
                  scope->bindings};
}

Result<QList<LeadId>> RoutingStore::waiting(const Question &question, const RulesetVersion &version, Instant now)
{
    const Dialect &dialect = m_connection.dialect();
    const auto scope = scoped(version, now);
    if (!scope)
        return failure(scope);
    QString sql = u"SELECT l.id"_s + scope->sql
        + u" AND ((l.sales_owner_id IS NULL AND (l.tele_owner_id IS NULL OR l.stage = :tql)) OR (l.stage_entered_at "
          "<= :now AND "_s
        + againSql()
        + u")) AND l.stage NOT IN (:won, :lost, :disqualified) AND l.id > :after "
          // What somebody has yet to answer is his, whoever the lead says it belongs to: one such hand-off there may
          // be.
          "AND NOT EXISTS (SELECT 1 FROM handoff w WHERE w.lead_id = l.id AND w.owner_id IS NOT NULL "
          "AND w.accepted_at IS NULL AND w.rejected_at IS NULL AND w.returned_at IS NULL) "
          // What is a duplicate or has bad data is put right first, by whoever brought it; unless it qualified anew.
          "AND NOT EXISTS (SELECT 1 FROM handoff f WHERE f.lead_id = l.id AND f.rejected_at IS NOT NULL "
          "AND f.reason IN (:duplicate, :data) AND (l.stage NOT IN (:mql, :tql_again) OR "_s
        + sinceStageSql(u"f"_s, u"rejected_at"_s)
        + u") AND NOT EXISTS (SELECT 1 FROM handoff g WHERE g.lead_id = f.lead_id AND g.id > f.id))"_s;
    Bindings bindings = scope->bindings
        + Bindings{{u":now"_s, toSql(now)},
                   {u":mql"_s, static_cast<int>(Stage::Mql)},
                   {u":tql"_s, static_cast<int>(Stage::Tql)},
                   {u":tql_again"_s, static_cast<int>(Stage::Tql)},
                   {u":won"_s, static_cast<int>(Stage::Won)},
                   {u":lost"_s, static_cast<int>(Stage::Lost)},
                   {u":disqualified"_s, static_cast<int>(Stage::Disqualified)},
                   {u":duplicate"_s, static_cast<int>(HandoffReason::Duplicate)},
                   {u":data"_s, static_cast<int>(HandoffReason::BadData)},
                   {u":after"_s, question.after.value()},
                   {u":most"_s, static_cast<qint64>(question.most)}};
    if (!question.amongst.isEmpty()) {
        sql += u" AND "_s + dialect.inIds(u"l.id"_s, u":amongst"_s);
        bindings.append({u":amongst"_s, toJsonList(question.amongst)});
    }
    sql += u" ORDER BY l.id LIMIT :most"_s;
    if (question.lock == Question::Lock::Rows && !dialect.isSqlite())
        sql += u" FOR UPDATE OF l SKIP LOCKED"_s;
    return m_connection.select(sql, bindings, [](const Row &row) { return row.id<LeadId>(0); });
}

Result<QList<RoutedLead>> RoutingStore::decide(const QList<LeadId> &ids, const RulesetVersion &version,
                                               RoutingPool &pool, Instant now)
{
    const auto waiting = leads(ids, version.ruleset);
    if (!waiting)
        return failure(waiting);
    const auto facts = LeadFactsStore(m_connection, version.catalogue).of(ids, version.ruleset.factsWanted(), now);
    if (!facts)
        return failure(facts);
    const RoutingRules rules(version.ruleset, version.catalogue);
    QList<RoutedLead> decided;
    decided.reserve(waiting->size());
    for (const RoutableLead &lead : *waiting)
        decided.append({lead, rules.route(lead.known, facts->value(lead.known.lead), pool, now)});
    return decided;
}

Result<QList<std::pair<LeadId, Instant>>> RoutingStore::created(const RulesetVersion &version, Instant from, Instant to)
{
    const auto scope = scoped(version, to);
    if (!scope)
        return failure(scope);
    return m_connection.select(
        u"SELECT l.id, l.created_at"_s + scope->sql
            + u" AND l.created_at >= :from AND l.created_at <= :to ORDER BY l.created_at, l.id"_s,
        scope->bindings + Bindings{{u":from"_s, toSql(from)}, {u":to"_s, toSql(to)}},
        [](const Row &row) { return std::pair(row.id<LeadId>(0), row.instant(1)); });
}

Result<qint64> RoutingStore::countCreated(Instant from, Instant to)
{
    return m_connection.count(
        u"SELECT count(*) FROM lead WHERE deleted_at IS NULL AND created_at >= :from AND created_at <= :to"_s,
        {{u":from"_s, toSql(from)}, {u":to"_s, toSql(to)}});
}

Result<QList<RoutableLead>> RoutingStore::leads(const QList<LeadId> &ids, const Ruleset &ruleset)
{
    const bool asksForAccounts = std::ranges::any_of(
        ruleset.rules, [](const RoutingRule &rule) { return rule.strategy == RoutingStrategy::AccountOwner; });
    const QString owners = asksForAccounts
        ? QString(accountOwnerSql(u"tele_owner_id"_s) + u", "_s + accountOwnerSql(u"sales_owner_id"_s))
        : u"NULL, NULL"_s;
    const QVariant list = toJsonList(ids);
    QHash<LeadId, RoutableLead> found;
    found.reserve(ids.size());
    auto read = m_connection.each(
        u"SELECT l.id, l.revision, l.stage, l.score, l.account_id, "_s + owners
            + u", h.id, h.revision, h.to_side, l.tele_owner_id, l.sales_owner_id, CASE WHEN "_s + handedSinceSql()
            + u" THEN 1 ELSE 0 END, CASE WHEN "_s + againSql()
            + u" THEN 1 ELSE 0 END FROM lead l LEFT JOIN handoff h ON h.lead_id = l.id "
              "AND h.owner_id IS NULL AND h.accepted_at IS NULL AND h.rejected_at IS NULL AND h.returned_at IS NULL "
              "WHERE l.deleted_at IS NULL AND "_s
            + m_connection.dialect().inIds(u"l.id"_s, u":ids"_s),
        {{u":ids"_s, list}}, [&](const Row &row) -> Result<void> {
            found.insert(row.id<LeadId>(0), leadFrom(row));
            return {};
        });
    if (read)
        read = readRejecters(found, list);
    if (read)
        read = readQueues(found, list);
    if (!read)
        return failure(read);
    QList<RoutableLead> leads;
    leads.reserve(found.size());
    for (const LeadId id : ids)
        if (const auto lead = found.constFind(id); lead != found.constEnd())
            leads.append(*lead);
    return leads;
}

Result<void> RoutingStore::readRejecters(QHash<LeadId, RoutableLead> &leads, const QVariant &ids)
{
    return m_connection.each(
        u"SELECT lead_id, COALESCE(owner_id, decided_by) FROM handoff WHERE "
        "rejected_at IS NOT NULL AND COALESCE(owner_id, decided_by) IS NOT NULL AND reason IN (:territory, "
        ":capacity, :known, :duplicate, :data) AND "_s
            + m_connection.dialect().inIds(u"lead_id"_s, u":ids"_s),
        {{u":territory"_s, static_cast<int>(HandoffReason::WrongTerritory)},
         {u":capacity"_s, static_cast<int>(HandoffReason::NoCapacity)},
         {u":known"_s, static_cast<int>(HandoffReason::KnownCustomer)},
         {u":duplicate"_s, static_cast<int>(HandoffReason::Duplicate)},
         {u":data"_s, static_cast<int>(HandoffReason::BadData)},
         {u":ids"_s, ids}},
        [&](const Row &row) -> Result<void> {
            if (const auto lead = leads.find(row.id<LeadId>(0)); lead != leads.end())
                lead->known.rejecters.append(row.id<UserId>(1));
            return {};
        });
}

Result<void> RoutingStore::readQueues(QHash<LeadId, RoutableLead> &leads, const QVariant &ids)
{
    return m_connection.each(
        u"SELECT a.lead_id, a.side, a.team_id FROM assignment a JOIN (SELECT b.lead_id, max(b.id) AS id "
        "FROM assignment b WHERE "_s
            + m_connection.dialect().inIds(u"b.lead_id"_s, u":ids"_s)
            + u" GROUP BY b.lead_id) n ON n.id = a.id WHERE a.owner_id IS NULL AND a.cause = :routed"_s,
        {{u":ids"_s, ids}, {u":routed"_s, static_cast<int>(Assignment::Cause::Routed)}},
        [&](const Row &row) -> Result<void> {
            if (const auto lead = leads.find(row.id<LeadId>(0)); lead != leads.end())
                lead->queue = {static_cast<Side>(row.integer(1)), row.id<TeamId>(2)};
            return {};
        });
}

Result<QHash<LeadId, UserId>> RoutingStore::owners(const QList<LeadId> &ids)
{
    QHash<LeadId, UserId> owners;
    auto read = m_connection.each(u"SELECT id, COALESCE(sales_owner_id, tele_owner_id) FROM lead WHERE "_s
                                      + m_connection.dialect().inIds(u"id"_s, u":ids"_s),
                                  {{u":ids"_s, toJsonList(ids)}}, [&](const Row &row) -> Result<void> {
                                      owners.insert(row.id<LeadId>(0), row.id<UserId>(1));
                                      return {};
                                  });
    if (!read)
        return failure(read);
    return owners;
}

} // namespace baton
