// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/userdetails.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads what is shown of somebody who works here.
class UserDetailsStore
{
public:
    explicit UserDetailsStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors: NotFound "user.unknown".
    Result<UserDetails> byId(UserId user, Instant now);

private:
    Result<QList<Absence>> absencesOf(UserId user, Instant now);

    Connection &m_connection;
};

} // namespace baton
