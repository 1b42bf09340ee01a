// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

namespace baton {

class Connection;

/// Drops the indexes of a SQLite workspace, so that a large load builds them once at its end, three times as fast, and
/// lets the search index merge its parts more seldom. Unique indexes go too: the load itself must know what it has
/// written. How to make them again is written down in the same transaction: opening the workspace restores what a crash
/// left out. Nothing happens on PostgreSQL. Runs inside the caller's transaction.
Result<void> dropSecondaryIndexes(Connection &connection);

/// Makes the dropped indexes again. Runs inside the caller's transaction; nothing happens where none were dropped.
Result<void> restoreSecondaryIndexes(Connection &connection);

[[nodiscard]] Result<bool> lacksSecondaryIndexes(Connection &connection);

} // namespace baton
