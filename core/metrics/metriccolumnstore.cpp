// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/metriccolumnstore.h"

#include "funnel/stagevisit.h"
#include "leads/touch.h"
#include "leads/touchstore.h"
#include "metrics/changedleadstore.h"
#include "metrics/leadrowsorter.h"
#include "metrics/metricmemory.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/readatonce.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString first = u" WHERE "_s;

/// Which leads are read: none named, all of them.
struct Part
{
    const std::vector<qint64> *leads = nullptr;

    /// The condition on `column`, the first of a statement or one more; empty for all.
    [[nodiscard]] QString condition(const Connection &connection, const QString &column,
                                    const QString &joint = u" AND "_s) const
    {
        return leads ? QString(joint + connection.dialect().inIds(column, u":leads"_s)) : QString();
    }
    [[nodiscard]] Bindings bindings() const
    {
        return leads ? Bindings{{u":leads"_s, toJsonList(QList<qint64>(leads->begin(), leads->end()))}} : Bindings();
    }
};

qint64 millisAt(const Cursor &row, int column)
{
    return row.isNull(column) ? neverMillis : row.int64(column);
}

template<typename Take>
Result<void> eachRow(Connection &connection, const QString &sql, const Bindings &bindings, const Take &take)
{
    auto cursor = Cursor::open(connection, sql, bindings);
    if (!cursor)
        return failure(cursor);
    while ((*cursor)->next())
        take(**cursor);
    return (*cursor)->finish();
}

Result<void> readLeads(Connection &connection, const Part &part, MetricColumns &columns)
{
    const QString sql = u"SELECT id, created_at, recorded_at, tele_owner_id, sales_owner_id, source_id FROM lead "
                        "WHERE deleted_at IS NULL"_s
        + part.condition(connection, u"id"_s) + u" ORDER BY id"_s;
    return eachRow(connection, sql, part.bindings(), [&](const Cursor &row) {
        columns.visits.leadIds.push_back(row.int64(0));
        columns.leads.push_back({row.int64(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5)});
    });
}

Result<void> readVisits(Connection &connection, const Part &part, FunnelColumns &visits)
{
    const QString sql = u"SELECT lead_id, stage, entered_at, recorded_at, cause FROM stage_history"_s
        + part.condition(connection, u"lead_id"_s, first) + u" ORDER BY lead_id, seq"_s;
    const std::vector<qint64> &ids = visits.leadIds;
    auto read = eachRow(connection, sql, part.bindings(), [&](const Cursor &row) {
        const qint64 lead = row.int64(0);
        while (visits.firstVisit.size() < ids.size() && ids[visits.firstVisit.size()] <= lead)
            visits.firstVisit.push_back(static_cast<quint32>(visits.stages.size()));
        // Those of a deleted lead lie between the others'.
        if (visits.firstVisit.empty() || ids[visits.firstVisit.size() - 1] != lead)
            return;
        visits.stages.push_back(static_cast<quint8>(row.int64(1)));
        visits.enteredAt.push_back(row.int64(2));
        visits.recordedAt.push_back(row.int64(3));
        const qint64 cause = row.int64(4);
        visits.corrections.push_back(cause == static_cast<qint64>(StageVisit::Cause::Correction) ? 1 : 0);
        visits.overrides.push_back(cause == static_cast<qint64>(StageVisit::Cause::Override) ? 1 : 0);
    });
    visits.firstVisit.resize(ids.size() + 1, static_cast<quint32>(visits.stages.size()));
    return read;
}

Result<void> readHandoffs(Connection &connection, const Part &part, UnsortedRows<HandoffRow> &handoffs)
{
    const QString sql = u"SELECT lead_id, id, owner_id, owned_at, handed_at, respond_due_at, touch_due_at, "
                        "recorded_at, accepted_at, accepted_recorded_at, rejected_at, returned_at, "
                        "closed_recorded_at, from_side, to_side FROM handoff"_s
        + part.condition(connection, u"lead_id"_s, first) + u" ORDER BY id"_s;
    return eachRow(connection, sql, part.bindings(), [&](const Cursor &row) {
        HandoffRow &handoff = handoffs.add(row.int64(0));
        handoff.id = row.int64(1);
        handoff.owner = row.int64(2);
        handoff.ownedAt = millisAt(row, 3);
        handoff.handedAt = row.int64(4);
        handoff.respondDue = row.int64(5);
        handoff.touchDue = row.int64(6);
        handoff.recordedAt = row.int64(7);
        handoff.acceptedAt = millisAt(row, 8);
        handoff.acceptedRecordedAt = millisAt(row, 9);
        handoff.rejectedAt = millisAt(row, 10);
        handoff.returnedAt = millisAt(row, 11);
        handoff.closedRecordedAt = millisAt(row, 12);
        handoff.from = static_cast<quint8>(row.int64(13));
        handoff.to = static_cast<quint8>(row.int64(14));
    });
}

Result<void> readTouches(Connection &connection, const Part &part, UnsortedRows<TouchRow> &touches)
{
    const QString sql =
        u"SELECT t.lead_id, t.occurred_at, t.recorded_at, t.deleted_at, t.side, t.kind, t.disposition, t.direction "
        "FROM touch t WHERE ("_s
        + humanTouchSql(u"t"_s)
        + u" OR (t.kind = %1 AND t.direction = %2))"_s.arg(static_cast<int>(TouchKind::Mail))
              .arg(static_cast<int>(TouchDirection::Inbound))
        + part.condition(connection, u"t.lead_id"_s) + u" ORDER BY t.id"_s;
    return eachRow(connection, sql, part.bindings(), [&](const Cursor &row) {
        TouchRow &touch = touches.add(row.int64(0));
        touch.at = row.int64(1);
        touch.recordedAt = row.int64(2);
        touch.deletedAt = millisAt(row, 3);
        touch.side = static_cast<quint8>(row.int64(4));
        touch.kind = static_cast<quint8>(row.int64(5));
        touch.disposition = static_cast<quint8>(row.int64(6));
        touch.direction = static_cast<quint8>(row.int64(7));
    });
}

Result<void> readOwners(Connection &connection, const Part &part, UnsortedRows<OwnerRow> &owners)
{
    const QString sql = u"SELECT lead_id, occurred_at, recorded_at, owner_id, side FROM assignment"_s
        + part.condition(connection, u"lead_id"_s, first) + u" ORDER BY id"_s;
    return eachRow(connection, sql, part.bindings(), [&](const Cursor &row) {
        owners.add(row.int64(0)) = {row.int64(1), row.int64(2), row.int64(3), static_cast<quint8>(row.int64(4))};
    });
}

Result<void> readInterests(Connection &connection, const Part &part, UnsortedRows<InterestRow> &interests,
                           QList<QByteArray> &texts)
{
    const QString sql = u"SELECT lead_id, id, occurred_at, recorded_at, campaign FROM interest WHERE lead_id IS NOT "
                        "NULL AND campaign IS NOT NULL"_s
        + part.condition(connection, u"lead_id"_s) + u" ORDER BY id"_s;
    CampaignTexts numbers;
    auto read = eachRow(connection, sql, part.bindings(), [&](const Cursor &row) {
        interests.add(row.int64(0)) = {row.int64(1), row.int64(2), row.int64(3), numbers.numberOf(row.text(4))};
    });
    texts = numbers.texts();
    return read;
}

Result<MetricColumns> read(Connection &connection, const Part &part)
{
    MetricColumns columns;
    UnsortedRows<HandoffRow> handoffs;
    UnsortedRows<TouchRow> touches;
    UnsortedRows<OwnerRow> owners;
    UnsortedRows<InterestRow> interests;
    const auto one = [&](Connection &here) -> Result<void> {
        if (auto done = readLeads(here, part, columns); !done)
            return done;
        if (auto done = readVisits(here, part, columns.visits); !done)
            return done;
        return readInterests(here, part, interests, columns.campaignTexts);
    };
    const auto other = [&](Connection &beside) -> Result<void> {
        if (auto done = readHandoffs(beside, part, handoffs); !done)
            return done;
        if (auto done = readOwners(beside, part, owners); !done)
            return done;
        return readTouches(beside, part, touches);
    };
    auto done = part.leads ? one(connection) : readAtOnce(connection, one, other);
    if (done && part.leads)
        done = other(connection);
    if (!done)
        return failure(done);
    const LeadPlaces places(columns.visits.leadIds);
    columns.handoffs = std::move(handoffs).sorted(places, [](const HandoffRow &left, const HandoffRow &right) {
        return left.handedAt != right.handedAt ? left.handedAt < right.handedAt : left.id < right.id;
    });
    columns.touches = std::move(touches).sorted(
        places, [](const TouchRow &left, const TouchRow &right) { return left.at < right.at; });
    columns.owners = std::move(owners).sorted(places, [](const OwnerRow &, const OwnerRow &) { return false; });
    columns.interests = std::move(interests).sorted(places, [](const InterestRow &left, const InterestRow &right) {
        return left.at != right.at ? left.at < right.at : left.id < right.id;
    });
    return columns;
}

} // namespace

Result<MetricColumns> MetricColumnStore::all()
{
    return read(m_connection, {});
}

Result<MetricColumns> MetricColumnStore::ofLeads(const std::vector<qint64> &leads)
{
    return read(m_connection, {&leads});
}

Result<std::shared_ptr<const MetricColumns>>
MetricColumnStore::followed(const std::shared_ptr<const MetricColumns> &columns, const QList<ChangedRow> &news)
{
    const auto touched = ChangedLeadStore(m_connection, *columns).touchedBy(news);
    if (!touched)
        return failure(touched);
    if (*touched && (*touched)->empty())
        return columns;
    auto read = *touched ? ofLeads(**touched) : all();
    if (!read)
        return failure(read);
    return std::make_shared<const MetricColumns>(*touched ? patched(*columns, **touched, *read) : std::move(*read));
}

Result<std::shared_ptr<const MetricColumns>> MetricColumnStore::current(MetricMemory &memory, quint64 mark)
{
    const QMutexLocker lock(&memory.reading());
    const auto [kept, news] = memory.contents(mark);
    if (kept && news.isEmpty())
        return kept;
    if (kept) {
        auto fresh = followed(kept, news);
        if (fresh)
            memory.keep(mark, *fresh);
        return fresh;
    }
    auto read = all();
    if (!read)
        return failure(read);
    auto fresh = std::make_shared<const MetricColumns>(std::move(*read));
    memory.keep(mark, fresh);
    return fresh;
}

} // namespace baton
