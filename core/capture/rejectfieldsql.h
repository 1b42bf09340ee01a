// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/recordlist.h"
#include "storage/dialect.h"

namespace baton {

/// The rows that imports left out, as far as they are kept with their import; SQL speaks of the import as `b`, of the
/// row as `r`. Imports that were taken back are left out.
[[nodiscard]] RecordList rejectList(const Dialect &dialect);

} // namespace baton
