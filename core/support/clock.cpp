// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clock.h"

namespace baton {

Instant SystemClock::now() const
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

} // namespace baton
