// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/result.h"

#include <QString>

namespace baton {

class Session;

/// Whether it is done, or only said.
enum class UndoMode { Done, DryRun };

/// Undoes a batch and says what went and what stayed: the work of `history undo` and `import undo`.
Result<void> undoBatch(Session &session, const QString &batch, UndoMode mode);

} // namespace baton
