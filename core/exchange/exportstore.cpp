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

/// Whether a record of these owners is the person's: of a lead both sides have a say.
QString belongsTo(const QStringList &owners, ExportScope scope)
{
    const QString anyOf = owners.join(u", "_s);
    const QString own = u":user IN ("_s + anyOf + u')';
    if (scope == ExportScope::Own)
        return own;
    return u'(' + own
        + u" OR EXISTS (SELECT 1 FROM team_member m JOIN team_member mine ON mine.team_id = m.team_id "
          "WHERE mine.user_id = :user AND m.user_id IN ("_s
        + anyOf + u")))"_s;
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

Result<void> ExportStore::check(const ListExport &list, const RecordTable &table, const Stamp &stamp)
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
    const auto foreign = others(list.ids, table, stamp.actor, *scope);
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

Result<qint64> ExportStore::others(const QList<qint64> &records, const RecordTable &table, UserId user,
                                   ExportScope scope)
{
    if (table.owners.isEmpty())
        return records.size();
    const Dialect &dialect = m_connection.dialect();
    QString sql = u"SELECT count(*) FROM "_s + table.from + u" WHERE "_s + dialect.inIds(table.id, u":ids"_s)
        + u" AND NOT coalesce("_s + belongsTo(table.owners, scope) + u", FALSE)"_s;
    if (table.places > 0)
        sql += u" AND "_s + dialect.inIds(table.holder, u":holders"_s);
    qint64 foreign = 0;
    for (qsizetype at = 0; at < records.size(); at += checkedAtOnce) {
        const QList<qint64> some = records.mid(at, checkedAtOnce);
        Bindings bindings{{u":ids"_s, toJsonList(some)}, {u":user"_s, toSql(user)}};
        if (table.places > 0) {
            QList<qint64> holders(some.size());
            std::ranges::transform(some, holders.begin(), [&table](qint64 id) { return id / table.places; });
            bindings.append({u":holders"_s, toJsonList(holders)});
        }
        const auto counted = m_connection.count(sql, bindings);
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
