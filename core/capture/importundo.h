// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/undoservice.h"

namespace baton {

/// What an import writes, table by table, as undo must know it; and what follows for leads with a score of which
/// something went back.
[[nodiscard]] UndoRegistry importUndo(BatchConsequence consequence = {});

} // namespace baton
