// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cursor.h"

struct sqlite3;
struct sqlite3_stmt;

namespace baton {

/// A cursor on SQLite's C API.
class SqliteCursor final : public Cursor
{
public:
    static Result<std::unique_ptr<Cursor>> open(sqlite3 *handle, const QString &sql, const Bindings &bindings);
    ~SqliteCursor() override;
    Q_DISABLE_COPY_MOVE(SqliteCursor)

    bool next() override;
    Result<void> finish() override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 int64(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView text(int column) const override;

private:
    explicit SqliteCursor(sqlite3_stmt *statement);

    sqlite3_stmt *m_statement;
    int m_code;
};

} // namespace baton
