// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/savedview.h"

#include <QString>

namespace baton {

/// "Private", "Shared", "Locked" in the person's language.
[[nodiscard]] QString sharingText(Sharing sharing);
/// Who sees such a view and who changes it.
[[nodiscard]] QString sharingNote(Sharing sharing);
/// Why a view of `owner` cannot be shared so by him who reads; empty where it can.
[[nodiscard]] QString sharingObstacle(Sharing sharing, UserId owner, const ViewReader &reader);
/// Why he cannot say who begins with a view that is shared so; empty where he can.
[[nodiscard]] QString rolesObstacle(Sharing sharing, const ViewReader &reader);
/// The role's name in the person's language.
[[nodiscard]] QString roleText(Role role);

} // namespace baton
