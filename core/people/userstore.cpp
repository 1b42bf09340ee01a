// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/userstore.h"

#include "history/eventlog.h"
#include "people/zonetime.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "support/emailaddress.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString userColumns = u"u.id, u.revision, u.name, u.login, u.email, u.active, u.time_zone, u.calendar_id, "
                            "u.batch_id, u.created_at"_s;

User userFrom(const Row &row)
{
    User user;
    user.id = row.id<UserId>(0);
    user.revision = row.integer(1);
    user.name = row.text(2);
    user.login = row.text(3);
    user.email = row.text(4);
    user.active = row.boolean(5);
    user.timeZone = row.text(6);
    user.calendar = row.id<CalendarId>(7);
    user.batch = row.id<BatchId>(8);
    user.createdAt = row.instant(9);
    return user;
}

QString keysOf(const Roles &roles)
{
    QStringList keys;
    for (const Role role : roles)
        keys.append(keyOf(role));
    return keys.join(u' ');
}

/// What of a user has a history, with its text.
QList<std::pair<QString, QString>> fieldsOf(const User &user)
{
    return {{u"name"_s, user.name},
            {u"login"_s, user.login},
            {u"email"_s, user.email},
            {u"active"_s, user.active ? u"true"_s : u"false"_s},
            {u"timeZone"_s, user.timeZone},
            {u"calendar"_s, user.calendar.isValid() ? QString::number(user.calendar.value()) : QString()},
            {u"roles"_s, keysOf(user.roles)}};
}

Event eventOf(UserId user, Verb verb, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::User;
    event.entityId = user.value();
    event.verb = verb;
    return event;
}

QList<Event> changes(const User &before, const User &after, const Stamp &stamp)
{
    QList<Event> events;
    const auto old = fieldsOf(before);
    const auto now = fieldsOf(after);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (old[i] == now[i])
            continue;
        Event event = eventOf(after.id, Verb::Changed, stamp);
        event.revision = after.revision;
        event.field = now[i].first;
        event.oldValue = old[i].second;
        event.newValue = now[i].second;
        events.append(event);
    }
    return events;
}

Bindings bindingsOf(const User &user)
{
    return {{u":id"_s, toSql(user.id)},
            {u":name"_s, toSql(user.name)},
            {u":name_key"_s, foldedKey(user.name)},
            {u":login"_s, toSql(user.login)},
            {u":email"_s, toSql(user.email)},
            {u":active"_s, toSql(user.active)},
            {u":time_zone"_s, toSql(user.timeZone)},
            {u":calendar_id"_s, toSql(user.calendar)}};
}

User trimmed(User user)
{
    user.name = user.name.simplified();
    user.login = user.login.trimmed();
    user.email = user.email.trimmed();
    user.timeZone = user.timeZone.trimmed();
    return user;
}

} // namespace

Result<QList<User>> UserStore::select(const QString &condition, const Bindings &bindings)
{
    auto users = m_connection.select(QString(u"SELECT "_s + userColumns + u" FROM app_user u WHERE "_s + condition
                                             + u" ORDER BY u.name_key, u.id"_s),
                                     bindings, userFrom);
    if (!users)
        return users;
    QHash<UserId, qsizetype> places;
    for (qsizetype i = 0; i < users->size(); ++i)
        places.insert((*users)[i].id, i);
    auto read = m_connection.each(
        QString(u"SELECT r.user_id, r.role FROM user_role r JOIN app_user u ON u.id = r.user_id WHERE "_s + condition),
        bindings, [&](const Row &row) -> Result<void> {
            if (const auto place = places.constFind(row.id<UserId>(0)); place != places.constEnd())
                (*users)[*place].roles.insert(static_cast<Role>(row.integer(1)));
            return {};
        });
    if (!read)
        return failure(read);
    return users;
}

Result<User> UserStore::one(const QString &condition, const Bindings &bindings)
{
    auto users = select(condition, bindings);
    if (!users)
        return failure(users);
    if (users->isEmpty())
        return failure(Error::Kind::NotFound, u"user.unknown"_s);
    return users->first();
}

Result<QList<User>> UserStore::all()
{
    return select(u"TRUE"_s, {});
}

Result<User> UserStore::byId(UserId id)
{
    return one(u"u.id = :id"_s, {{u":id"_s, toSql(id)}});
}

Result<User> UserStore::byLoginOrAlias(const QString &text)
{
    const QString wanted = text.trimmed();
    const Bindings login{{u":login"_s, wanted}};
    auto found = one(u"u.login = :login"_s, login);
    if (found || found.error().kind != Error::Kind::NotFound)
        return found;
    found = one(u"u.id = (SELECT a.user_id FROM user_alias a WHERE a.alias_key = :alias)"_s,
                {{u":alias"_s, comparisonKey(wanted)}});
    if (!found && found.error().kind == Error::Kind::NotFound)
        return failure(Error::Kind::NotFound, u"user.unknown"_s, {{u"user"_s, wanted}});
    return found;
}

Result<UserId> UserStore::signedIn()
{
    if (m_connection.dialect().isSqlite())
        return UserId();
    auto id = m_connection.selectOne(u"SELECT id FROM app_user WHERE login = session_user"_s, {},
                                     [](const Row &row) { return row.id<UserId>(0); });
    if (!id)
        return failure(id);
    return id->value_or(UserId());
}

Result<void> UserStore::check(const User &user)
{
    if (user.name.isEmpty())
        return failure(Error::Kind::Invalid, u"user.nameMissing"_s);
    if (!user.timeZone.isEmpty()) {
        if (auto zone = ZoneTime::load(user.timeZone); !zone)
            return failure(Error::Kind::Invalid, u"user.zone"_s, {{u"value"_s, user.timeZone}});
    }
    if (user.login.isEmpty())
        return {};
    auto others = m_connection.select(u"SELECT login FROM app_user WHERE login IS NOT NULL AND id <> :id"_s,
                                      {{u":id"_s, user.id.value()}}, [](const Row &row) { return row.text(0); });
    if (!others)
        return failure(others);
    // Two that differ by case alone are one to whoever types them; databases fold letters each in their own way.
    if (others->contains(user.login, Qt::CaseInsensitive))
        return failure(Error::Kind::Invalid, u"user.loginTaken"_s, {{u"value"_s, user.login}});
    return {};
}

Result<void> UserStore::writeRoles(const User &user)
{
    auto removed =
        m_connection.execute(u"DELETE FROM user_role WHERE user_id = :user_id"_s, {{u":user_id"_s, toSql(user.id)}});
    if (!removed)
        return failure(removed);
    for (const Role role : user.roles) {
        auto added = m_connection.execute(u"INSERT INTO user_role (user_id, role) VALUES (:user_id, :role)"_s,
                                          {{u":user_id"_s, toSql(user.id)}, {u":role"_s, static_cast<int>(role)}});
        if (!added)
            return failure(added);
    }
    return {};
}

Result<void> UserStore::writeOwnAliases(const User &user)
{
    for (const QString &alias : {user.name, user.login, user.email}) {
        if (alias.isEmpty())
            continue;
        auto added = insertAlias(user.id, alias);
        if (!added)
            return failure(added);
    }
    return {};
}

Result<qint64> UserStore::insertAlias(UserId user, const QString &alias)
{
    return m_connection.execute(
        u"INSERT INTO user_alias (alias_key, alias, user_id) VALUES (:alias_key, :alias, :user_id) "
        "ON CONFLICT (alias_key) DO NOTHING"_s,
        {{u":alias_key"_s, comparisonKey(alias)}, {u":alias"_s, alias.simplified()}, {u":user_id"_s, toSql(user)}});
}

Result<User> UserStore::create(const User &given, const Stamp &stamp)
{
    User user = trimmed(given);
    user.id = {};
    user.revision = 1;
    user.createdAt = stamp.occurredAt;
    if (auto valid = check(user); !valid)
        return failure(valid);
    if (auto valid = user.email.isEmpty() ? Result<void>() : checkEmail(user.email); !valid)
        return failure(valid);
    auto id = m_connection.reserveId<UserId>(u"app_user"_s);
    if (!id)
        return failure(id);
    user.id = *id;
    auto inserted = m_connection.execute(
        u"INSERT INTO app_user (id, name, name_key, login, email, active, time_zone, calendar_id, batch_id, "
        u"created_at, "
        "recorded_at) VALUES (:id, :name, :name_key, :login, :email, :active, :time_zone, :calendar_id, :batch_id, "
        ":created_at, :recorded_at)"_s,
        bindingsOf(user)
            + Bindings{{u":batch_id"_s, toSql(user.batch)},
                       {u":created_at"_s, toSql(stamp.occurredAt)},
                       {u":recorded_at"_s, toSql(stamp.recordedAt)}});
    if (!inserted)
        return failure(inserted);
    if (auto roles = writeRoles(user); !roles)
        return failure(roles);
    if (auto aliases = writeOwnAliases(user); !aliases)
        return failure(aliases);
    Event event = eventOf(user.id, Verb::Created, stamp);
    event.revision = user.revision;
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    return user;
}

Result<User> UserStore::update(const User &given, const Stamp &stamp)
{
    User user = trimmed(given);
    auto before = byId(user.id);
    if (!before)
        return before;
    if (auto valid = check(user); !valid)
        return failure(valid);
    // What was kept before there was a check may stay.
    const bool isNewEmail = !user.email.isEmpty() && user.email != before->email;
    if (auto valid = isNewEmail ? checkEmail(user.email) : Result<void>(); !valid)
        return failure(valid);
    auto updated = m_connection.execute(
        u"UPDATE app_user SET name = :name, name_key = :name_key, login = :login, email = :email, active = :active, "
        "time_zone = :time_zone, calendar_id = :calendar_id, revision = revision + 1 "
        "WHERE id = :id AND revision = :revision"_s,
        bindingsOf(user) + Bindings{{u":revision"_s, user.revision}});
    if (!updated)
        return failure(updated);
    if (*updated == 0)
        return failure(Error::Kind::Conflict, u"user.conflict"_s);
    ++user.revision;
    if (auto roles = writeRoles(user); !roles)
        return failure(roles);
    if (auto aliases = writeOwnAliases(user); !aliases)
        return failure(aliases);
    QList<Event> events = changes(*before, user, stamp);
    if (events.isEmpty()) {
        // The revision rose all the same, and the last one is always in the log.
        events.append(eventOf(user.id, Verb::Changed, stamp));
        events.last().revision = user.revision;
    }
    if (auto logged = EventLog(m_connection).append(events); !logged)
        return failure(logged);
    return user;
}

Result<void> UserStore::addAlias(UserId user, const QString &alias, const Stamp &stamp)
{
    auto added = insertAlias(user, alias);
    if (!added)
        return failure(added);
    if (*added == 0) {
        auto owners = byAliases({alias});
        if (!owners)
            return failure(owners);
        return owners->value(comparisonKey(alias)) == user
            ? Result<void>()
            : failure(Error::Kind::Invalid, u"user.aliasTaken"_s, {{u"value"_s, alias}});
    }
    Event event = eventOf(user, Verb::Changed, stamp);
    event.field = u"alias"_s;
    event.newValue = alias.simplified();
    return EventLog(m_connection).append(event);
}

} // namespace baton
