// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QString>

namespace baton {

class Connection;

/// `sql` with its `table` ("lead l", as it stands behind FROM) read from one end to the other, where SQLite would walk
/// an index of it without getting an order from that; else as it is.
///
/// SQLite keeps no figures of the tables and takes a partial index for the shorter way even where that holds every row:
/// it looks up each row in the order of the index then, which jumps about in the table and takes many times as long.
Result<QString> readStraight(Connection &connection, const QString &sql, const QString &table);

/// Whether SQLite sorts what `sql` asks for when all of it is read, as no index has that order.
Result<bool> isSortedAfterwards(Connection &connection, const QString &sql);

} // namespace baton
