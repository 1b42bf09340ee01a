// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <set>

namespace baton {

/// What a person does here; somebody may hold several. The numbers are stored: never reuse one.
enum class Role {
    Marketing = 1,
    Ops = 2, ///< Marketing operations; administering the workspace is its right.
    Tele = 3,
    Rep = 4,
    SalesManager = 5,
    Exec = 6, ///< Sees aggregates only.
    Auditor = 7,
};

using Roles = std::set<Role>;

inline constexpr std::array allRoles{Role::Marketing,    Role::Ops,  Role::Tele,   Role::Rep,
                                     Role::SalesManager, Role::Exec, Role::Auditor};

/// "marketing", "ops", "tele", "rep", "salesmgr", "exec", "auditor": what files and the command line say.
[[nodiscard]] QString keyOf(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(QStringView key);

} // namespace baton
