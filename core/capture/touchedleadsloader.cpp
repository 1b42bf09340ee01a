// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/touchedleadsloader.h"

#include "history/entity.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString number(Entity entity)
{
    return QString::number(static_cast<int>(entity));
}

/// The leads of the rows of `table` that the batch added.
QString added(const QString &table, Entity entity)
{
    return u"SELECT t.lead_id FROM journal j JOIN %1 t ON t.id BETWEEN j.first_id AND j.last_id "
           "WHERE j.batch_id = :added_%1 AND j.entity = %2 AND j.before IS NULL"_s.arg(table, number(entity));
}

/// The leads behind the rows of another table that the batch changed.
QString changed(const QString &link, Entity entity)
{
    return u"SELECT l.id FROM journal j JOIN lead l ON l.%1 = j.first_id "
           "WHERE j.batch_id = :changed_%1 AND j.entity = %2 AND j.before IS NOT NULL"_s.arg(link, number(entity));
}

} // namespace

Result<QList<LeadId>> scoredLeadsTouchedBy(Connection &connection, BatchId batch)
{
    const auto scored = connection.count(u"SELECT count(*) FROM (SELECT 1 FROM score_snapshot LIMIT 1) x"_s);
    if (!scored)
        return failure(scored);
    if (*scored == 0)
        return QList<LeadId>();
    const QStringList parts{
        added(u"interest"_s, Entity::Interest),
        added(u"deal"_s, Entity::Deal),
        changed(u"person_id"_s, Entity::Person),
        changed(u"account_id"_s, Entity::Account),
        u"SELECT j.first_id FROM journal j WHERE j.batch_id = :changed_lead AND j.entity IN (%1, %2, %3, %4) "
        "AND j.before IS NOT NULL"_s.arg(number(Entity::Lead), number(Entity::StageHistory), number(Entity::Assignment),
                                         number(Entity::Qualification)),
    };
    const QVariant id = toSql(batch);
    return connection.select(u"SELECT s.lead_id FROM score_snapshot s WHERE s.lead_id IN ("_s + parts.join(u" UNION "_s)
                                 + u") ORDER BY s.lead_id"_s,
                             {{u":added_interest"_s, id},
                              {u":added_deal"_s, id},
                              {u":changed_person_id"_s, id},
                              {u":changed_account_id"_s, id},
                              {u":changed_lead"_s, id}},
                             [](const Row &row) { return row.id<LeadId>(0); });
}

} // namespace baton
