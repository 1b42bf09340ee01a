// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slamomentstore.h"

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

/// What had been recorded by then, where the question says when.
void restrictToKnown(QString &sql, Bindings &bindings, const AsOf &asOf, const QString &column)
{
    if (!asOf.knownAt)
        return;
    sql += u" AND "_s + column + u" <= :known_at"_s;
    bindings.append({u":known_at"_s, toSql(*asOf.knownAt)});
}

} // namespace

Result<void> SlaMomentStore::fill(std::span<SlaHistory> histories, const AsOf &asOf)
{
    if (histories.empty())
        return {};
    m_histories = histories;
    QList<qint64> ids;
    for (const SlaHistory &history : histories)
        ids.append(history.lead.value());
    // A range where nearly all leads are asked for; else each by its number.
    const bool isDense = ids.last() - ids.first() < 4 * ids.size();
    m_columnIn = isDense ? u"%1 BETWEEN :first AND :last"_s : m_connection.dialect().inIds(u"%1"_s, u":ids"_s);
    m_leads = isDense ? Bindings{{u":first"_s, ids.first()}, {u":last"_s, ids.last()}}
                      : Bindings{{u":ids"_s, toJsonList(ids)}};
    for (const auto read : {&SlaMomentStore::readVisits, &SlaMomentStore::readHandoffs, &SlaMomentStore::readTouches,
                            &SlaMomentStore::readAssignments})
        if (auto done = (this->*read)(asOf); !done)
            return done;
    for (SlaHistory &history : m_histories)
        history.order();
    return {};
}

Result<void> SlaMomentStore::eachRow(const QString &sql, const Bindings &bindings,
                                     const std::function<void(SlaHistory &, const Cursor &)> &add)
{
    auto cursor = Cursor::open(m_connection, sql, bindings);
    if (!cursor)
        return failure(cursor);
    std::size_t lead = 0;
    while ((*cursor)->next()) {
        const LeadId id((*cursor)->int64(0));
        while (lead < m_histories.size() && m_histories[lead].lead < id)
            ++lead;
        if (lead < m_histories.size() && m_histories[lead].lead == id)
            add(m_histories[lead], **cursor);
    }
    return (*cursor)->finish();
}

Result<void> SlaMomentStore::readVisits(const AsOf &asOf)
{
    QString sql = u"SELECT v.lead_id, v.stage, v.entered_at, v.cause FROM stage_history v WHERE "_s
        + m_columnIn.arg(u"v.lead_id"_s);
    Bindings bindings = m_leads;
    restrictToKnown(sql, bindings, asOf, u"v.recorded_at"_s);
    auto read = eachRow(sql + u" ORDER BY v.lead_id, v.seq"_s, bindings, [](SlaHistory &history, const Cursor &row) {
        const bool isCorrection = row.int64(3) == static_cast<qint64>(StageVisit::Cause::Correction);
        history.addVisit(static_cast<Stage>(row.int64(1)), fromMillis(row.int64(2)), isCorrection);
    });
    if (!read)
        return read;
    for (SlaHistory &history : m_histories)
        history.leaveOutAfter(asOf.now);
    return {};
}

Result<void> SlaMomentStore::readHandoffs(const AsOf &asOf)
{
    QString sql = u"SELECT h.lead_id, h.id, h.from_side, h.to_side, h.owner_id, h.owned_at, h.handed_at, "
                  "h.respond_due_at, h.touch_due_at, h.accepted_at, h.accepted_recorded_at, h.rejected_at, "
                  "h.returned_at, h.closed_recorded_at FROM handoff h WHERE h.handed_at <= :now AND "_s
        + m_columnIn.arg(u"h.lead_id"_s);
    Bindings bindings = m_leads;
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

Result<void> SlaMomentStore::readTouches(const AsOf &asOf)
{
    QString sql = u"SELECT t.lead_id, t.occurred_at, t.side, t.kind, t.disposition, t.direction FROM touch t WHERE "
                  "t.occurred_at <= :now AND ("_s
        + humanTouchSql(u"t"_s) + u" OR "_s
        + u"(t.kind = %1 AND t.direction = %2)"_s.arg(static_cast<int>(TouchKind::Mail))
              .arg(static_cast<int>(TouchDirection::Inbound))
        + u") AND "_s + m_columnIn.arg(u"t.lead_id"_s);
    Bindings bindings = m_leads;
    bindings.append({u":now"_s, toSql(asOf.now)});
    restrictToKnown(sql, bindings, asOf, u"t.recorded_at"_s);
    if (asOf.knownAt) {
        sql += u" AND (t.deleted_at IS NULL OR t.deleted_at > :deleted_after)"_s;
        bindings.append({u":deleted_after"_s, toSql(*asOf.knownAt)});
    } else {
        sql += u" AND t.deleted_at IS NULL"_s;
    }
    return eachRow(sql + u" ORDER BY t.lead_id, t.occurred_at"_s, bindings, [](SlaHistory &history, const Cursor &row) {
        history.addTouch(fromMillis(row.int64(1)), static_cast<Side>(row.int64(2)),
                         static_cast<TouchKind>(row.int64(3)), static_cast<TouchDirection>(row.int64(5)),
                         static_cast<Disposition>(row.int64(4)));
    });
}

// All of them: who is known to have come later was not the owner before.
Result<void> SlaMomentStore::readAssignments(const AsOf &asOf)
{
    const QString sql = u"SELECT a.lead_id, a.occurred_at, a.side, a.owner_id, a.recorded_at FROM assignment a WHERE "_s
        + m_columnIn.arg(u"a.lead_id"_s) + u" ORDER BY a.lead_id, a.id"_s;
    return eachRow(sql, m_leads, [&](SlaHistory &history, const Cursor &row) {
        const Instant at = fromMillis(row.int64(1));
        const bool isKnown = at <= asOf.now && (!asOf.knownAt || fromMillis(row.int64(4)) <= *asOf.knownAt);
        history.addOwner(at, static_cast<Side>(row.int64(2)), UserId(row.int64(3)), isKnown);
    });
}

} // namespace baton
