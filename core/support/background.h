// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

/// From now on this thread, and whatever it starts, gives way to the window's where all processors are at work. With
/// nobody in its way it is as fast as before.
void stepBack();

} // namespace baton
