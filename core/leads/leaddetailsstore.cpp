// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddetailsstore.h"

#include "conditions/fieldsql.h"
#include "leads/externalidstore.h"
#include "leads/leadnumber.h"
#include "leads/timelinekeystore.h"
#include "leads/timelinestore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<LeadDetails> LeadDetailsStore::byId(LeadId id)
{
    LeadDetails details;
    if (auto found = readLead(id, details); !found)
        return failure(found);
    for (const auto read :
         {&LeadDetailsStore::readFields, &LeadDetailsStore::readStages, &LeadDetailsStore::readTimeline})
        if (auto done = (this->*read)(details); !done)
            return failure(done);
    auto externalIds = ExternalIdStore(m_connection).ofLead(details.id);
    if (!externalIds)
        return failure(externalIds);
    details.externalIds = *externalIds;
    return details;
}

Result<void> LeadDetailsStore::readLead(LeadId id, LeadDetails &details)
{
    auto read = m_connection.each(
        u"SELECT l.id, l.revision, l.person_id, p.revision, l.account_id, a.revision, tele.name, sales.name "
        "FROM lead l LEFT JOIN person p ON p.id = l.person_id "
        "LEFT JOIN account a ON a.id = l.account_id LEFT JOIN app_user tele ON tele.id = l.tele_owner_id "
        "LEFT JOIN app_user sales ON sales.id = l.sales_owner_id "
        "WHERE l.deleted_at IS NULL "
        "AND l.id = COALESCE((SELECT m.lead_id FROM lead_alias m WHERE m.old_id = :old_id), :id)"_s,
        {{u":old_id"_s, toSql(id)}, {u":id"_s, toSql(id)}}, [&](const Row &row) -> Result<void> {
            details.id = row.id<LeadId>(0);
            details.revisions = {row.integer(1), row.integer(3), row.integer(5)};
            details.person = row.id<PersonId>(2);
            details.account = row.id<AccountId>(4);
            details.teleOwner = row.text(6);
            details.salesOwner = row.text(7);
            return {};
        });
    if (!read)
        return read;
    if (!details.id.isValid())
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(id)}});
    return {};
}

Result<void> LeadDetailsStore::readFields(LeadDetails &details)
{
    // Both databases limit how many columns one SELECT has, and a workspace may have thousands of fields.
    constexpr qsizetype step = 200;
    const Dialect &dialect = m_connection.dialect();
    for (qsizetype at = 0; at < m_catalogue.fields().size(); at += step) {
        const QList<FieldSpec> fields = m_catalogue.fields().mid(at, step);
        QStringList selected;
        QList<int> positions;
        for (const FieldSpec &field : fields) {
            positions.append(static_cast<int>(selected.size()));
            selected += selectSql(field, dialect);
        }
        auto read = m_connection.each(
            u"SELECT "_s + selected.join(u", "_s) + u" FROM lead l"_s + joinSql(fields) + u" WHERE l.id = :id"_s,
            {{u":id"_s, toSql(details.id)}}, [&](const Row &row) -> Result<void> {
                for (qsizetype i = 0; i < fields.size(); ++i)
                    details.fields.insert(fields[i].key, readFieldValue(fields[i], row, positions[i]));
                return {};
            });
        if (!read)
            return read;
    }
    return {};
}

Result<void> LeadDetailsStore::readStages(LeadDetails &details)
{
    return m_connection.each(
        u"SELECT h.stage, h.status, h.entered_at, h.left_at, h.inconsistent FROM stage_history h WHERE h.lead_id = :id ORDER BY h.seq"_s,
        {{u":id"_s, toSql(details.id)}}, [&](const Row &row) -> Result<void> {
            const auto stage = stageFromNumber(row.int64(0));
            if (!stage)
                return failure(Error::Kind::Internal, u"stage.unknown"_s);
            details.stages.append({*stage, row.text(1), row.instant(2), row.optionalInstant(3), row.boolean(4)});
            return {};
        });
}

Result<void> LeadDetailsStore::readTimeline(LeadDetails &details)
{
    const auto keys = TimelineKeyStore(m_connection, longestTimeline).of({details.id, {}});
    if (!keys)
        return failure(keys);
    auto entries = TimelineStore(m_connection, m_catalogue).page(*keys);
    if (!entries)
        return failure(entries);
    details.timeline = *entries;
    return {};
}

} // namespace baton
