// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/lastchangereport.h"

#include "history/entity.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<LastChanges> LastChangeReport::of(const QList<LeadId> &leads, const QStringList &fields)
{
    const Dialect &dialect = m_connection.dialect();
    QStringList rows;
    Bindings bindings{{u":fields"_s, toJsonList(fields)}};
    const QList<std::pair<Entity, QString>> places{
        {Entity::Lead, u"id"_s}, {Entity::Person, u"person_id"_s}, {Entity::Account, u"account_id"_s}};
    for (const auto &[entity, column] : places) {
        const QString parameter = u":leads_"_s + column;
        rows.append(u"SELECT l.id AS lead_id, %1 AS entity, l.%2 AS entity_id FROM lead l WHERE "_s.arg(
                        QString::number(static_cast<int>(entity)), column)
                    + dialect.inIds(u"l.id"_s, parameter));
        bindings.append({parameter, toJsonList(leads)});
    }
    LastChanges changes;
    // The last one is read last.
    const auto read =
        m_connection.each(u"SELECT x.lead_id, e.field, u.name, e.recorded_at FROM ("_s + rows.join(u" UNION ALL "_s)
                              + u") x JOIN event_log e ON e.entity = x.entity AND e.entity_id = x.entity_id "
                                "LEFT JOIN app_user u ON u.id = e.actor_id WHERE "_s
                              + dialect.inTexts(u"e.field"_s, u":fields"_s) + u" ORDER BY e.id"_s,
                          bindings, [&changes](const Row &row) -> Result<void> {
                              changes.insert({row.id<LeadId>(0), row.text(1)}, {row.text(2), row.instant(3)});
                              return {};
                          });
    return read ? Result<LastChanges>(changes) : failure(read);
}

} // namespace baton
