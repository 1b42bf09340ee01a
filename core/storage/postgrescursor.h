// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cursor.h"

struct pg_conn;
struct pg_result;

namespace baton {

/// A cursor on libpq in single-row mode: nothing is gathered on the client. The connection serves nothing else
/// meanwhile.
class PostgresCursor final : public Cursor
{
public:
    static Result<std::unique_ptr<Cursor>> open(pg_conn *connection, const QString &sql, const Bindings &bindings);
    ~PostgresCursor() override;
    Q_DISABLE_COPY_MOVE(PostgresCursor)

    bool next() override;
    Result<void> finish() override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 int64(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView text(int column) const override;

private:
    explicit PostgresCursor(pg_conn *connection);

    pg_conn *m_connection;
    pg_result *m_row = nullptr;
    bool m_atEnd = false;
    std::optional<Error> m_error;
};

/// The error of a libpq result or connection, worded as if the driver had reported it.
[[nodiscard]] Error postgresError(pg_conn *connection, const pg_result *result);

} // namespace baton
