// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QStringList>

namespace baton {

class Connection;

/// Drops the indexes of a workspace that are no unique keys, so that a large load builds them once at its end, three
/// times as fast, and lets SQLite's search index merge its parts more seldom. Of the unique ones those named in
/// `uniqueToo` go as well: only those whose keys the load itself compares, because others may write meanwhile and count
/// on theirs. How to make them again is written down in the same transaction: opening the workspace restores what a
/// crash left out. On PostgreSQL they are those of tables that this login owns, and nobody restores them while the
/// session that dropped them lives; a second load beside it drops nothing. Runs inside the caller's transaction.
Result<void> dropSecondaryIndexes(Connection &connection, const QStringList &uniqueToo = {});

/// Makes the dropped indexes again. Runs inside the caller's transaction; nothing happens where none were dropped, or
/// where another session of PostgreSQL is still loading.
Result<void> restoreSecondaryIndexes(Connection &connection);

[[nodiscard]] Result<bool> lacksSecondaryIndexes(Connection &connection);

} // namespace baton
