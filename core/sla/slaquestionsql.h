// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"

namespace baton {

/// The questions about deadlines that conditions can ask: "handoffDue", the deadline that the lead's hand-off waits for
/// (its answer, then its first touch), and "hoursLeft" until it, by the wall clock; negative when it has passed.
/// Missing where nothing waits.
///
/// Both go by the deadlines that are stored with a hand-off, so that a list of a million leads can be filtered by them;
/// the clocks of the agreement are SlaReport's.
void addSlaQuestions(FieldCatalogue &catalogue);

} // namespace baton
