// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/binding.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace baton {

class BulkLoad;
class Connection;

/// One UPDATE for many rows of a table, each with values of its own: the new rows go to a temporary table, and one
/// statement brings them home where the row still has the revision that it was read with. The revision rises by one.
struct StagedUpdate
{
    QString table;
    QStringList columns; ///< Behind `id` and `revision`, which come first in each row.
    QString assignments; ///< For all rows alike, as "updated_at = :updated_at"; may be empty.
    Bindings bindings; ///< Of `assignments`.

    /// `fill` writes the rows and returns how many. True where all of them were still as they were read; else the
    /// caller must roll back.
    Result<bool> run(Connection &connection, const std::function<qint64(BulkLoad &)> &fill) const;
};

} // namespace baton
