// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "routing/capacityrules.h"
#include "support/result.h"

#include <QHash>

namespace baton {

class Connection;

/// The table of what people take at most.
class CapacityStore
{
public:
    explicit CapacityStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Of those who have a limit.
    Result<QHash<UserId, RoutingCapacity>> all();
    /// Writes and logs it; one without any limit goes.
    /// Errors: Invalid "capacity.range" (key, value) for less than 1 and more than 100,000; NotFound "user.unknown".
    Result<void> set(UserId user, const RoutingCapacity &capacity, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
