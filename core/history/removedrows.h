// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revertible.h"
#include "support/id.h"

namespace baton {

/// Rows that an undo removes but keeps whole in its journal, as entries with an image before and none after, so that
/// undoing the undo brings them back under their ids. Runs inside the caller's transaction.
class RemovedRows
{
public:
    /// `rows` names its columns, and outlives this.
    RemovedRows(Connection &connection, const CreatedRows &rows)
        : m_connection(connection)
        , m_rows(rows)
    {}

    /// Keeps those whose ids stand in undo_doomed in the journal of `undoing`, before they go.
    Result<void> keepDoomed(BatchId undoing);

    struct Back
    {
        QList<qint64> came;
        QList<qint64> stayedAway; ///< Something else has their place.
    };
    /// Brings those back that `undone` removed, in the journal of `redoing`.
    Result<Back> bringBack(BatchId undone, BatchId redoing);

private:
    Result<std::optional<int>> insert(qint64 id, const QJsonObject &image);

    Connection &m_connection;
    const CreatedRows &m_rows;
};

} // namespace baton
