// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffdecision.h"
#include "history/author.h"
#include "leads/assignment.h"
#include "leads/lead.h"

namespace baton {

class Connection;

/// Hands leads over and carries out what is said to it: hand-off, stage, owner and log together, inside the caller's
/// transaction, which an error must roll back.
class HandoffDecisionStore
{
public:
    explicit HandoffDecisionStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors as of HandoffService.
    Result<HandoffOutcome> handOver(const NewHandoff &wish, const Stamp &stamp);
    Result<HandoffOutcome> decide(const HandoffDecision &decision, const Stamp &stamp);
    Result<HandoffOutcome> claim(LeadId id, const Stamp &stamp);
    Result<HandoffOutcome> takeBack(LeadId id, const Stamp &stamp);

private:
    Result<void> accept(const Lead &lead, const Handoff &handoff, Instant at, const Stamp &stamp);
    Result<void> giveBack(const Lead &lead, const Handoff &handoff, const HandoffDecision &decision, Instant at,
                          const Stamp &stamp);
    Result<void> nameOwner(Handoff &handoff, UserId user);
    Result<int> visitsOf(LeadId lead);
    Result<Handoff> latest(LeadId lead);
    Result<void> setOwner(LeadId id, Side side, UserId owner, Assignment::Cause cause, const Stamp &stamp);
    Result<void> freeOwner(LeadId id, Side side, const QString &reason, const Stamp &stamp);
    Result<HandoffOutcome> outcome(LeadId id);

    Connection &m_connection;
};

} // namespace baton
