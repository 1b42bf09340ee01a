// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/undoservice.h"

namespace baton {

/// What writes on campaigns, tactics and cost lines leave, as undo must know it.
void addCampaignUndo(UndoRegistry &registry);

} // namespace baton
