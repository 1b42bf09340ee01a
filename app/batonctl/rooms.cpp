// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rooms.h"

namespace baton {

void addAllRooms(CommandLine &commands)
{
    addWorkspaceRoom(commands);
    addLeadsRoom(commands);
    addConditionsRoom(commands);
    addSourcesRoom(commands);
    addHistoryRoom(commands);
    addCalendarRoom(commands);
    addPeopleRoom(commands);
    addTeamsRoom(commands);
    addImportRoom(commands);
    addDefinitionRoom(commands);
    addScoreRoom(commands);
    addFunnelRoom(commands);
    addHandoffRoom(commands);
    addRouteRoom(commands);
    addTouchRoom(commands);
    addStepRoom(commands);
    addSlaRoom(commands);
    addCampaignsRoom(commands);
    addJobsRoom(commands);
    addGeneralVerbs(commands);
}

} // namespace baton
