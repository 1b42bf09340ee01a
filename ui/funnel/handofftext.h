// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "leads/touch.h"

#include <QString>

namespace baton {

/// "Marketing", "Tele", "Sales", "Shared".
[[nodiscard]] QString sideName(Side side);
/// Where hand-offs stand: "worked", "accepted, untouched" …
[[nodiscard]] QString bucketText(HandoffBucket bucket);
/// Why a lead was given back: "Not ready yet" …
[[nodiscard]] QString reasonText(HandoffReason reason);
/// "Call", "Mail", "Meeting", "Note".
[[nodiscard]] QString touchKindText(TouchKind kind);
/// How a call ended: "No answer" …
[[nodiscard]] QString dispositionText(Disposition disposition);

} // namespace baton
