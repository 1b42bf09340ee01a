// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/peopleservice.h"

#include "people/absencestore.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "storage/database.h"
#include "support/reply.h"
#include "support/textlimit.h"

#include <memory>

using namespace Qt::StringLiterals;

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

Result<User> createIn(Connection &connection, const NewUser &person, const Stamp &stamp)
{
    TeamStore store(connection);
    QList<Team> teams;
    for (const QString &name : person.teams) {
        auto team = store.byName(name);
        if (!team)
            return failure(team);
        teams.append(*team);
    }
    if (auto fits = checkLength(person.user.name, longestName); !fits)
        return failure(fits);
    auto created = UserStore(connection).create(person.user, stamp);
    if (!created)
        return created;
    for (Team &team : teams) {
        team.members.append(created->id);
        if (auto updated = store.update(team, stamp); !updated)
            return failure(updated);
    }
    return created;
}

/// Who has one of the person's names here already; nothing for somebody new.
Result<std::optional<User>> knownUser(Connection &connection, const User &person)
{
    UserStore users(connection);
    for (const QString &name : {person.login, person.email, person.name}) {
        if (name.isEmpty())
            continue;
        auto found = users.byLoginOrAlias(name);
        if (found)
            return *found;
        if (found.error().kind != Error::Kind::NotFound)
            return failure(found);
    }
    return std::nullopt;
}

/// Whether the person alone is refused; anything else ends the whole transaction.
bool isAboutThePerson(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound;
}

Result<PeopleService::Added> addIn(Connection &connection, const QList<NewUser> &people, const Stamp &stamp)
{
    PeopleService::Added added;
    for (qsizetype place = 0; place < people.size(); ++place) {
        auto known = knownUser(connection, people[place].user);
        if (!known)
            return failure(known);
        if (*known) {
            added.known.append(**known);
            continue;
        }
        auto created = createIn(connection, people[place], stamp);
        if (created)
            added.created.append(*created);
        else if (isAboutThePerson(created.error()))
            added.refused.append({place, created.error()});
        else
            return failure(created);
    }
    return added;
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

QFuture<Result<UserId>> PeopleService::signedIn()
{
    return m_database.read([](Connection &connection) { return UserStore(connection).signedIn(); });
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

QFuture<Result<User>> PeopleService::createUser(const NewUser &person)
{
    return announced(this, m_database.write([person, stamp = m_author.stamp()](Connection &connection) {
        return createIn(connection, person, stamp);
    }),
                     [this](const Result<User> &written) { emit userChanged(*written); });
}

QFuture<Result<PeopleService::Added>> PeopleService::addUsers(const QList<NewUser> &people)
{
    return announced(this, m_database.write([people, stamp = m_author.stamp()](Connection &connection) {
        return addIn(connection, people, stamp);
    }),
                     [this](const Result<Added> &written) {
                         for (const User &user : written->created)
                             emit userChanged(user);
                     });
}

QFuture<Result<PeopleService::Added>> PeopleService::planUsers(const QList<NewUser> &people)
{
    // The same work, then an error in its place, so that the transaction is rolled back.
    const auto plan = std::make_shared<Result<Added>>();
    const auto rolledBack =
        m_database.write([people, plan, stamp = m_author.stamp()](Connection &connection) -> Result<Added> {
            *plan = addIn(connection, people, stamp);
            return *plan ? Result<Added>(failure(Error::Kind::Internal, u"people.planned"_s)) : *plan;
        });
    return QFuture<Result<Added>>(rolledBack).then(QtFuture::Launch::Sync, [plan](const Result<Added> &ended) {
        const bool isPlanned = !ended && ended.error().code == u"people.planned"_s;
        return isPlanned ? *plan : ended;
    });
}

template<typename T, typename Job>
QFuture<Result<T>> PeopleService::writeHours(Job job)
{
    return m_database.write(
        [job, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<T> {
            auto written = job(connection, stamp);
            if (!written || !consequence)
                return written;
            if (auto followed = consequence(connection, stamp); !followed)
                return failure(followed);
            return written;
        });
}

QFuture<Result<User>> PeopleService::updateUser(const User &user)
{
    return announced(this, writeHours<User>([user](Connection &connection, const Stamp &stamp) {
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
    return announced(this, writeHours<Team>([team](Connection &connection, const Stamp &stamp) {
                         return TeamStore(connection).update(team, stamp);
                     }),
                     [this](const Result<Team> &written) { emit teamChanged(*written); });
}

QFuture<Result<Absence>> PeopleService::addAbsence(const Absence &absence)
{
    return announced(this, writeHours<Absence>([absence](Connection &connection, const Stamp &stamp) {
                         return AbsenceStore(connection).add(absence, stamp);
                     }),
                     [this](const Result<Absence> &written) { emit absencesChanged(written->user); });
}

QFuture<Result<void>> PeopleService::removeAbsence(const Absence &absence)
{
    return announced(this, writeHours<void>([id = absence.id](Connection &connection, const Stamp &stamp) {
                         return AbsenceStore(connection).remove(id, stamp);
                     }),
                     [this, user = absence.user](const Result<void> &) { emit absencesChanged(user); });
}

} // namespace baton
