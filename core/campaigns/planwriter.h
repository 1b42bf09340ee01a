// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/recordwriter.h"
#include "support/id.h"

namespace baton {

class Connection;

/// A record as it was written, and the batch that takes the write back; none where nothing differed.
template<typename Record>
struct PlanChange
{
    Record record;
    BatchId batch;
};

/// Writes the rows of campaigns, tactics and cost lines. Each write is a batch with its journal, so that the one undo
/// takes it back.
class PlanWriter
{
public:
    /// `within`: the batch that makes the rows, instead of one for each write; what it changes of them goes with them.
    PlanWriter(Connection &connection, Entity entity, QString table, BatchId within = {})
        : m_connection(connection)
        , m_within(within)
        , m_entity(entity)
        , m_table(table)
        , m_writer(connection, entity, std::move(table))
    {}

    Result<BatchId> insert(qint64 id, const QList<RecordCell> &cells, const Stamp &stamp);
    /// What it wrote, as revision and batch. Errors: Conflict "TABLE.conflict".
    Result<PlanChange<int>> update(qint64 id, int revision, const QList<RecordCell> &before,
                                   const QList<RecordCell> &after, const Stamp &stamp);
    /// The row stays, for reports on the past, and is listed no more. Errors: Conflict "TABLE.conflict".
    Result<BatchId> remove(qint64 id, int revision, const Stamp &stamp);

private:
    Result<BatchId> batchOf(const Stamp &stamp);

    Connection &m_connection;
    BatchId m_within;
    Entity m_entity;
    QString m_table;
    RecordWriter m_writer;
};

} // namespace baton
