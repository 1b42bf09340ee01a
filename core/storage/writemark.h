// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

namespace baton {

class Connection;

/// Where a workspace stands: tells in the next write transaction of the same connection whether anybody else, of this
/// program or another, has written since. On PostgreSQL, where others write beside, it knows what they had committed.
struct WriteMark
{
    qint64 othersVersion = 0; ///< Changes when another connection has committed a write.
    qint64 writesBegun = 0; ///< Of the connection itself.

    /// Taken inside a write transaction.
    static Result<WriteMark> of(Connection &connection);

    /// Whether this is the very next write transaction after `before`.
    [[nodiscard]] bool followsAtOnce(const WriteMark &before) const
    {
        return othersVersion == before.othersVersion && writesBegun == before.writesBegun + 1;
    }
};

} // namespace baton
