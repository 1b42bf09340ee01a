// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "people/absence.h"
#include "people/newuser.h"
#include "people/team.h"
#include "support/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <utility>

#include <functional>

namespace baton {

class Connection;
class Database;

/// What can be done with users, teams and absences. Signals come after the commit, on this object's thread.
class PeopleService : public QObject
{
    Q_OBJECT

public:
    /// What came of a list of people.
    struct Added
    {
        QList<User> created;
        QList<User> known; ///< Left as they are.
        QList<std::pair<qsizetype, Error>> refused; ///< By place in the list.
    };

    /// What has to follow in the same transaction where somebody's hours may have changed, in rooms that people does
    /// not know.
    using HoursConsequence = std::function<Result<void>(Connection &, const Stamp &)>;

    PeopleService(Database &database, const Author &author, QObject *parent = nullptr);
    void setHoursConsequence(HoursConsequence consequence) { m_consequence = std::move(consequence); }

    [[nodiscard]] QFuture<Result<QList<User>>> users();
    /// As UserStore::signedIn.
    [[nodiscard]] QFuture<Result<UserId>> signedIn();
    [[nodiscard]] QFuture<Result<QList<Team>>> teams();
    /// Errors: NotFound "user.unknown".
    [[nodiscard]] QFuture<Result<User>> userByLoginOrAlias(const QString &text);
    [[nodiscard]] QFuture<Result<QList<Absence>>> absencesOf(UserId user);

    /// Errors: those of UserStore, TeamStore and AbsenceStore.
    /// Errors: also NotFound "team.unknown".
    QFuture<Result<User>> createUser(const NewUser &person);
    /// Adds those who are not known by login, e-mail or name, all in one transaction; refuses one by one.
    QFuture<Result<Added>> addUsers(const QList<NewUser> &people);
    /// What addUsers would do. Nothing is written.
    [[nodiscard]] QFuture<Result<Added>> planUsers(const QList<NewUser> &people);
    QFuture<Result<User>> updateUser(const User &user);
    QFuture<Result<Team>> createTeam(const Team &team);
    QFuture<Result<Team>> updateTeam(const Team &team);
    QFuture<Result<Absence>> addAbsence(const Absence &absence);
    QFuture<Result<void>> removeAbsence(const Absence &absence);

signals:
    void userChanged(const baton::User &user);
    void teamChanged(const baton::Team &team);
    void absencesChanged(baton::UserId user);

private:
    /// Runs `job` in a transaction, with what follows from other hours.
    template<typename T, typename Job>
    QFuture<Result<T>> writeHours(Job job);

    Database &m_database;
    const Author &m_author;
    HoursConsequence m_consequence;
};

} // namespace baton
