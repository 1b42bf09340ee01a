// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace baton {

/// "BATN": what makes a SQLite file a Baton workspace.
inline constexpr int sqliteApplicationId = 0x4241544E;

/// Of every session, in SQLite's own unit: negative for KiB.
inline constexpr int sqliteCacheSize = -65536;

/// Whether this user may change the file and make its journal beside it.
[[nodiscard]] bool maySqliteWrite(const QString &filePath);

/// Opens the file, which must exist unless `access` is Create.
/// Errors: NotFound "workspace.missing", Invalid "workspace.directory", "workspace.notBaton", Denied
/// "workspace.denied", "workspace.journal" (somebody who may write left one that cannot be read from here).
Result<void> openSqliteFile(QSqlDatabase &database, const QString &filePath, Connection::Access access);

/// Sets what every session needs: WAL, FULL, foreign keys, the guards against a hostile file.
Result<void> prepareSqliteSession(Connection &connection, Connection::Access access);

} // namespace baton
