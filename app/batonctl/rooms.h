// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

class CommandLine;
class Room;

// One function a room, in the file of the same name. The list in rooms.cpp is the order of the help.
void addImportRoom(CommandLine &commands);
void addWorkspaceRoom(CommandLine &commands);
void addLeadsRoom(CommandLine &commands);
void addConditionsRoom(CommandLine &commands);
void addSourcesRoom(CommandLine &commands);
void addHistoryRoom(CommandLine &commands);
void addCalendarRoom(CommandLine &commands);
void addPeopleRoom(CommandLine &commands);
/// The one verb of the room "people" that reads a file.
void addPeopleImportVerb(Room &room);
void addTeamsRoom(CommandLine &commands);
void addDefinitionRoom(CommandLine &commands);
void addScoreRoom(CommandLine &commands);
void addFunnelRoom(CommandLine &commands);
void addHandoffRoom(CommandLine &commands);
void addRouteRoom(CommandLine &commands);
void addTouchRoom(CommandLine &commands);
void addStepRoom(CommandLine &commands);
void addSlaRoom(CommandLine &commands);
void addCampaignsRoom(CommandLine &commands);
/// The verbs of the room "campaigns" that write tactics and cost lines, or delete.
void addCampaignPartVerbs(Room &room);
void addJobsRoom(CommandLine &commands);
void addGeneralVerbs(CommandLine &commands);

void addAllRooms(CommandLine &commands);

} // namespace baton
