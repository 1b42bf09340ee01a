// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "funnel/stagevisit.h"
#include "people/user.h"
#include "routing/capacityrules.h"

#include <QHash>

namespace baton {

/// Where a lead stands, as whoever wants to act on it must know it.
struct LeadStanding
{
    LeadId lead;
    int revision = 0;
    QString name; ///< Its number where nobody knows one.
    Stage stage = Stage::Inquiry;
    UserId teleOwner;
    UserId salesOwner;
    std::optional<Handoff> handoff; ///< The last one, whatever became of it.
    StageHistory visits;

    [[nodiscard]] bool waitsForAnswer() const { return handoff && handoff->isOpen(); }
    [[nodiscard]] UserId ownerOn(Side side) const { return side == Side::Tele ? teleOwner : salesOwner; }
    /// Whoever works on it: of sales, else of tele.
    [[nodiscard]] UserId owner() const { return salesOwner.isValid() ? salesOwner : teleOwner; }
};

/// Where leads stand, and who asks.
struct LeadStandings
{
    QList<LeadStanding> leads; ///< In the order asked for; those that are gone are left out.
    std::optional<User> me; ///< Who would act; nobody where nobody is named.
    QHash<UserId, QString> names; ///< Of everybody.
};

/// Somebody whom a lead may be given to.
struct Receiver
{
    User user;
    qint64 open = 0; ///< Leads in hand that have not ended.
    RoutingCapacity capacity;
    /// Why the routing rules would pass over the person now, whichever side it is; a hint, for a person decides.
    std::optional<RoutingRefusal> refusal;
};

} // namespace baton
