// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slahistorystore.h"

#include "conditions/conditionsql.h"
#include "conditions/fieldsql.h"
#include "sla/slamomentstore.h"
#include "storage/connection.h"
#include "storage/cursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// One more condition, where one lead alone is asked for.
void restrict(QString &sql, Bindings &bindings, std::optional<LeadId> only)
{
    if (!only)
        return;
    sql += u" AND l.id = :only"_s;
    bindings.append({u":only"_s, toSql(*only)});
}

} // namespace

Result<void> SlaHistoryStore::each(const SlaQuestion &question, std::optional<LeadId> only,
                                   const QList<Condition> &scopes, const std::function<void(const SlaHistory &)> &visit)
{
    if (auto read = readLeads(question, only); !read)
        return read;
    m_scopes.clear();
    for (const Condition &scope : scopes)
        if (auto read = readScope(scope, question.asOf.now, only); !read)
            return read;
    for (std::size_t begin = 0; begin < m_leads.size(); begin += m_leadsAtOnce) {
        const std::size_t end = std::min(begin + m_leadsAtOnce, m_leads.size());
        if (auto read = readChunk(question.asOf, begin, end); !read)
            return read;
        for (std::size_t i = 0; i < end - begin; ++i)
            visit(m_histories[i]);
    }
    return {};
}

Result<void> SlaHistoryStore::readLeads(const SlaQuestion &question, std::optional<LeadId> only)
{
    auto where = conditionSql(question.condition, m_catalogue, m_connection.dialect(), question.asOf.now);
    if (!where)
        return failure(where);
    QString sql = u"SELECT l.id, l.created_at, l.tele_owner_id, l.sales_owner_id, l.source_id FROM lead l"_s
        + joinSql(where->fields) + u" WHERE l.deleted_at IS NULL AND l.created_at <= :as_of AND "_s + where->where;
    Bindings bindings = where->bindings;
    bindings.append({u":as_of"_s, toSql(question.asOf.now)});
    restrict(sql, bindings, only);
    if (question.asOf.knownAt) {
        sql += u" AND l.recorded_at <= :known_at"_s;
        bindings.append({u":known_at"_s, toSql(*question.asOf.knownAt)});
    }
    if (question.owner.isValid()) {
        sql += u" AND (l.tele_owner_id = :tele_owner OR l.sales_owner_id = :sales_owner OR l.id IN "
               "(SELECT h.lead_id FROM handoff h WHERE h.owner_id = :handoff_owner) OR l.id IN "
               "(SELECT a.lead_id FROM assignment a WHERE a.owner_id = :assigned_owner))"_s;
        for (const QString &name : {u":tele_owner"_s, u":sales_owner"_s, u":handoff_owner"_s, u":assigned_owner"_s})
            bindings.append({name, toSql(question.owner)});
    }
    auto cursor = Cursor::open(m_connection, sql + u" ORDER BY l.id"_s, bindings);
    if (!cursor)
        return failure(cursor);
    m_leads.clear();
    const Cursor &row = **cursor;
    while ((*cursor)->next())
        m_leads.push_back({row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4)});
    return (*cursor)->finish();
}

Result<void> SlaHistoryStore::readScope(const Condition &scope, Instant now, std::optional<LeadId> only)
{
    auto where = conditionSql(scope, m_catalogue, m_connection.dialect(), now);
    if (!where)
        return failure(where);
    QString sql =
        u"SELECT l.id FROM lead l"_s + joinSql(where->fields) + u" WHERE l.deleted_at IS NULL AND "_s + where->where;
    Bindings bindings = where->bindings;
    restrict(sql, bindings, only);
    auto cursor = Cursor::open(m_connection, sql + u" ORDER BY l.id"_s, bindings);
    if (!cursor)
        return failure(cursor);
    std::vector<bool> holds(m_leads.size());
    std::size_t lead = 0;
    while ((*cursor)->next()) {
        const qint64 id = (*cursor)->int64(0);
        while (lead < m_leads.size() && m_leads[lead].id < id)
            ++lead;
        if (lead < m_leads.size() && m_leads[lead].id == id)
            holds[lead] = true;
    }
    m_scopes.push_back(std::move(holds));
    return (*cursor)->finish();
}

Result<void> SlaHistoryStore::readChunk(const AsOf &asOf, std::size_t begin, std::size_t end)
{
    m_histories.resize(std::max(m_histories.size(), end - begin));
    for (std::size_t i = begin; i < end; ++i) {
        SlaHistory &history = m_histories[i - begin];
        history.clear();
        const LeadRow &row = m_leads[i];
        history.lead = LeadId(row.id);
        history.createdAt = fromMillis(row.createdAt);
        history.teleOwner = UserId(row.teleOwner);
        history.salesOwner = UserId(row.salesOwner);
        history.source = SourceId(row.source);
        for (const std::vector<bool> &scope : m_scopes)
            history.scopes.push_back(scope[i]);
        SlaMoment created;
        created.at = history.createdAt;
        history.moments.push_back(created);
    }
    return SlaMomentStore(m_connection).fill(std::span(m_histories).first(end - begin), asOf);
}

} // namespace baton
