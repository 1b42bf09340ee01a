// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/deedhistory.h"
#include "support/id.h"

namespace baton {

class UndoService;

/// What this batch wrote: the one undo takes it back, and undoing the undo does it again, which is exact or refused.
/// `tell` says in words how it went; whoever is gone by then, `guard`, is told nothing. The service outlives the deed.
[[nodiscard]] Deed batchDeed(UndoService &undo, QObject *guard, BatchId batch, const QString &words,
                             std::function<void(const QString &)> tell);

} // namespace baton
