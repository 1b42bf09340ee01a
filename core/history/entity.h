// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

/// What a history row is about. The numbers are stored: never reuse one.
enum class Entity {
    Lead = 1,
    Person = 2,
    Account = 3,
    Interest = 4,
    Deal = 5,
    StageHistory = 6, ///< Journalled under the lead's id: the images are the whole list of visits.
    ExternalId = 7, ///< Journalled under the lead's id.
    User = 8,
    Team = 9,
    Source = 10,
    Channel = 11,
    CustomField = 12,
    Batch = 13,
    Calendar = 14,
    Absence = 15,
    ConsentEvent = 16,
    Touch = 17,
    Handoff = 18,
    Assignment = 19, ///< Logged and journalled under the lead's id.
    Agreement = 20,
    ScoreSnapshot = 21, ///< Journalled under the lead's id.
    Campaign = 22,
    Tactic = 23,
    CostLine = 24,
    Capacity = 25, ///< Logged under the user's id.
    HandoffAnswer = 26, ///< Journalled under the lead's id: what is said to its latest hand-off.
    Qualification = 27, ///< Journalled under the lead's id.
    View = 28,
    NextStep = 29,
};

/// What happened to it. The numbers are stored: never reuse one.
enum class Verb {
    Created = 1,
    Changed = 2,
    Deleted = 3,
    Moved = 4,
    Imported = 5,
    Undone = 6,
    Assigned = 7,
    HandedOver = 8,
    Accepted = 9,
    Rejected = 10,
    Returned = 11,
    Recycled = 12,
    Claimed = 13,
    Activated = 14,
    Signed = 15,
    Touched = 16,
};

} // namespace baton
