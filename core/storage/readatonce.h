// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <functional>

namespace baton {

class Connection;

using Reading = std::function<Result<void>(Connection &connection)>;

/// Reads two things at once: `one` here on `connection`, `other` on a thread and a connection of its own to the same
/// file. One after the other on `connection` where that could not see the same: within a change, and on a server.
///
/// What somebody changes between the beginnings of the two is seen by one of them: for what is told anew after a
/// change. Errors: those of `one`, else those of `other`.
Result<void> readAtOnce(Connection &connection, const Reading &one, const Reading &other);

} // namespace baton
