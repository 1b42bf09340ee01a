// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importslot.h"
#include "storage/bulkload.h"
#include "storage/cursor.h"

namespace baton {

/// The slots of one table, in the order of the mapping; custom fields are not among them.
[[nodiscard]] QList<int> slotsOf(const ImportMapping &mapping, Entity entity);
/// The columns in which these slots stand: one each, two for money.
[[nodiscard]] QStringList columnsOf(const ImportMapping &mapping, const QList<int> &slotList);

/// Writes the values of these slots as the next columns of a row.
void writeSlots(BulkLoad &load, const ImportMapping &mapping, const QList<int> &slotList,
                const QList<StoredValue> &values);
/// Reads them from `column` on, and leaves it behind them.
void readSlots(const Cursor &cursor, int &column, const ImportMapping &mapping, const QList<int> &slotList,
               QList<StoredValue> &values);

} // namespace baton
