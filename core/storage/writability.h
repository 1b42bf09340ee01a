// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

namespace baton {

class Connection;

/// Whether the workspace can be written over this connection: not where it was opened to be read alone.
[[nodiscard]] Result<bool> isWritable(Connection &connection);

} // namespace baton
