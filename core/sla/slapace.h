// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slahistory.h"

#include <optional>

namespace baton {

/// How fast a lead came to a conversation, by the clock on the wall; each where it came to that.
struct SlaPace
{
    std::optional<Duration> untilHandedOver; ///< From its creation to the first hand-off.
    std::optional<Duration> untilConversed; ///< From its creation until somebody of ours and it talked first …
    std::optional<Duration> fromHandover; ///< … and from the hand-off, of a conversation after it.
};

[[nodiscard]] SlaPace paceOf(const SlaHistory &history);

} // namespace baton
