// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/leadownershipstore.h"

#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffstore.h"
#include "history/eventlog.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto imageKey = "ownership"_L1;

QJsonValue idOrNull(const Row &row, int column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(row.int64(column));
}

} // namespace

Result<LeadOwnershipStore::Images> LeadOwnershipStore::of(const QList<LeadId> &leads)
{
    const Dialect &dialect = m_connection.dialect();
    const QVariant ids = toJsonList(leads);
    // Grouped once: as a subquery of each row, PostgreSQL takes max(id) for a walk down the whole primary key.
    const auto newest = [&](const QString &table) {
        return QString(u"(SELECT x.lead_id, max(x.id) AS id FROM %1 x WHERE "_s.arg(table)
                       + dialect.inIds(u"x.lead_id"_s, u":ids_"_s + table) + u" GROUP BY x.lead_id)"_s);
    };
    Images images;
    images.reserve(leads.size());
    auto read = m_connection.each(
        u"SELECT l.id, l.tele_owner_id, l.sales_owner_id, h.id, a.id, h.owner_id, h.owned_at, "
        "COALESCE(h.rejected_at, h.returned_at, h.accepted_at), h.first_touch_at FROM lead l LEFT JOIN "_s
            + newest(u"handoff"_s) + u" n ON n.lead_id = l.id LEFT JOIN handoff h ON h.id = n.id LEFT JOIN "_s
            + newest(u"assignment"_s) + u" a ON a.lead_id = l.id WHERE "_s + dialect.inIds(u"l.id"_s, u":ids"_s),
        {{u":ids"_s, ids}, {u":ids_handoff"_s, ids}, {u":ids_assignment"_s, ids}}, [&](const Row &row) -> Result<void> {
            images.insert(row.int64(0),
                          {{imageKey,
                            QJsonObject{{u"tele"_s, idOrNull(row, 1)},
                                        {u"sales"_s, idOrNull(row, 2)},
                                        {u"handoff"_s, idOrNull(row, 3)},
                                        {u"assignment"_s, idOrNull(row, 4)},
                                        {u"handoffOwner"_s, idOrNull(row, 5)},
                                        {u"handoffOwnedAt"_s, idOrNull(row, 6)},
                                        {u"handoffAnsweredAt"_s, idOrNull(row, 7)},
                                        {u"handoffTouchedAt"_s, idOrNull(row, 8)}}}});
            return {};
        });
    if (!read)
        return failure(read);
    return images;
}

Result<QHash<qint64, int>> LeadOwnershipStore::restore(const Images &images, const Stamp &stamp)
{
    if (auto staged = stage(images); !staged)
        return failure(staged);
    auto done = m_connection.execute(u"DELETE FROM assignment WHERE EXISTS (SELECT 1 FROM ownership_before b "
                                     "WHERE b.lead_id = assignment.lead_id AND assignment.id > b.assignment_id)"_s);
    // A hand-off that was made goes; one that was only given to somebody is whose it was.
    if (done)
        done = m_connection.execute(u"DELETE FROM handoff WHERE EXISTS (SELECT 1 FROM ownership_before b "
                                    "WHERE b.lead_id = handoff.lead_id AND handoff.id > b.handoff_id)"_s);
    if (!done)
        return failure(done);
    if (auto freed = freeHandoffs(stamp); !freed)
        return failure(freed);
    QHash<qint64, int> revisions;
    const auto restored = m_connection.select(
        u"UPDATE lead SET tele_owner_id = b.tele_id, sales_owner_id = b.sales_id, revision = lead.revision + 1, "
        "updated_at = :at, updated_by = :by FROM ownership_before b WHERE b.lead_id = lead.id "
        "RETURNING id, revision"_s,
        {{u":at"_s, toSql(stamp.recordedAt)}, {u":by"_s, toSql(stamp.actor)}}, [&revisions](const Row &row) {
            revisions.insert(row.int64(0), row.integer(1));
            return row.id<LeadId>(0);
        });
    if (!restored)
        return failure(restored);
    if (auto refreshed = HandoffStore(m_connection).refreshFirstTouches(*restored); !refreshed)
        return failure(refreshed);
    return revisions;
}

Result<void> LeadOwnershipStore::stage(const Images &images)
{
    auto ready = m_connection.run(u"DROP TABLE IF EXISTS ownership_before"_s);
    if (ready)
        ready = m_connection.run(
            u"CREATE TEMPORARY TABLE ownership_before (lead_id BIGINT PRIMARY KEY, tele_id BIGINT, sales_id BIGINT, "
            "handoff_id BIGINT, handoff_owner_id BIGINT, handoff_owned_at BIGINT, "
            "assignment_id BIGINT)"_s);
    if (!ready)
        return ready;
    auto load = BulkLoad::into(m_connection, u"ownership_before"_s,
                               {u"lead_id"_s, u"tele_id"_s, u"sales_id"_s, u"handoff_id"_s, u"handoff_owner_id"_s,
                                u"handoff_owned_at"_s, u"assignment_id"_s},
                               BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    for (auto image = images.begin(); image != images.end(); ++image) {
        const QJsonObject owned = image.value().value(imageKey).toObject();
        if (owned.isEmpty())
            continue;
        (*load)->integer(image.key());
        (*load)->id(UserId(owned[u"tele"].toInteger()));
        (*load)->id(UserId(owned[u"sales"].toInteger()));
        // None is less than all that came since.
        (*load)->integer(owned[u"handoff"].toInteger());
        const UserId holder(owned[u"handoffOwner"].toInteger());
        (*load)->id(holder);
        (*load)->integer(holder.isValid() ? std::optional(owned[u"handoffOwnedAt"].toInteger()) : std::nullopt);
        (*load)->integer(owned[u"assignment"].toInteger());
        (*load)->endRow();
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return m_connection.dialect().isSqlite() ? Result<void>() : m_connection.run(u"ANALYZE ownership_before"_s);
}

Result<void> LeadOwnershipStore::freeHandoffs(const Stamp &stamp)
{
    const auto freed = m_connection.select(
        u"UPDATE handoff SET owner_id = b.handoff_owner_id, owned_at = b.handoff_owned_at, revision = handoff.revision "
        u"+ 1, updated_at = :at, "
        "updated_by = :by FROM ownership_before b WHERE b.handoff_id = handoff.id AND "
        "COALESCE(handoff.owner_id, 0) <> COALESCE(b.handoff_owner_id, 0) RETURNING id, revision"_s,
        {{u":at"_s, toSql(stamp.recordedAt)}, {u":by"_s, toSql(stamp.actor)}}, [&stamp](const Row &row) {
            Event event;
            event.stamp = stamp;
            event.entity = Entity::Handoff;
            event.entityId = row.int64(0);
            event.revision = row.integer(1);
            event.verb = Verb::Undone;
            return event;
        });
    if (!freed)
        return failure(freed);
    QList<HandoffId> handoffs;
    for (const Event &event : *freed)
        handoffs.append(HandoffId(event.entityId));
    if (auto due = HandoffDeadlineStore(m_connection).refresh(handoffs); !due)
        return due;
    return EventLog(m_connection).append(*freed);
}

} // namespace baton
