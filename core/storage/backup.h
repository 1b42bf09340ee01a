// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QString>

namespace baton {

class Connection;

/// Copies an open SQLite workspace to `target` while others go on working, and verifies the copy by opening it.
///
/// The copy appears under its name only when it is whole. Errors: Invalid "backup.exists" (never overwrites),
/// Unsupported "backup.postgresql" (use pg_dump), Unavailable "storage.full", Invalid "backup.damaged".
Result<void> backUp(Connection &source, const QString &target);

} // namespace baton
