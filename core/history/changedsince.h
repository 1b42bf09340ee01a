// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revertible.h"
#include "support/id.h"

namespace baton {

class Connection;

/// Which of the rows that a batch created hold something else by now than the batch has left in them: their first
/// image in the journals of others against what stands there. What was changed and taken back, by whatever way, is no
/// change. Runs inside the caller's transaction, before anything of the batch goes back.
class ChangedSince
{
public:
    ChangedSince(Connection &connection, BatchId batch)
        : m_connection(connection)
        , m_batch(batch)
    {}

    /// Makes the temporary table in which they are noted, with nothing in it.
    Result<void> prepare();
    /// Notes those of one kind.
    Result<void> note(Revertible &revertible);

    /// The condition that the row of this id is noted.
    [[nodiscard]] static QString condition(Entity entity, const QString &id);

private:
    Result<Revertible::Images> leftByTheBatch(Entity entity);

    Connection &m_connection;
    BatchId m_batch;
};

} // namespace baton
