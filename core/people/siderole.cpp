// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/siderole.h"

using namespace Qt::StringLiterals;

namespace baton {

bool isRoleOf(const Roles &roles, Side side)
{
    if (side == Side::Tele)
        return roles.contains(Role::Tele);
    return side == Side::Sales && (roles.contains(Role::Rep) || roles.contains(Role::SalesManager));
}

Result<void> mayOwn(const User &user, Side side)
{
    if (!user.active)
        return failure(Error::Kind::Invalid, u"handoff.ownerInactive"_s, {{u"value"_s, user.name}});
    if (!user.roles.empty() && !isRoleOf(user.roles, side))
        return failure(Error::Kind::Invalid, u"handoff.ownerSide"_s,
                       {{u"value"_s, user.name}, {u"side"_s, keyOf(side)}});
    return {};
}

Result<void> mayClaim(const User &user, Side side)
{
    if (!user.active)
        return failure(Error::Kind::Invalid, u"handoff.answererInactive"_s, {{u"value"_s, user.name}});
    if (!user.roles.empty() && !isRoleOf(user.roles, side))
        return failure(Error::Kind::Invalid, u"handoff.otherSide"_s,
                       {{u"value"_s, user.name}, {u"side"_s, keyOf(side)}});
    return {};
}

Result<void> mayAnswer(const User &user, Side side, UserId owner)
{
    if (!user.active)
        return failure(Error::Kind::Invalid, u"handoff.answererInactive"_s, {{u"value"_s, user.name}});
    if (user.roles.empty() || user.roles.contains(Role::Ops) || owner == user.id)
        return {};
    if (!isRoleOf(user.roles, side))
        return failure(Error::Kind::Invalid, u"handoff.otherSide"_s,
                       {{u"value"_s, user.name}, {u"side"_s, keyOf(side)}});
    if (owner.isValid() && !(side == Side::Sales && user.roles.contains(Role::SalesManager)))
        return failure(Error::Kind::Invalid, u"handoff.othersLead"_s, {{u"value"_s, user.name}});
    return {};
}

} // namespace baton
