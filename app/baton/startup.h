// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

class ShellSettings;
struct Arguments;

/// Language and size of text, as they were chosen; before there are words or a window.
void applyChoices(const ShellSettings &settings);

/// Runs the window from its start to its end, or hands what it was to open to one that runs already. Returns the
/// program's exit code.
[[nodiscard]] int runWindow(const Arguments &arguments);

} // namespace baton
