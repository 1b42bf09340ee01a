// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leaddetails.h"

namespace baton {

class BatonTrack;

/// Who held the lead and for how long, by its visits of stages; null where nobody has held it for any time yet.
[[nodiscard]] BatonTrack *makeLeadTrack(const LeadDetails &lead, const TimeView &view);

} // namespace baton
