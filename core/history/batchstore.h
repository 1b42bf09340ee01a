// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/batch.h"
#include "support/result.h"

#include <QList>

#include <optional>

namespace baton {

class Connection;

/// The table of batches.
class BatchStore
{
public:
    explicit BatchStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Stores a new batch and returns its id.
    Result<BatchId> create(const Batch &batch);
    /// Errors: NotFound "batch.unknown".
    Result<Batch> byId(BatchId id);
    /// The same, and until the caller's transaction ends nobody else goes on with it or takes it back.
    Result<Batch> locked(BatchId id);
    /// For an import that left its batch with `rowsDone` rows: locks it, before anything else of the transaction.
    /// Errors: Conflict "batch.takenBack" where it was undone meanwhile, "batch.runsElsewhere" where another run of the
    /// same file went on with it.
    Result<void> checkStillOurs(BatchId id, qint64 rowsDone);
    /// The newest first.
    Result<QList<Batch>> all();
    /// An interrupted or cancelled import of the same file, source and profile, to be resumed.
    Result<std::optional<Batch>> unfinished(const QString &fileDigest, SourceId source, const QJsonObject &profile);
    /// Finished imports of the same file that were not undone.
    Result<QList<Batch>> finishedOf(const QString &fileDigest);
    /// In the same transaction as the rows it counts. A cancelled batch runs again.
    Result<void> advance(BatchId id, qint64 rowsDone, const QJsonObject &resultSoFar);
    Result<void> finish(BatchId id, Batch::State state, Instant at, const QJsonObject &result);
    Result<void> markUndone(BatchId id, BatchId by);

private:
    Connection &m_connection;
};

} // namespace baton
