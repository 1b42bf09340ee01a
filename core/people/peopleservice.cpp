// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/peopleservice.h"

#include "people/absencestore.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "storage/database.h"
#include "support/reply.h"

namespace baton {

namespace {

/// Calls `announce` with what was written, once it is committed and while `service` lives.
template<typename T, typename Announce>
QFuture<Result<T>> announced(PeopleService *service, const QFuture<Result<T>> &write, Announce announce)
{
    onReply(write, service, [announce](const Result<T> &result) {
        if (result)
            announce(result);
    });
    return write;
}

Result<User> createIn(Connection &connection, const User &user, const QStringList &teams, const Stamp &stamp)
{
    auto created = UserStore(connection).create(user, stamp);
    if (!created)
        return created;
    TeamStore store(connection);
    for (const QString &name : teams) {
        auto team = store.byName(name);
        if (!team)
            return failure(team);
        team->members.append(created->id);
        if (auto updated = store.update(*team, stamp); !updated)
            return failure(updated);
    }
    return created;
}

} // namespace

PeopleService::PeopleService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QFuture<Result<QList<User>>> PeopleService::users()
{
    return m_database.read([](Connection &connection) { return UserStore(connection).all(); });
}

QFuture<Result<QList<Team>>> PeopleService::teams()
{
    return m_database.read([](Connection &connection) { return TeamStore(connection).all(); });
}

QFuture<Result<User>> PeopleService::userByLoginOrAlias(const QString &text)
{
    return m_database.read([text](Connection &connection) { return UserStore(connection).byLoginOrAlias(text); });
}

QFuture<Result<QList<Absence>>> PeopleService::absencesOf(UserId user)
{
    return m_database.read([user](Connection &connection) { return AbsenceStore(connection).of(user); });
}

QFuture<Result<User>> PeopleService::createUser(const User &user, const QStringList &teams)
{
    return announced(this, m_database.write([user, teams, stamp = m_author.stamp()](Connection &connection) {
        return createIn(connection, user, teams, stamp);
    }),
                     [this](const Result<User> &written) { emit userChanged(*written); });
}

QFuture<Result<User>> PeopleService::updateUser(const User &user)
{
    return announced(this, m_database.write([user, stamp = m_author.stamp()](Connection &connection) {
        return UserStore(connection).update(user, stamp);
    }),
                     [this](const Result<User> &written) { emit userChanged(*written); });
}

QFuture<Result<Team>> PeopleService::createTeam(const Team &team)
{
    return announced(this, m_database.write([team, stamp = m_author.stamp()](Connection &connection) {
        return TeamStore(connection).create(team, stamp);
    }),
                     [this](const Result<Team> &written) { emit teamChanged(*written); });
}

QFuture<Result<Team>> PeopleService::updateTeam(const Team &team)
{
    return announced(this, m_database.write([team, stamp = m_author.stamp()](Connection &connection) {
        return TeamStore(connection).update(team, stamp);
    }),
                     [this](const Result<Team> &written) { emit teamChanged(*written); });
}

QFuture<Result<Absence>> PeopleService::addAbsence(const Absence &absence)
{
    return announced(this, m_database.write([absence, stamp = m_author.stamp()](Connection &connection) {
        return AbsenceStore(connection).add(absence, stamp);
    }),
                     [this](const Result<Absence> &written) { emit absencesChanged(written->user); });
}

QFuture<Result<void>> PeopleService::removeAbsence(const Absence &absence)
{
    return announced(this, m_database.write([id = absence.id, stamp = m_author.stamp()](Connection &connection) {
        return AbsenceStore(connection).remove(id, stamp);
    }),
                     [this, user = absence.user](const Result<void> &) { emit absencesChanged(user); });
}

} // namespace baton
