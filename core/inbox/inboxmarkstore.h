// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inbox/inboxrules.h"
#include "support/result.h"

namespace baton {

class Connection;

/// The table of what each person has read of the inbox.
class InboxMarkStore
{
public:
    explicit InboxMarkStore(Connection &connection)
        : m_connection(connection)
    {}

    Result<InboxMarks> of(UserId user);
    /// Read up to that instant; the beginning of time makes it unread.
    Result<void> mark(UserId user, const QString &entry, Instant readTo);
    /// All entries up to that instant, whatever was marked before.
    Result<void> markAll(UserId user, Instant readTo);

private:
    Connection &m_connection;
};

} // namespace baton
