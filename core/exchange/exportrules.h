// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/role.h"
#include "support/result.h"

namespace baton {

/// Whose leads somebody may take out of Baton, where the columns tell who they are.
enum class ExportScope {
    Everybodys,
    Teams, ///< Those of his team, and his own.
    Own, ///< And of those no more than `mostOwnRows` within a day.
};

inline constexpr qint64 mostOwnRows = 200;

/// What these roles may take out: marketing and its operations all, sales managers their team's, reps their own.
/// Whoever has no roles is refused nothing, as everywhere. Errors: Denied "export.role".
[[nodiscard]] Result<ExportScope> exportScope(const Roles &roles);

/// Whether so many own rows may go after `before` within the last day. Errors: Denied "export.mostRows" with limit,
/// before and count.
[[nodiscard]] Result<void> checkOwnRows(qint64 before, qint64 count);

} // namespace baton
