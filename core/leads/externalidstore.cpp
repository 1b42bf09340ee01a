// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/externalidstore.h"

#include "leads/leadnumber.h"
#include "storage/connection.h"
#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<ExternalSystemId> ExternalIdStore::findOrCreateSystem(const QString &name)
{
    auto id = m_connection.reserveId<ExternalSystemId>(u"external_system"_s);
    if (!id)
        return failure(id);
    const QString key = comparisonKey(name);
    auto made = m_connection.execute(
        u"INSERT INTO external_system (id, name, name_key) VALUES (:id, :name, :name_key) ON CONFLICT (name_key) DO NOTHING"_s,
        {{u":id"_s, toSql(*id)}, {u":name"_s, name.simplified()}, {u":name_key"_s, key}});
    if (!made)
        return failure(made);
    auto known =
        m_connection.count(u"SELECT id FROM external_system WHERE name_key = :name_key"_s, {{u":name_key"_s, key}});
    if (!known)
        return failure(known);
    return ExternalSystemId(*known);
}

Result<QHash<QString, LeadId>> ExternalIdStore::leadsOf(ExternalSystemId system, const QStringList &values)
{
    QHash<QString, LeadId> leads;
    auto read = m_connection.each(u"SELECT value, lead_id FROM external_id WHERE system_id = :system AND "_s
                                      + m_connection.dialect().inTexts(u"value"_s, u":values"_s),
                                  {{u":system"_s, toSql(system)}, {u":values"_s, toJsonList(values)}},
                                  [&](const Row &row) -> Result<void> {
                                      leads.insert(row.text(0), row.id<LeadId>(1));
                                      return {};
                                  });
    if (!read)
        return failure(read);
    return leads;
}

Result<void> ExternalIdStore::add(ExternalSystemId system, const QString &value, LeadId lead)
{
    // Asked for as well, because the unique index comes last where another program is filling the workspace.
    auto added = m_connection.execute(
        u"INSERT INTO external_id (system_id, value, lead_id) SELECT :system, :value, :lead WHERE NOT EXISTS "
        "(SELECT 1 FROM external_id WHERE value = :known_value AND system_id = :known_system) ON CONFLICT DO NOTHING"_s,
        {{u":system"_s, toSql(system)},
         {u":value"_s, value},
         {u":lead"_s, toSql(lead)},
         {u":known_value"_s, value},
         {u":known_system"_s, toSql(system)}});
    if (!added)
        return failure(added);
    if (*added > 0)
        return {};
    auto holder = leadsOf(system, {value});
    if (!holder)
        return failure(holder);
    if (holder->value(value) == lead)
        return {};
    return failure(Error::Kind::Invalid, u"externalId.taken"_s,
                   {{u"value"_s, value}, {u"record"_s, leadNumber(holder->value(value))}});
}

Result<QList<ExternalId>> ExternalIdStore::ofLead(LeadId lead)
{
    return m_connection.select(
        u"SELECT s.name, x.value FROM external_id x JOIN external_system s ON s.id = x.system_id "
        "WHERE x.lead_id = :lead ORDER BY s.id, "_s
            + m_connection.dialect().binaryOrder(u"x.value"_s),
        {{u":lead"_s, toSql(lead)}}, [lead](const Row &row) {
            return ExternalId{row.text(0), row.text(1), lead};
        });
}

Result<QList<ExternalIdStore::Numbered>> ExternalIdStore::ofLeads(const QList<qint64> &leads)
{
    return m_connection.select(u"SELECT system_id, value, lead_id FROM external_id WHERE "_s
                                   + m_connection.dialect().inIds(u"lead_id"_s, u":leads"_s),
                               {{u":leads"_s, toJsonList(leads)}}, [](const Row &row) {
                                   return Numbered{row.id<ExternalSystemId>(0), row.text(1), row.id<LeadId>(2)};
                               });
}

Result<void> ExternalIdStore::remove(ExternalSystemId system, const QString &value, LeadId lead)
{
    auto removed = m_connection.execute(
        u"DELETE FROM external_id WHERE system_id = :system AND value = :value AND lead_id = :lead"_s,
        {{u":system"_s, toSql(system)}, {u":value"_s, value}, {u":lead"_s, toSql(lead)}});
    if (!removed)
        return failure(removed);
    return {};
}

} // namespace baton
