// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

class Room;

/// Adds "leaks" to the room of the funnel.
void addLeakVerb(Room &room);

} // namespace baton
