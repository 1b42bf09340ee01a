// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/undoservice.h"

namespace baton {

/// What an import writes, table by table, as undo must know it.
[[nodiscard]] UndoRegistry importUndo();

} // namespace baton
