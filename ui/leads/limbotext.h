// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "funnel/limbo.h"

namespace baton {

/// Why a lead is nobody's business: "no owner · nothing for 12 d".
[[nodiscard]] QString limboText(const LimboLead &lead, const TimeView &view);

} // namespace baton
