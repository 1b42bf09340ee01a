// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/touchsidestore.h"

#include "funnel/handoffstore.h"
#include "leads/lead.h"
#include "leads/touch.h"
#include "people/userstore.h"

namespace baton {

Result<Side> sideOfActor(Connection &connection, const Lead &lead, const Stamp &stamp)
{
    Roles roles;
    if (stamp.actor.isValid()) {
        auto user = UserStore(connection).byId(stamp.actor);
        if (!user)
            return failure(user);
        roles = user->roles;
    }
    auto handoff = HandoffStore(connection).latestOf(lead.id);
    if (!handoff)
        return failure(handoff);
    const auto receiving = *handoff && !(*handoff)->isClosed() ? std::optional((*handoff)->to) : std::nullopt;
    return sideOfTouch(roles, receiving, lead.stage);
}

} // namespace baton
