// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/side.h"
#include "support/id.h"
#include "support/instant.h"

#include <QString>

#include <optional>

namespace baton {

using AssignmentId = Id<struct AssignmentTag>;

/// One entry of a lead's history of owners on one side: who got it, or in whose queue it waits, and why.
struct Assignment
{
    /// The numbers are stored: never reuse one.
    enum class Cause {
        Routed = 1, ///< By the routing rules.
        Assigned = 2, ///< Somebody named the owner.
        Claimed = 3, ///< Somebody took it out of the queue.
        Accepted = 4, ///< Somebody accepted a hand-off that was not theirs before.
        GivenBack = 5, ///< Whoever had it rejected it; it waits for another owner.
        Recycled = 6, ///< It went back to marketing.
        Imported = 7, ///< A file named the owner, or took him away.
        Freed = 8, ///< Somebody took the owner away.
        Undone = 9, ///< A change of many leads was taken back.
    };

    AssignmentId id;
    LeadId lead;
    Side side = Side::Sales;
    UserId owner; ///< None while it waits in a queue, or after it was given back.
    TeamId team; ///< Whose queue it waits in; none where the queue is the whole side's.
    Cause cause = Cause::Assigned;
    AgreementId agreement; ///< The version of the routing rules that chose.
    QString rule; ///< The key of the rule that took the lead.
    QString trace; ///< Why, as JSON; the routing room reads it.
    QString reason;
    UserId actor;
    BatchId batch;
    Instant occurredAt;

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// "routed", "assigned", "claimed", "accepted", "givenBack", "recycled", "imported", "freed", "undone".
[[nodiscard]] QString keyOf(Assignment::Cause cause);

} // namespace baton
