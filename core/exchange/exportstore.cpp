// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportstore.h"

#include "people/userstore.h"
#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype checkedAtOnce = 5000;
constexpr Duration day = std::chrono::hours(24);

/// Whose lead it is: of sales, else of tele; each has a say in his own.
QString belongsTo(ExportScope scope)
{
    const QString own = u"(l.tele_owner_id = :user OR l.sales_owner_id = :user)"_s;
    if (scope == ExportScope::Own)
        return own;
    return u"("_s + own
        + u" OR EXISTS (SELECT 1 FROM team_member m JOIN team_member mine ON mine.team_id = m.team_id "
          "WHERE mine.user_id = :user AND m.user_id IN (l.tele_owner_id, l.sales_owner_id)))"_s;
}

QString listText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

ExportEntry entryFrom(const Row &row)
{
    ExportEntry entry;
    entry.id = row.int64(0);
    entry.stamp = {row.instant(1), row.instant(2), row.id<UserId>(3)};
    entry.list = row.text(4);
    entry.title = row.text(5);
    entry.condition = row.text(6);
    entry.columns = QJsonDocument::fromJson(row.text(7).toUtf8()).toVariant().toStringList();
    entry.format = static_cast<ExportFormat>(row.integer(8));
    entry.rows = row.int64(9);
    entry.hasContacts = row.boolean(10);
    entry.reason = {static_cast<ExportPurpose>(row.integer(11)), row.text(12)};
    entry.digest = row.text(13);
    return entry;
}

} // namespace

Result<Roles> ExportStore::rolesOf(UserId user)
{
    // Whoever can open a file has all of it: roles guide the work there, and hold nobody. A server knows its people.
    if (m_connection.dialect().isSqlite())
        return Roles();
    if (!user.isValid())
        return failure(Error::Kind::Denied, u"export.nobody"_s);
    const auto active =
        m_connection.count(u"SELECT count(*) FROM app_user WHERE id = :user AND active"_s, {{u":user"_s, toSql(user)}});
    if (!active)
        return failure(active);
    if (*active == 0)
        return failure(Error::Kind::Denied, u"export.inactive"_s);
    const auto found = m_connection.select(u"SELECT role FROM user_role WHERE user_id = :user"_s,
                                           {{u":user"_s, toSql(user)}}, [](const Row &row) { return row.integer(0); });
    if (!found)
        return failure(found);
    Roles roles;
    for (const int role : *found)
        roles.insert(static_cast<Role>(role));
    return roles;
}

Result<Stamp> ExportStore::signedBy(Stamp stamp)
{
    const auto signedIn = UserStore(m_connection).signedIn();
    if (!signedIn)
        return failure(signedIn);
    if (signedIn->isValid())
        stamp.actor = *signedIn;
    return stamp;
}

Result<void> ExportStore::check(const ListExport &list, const Stamp &stamp)
{
    const auto roles = rolesOf(stamp.actor);
    if (!roles)
        return failure(roles);
    if (!holdsContacts(list.columns))
        return {};
    const auto scope = exportScope(*roles);
    if (!scope)
        return failure(scope);
    if (*scope == ExportScope::Everybodys)
        return {};
    if (*scope == ExportScope::Own)
        if (auto few = checkRows(list.ids.size(), stamp); !few)
            return few;
    const auto foreign = others(list.ids, stamp.actor, *scope);
    if (!foreign)
        return failure(foreign);
    if (*foreign == 0)
        return {};
    return failure(Error::Kind::Denied, *scope == ExportScope::Own ? u"export.others"_s : u"export.otherTeams"_s,
                   {{u"count"_s, *foreign}});
}

Result<void> ExportStore::checkRows(qint64 rows, const Stamp &stamp)
{
    const auto roles = rolesOf(stamp.actor);
    if (!roles)
        return failure(roles);
    const auto scope = exportScope(*roles);
    if (!scope || *scope != ExportScope::Own)
        return scope ? Result<void>() : failure(scope);
    const auto before =
        m_connection.count(u"SELECT CAST(coalesce(sum(row_count), 0) AS BIGINT) FROM export_log "
                           "WHERE actor_id = :user AND contacts AND recorded_at > :since"_s,
                           {{u":user"_s, toSql(stamp.actor)}, {u":since"_s, toSql(stamp.recordedAt - day)}});
    if (!before)
        return failure(before);
    return checkOwnRows(*before, rows);
}

Result<qint64> ExportStore::others(const QList<qint64> &leads, UserId user, ExportScope scope)
{
    const QString sql = u"SELECT count(*) FROM lead l WHERE "_s + m_connection.dialect().inIds(u"l.id"_s, u":ids"_s)
        + u" AND NOT coalesce("_s + belongsTo(scope) + u", FALSE)"_s;
    qint64 foreign = 0;
    for (qsizetype at = 0; at < leads.size(); at += checkedAtOnce) {
        const auto counted =
            m_connection.count(sql, {{u":ids"_s, toJsonList(leads.mid(at, checkedAtOnce))}, {u":user"_s, toSql(user)}});
        if (!counted)
            return counted;
        foreign += *counted;
    }
    return foreign;
}

Result<void> ExportStore::append(const ExportEntry &entry)
{
    const auto written = m_connection.execute(
        u"INSERT INTO export_log (list, title, condition_text, columns, format, row_count, contacts, purpose, reason, "
        "digest, occurred_at, recorded_at, actor_id) VALUES (:list, :title, :condition, :columns, :format, :rows, "
        ":contacts, :purpose, :reason, :digest, :occurred_at, :recorded_at, :actor)"_s,
        {{u":list"_s, toSql(entry.list)},
         {u":title"_s, toSql(entry.title)},
         {u":condition"_s, toSql(entry.condition)},
         {u":columns"_s, toSql(listText(entry.columns))},
         {u":format"_s, toSql(static_cast<int>(entry.format))},
         {u":rows"_s, toSql(entry.rows)},
         {u":contacts"_s, toSql(entry.hasContacts)},
         {u":purpose"_s, toSql(static_cast<int>(entry.reason.purpose))},
         {u":reason"_s, toSql(entry.reason.words)},
         {u":digest"_s, toSql(entry.digest)},
         {u":occurred_at"_s, toSql(entry.stamp.occurredAt)},
         {u":recorded_at"_s, toSql(entry.stamp.recordedAt)},
         {u":actor"_s, toSql(entry.stamp.actor)}});
    return written ? Result<void>() : failure(written);
}

Result<QList<ExportEntry>> ExportStore::latest(int limit)
{
    return m_connection.select(u"SELECT id, occurred_at, recorded_at, actor_id, list, title, condition_text, columns, "
                               "format, row_count, contacts, purpose, reason, digest FROM export_log "
                               "ORDER BY id DESC LIMIT :limit"_s,
                               {{u":limit"_s, toSql(limit)}}, entryFrom);
}

} // namespace baton
