// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffdecision.h"
#include "history/author.h"
#include "leads/assignment.h"
#include "leads/lead.h"

namespace baton {

class Connection;

/// The wish that somebody gets a lead.
struct NewOwner
{
    LeadId lead;
    std::optional<int> leadRevision; ///< The one that was looked at; a stale one is a conflict.
    Side side = Side::Sales; ///< Whose owner it is to be: tele or sales.
    UserId owner;
    QString reason;
};

/// Who has a lead: takes one out of a queue, names an owner, gives a lead back to marketing. Lead, hand-off, history of
/// owners and log together, inside the caller's transaction, which an error must roll back.
class OwnershipStore
{
public:
    explicit OwnershipStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Takes the lead that has waited longest in the side's queue, or in that of one of the person's teams, for whoever
    /// asks; nothing where none waits. Of several processes that ask at once, each gets another lead.
    /// Errors: Invalid "handoff.nobody" where the stamp names nobody; Conflict "lead.conflict".
    Result<std::optional<LeadId>> claimNext(Side side, const Stamp &stamp);
    /// Makes somebody the owner: by a hand-off where the lead passes sides, and of the hand-off that waits.
    /// Errors: NotFound "lead.unknown", "user.unknown"; Conflict "lead.conflict", "handoff.open"; Invalid
    /// "handoff.ownerInactive", "handoff.ended", "ownership.side", "ownership.same".
    Result<Lead> assign(const NewOwner &wish, const Stamp &stamp);
    /// Back to marketing: the lead goes to the stage of recycled ones and belongs to nobody.
    /// Errors: NotFound "lead.unknown"; Conflict "handoff.open"; Invalid "ownership.reason", and those of
    /// StageMoveStore::write.
    Result<Lead> recycle(LeadId id, const QString &reason, const Stamp &stamp);

private:
    Result<std::optional<LeadId>> takeNext(Side side, const Stamp &stamp);
    Result<Lead> setOwner(Lead lead, const Assignment &assignment, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
