// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/userfieldsql.h"

#include "leads/leadfieldsql.h"
#include "people/role.h"
#include "people/side.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

FieldSpec computed(const QString &key, const QString &label, FieldType type, const QString &sql,
                   const QString &join = {})
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.type = type;
    field.sql = sql;
    field.join = join;
    return field;
}

FieldSpec stored(const QString &key, const QString &label, const QString &column)
{
    return computed(key, label, FieldType::Text, u"u."_s + column);
}

FieldSpec alwaysThere(FieldSpec field)
{
    field.isAlwaysThere = true;
    return field;
}

/// How to reach somebody, and when he is not there.
FieldSpec personal(FieldSpec field)
{
    field.fieldClass = FieldClass::Personal;
    return field;
}

FieldSpec nameField()
{
    FieldSpec name = alwaysThere(stored(u"name"_s, u"Name"_s, u"name"_s));
    name.sortSql = u"u.name_key"_s;
    name.isOfOne = true;
    return name;
}

/// As "tele, salesmgr", in the order of their numbers.
FieldSpec rolesField()
{
    QStringList parts;
    for (const Role role : allRoles)
        parts +=
            u"CASE WHEN EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.role = %1) THEN ', %2' ELSE '' END"_s
                .arg(QString::number(static_cast<int>(role)), keyOf(role));
    FieldSpec roles =
        computed(u"roles"_s, u"Roles"_s, FieldType::Text, u"NULLIF(substr("_s + parts.join(u" || "_s) + u", 3), '')"_s);
    roles.choices = {{1, keyOf(Role::Marketing), u"Marketing"_s},
                     {2, keyOf(Role::Ops), u"Marketing operations"_s},
                     {3, keyOf(Role::Tele), u"Tele"_s},
                     {4, keyOf(Role::Rep), u"Sales"_s},
                     {5, keyOf(Role::SalesManager), u"Sales management"_s},
                     {6, keyOf(Role::Exec), u"Management"_s},
                     {7, keyOf(Role::Auditor), u"Audit"_s}};
    return roles;
}

/// That of the first of the person's teams, by name.
FieldSpec teamField()
{
    return computed(
        u"team"_s, u"Team"_s, FieldType::Text,
        u"(SELECT min(t.name) FROM team_member m JOIN team t ON t.id = m.team_id WHERE m.user_id = u.id)"_s);
}

/// Whose leads somebody may have says it, else the team.
FieldSpec sideField()
{
    const auto has = [](std::initializer_list<Role> roles, Side side) {
        QStringList numbers;
        for (const Role role : roles)
            numbers += QString::number(static_cast<int>(role));
        return u"WHEN EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.role IN (%1)) THEN %2 "_s.arg(
            numbers.join(u", "_s), QString::number(static_cast<int>(side)));
    };
    FieldSpec side = computed(u"side"_s, u"Side"_s, FieldType::OneOf,
                              u"(CASE "_s + has({Role::Rep, Role::SalesManager}, Side::Sales)
                                  + has({Role::Tele}, Side::Tele) + has({Role::Marketing, Role::Ops}, Side::Marketing)
                                  + u"ELSE (SELECT min(t.side) FROM team_member m JOIN team t ON t.id = m.team_id "
                                    "WHERE m.user_id = u.id) END)"_s);
    side.matching = FieldMatching::Choice;
    side.choices = {{static_cast<qint64>(Side::Marketing), keyOf(Side::Marketing), u"Marketing"_s},
                    {static_cast<qint64>(Side::Tele), keyOf(Side::Tele), u"Tele"_s},
                    {static_cast<qint64>(Side::Sales), keyOf(Side::Sales), u"Sales"_s},
                    {static_cast<qint64>(Side::Shared), keyOf(Side::Shared), u"Both sides"_s}};
    return side;
}

/// All leads are gone through once, however many people there are.
QString workJoin()
{
    return u"LEFT JOIN user_capacity c ON c.user_id = u.id LEFT JOIN (SELECT COALESCE(l.sales_owner_id, "
           "l.tele_owner_id) AS owner_id, count(*) AS leads, sum(CASE WHEN %1 THEN 1 ELSE 0 END) AS open FROM lead l "
           "WHERE l.deleted_at IS NULL GROUP BY 1) had ON had.owner_id = u.id"_s.arg(leadAtWorkSql());
}

QList<FieldSpec> workFields()
{
    const QString open = u"CAST(COALESCE(had.open, 0) AS BIGINT)"_s;
    const QString leads = u"CAST(COALESCE(had.leads, 0) AS BIGINT)"_s;
    FieldSpec load =
        computed(u"load"_s, u"Load"_s, FieldType::Number, u"("_s + open + u" * 100 / c.most_open)"_s, workJoin());
    load.unit = u"%"_s;
    return {alwaysThere(computed(u"openLeads"_s, u"Open leads"_s, FieldType::Number, open, workJoin())),
            computed(u"mostOpen"_s, u"Most open leads"_s, FieldType::Number, u"c.most_open"_s, workJoin()), load,
            alwaysThere(computed(u"leads"_s, u"Leads"_s, FieldType::Number, leads, workJoin()))};
}

/// What was handed to them and nobody on their side has turned to since, though it was due; each lead counts once, for
/// its latest hand-off.
QString untouchedJoin()
{
    return u"LEFT JOIN (SELECT h.owner_id, count(*) AS leads FROM handoff h JOIN lead l ON l.id = h.lead_id "
           "WHERE l.deleted_at IS NULL AND %1 AND h.first_touch_at IS NULL AND h.rejected_at IS NULL "
           "AND h.returned_at IS NULL AND h.touch_due_at < {now} AND NOT EXISTS (SELECT 1 FROM handoff y "
           "WHERE y.lead_id = h.lead_id AND y.handed_at > h.handed_at) GROUP BY h.owner_id) bare "
           "ON bare.owner_id = u.id"_s.arg(leadAtWorkSql());
}

/// Steps that were due before now, of leads that they have on the step's side.
QString overdueJoin()
{
    return u"LEFT JOIN (SELECT CASE WHEN n.side = %1 THEN l.tele_owner_id ELSE l.sales_owner_id END AS owner_id, "
           "count(*) AS steps FROM next_step n JOIN lead l ON l.id = n.lead_id WHERE l.deleted_at IS NULL AND %2 "
           "AND n.deleted_at IS NULL AND n.done_at IS NULL AND n.due_at < {now} GROUP BY 1) past "
           "ON past.owner_id = u.id"_s.arg(QString::number(static_cast<int>(Side::Tele)), openLeadSql());
}

/// What somebody who leads a team looks for.
QList<FieldSpec> neglectFields()
{
    const QString untouched = u"CAST(COALESCE(bare.leads, 0) AS BIGINT)"_s;
    const QString overdue = u"CAST(COALESCE(past.steps, 0) AS BIGINT)"_s;
    return {alwaysThere(computed(u"neverTouched"_s, u"Never touched"_s, FieldType::Number, untouched, untouchedJoin())),
            alwaysThere(computed(u"overdueSteps"_s, u"Overdue steps"_s, FieldType::Number, overdue, overdueJoin()))};
}

/// The name of the person's own hours, else of those of a team.
FieldSpec hoursField()
{
    return computed(
        u"hours"_s, u"Working hours"_s, FieldType::Text,
        u"COALESCE((SELECT k.name FROM business_calendar k WHERE k.id = u.calendar_id), "
        "(SELECT min(k.name) FROM team_member m JOIN team t ON t.id = m.team_id JOIN business_calendar k ON "
        "k.id = t.calendar_id WHERE m.user_id = u.id))"_s);
}

FieldSpec absentField()
{
    return personal(computed(u"absentUntil"_s, u"Absent until"_s, FieldType::Instant,
                             u"(SELECT max(x.ends_at) FROM absence x WHERE x.user_id = u.id AND x.starts_at <= {now} "
                             "AND x.ends_at > {now})"_s));
}

} // namespace

RecordList userList()
{
    RecordTable table{u"app_user u"_s, u"u.id"_s, u"u.revision"_s, u"1 = 1"_s};
    table.owners = {u"u.id"_s};
    RecordList list{table,
                    {},
                    {u"name"_s, u"email"_s, u"login"_s, u"team"_s},
                    {{u"name"_s, Qt::AscendingOrder}},
                    u"user.unknown"_s};
    const auto add = [&list](const FieldSpec &field) { list.catalogue.add(field); };
    for (const FieldSpec &field :
         {nameField(), personal(stored(u"email"_s, u"E-mail"_s, u"email"_s)), sideField(), rolesField(), teamField(),
          alwaysThere(computed(u"active"_s, u"Active"_s, FieldType::YesNo, u"CAST(u.active AS INTEGER)"_s))})
        add(field);
    for (const FieldSpec &field : workFields() + neglectFields())
        add(field);
    FieldSpec created = alwaysThere(stored(u"created"_s, u"Created"_s, u"created_at"_s));
    created.type = FieldType::Instant;
    for (const FieldSpec &field : {absentField(), hoursField(), personal(stored(u"login"_s, u"Login"_s, u"login"_s)),
                                   stored(u"timeZone"_s, u"Time zone"_s, u"time_zone"_s), created})
        add(field);
    return list;
}

} // namespace baton
