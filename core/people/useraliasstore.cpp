// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/userstore.h"

#include "history/eventlog.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "support/text.h"

#include <QMap>

using namespace Qt::StringLiterals;

// Whom the owner names of files stand for: lists of any length, in few statements.

namespace baton {

namespace {

/// Well below the number of values that a statement may bind on either database.
constexpr qsizetype namesPerStatement = 1000;

struct Wanted
{
    QString alias;
    Roles roles;
};

struct Found
{
    UserId id;
    bool mayWiden = false; ///< Nobody signs in as this user, so a role more grants nothing.
};

QMap<QString, Wanted> byKey(const QHash<QString, Roles> &wanted)
{
    QMap<QString, Wanted> result;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QString alias = it.key().simplified();
        if (alias.isEmpty())
            continue;
        Wanted &entry = result[comparisonKey(alias)];
        // Of several spellings the one that sorts first, so that the outcome does not hang on the order of a hash.
        if (entry.alias.isEmpty() || alias < entry.alias)
            entry.alias = alias;
        entry.roles.insert(it.value().begin(), it.value().end());
    }
    return result;
}

Result<QHash<QString, Found>> findByKeys(Connection &connection, const QStringList &keys)
{
    QHash<QString, Found> found;
    for (qsizetype from = 0; from < keys.size(); from += namesPerStatement) {
        QStringList places;
        Bindings bindings;
        for (const QString &key : keys.mid(from, namesPerStatement)) {
            places.append(u":key"_s + QString::number(places.size()));
            bindings.append({places.constLast(), key});
        }
        auto read = connection.each(
            QString(
                u"SELECT a.alias_key, u.id, u.active, u.login FROM user_alias a JOIN app_user u ON u.id = a.user_id "
                "WHERE a.alias_key IN ("_s
                + places.join(u", "_s) + u')'),
            bindings, [&](const Row &row) -> Result<void> {
                found.insert(row.text(0), {row.id<UserId>(1), !row.boolean(2) && row.isNull(3)});
                return {};
            });
        if (!read)
            return failure(read);
    }
    return found;
}

Result<void> loadRoles(Connection &connection, const QMap<UserId, Roles> &roles)
{
    auto load = BulkLoad::into(connection, u"user_role"_s, {u"user_id"_s, u"role"_s});
    if (!load)
        return failure(load);
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        for (const Role role : it.value()) {
            (*load)->id(it.key());
            (*load)->integer(static_cast<qint64>(role));
            (*load)->endRow();
        }
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return {};
}

Result<void> loadUsers(Connection &connection, const QMap<UserId, Wanted> &users, BatchId batch, const Stamp &stamp)
{
    auto load = BulkLoad::into(connection, u"app_user"_s,
                               {u"id"_s, u"revision"_s, u"name"_s, u"name_key"_s, u"active"_s, u"batch_id"_s,
                                u"created_at"_s, u"recorded_at"_s});
    if (!load)
        return failure(load);
    for (auto it = users.begin(); it != users.end(); ++it) {
        (*load)->id(it.key());
        (*load)->integer(qint64(1));
        (*load)->text(it->alias);
        (*load)->text(foldedKey(it->alias));
        (*load)->boolean(false);
        (*load)->id(batch);
        (*load)->instant(stamp.occurredAt);
        (*load)->instant(stamp.recordedAt);
        (*load)->endRow();
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return {};
}

Result<void> logCreated(Connection &connection, const QMap<UserId, Wanted> &users, BatchId batch, const Stamp &stamp)
{
    QList<Event> events;
    for (auto it = users.keyBegin(); it != users.keyEnd(); ++it) {
        Event event;
        event.stamp = stamp;
        event.entity = Entity::User;
        event.entityId = it->value();
        event.revision = 1;
        event.verb = Verb::Created;
        event.batch = batch;
        events.append(event);
    }
    return EventLog(connection).append(events);
}

Result<void> loadAliases(Connection &connection, const QMap<UserId, Wanted> &users)
{
    auto load = BulkLoad::into(connection, u"user_alias"_s, {u"alias_key"_s, u"alias"_s, u"user_id"_s});
    if (!load)
        return failure(load);
    for (auto it = users.begin(); it != users.end(); ++it) {
        (*load)->text(comparisonKey(it->alias));
        (*load)->text(it->alias);
        (*load)->id(it.key());
        (*load)->endRow();
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return {};
}

/// The roles asked for that users without login do not have yet.
Result<QMap<UserId, Roles>> missingRoles(Connection &connection, const QMap<QString, Wanted> &wanted,
                                         const QHash<QString, Found> &found)
{
    QMap<UserId, Roles> missing;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!it->mayWiden)
            continue;
        const Roles asked = wanted.value(it.key()).roles;
        missing[it->id].insert(asked.begin(), asked.end());
    }
    if (missing.isEmpty())
        return missing;
    auto read = connection.each(u"SELECT r.user_id, r.role FROM user_role r JOIN app_user u ON u.id = r.user_id "
                                "WHERE u.login IS NULL AND NOT u.active"_s,
                                {}, [&](const Row &row) -> Result<void> {
                                    if (const auto user = missing.find(row.id<UserId>(0)); user != missing.end())
                                        user->erase(static_cast<Role>(row.integer(1)));
                                    return {};
                                });
    if (!read)
        return failure(read);
    return missing;
}

} // namespace

Result<QHash<QString, UserId>> UserStore::byAliases(const QStringList &aliases)
{
    QStringList keys;
    for (const QString &alias : aliases)
        keys.append(comparisonKey(alias));
    keys.removeDuplicates();
    auto found = findByKeys(m_connection, keys);
    if (!found)
        return failure(found);
    QHash<QString, UserId> ids;
    for (auto it = found->begin(); it != found->end(); ++it)
        ids.insert(it.key(), it->id);
    return ids;
}

Result<QHash<QString, UserId>> UserStore::byAnyAlias()
{
    QHash<QString, UserId> ids;
    auto read =
        m_connection.each(u"SELECT alias_key, user_id FROM user_alias"_s, {}, [&ids](const Row &row) -> Result<void> {
            ids.insert(row.text(0), UserId(row.int64(1)));
            return {};
        });
    if (!read)
        return failure(read);
    return ids;
}

Result<AliasedUsers> UserStore::findOrCreateByAlias(const QHash<QString, Roles> &wantedByAlias, BatchId batch,
                                                    const Stamp &stamp)
{
    const QMap<QString, Wanted> wanted = byKey(wantedByAlias);
    auto found = findByKeys(m_connection, wanted.keys());
    if (!found)
        return failure(found);
    auto roles = missingRoles(m_connection, wanted, *found);
    if (!roles)
        return failure(roles);

    AliasedUsers result;
    for (auto it = found->begin(); it != found->end(); ++it)
        result.byAliasKey.insert(it.key(), it->id);
    auto ids = m_connection.reserveIds(u"app_user"_s, wanted.size() - found->size());
    if (!ids)
        return failure(ids);
    QMap<UserId, Wanted> added;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (found->contains(it.key()))
            continue;
        const UserId id((*ids)[added.size()]);
        added.insert(id, *it);
        roles->insert(id, it->roles);
        result.byAliasKey.insert(it.key(), id);
        result.created.append(id);
    }
    if (!added.isEmpty()) {
        if (auto loaded = loadUsers(m_connection, added, batch, stamp); !loaded)
            return failure(loaded);
        if (auto loaded = loadAliases(m_connection, added); !loaded)
            return failure(loaded);
        if (auto logged = logCreated(m_connection, added, batch, stamp); !logged)
            return failure(logged);
    }
    if (auto loaded = loadRoles(m_connection, *roles); !loaded)
        return failure(loaded);
    return result;
}

} // namespace baton
