// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/cadence.h"
#include "funnel/playbook.h"

#include <QString>

namespace baton {

/// "Call", "Call back", "Mail", "Meeting", "Task".
[[nodiscard]] QString stepKindText(StepKind kind);
/// Why the playbook suggests it: "attempt 3 of 6", "nobody has talked with them yet" …
[[nodiscard]] QString suggestionText(const SuggestedStep &step);
/// "attempt 3 of 6", "6 attempts, nobody reached", "asked not to be called"; empty before the first attempt.
[[nodiscard]] QString cadenceText(const Cadence &cadence);

} // namespace baton
