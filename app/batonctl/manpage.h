// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

class CommandLine;

/// The manual page of section 1, in roff: everything that --help says, verb by verb.
[[nodiscard]] QString manPage(const CommandLine &commands);

} // namespace baton
