// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QStringList>

namespace baton {

class Connection;

/// What a quick look at the file's structure finds, in SQLite's words; empty where it is sound, and on a server, which
/// looks after its files itself. Takes seconds for a large file.
[[nodiscard]] Result<QStringList> quickCheck(Connection &connection);

} // namespace baton
