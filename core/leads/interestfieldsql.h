// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/recordlist.h"

namespace baton {

/// Each event in which somebody showed interest, with the lead that it belongs to, if there is one; SQL speaks of the
/// interest as `i`. Those of leads that are gone are left out.
[[nodiscard]] RecordList interestList();

} // namespace baton
