// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(Role role)
{
    switch (role) {
    case Role::Marketing: return u"marketing"_s;
    case Role::Ops: return u"ops"_s;
    case Role::Tele: return u"tele"_s;
    case Role::Rep: return u"rep"_s;
    case Role::SalesManager: return u"salesmgr"_s;
    case Role::Exec: return u"exec"_s;
    case Role::Auditor: return u"auditor"_s;
    }
    return {};
}

std::optional<Role> roleFromKey(QStringView key)
{
    const auto *found = std::ranges::find_if(allRoles, [&](Role role) { return keyOf(role) == key; });
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

} // namespace baton
