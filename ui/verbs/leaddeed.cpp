// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leaddeed.h"

namespace baton {

LeadPlace leadPlaceOf(const LeadStanding &lead)
{
    LeadPlace place{lead.stage, lead.teleOwner, lead.salesOwner, {}, {}};
    if (lead.waitsForAnswer()) {
        place.waitsFor = lead.handoff->to;
        place.waitsWith = lead.handoff->owner;
    }
    return place;
}

QHash<LeadId, LeadPlace> placesOf(const QList<LeadStanding> &leads)
{
    QHash<LeadId, LeadPlace> places;
    places.reserve(leads.size());
    for (const LeadStanding &lead : leads)
        places.insert(lead.lead, leadPlaceOf(lead));
    return places;
}

} // namespace baton
