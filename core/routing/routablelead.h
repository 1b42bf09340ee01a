// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffrules.h"
#include "leads/stage.h"
#include "routing/routingrules.h"

namespace baton {

/// A lead that is to be routed, as its row stands.
struct RoutableLead
{
    /// The queue in which the rules left it the last time.
    struct Queue
    {
        Side side = Side::Tele;
        TeamId team;

        friend bool operator==(const Queue &, const Queue &) = default;
    };

    RoutingCase known;
    int revision = 1;
    Stage stage = Stage::Inquiry;
    std::optional<qint64> score;
    HandoffId waiting; ///< The hand-off that nobody has taken yet.
    int waitingRevision = 0;
    std::optional<Queue> queue;
    bool isHandedSince = false; ///< It was handed over since it entered its stage, or waits for an answer.
};

/// A lead and where it goes.
struct RoutedLead
{
    RoutableLead lead;
    RoutingDecision decision;

    /// Whether it waits already where it is to wait.
    [[nodiscard]] bool isWhereItWas() const
    {
        return decision.outcome == RoutingDecision::Outcome::Unmatched
            || (decision.outcome == RoutingDecision::Outcome::Queued
                && lead.queue == RoutableLead::Queue{decision.side, decision.queue}
                && (lead.isHandedSince || !passageTo(decision.side, lead.stage)));
    }
    /// Whether the lead's owner is written: somebody gets it, or it waits for another than who had it before.
    [[nodiscard]] bool changesOwner() const
    {
        return decision.owner.isValid() || lead.known.former(decision.side).isValid();
    }
};

} // namespace baton
