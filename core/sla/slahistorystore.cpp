// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slahistorystore.h"

#include "conditions/conditionsql.h"
#include "conditions/fieldsql.h"
#include "funnel/handoffrules.h"
#include "funnel/stagevisit.h"
#include "leads/touch.h"
#include "leads/touchstore.h"
#include "storage/connection.h"
#include "storage/cursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

std::optional<Instant> instantAt(const Cursor &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromMillis(row.int64(column)));
}

/// One more condition, where one lead alone is asked for.
void restrict(QString &sql, Bindings &bindings, std::optional<LeadId> only)
{
    if (!only)
        return;
    sql += u" AND l.id = :only"_s;
    bindings.append({u":only"_s, toSql(*only)});
}

/// What had been recorded by then, where the question says when.
void restrictToKnown(QString &sql, Bindings &bindings, const AsOf &asOf, const QString &column)
{
    if (!asOf.knownAt)
        return;
    sql += u" AND "_s + column + u" <= :known_at"_s;
    bindings.append({u":known_at"_s, toSql(*asOf.knownAt)});
}

/// A move of stage, in the order of `seq`: a correction takes the visit before it back, and goes on with the one before
/// that where it returns to its stage.
void addVisit(SlaHistory &history, Stage stage, Instant enteredAt, bool isCorrection)
{
    std::vector<SlaMoment> &moments = history.moments;
    if (isCorrection && moments.size() > 1) {
        moments.pop_back();
        if (moments.size() > 1 && moments.back().stage == stage)
            return;
    }
    SlaMoment moment;
    moment.at = enteredAt;
    moment.kind = SlaMoment::Kind::Entered;
    moment.stage = stage;
    moments.push_back(moment);
}

} // namespace

/// Some leads, and how to ask for their rows.
struct SlaHistoryStore::Chunk
{
    Bindings bindings;
    QString columnIn; ///< A condition on the column %1.
};

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
    restrictToKnown(sql, bindings, question.asOf, u"l.recorded_at"_s);
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
    Chunk chunk;
    QList<qint64> ids;
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
        ids.append(row.id);
    }
    // A range where nearly all leads are asked for; else each by its number.
    const bool isDense = ids.last() - ids.first() < 4 * ids.size();
    chunk.columnIn = isDense ? u"%1 BETWEEN :first AND :last"_s : m_connection.dialect().inIds(u"%1"_s, u":ids"_s);
    chunk.bindings = isDense ? Bindings{{u":first"_s, ids.first()}, {u":last"_s, ids.last()}}
                             : Bindings{{u":ids"_s, toJsonList(ids)}};
    m_inChunk = end - begin;
    for (const auto read : {&SlaHistoryStore::readVisits, &SlaHistoryStore::readHandoffs, &SlaHistoryStore::readTouches,
                            &SlaHistoryStore::readAssignments})
        if (auto done = (this->*read)(asOf, chunk); !done)
            return done;
    for (std::size_t i = 0; i < m_inChunk; ++i)
        m_histories[i].order();
    return {};
}

Result<void> SlaHistoryStore::eachRow(const QString &sql, const Bindings &bindings,
                                      const std::function<void(SlaHistory &, const Cursor &)> &add)
{
    auto cursor = Cursor::open(m_connection, sql, bindings);
    if (!cursor)
        return failure(cursor);
    std::size_t lead = 0;
    while ((*cursor)->next()) {
        const LeadId id((*cursor)->int64(0));
        while (lead < m_inChunk && m_histories[lead].lead < id)
            ++lead;
        if (lead < m_inChunk && m_histories[lead].lead == id)
            add(m_histories[lead], **cursor);
    }
    return (*cursor)->finish();
}

Result<void> SlaHistoryStore::readVisits(const AsOf &asOf, const Chunk &chunk)
{
    QString sql = u"SELECT v.lead_id, v.stage, v.entered_at, v.cause FROM stage_history v WHERE "_s
        + chunk.columnIn.arg(u"v.lead_id"_s);
    Bindings bindings = chunk.bindings;
    restrictToKnown(sql, bindings, asOf, u"v.recorded_at"_s);
    auto read = eachRow(sql + u" ORDER BY v.lead_id, v.seq"_s, bindings, [](SlaHistory &history, const Cursor &row) {
        const bool isCorrection = row.int64(3) == static_cast<qint64>(StageVisit::Cause::Correction);
        addVisit(history, static_cast<Stage>(row.int64(1)), fromMillis(row.int64(2)), isCorrection);
    });
    if (!read)
        return read;
    // Only now: what a correction took back was true on no day, not even before it was corrected.
    for (std::size_t i = 0; i < m_inChunk; ++i)
        std::erase_if(m_histories[i].moments, [&](const SlaMoment &moment) { return moment.at > asOf.now; });
    return {};
}

Result<void> SlaHistoryStore::readHandoffs(const AsOf &asOf, const Chunk &chunk)
{
    QString sql = u"SELECT h.lead_id, h.id, h.from_side, h.to_side, h.owner_id, h.owned_at, h.handed_at, "
                  "h.respond_due_at, h.touch_due_at, h.accepted_at, h.accepted_recorded_at, h.rejected_at, "
                  "h.returned_at, h.closed_recorded_at FROM handoff h WHERE h.handed_at <= :now AND "_s
        + chunk.columnIn.arg(u"h.lead_id"_s);
    Bindings bindings = chunk.bindings;
    bindings.append({u":now"_s, toSql(asOf.now)});
    restrictToKnown(sql, bindings, asOf, u"h.recorded_at"_s);
    return eachRow(sql + u" ORDER BY h.lead_id, h.handed_at, h.id"_s, bindings,
                   [&](SlaHistory &history, const Cursor &row) {
                       Handoff handoff;
                       handoff.lead = history.lead;
                       handoff.id = HandoffId(row.int64(1));
                       handoff.from = static_cast<Side>(row.int64(2));
                       handoff.to = static_cast<Side>(row.int64(3));
                       handoff.owner = UserId(row.int64(4));
                       handoff.ownedAt = instantAt(row, 5);
                       handoff.handedAt = fromMillis(row.int64(6));
                       handoff.respondDue = fromMillis(row.int64(7));
                       handoff.touchDue = fromMillis(row.int64(8));
                       handoff.acceptedAt = instantAt(row, 9);
                       handoff.acceptedRecordedAt = instantAt(row, 10);
                       handoff.rejectedAt = instantAt(row, 11);
                       handoff.returnedAt = instantAt(row, 12);
                       handoff.closedRecordedAt = instantAt(row, 13);
                       history.add(baton::asOf(handoff, asOf));
                   });
}

Result<void> SlaHistoryStore::readTouches(const AsOf &asOf, const Chunk &chunk)
{
    QString sql = u"SELECT t.lead_id, t.occurred_at, t.side, t.kind, t.disposition, t.direction FROM touch t WHERE "
                  "t.occurred_at <= :now AND "_s
        + humanTouchSql(u"t"_s) + u" AND "_s + chunk.columnIn.arg(u"t.lead_id"_s);
    Bindings bindings = chunk.bindings;
    bindings.append({u":now"_s, toSql(asOf.now)});
    restrictToKnown(sql, bindings, asOf, u"t.recorded_at"_s);
    if (asOf.knownAt) {
        sql += u" AND (t.deleted_at IS NULL OR t.deleted_at > :deleted_after)"_s;
        bindings.append({u":deleted_after"_s, toSql(*asOf.knownAt)});
    } else {
        sql += u" AND t.deleted_at IS NULL"_s;
    }
    return eachRow(sql + u" ORDER BY t.lead_id, t.occurred_at"_s, bindings, [](SlaHistory &history, const Cursor &row) {
        SlaMoment moment;
        moment.at = fromMillis(row.int64(1));
        moment.kind = SlaMoment::Kind::Touched;
        moment.side = static_cast<Side>(row.int64(2));
        moment.isConversation = static_cast<TouchKind>(row.int64(3)) == TouchKind::Meeting
            || static_cast<Disposition>(row.int64(4)) == Disposition::Connected
            || static_cast<TouchDirection>(row.int64(5)) == TouchDirection::Inbound;
        history.moments.push_back(moment);
    });
}

// All of them: who is known to have come later was not the owner before.
Result<void> SlaHistoryStore::readAssignments(const AsOf &asOf, const Chunk &chunk)
{
    const QString sql = u"SELECT a.lead_id, a.occurred_at, a.side, a.owner_id, a.recorded_at FROM assignment a WHERE "_s
        + chunk.columnIn.arg(u"a.lead_id"_s) + u" ORDER BY a.lead_id, a.id"_s;
    return eachRow(sql, chunk.bindings, [&](SlaHistory &history, const Cursor &row) {
        SlaMoment moment;
        moment.at = fromMillis(row.int64(1));
        moment.kind = SlaMoment::Kind::Owned;
        moment.side = static_cast<Side>(row.int64(2));
        moment.user = UserId(row.int64(3));
        (moment.side == Side::Tele ? history.teleOwner : history.salesOwner) = {};
        const bool isKnown = moment.at <= asOf.now && (!asOf.knownAt || fromMillis(row.int64(4)) <= *asOf.knownAt);
        if (isKnown && moment.user.isValid())
            history.moments.push_back(moment);
    });
}

} // namespace baton
