// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/recordwriter.h"
#include "support/id.h"

#include <QJsonObject>

namespace baton {

/// A record as it was read and as it is to be.
template<typename Record>
struct RecordChange
{
    Record before;
    Record after;
};

/// One row as it was read and as it is to be: two images of the same columns.
struct ChangedRecord
{
    qint64 id = 0;
    int revision = 0; ///< With which it was read.
    QList<RecordCell> before;
    QList<RecordCell> after;
    QList<FieldChange> more; ///< Changes inside a column that has no field of its own, for the log.
    QJsonObject custom; ///< Custom fields that differ, as they were: "custom.KEY"; null where there was none.
    QJsonObject customNow; ///< The same keys as they are to be.
};

/// Writes many rows of one table, each change with its journal and its log, in few statements for any number. What a
/// batch changed so is taken back by the one undo.
class BulkRecordWriter
{
public:
    BulkRecordWriter(Connection &connection, Entity entity, QString table, BatchId batch)
        : m_connection(connection)
        , m_entity(entity)
        , m_table(std::move(table))
        , m_batch(batch)
    {}

    /// Rows that do not differ are left alone. Errors: Busy "rows.raced" where a row has another revision than it was
    /// read with: the caller's transaction must be rolled back, and may be run again.
    Result<void> update(const QList<ChangedRecord> &records, const Stamp &stamp);

private:
    Result<void> write(const QList<ChangedRecord> &records, const Stamp &stamp);
    Result<void> journal(const QList<ChangedRecord> &records);
    Result<void> log(const QList<ChangedRecord> &records, const Stamp &stamp);

    Connection &m_connection;
    Entity m_entity;
    QString m_table;
    BatchId m_batch;
};

} // namespace baton
