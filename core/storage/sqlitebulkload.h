// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bulkload.h"

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace baton {

/// Prepared inserts on SQLite's C API, one step a row.
class SqliteBulkLoad final : public BulkLoad
{
public:
    static Result<std::unique_ptr<BulkLoad>> into(sqlite3 *handle, const QString &table, const QStringList &columns);
    ~SqliteBulkLoad() override;
    Q_DISABLE_COPY_MOVE(SqliteBulkLoad)

    void null() override;
    void integer(qint64 value) override;
    void real(double value) override;
    void utf8(QByteArrayView value) override;
    void endRow() override;
    Result<qint64> finish() override;

private:
    explicit SqliteBulkLoad(sqlite3_stmt *statement);

    /// Where a value of the row at hand stands in m_text.
    struct Text
    {
        int column;
        qsizetype begin;
        qsizetype size;
    };

    void bindTexts();

    sqlite3_stmt *m_statement;
    // The texts of the row, bound together when it is complete and the buffer stays where it is: SQLite need not copy
    // each of them.
    QByteArray m_text;
    std::vector<Text> m_texts;
    int m_column = 0;
    int m_code;
    qint64 m_rows = 0;
};

} // namespace baton
