// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/recordlistservice.h"
#include "routing/userdetails.h"

namespace baton {

/// What can be asked of the people who work here, as a list.
class UserListService : public RecordListService
{
    Q_OBJECT

public:
    /// They outlive it.
    UserListService(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// Errors: NotFound "user.unknown".
    QFuture<Result<UserDetails>> details(UserId user);
};

} // namespace baton
