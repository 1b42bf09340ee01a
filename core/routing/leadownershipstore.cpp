// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/leadownershipstore.h"

#include "funnel/handoffstore.h"
#include "history/eventlog.h"
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
        u"SELECT l.id, l.tele_owner_id, l.sales_owner_id, h.id, h.revision, a.id FROM lead l LEFT JOIN "_s
            + newest(u"handoff"_s) + u" n ON n.lead_id = l.id LEFT JOIN handoff h ON h.id = n.id LEFT JOIN "_s
            + newest(u"assignment"_s) + u" a ON a.lead_id = l.id WHERE "_s + dialect.inIds(u"l.id"_s, u":ids"_s),
        {{u":ids"_s, ids}, {u":ids_handoff"_s, ids}, {u":ids_assignment"_s, ids}}, [&](const Row &row) -> Result<void> {
            images.insert(row.int64(0),
                          {{imageKey,
                            QJsonObject{{u"tele"_s, idOrNull(row, 1)},
                                        {u"sales"_s, idOrNull(row, 2)},
                                        {u"handoff"_s, idOrNull(row, 3)},
                                        {u"handoffRevision"_s, idOrNull(row, 4)},
                                        {u"assignment"_s, idOrNull(row, 5)}}}});
            return {};
        });
    if (!read)
        return failure(read);
    return images;
}

Result<QHash<qint64, int>> LeadOwnershipStore::restore(const Images &images, const Stamp &stamp)
{
    QHash<qint64, int> revisions;
    for (auto image = images.begin(); image != images.end(); ++image) {
        const QJsonObject owned = image.value().value(imageKey).toObject();
        if (owned.isEmpty())
            continue;
        const auto revision = restoreOwners(LeadId(image.key()), owned, stamp);
        if (!revision)
            return failure(revision);
        if (*revision)
            revisions.insert(image.key(), **revision);
        if (auto restored = restoreHandoff(LeadId(image.key()), owned, stamp); !restored)
            return failure(restored);
    }
    return revisions;
}

Result<std::optional<int>> LeadOwnershipStore::restoreOwners(LeadId lead, const QJsonObject &owned, const Stamp &stamp)
{
    auto removed = m_connection.execute(u"DELETE FROM assignment WHERE lead_id = :lead AND id > :last"_s,
                                        {{u":lead"_s, toSql(lead)}, {u":last"_s, owned[u"assignment"].toInteger()}});
    if (!removed)
        return failure(removed);
    return m_connection.selectOne(
        u"UPDATE lead SET tele_owner_id = :tele, sales_owner_id = :sales, revision = revision + 1, "
        "updated_at = :at, updated_by = :by WHERE id = :id RETURNING revision"_s,
        {{u":tele"_s, toSql(UserId(owned[u"tele"].toInteger()))},
         {u":sales"_s, toSql(UserId(owned[u"sales"].toInteger()))},
         {u":at"_s, toSql(stamp.recordedAt)},
         {u":by"_s, toSql(stamp.actor)},
         {u":id"_s, toSql(lead)}},
        [](const Row &row) { return row.integer(0); });
}

// A hand-off that was made goes; one that was only given to somebody waits again.
Result<void> LeadOwnershipStore::restoreHandoff(LeadId lead, const QJsonObject &owned, const Stamp &stamp)
{
    const qint64 last = owned[u"handoff"].toInteger();
    auto removed = m_connection.execute(u"DELETE FROM handoff WHERE lead_id = :lead AND id > :last"_s,
                                        {{u":lead"_s, toSql(lead)}, {u":last"_s, last}});
    if (!removed)
        return failure(removed);
    if (last == 0)
        return {};
    if (auto refreshed = HandoffStore(m_connection).refreshFirstTouch(lead); !refreshed)
        return refreshed;
    const auto freed = m_connection.selectOne(
        u"UPDATE handoff SET owner_id = NULL, owned_at = NULL, revision = revision + 1, updated_at = :at, "
        "updated_by = :by WHERE id = :id AND revision > :before RETURNING revision"_s,
        {{u":at"_s, toSql(stamp.recordedAt)},
         {u":by"_s, toSql(stamp.actor)},
         {u":id"_s, last},
         {u":before"_s, owned[u"handoffRevision"].toInteger()}},
        [](const Row &row) { return row.integer(0); });
    if (!freed)
        return failure(freed);
    if (!*freed)
        return {};
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Handoff;
    event.entityId = last;
    event.revision = **freed;
    event.verb = Verb::Undone;
    return EventLog(m_connection).append(event);
}

} // namespace baton
