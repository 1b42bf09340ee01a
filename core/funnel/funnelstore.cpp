// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelstore.h"

#include "storage/bulkload.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/idlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// A list of ids in the text of a statement: long enough to be few, short enough to be parsed at once.
constexpr qsizetype pageSize = 5'000;

QString pageOf(const QList<LeadId> &leads, qsizetype from)
{
    QList<qint64> ids;
    const qsizetype end = std::min(from + pageSize, leads.size());
    ids.reserve(end - from);
    for (qsizetype i = from; i < end; ++i)
        ids.append(leads[i].value());
    return idList(ids);
}

QString textFrom(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

StageVisit visitFrom(const Cursor &row)
{
    StageVisit visit;
    visit.lead = LeadId(row.int64(0));
    visit.seq = static_cast<int>(row.int64(1));
    visit.stage = stageFromNumber(row.int64(2)).value_or(Stage::Inquiry);
    visit.status = textFrom(row.text(3));
    visit.enteredAt = fromMillis(row.int64(4));
    if (!row.isNull(5))
        visit.leftAt = fromMillis(row.int64(5));
    visit.recordedAt = fromMillis(row.int64(6));
    visit.inconsistent = row.int64(7) != 0;
    visit.actor = UserId(row.int64(8));
    visit.cause = static_cast<StageVisit::Cause>(row.int64(9));
    visit.reason = textFrom(row.text(10));
    visit.batch = BatchId(row.int64(11));
    return visit;
}

void write(BulkLoad &load, const StageVisit &visit)
{
    load.id(visit.lead);
    load.integer(visit.seq);
    load.integer(static_cast<int>(visit.stage));
    load.text(visit.status);
    load.instant(visit.enteredAt);
    load.instant(visit.leftAt);
    load.instant(visit.recordedAt);
    load.boolean(visit.inconsistent);
    load.id(visit.actor);
    load.integer(static_cast<int>(visit.cause));
    load.text(visit.reason);
    load.id(visit.batch);
    load.endRow();
}

const QStringList columns{u"lead_id"_s,    u"seq"_s,     u"stage"_s,       u"status"_s,
                          u"entered_at"_s, u"left_at"_s, u"recorded_at"_s, u"inconsistent"_s,
                          u"actor_id"_s,   u"cause"_s,   u"reason"_s,      u"batch_id"_s};

} // namespace

Result<QHash<LeadId, StageHistory>> FunnelStore::visitsOf(const QList<LeadId> &leads)
{
    QHash<LeadId, StageHistory> histories;
    histories.reserve(leads.size());
    for (qsizetype from = 0; from < leads.size(); from += pageSize) {
        auto cursor = Cursor::open(m_connection,
                                   u"SELECT "_s + columns.join(u", "_s) + u" FROM stage_history WHERE lead_id IN "_s
                                       + pageOf(leads, from) + u" ORDER BY lead_id, seq"_s);
        if (!cursor)
            return failure(cursor);
        while ((*cursor)->next()) {
            const StageVisit visit = visitFrom(**cursor);
            histories[visit.lead].append(visit);
        }
        if (auto finished = (*cursor)->finish(); !finished)
            return failure(finished);
    }
    return histories;
}

Result<StageHistory> FunnelStore::visitsOf(LeadId lead)
{
    auto histories = visitsOf(QList<LeadId>{lead});
    if (!histories)
        return failure(histories);
    return histories->value(lead);
}

Result<std::optional<Instant>> FunnelStore::beginningOf(LeadId lead)
{
    const auto begun = m_connection.selectOne(
        u"SELECT min(x.at) FROM (SELECT created_at AS at FROM lead WHERE id = :lead UNION ALL SELECT entered_at "
        "FROM stage_history WHERE lead_id = :staged UNION ALL SELECT occurred_at FROM interest "
        "WHERE lead_id = :interested) x"_s,
        {{u":lead"_s, toSql(lead)}, {u":staged"_s, toSql(lead)}, {u":interested"_s, toSql(lead)}},
        [](const Row &row) { return row.optionalInstant(0); });
    if (!begun)
        return failure(begun);
    return begun->value_or(std::nullopt);
}

Result<void> FunnelStore::add(const QList<StageHistory> &histories)
{
    auto load = BulkLoad::into(m_connection, u"stage_history"_s, columns);
    if (!load)
        return failure(load);
    for (const StageHistory &history : histories) {
        for (const StageVisit &visit : history)
            write(**load, visit);
    }
    if (auto finished = (*load)->finish(); !finished)
        return failure(finished);
    return {};
}

Result<void> FunnelStore::replace(const QList<StageHistory> &histories)
{
    QList<LeadId> leads;
    leads.reserve(histories.size());
    for (const StageHistory &history : histories) {
        if (history.isEmpty())
            return failure(Error::Kind::Internal, u"stage.noHistory"_s);
        leads.append(history.first().lead);
    }
    if (auto forgotten = forget(leads); !forgotten)
        return forgotten;
    return add(histories);
}

Result<void> FunnelStore::forget(const QList<LeadId> &leads)
{
    for (qsizetype from = 0; from < leads.size(); from += pageSize) {
        if (auto done = m_connection.run(u"DELETE FROM stage_history WHERE lead_id IN "_s + pageOf(leads, from)); !done)
            return done;
    }
    return {};
}

Result<void> FunnelStore::refreshLeads(const QList<LeadId> &leads)
{
    for (qsizetype from = 0; from < leads.size(); from += pageSize) {
        auto done = m_connection.run(u"UPDATE lead SET stage = h.stage, status = h.status, "
                                     "stage_entered_at = h.entered_at FROM stage_history h "
                                     "WHERE h.lead_id = lead.id AND h.left_at IS NULL AND lead.id IN "_s
                                     + pageOf(leads, from));
        if (!done)
            return done;
    }
    return {};
}

} // namespace baton
