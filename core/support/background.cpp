// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/background.h"

#include <sys/resource.h>
#include <unistd.h>

namespace baton {

// A thread has a niceness of its own on Linux alone; elsewhere it would be the whole program's.
void stepBack()
{
#ifdef __linux__
    constexpr int niceness = 5; // A third of the time that the window's thread gets.
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
#endif
}

} // namespace baton
