// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/mappingproposal.h"
#include "support/result.h"

namespace baton {

class Connection;

/// What the workspace knows for proposals: its custom fields, and the profiles of imports that are done and were not
/// taken back.
[[nodiscard]] Result<MappingGround> mappingGround(Connection &connection);

} // namespace baton
