// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/role.h"
#include "support/id.h"
#include "support/instant.h"

#include <QString>

namespace baton {

/// Somebody who works here, or who only stands in the books as an owner: then inactive and without login.
struct User
{
    UserId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString name;
    QString login; ///< Unique; empty for somebody who never signs in.
    QString email;
    bool active = true;
    QString timeZone; ///< IANA; empty means the zone of the effective calendar.
    CalendarId calendar; ///< The user's own working hours; none means the team's, else the workspace's.
    Roles roles;
    BatchId batch; ///< The import that brought the user in, if one did.
    Instant createdAt;

    friend bool operator==(const User &, const User &) = default;
};

} // namespace baton
