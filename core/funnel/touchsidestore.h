// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "people/side.h"
#include "support/result.h"

namespace baton {

class Connection;
struct Lead;

/// On whose behalf the author of `stamp` turns to the lead.
[[nodiscard]] Result<Side> sideOfActor(Connection &connection, const Lead &lead, const Stamp &stamp);

} // namespace baton
