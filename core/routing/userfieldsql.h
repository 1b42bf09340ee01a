// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/recordlist.h"

namespace baton {

/// Everybody who works here or stands in the books as an owner, with the leads that they have; SQL speaks of the user
/// as `u`.
[[nodiscard]] RecordList userList();

} // namespace baton
