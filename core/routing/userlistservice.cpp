// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/userlistservice.h"

#include "routing/userdetailsstore.h"
#include "routing/userfieldsql.h"
#include "storage/database.h"

namespace baton {

UserListService::UserListService(Database &database, const Clock &clock, QObject *parent)
    : RecordListService(database, clock, userList(), parent)
{}

QFuture<Result<UserDetails>> UserListService::details(UserId user)
{
    return database().read(
        [user, now = now()](Connection &connection) { return UserDetailsStore(connection).byId(user, now); });
}

} // namespace baton
