// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/recordlist.h"

namespace baton {

/// The accounts with their fields; SQL speaks of the account as `a`. What its leads say of it is worked out when it is
/// asked.
[[nodiscard]] RecordList accountList();

} // namespace baton
