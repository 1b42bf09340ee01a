// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/assignmentstore.h"

#include "people/siderole.h"
#include "people/userstore.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QStringList columns{u"id"_s,       u"lead_id"_s,  u"side"_s,         u"owner_id"_s,   u"team_id"_s,
                          u"cause"_s,    u"rule"_s,     u"agreement_id"_s, u"trace"_s,      u"reason"_s,
                          u"actor_id"_s, u"batch_id"_s, u"occurred_at"_s,  u"recorded_at"_s};

Assignment assignmentFrom(const Row &row)
{
    Assignment assignment;
    assignment.id = row.id<AssignmentId>(0);
    assignment.lead = row.id<LeadId>(1);
    assignment.side = static_cast<Side>(row.integer(2));
    assignment.owner = row.id<UserId>(3);
    assignment.team = row.id<TeamId>(4);
    assignment.cause = static_cast<Assignment::Cause>(row.integer(5));
    assignment.rule = row.text(6);
    assignment.agreement = row.id<AgreementId>(7);
    assignment.trace = row.text(8);
    assignment.reason = row.text(9);
    assignment.actor = row.id<UserId>(10);
    assignment.batch = row.id<BatchId>(11);
    assignment.occurredAt = row.instant(12);
    return assignment;
}

} // namespace

Result<QList<Assignment>> AssignmentStore::ofLead(LeadId lead)
{
    return m_connection.select(u"SELECT "_s + columns.join(u", "_s)
                                   + u" FROM assignment WHERE lead_id = :lead ORDER BY id DESC"_s,
                               {{u":lead"_s, toSql(lead)}}, assignmentFrom);
}

Result<std::optional<Assignment>> AssignmentStore::latestOf(LeadId lead)
{
    return m_connection.selectOne(u"SELECT "_s + columns.join(u", "_s)
                                      + u" FROM assignment WHERE lead_id = :lead ORDER BY id DESC LIMIT 1"_s,
                                  {{u":lead"_s, toSql(lead)}}, assignmentFrom);
}

Result<void> AssignmentStore::checkOwner(UserId user, Side side)
{
    const auto owner = UserStore(m_connection).byId(user);
    return owner ? mayOwn(*owner, side) : failure(owner);
}

Result<void> AssignmentStore::add(const Assignment &assignment, const Stamp &stamp)
{
    const auto id = m_connection.reserveId<AssignmentId>(u"assignment"_s);
    if (!id)
        return failure(id);
    const auto added = m_connection.execute(
        u"INSERT INTO assignment (id, lead_id, side, owner_id, team_id, cause, rule, agreement_id, trace, reason, "
        "actor_id, batch_id, occurred_at, recorded_at) VALUES (:id, :lead, :side, :owner, :team, :cause, :rule, "
        ":agreement, :trace, :reason, :actor, :batch, :occurred_at, :recorded_at)"_s,
        {{u":id"_s, toSql(*id)},
         {u":lead"_s, toSql(assignment.lead)},
         {u":side"_s, static_cast<int>(assignment.side)},
         {u":owner"_s, toSql(assignment.owner)},
         {u":team"_s, toSql(assignment.team)},
         {u":cause"_s, static_cast<int>(assignment.cause)},
         {u":rule"_s, toSql(assignment.rule)},
         {u":agreement"_s, toSql(assignment.agreement)},
         {u":trace"_s, toSql(assignment.trace)},
         {u":reason"_s, toSql(assignment.reason)},
         {u":actor"_s, toSql(stamp.actor)},
         {u":batch"_s, toSql(assignment.batch)},
         {u":occurred_at"_s, toSql(stamp.occurredAt)},
         {u":recorded_at"_s, toSql(stamp.recordedAt)}});
    if (!added)
        return failure(added);
    return {};
}

Result<void> AssignmentStore::add(const QList<Assignment> &assignments, BatchId batch, const Stamp &stamp)
{
    if (assignments.isEmpty())
        return {};
    const auto ids = m_connection.reserveIds(u"assignment"_s, assignments.size());
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(m_connection, u"assignment"_s, columns);
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < assignments.size(); ++i) {
        const Assignment &assignment = assignments[i];
        (*load)->integer((*ids)[i]);
        (*load)->id(assignment.lead);
        (*load)->integer(static_cast<qint64>(assignment.side));
        (*load)->id(assignment.owner);
        (*load)->id(assignment.team);
        (*load)->integer(static_cast<qint64>(assignment.cause));
        (*load)->text(assignment.rule);
        (*load)->id(assignment.agreement);
        (*load)->text(assignment.trace);
        (*load)->text(assignment.reason);
        (*load)->id(stamp.actor);
        (*load)->id(batch);
        (*load)->instant(stamp.occurredAt);
        (*load)->instant(stamp.recordedAt);
        (*load)->endRow();
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return {};
}

Result<void> AssignmentStore::follow(const QList<LeadId> &leads, Assignment::Cause cause, const Stamp &stamp)
{
    if (leads.isEmpty())
        return {};
    const auto ownersOf = [this](const QString &column, Side side, const QString &ids) {
        return u"SELECT l.id AS lead_id, %1 AS side, l.%2 AS owner_id FROM lead l WHERE "_s.arg(static_cast<int>(side))
                   .arg(column)
            + m_connection.dialect().inIds(u"l.id"_s, ids);
    };
    // What went back to marketing is nobody's on either side.
    const auto lacking = m_connection.select(
        u"SELECT x.lead_id, x.side, x.owner_id FROM ("_s + ownersOf(u"tele_owner_id"_s, Side::Tele, u":tele"_s)
            + u" UNION ALL "_s + ownersOf(u"sales_owner_id"_s, Side::Sales, u":sales"_s)
            + u") x WHERE coalesce(x.owner_id, 0) <> coalesce((SELECT a.owner_id FROM assignment a "
              "WHERE a.lead_id = x.lead_id AND a.side IN (x.side, 1) ORDER BY a.id DESC LIMIT 1), 0) "
              "ORDER BY x.lead_id, x.side"_s,
        {{u":tele"_s, toJsonList(leads)}, {u":sales"_s, toJsonList(leads)}}, [cause](const Row &row) {
            Assignment assignment;
            assignment.lead = row.id<LeadId>(0);
            assignment.side = static_cast<Side>(row.integer(1));
            assignment.owner = row.id<UserId>(2);
            assignment.cause = cause;
            return assignment;
        });
    if (!lacking)
        return failure(lacking);
    return add(*lacking, {}, stamp);
}

} // namespace baton
