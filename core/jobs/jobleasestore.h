// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Who does what is due in a workspace now: one program at a time, and nobody any more once that program is gone.
///
/// A server knows by the session that took the lease, so it is taken and given back on the same connection; a file by
/// the process that stands in it.
class JobLeaseStore
{
public:
    explicit JobLeaseStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors: Conflict "jobs.running" (who, host, since) where another program is at it.
    Result<void> take(const Stamp &stamp);
    Result<void> giveBack();

private:
    struct Holder
    {
        QString name; ///< Empty where the workspace does not know who it is.
        QString host;
        qint64 process = 0;
        qint64 processBegan = 0; ///< Tells a process from a later one of the same number.
        Instant since;
    };

    Result<std::optional<Holder>> holder();
    Result<bool> isHeldElsewhere(const std::optional<Holder> &holder, Instant now);

    Connection &m_connection;
};

} // namespace baton
