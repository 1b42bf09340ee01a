// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

/// From now on a screen reader is told what the widgets are that paint themselves: a chart, a list. Qt knows only its
/// own. Once for a program.
void tellSpokenRoles();

} // namespace baton
