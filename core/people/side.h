// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace baton {

/// Which part of the company a team, a stage or a promise belongs to. The numbers are stored: never reuse one.
enum class Side { Marketing = 1, Tele = 2, Sales = 3, Shared = 4 };

inline constexpr std::array allSides{Side::Marketing, Side::Tele, Side::Sales, Side::Shared};

/// "marketing", "tele", "sales", "shared": what files and the command line say.
[[nodiscard]] QString keyOf(Side side);
[[nodiscard]] std::optional<Side> sideFromKey(QStringView key);

} // namespace baton
