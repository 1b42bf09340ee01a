// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace baton::bench {

/// Two years of a workspace: of ten leads two were handed over this morning and wait, four were handed over, answered
/// and touched, one was handed over and forgotten, one was rejected and handed over again, two were only ever
/// marketing's.
class LongHistory
{
public:
    static constexpr qint64 hour = 3'600'000;
    static constexpr qint64 day = 24 * hour;
    /// Wednesday 2024-11-13 at noon.
    static constexpr qint64 now = 1'731'499'200'000;
    static constexpr int people = 40; ///< Every tenth has left.
    static constexpr int campaigns = 60;

    /// Fills the tables, in the caller's transaction.
    static void fill(Connection &connection, qint64 leads);
    /// Writes what a statement selects as a file of comma-separated values; its columns need no quotes.
    static void exportRows(Connection &connection, const QString &sql, int columns, const QString &file);
};

} // namespace baton::bench
