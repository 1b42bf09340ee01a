// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "people/user.h"
#include "storage/binding.h"
#include "support/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace baton {

class Connection;

/// Whom the owner names of a file stand for.
struct AliasedUsers
{
    QHash<QString, UserId> byAliasKey; ///< Keyed by comparisonKey(alias).
    QList<UserId> created; ///< Rising ids of the users that did not exist before.
};

/// The tables of users, their roles and the names under which files know them.
///
/// A user's name, login and e-mail are aliases of that user from the start, as far as nobody else has them.
class UserStore
{
public:
    explicit UserStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By name.
    Result<QList<User>> all();
    /// Errors: NotFound "user.unknown".
    Result<User> byId(UserId id);
    /// The user with that login, else with that alias (name, e-mail …). Errors: NotFound "user.unknown".
    Result<User> byLoginOrAlias(const QString &text);
    /// Whose login the connection to a shared workspace was opened with; none where nobody here has that login, and
    /// none in a file.
    Result<UserId> signedIn();

    /// Stores a new user and logs it; `id`, `revision` and `createdAt` of the argument are not looked at.
    /// Errors: Invalid "user.nameMissing", "user.loginTaken", "user.zone".
    Result<User> create(const User &given, const Stamp &stamp);
    /// Writes every field, logging those that changed. Errors: as `create`, Conflict "user.conflict".
    Result<User> update(const User &given, const Stamp &stamp);
    /// Makes `alias` another name of the user. Errors: Invalid "user.aliasTaken".
    Result<void> addAlias(UserId user, const QString &alias, const Stamp &stamp);

    /// The users that are known under these names, keyed by comparisonKey(alias). Unknown names are left out.
    Result<QHash<QString, UserId>> byAliases(const QStringList &aliases);
    /// The same of all names that there are.
    Result<QHash<QString, UserId>> byAnyAlias();

    /// Finds the users behind the owner names of an import and makes those that are missing: inactive, without login,
    /// with the roles asked for and stamped with the batch. Somebody found who is inactive and without login gets the
    /// roles that are missing; the roles of anybody else are left alone, because a file grants no rights.
    ///
    /// In a few statements for any number of names. The log gets nothing: the batch and its journal, which the caller
    /// writes, are the history of these users.
    Result<AliasedUsers> findOrCreateByAlias(const QHash<QString, Roles> &wanted, BatchId batch, const Stamp &stamp);

private:
    Result<QList<User>> select(const QString &condition, const Bindings &bindings);
    Result<User> one(const QString &condition, const Bindings &bindings);
    Result<void> check(const User &user);
    Result<void> writeRoles(const User &user);
    Result<void> writeOwnAliases(const User &user);
    Result<qint64> insertAlias(UserId user, const QString &alias);

    Connection &m_connection;
};

} // namespace baton
