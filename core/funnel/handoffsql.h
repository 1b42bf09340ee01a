// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"

namespace baton {

class Row;

/// How many columns `handoffColumns` names.
inline constexpr int handoffColumnCount = 22;

/// The columns of `handoff h`, for a SELECT that begins with them.
[[nodiscard]] QString handoffColumns();
[[nodiscard]] Handoff handoffFrom(const Row &row);

/// The first human touch by the receiving side of the row `handoff`, before the lead's next hand-off; `known` is one
/// more condition on the touch `t`, such as that it is not deleted.
[[nodiscard]] QString firstTouchSql(const QString &handoff, const QString &known);

/// Whether nobody has the hand-off `alias` yet and the user :member may take it: it waits in the queue of the whole
/// side, or in that of one of the user's teams.
[[nodiscard]] QString takableSql(const QString &alias);

} // namespace baton
