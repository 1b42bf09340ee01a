// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "leads/assignment.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The history of owners. Rows are only added; an undo takes those of its batch away.
class AssignmentStore
{
public:
    explicit AssignmentStore(Connection &connection)
        : m_connection(connection)
    {}

    /// The newest first.
    Result<QList<Assignment>> ofLead(LeadId lead);
    /// The last one of the lead; nothing where nobody ever assigned it.
    Result<std::optional<Assignment>> latestOf(LeadId lead);
    /// Whether this person may have leads of that side. Errors: NotFound "user.unknown"; those of `mayOwn`.
    Result<void> checkOwner(UserId user, Side side);
    /// Stores one as of the stamp; id, actor and instant of the argument are not looked at.
    Result<void> add(const Assignment &assignment, const Stamp &stamp);
    /// Stores many of one batch in bulk.
    Result<void> add(const QList<Assignment> &assignments, BatchId batch, const Stamp &stamp);
    /// Adds what the history of these leads lacks: an entry for each side whose owner is another than its last entry
    /// says. For changes of many leads at once.
    Result<void> follow(const QList<LeadId> &leads, Assignment::Cause cause, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
