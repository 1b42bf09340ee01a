// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bulkload.h"

struct pg_conn;

namespace baton {

/// COPY in text form by libpq; through a temporary table where policies about rows guard the target.
///
/// Rows are gathered and sent in `finish()`: several loads may so be filled side by side on one connection.
class PostgresBulkLoad final : public BulkLoad
{
public:
    static Result<std::unique_ptr<BulkLoad>> into(Connection &connection, const QString &table,
                                                  const QStringList &columns, Target target);

    void null() override;
    void integer(qint64 value) override;
    void real(double value) override;
    void utf8(QByteArrayView value) override;
    void endRow() override;
    Result<qint64> finish() override;

private:
    PostgresBulkLoad(Connection &connection, QString table, const QStringList &columns, Target target);
    Result<void> copyInto(const QString &table);

    Connection &m_connection;
    QString m_table;
    QString m_columns;
    Target m_target;
    QByteArray m_text;
    qint64 m_rows = 0;
    bool m_rowStarted = false;
};

} // namespace baton
