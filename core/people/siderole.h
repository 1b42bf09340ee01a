// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/side.h"
#include "people/user.h"
#include "support/result.h"

namespace baton {

/// Whose leads of a side these roles may be: tele those of tele; sales those of reps and sales managers.
[[nodiscard]] bool isRoleOf(const Roles &roles, Side side);

/// Whether this person may have leads of that side. Whoever has no roles, as the people of an import, is refused
/// nothing. Errors: Invalid "handoff.ownerInactive" (value), "handoff.ownerSide" (value, side).
[[nodiscard]] Result<void> mayOwn(const User &user, Side side);

/// Whether this person may take leads of that side. Errors: Invalid "handoff.answererInactive" (value),
/// "handoff.otherSide" (value, side).
[[nodiscard]] Result<void> mayClaim(const User &user, Side side);

/// Whether this person may answer what was handed to that side and belongs to `owner`, if to anybody: people of the
/// side what is theirs or nobody's; sales managers and marketing operations what is others', too. Errors: Invalid
/// "handoff.answererInactive" (value), "handoff.otherSide" (value, side), "handoff.othersLead" (value).
[[nodiscard]] Result<void> mayAnswer(const User &user, Side side, UserId owner);

} // namespace baton
