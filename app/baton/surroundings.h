// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

/// Takes away what differs between machines: the desktop's font and the language.
void fixSurroundings();

} // namespace baton
