// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QSqlError>

struct sqlite3;

namespace baton {

/// The error of a C API call, worded as if the driver had reported it. No text: it may quote data.
[[nodiscard]] inline Error sqliteError(int code)
{
    return errorFromSql(QSqlError({}, {}, QSqlError::StatementError, QString::number(code)), Engine::Sqlite);
}

} // namespace baton
