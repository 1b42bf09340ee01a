// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/workspacecheck.h"

namespace baton {

/// Every promise that the schema's data keeps and SQL can tell; what needs a rebuild in memory is checked by its room.
[[nodiscard]] QList<Invariant> workspaceInvariants();

} // namespace baton
