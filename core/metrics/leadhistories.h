// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/metriccolumns.h"
#include "sla/slahistory.h"
#include "support/instant.h"

namespace baton {

/// Makes `history` that of one lead as it was known at the moment, as SlaHistoryStore reads it; its scopes are the
/// caller's. What there is room for is used again.
void fillHistory(SlaHistory &history, const MetricColumns &columns, std::size_t lead, const AsOf &asOf);

/// Whether clocks speak of the lead at that moment: it was created, and that was known.
[[nodiscard]] bool isThere(const LeadRow &lead, const AsOf &asOf);

/// The hand-off as it was recorded, without its first touch.
[[nodiscard]] Handoff handoffFrom(const HandoffRow &row, LeadId lead);

/// Whether the touch had been recorded and not been taken back, as far as was known.
[[nodiscard]] bool isKnown(const TouchRow &touch, const AsOf &asOf);
/// A touch by us, or a talk: not a mail that came in.
[[nodiscard]] bool isHuman(const TouchRow &touch);

} // namespace baton
