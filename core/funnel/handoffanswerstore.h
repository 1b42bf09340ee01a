// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "history/author.h"
#include "leads/assignment.h"
#include "support/result.h"

namespace baton {

class Connection;

/// What stood before the receiving side said something to a hand-off.
struct HandoffBefore
{
    UserId owner;
    std::optional<Instant> ownedAt;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> acceptedRecordedAt;
    UserId decidedBy;
    QString note;
    UserId teleOwner; ///< Of the lead.
    UserId salesOwner;
    AssignmentId assignment; ///< The last one of the lead.
    int visits = 0; ///< How many stages the lead had gone through.
    QString earlier; ///< What the answer before had replaced, as imageBefore() wrote it; empty where it is the first.
};

/// As it is stored with the answer that replaces it.
[[nodiscard]] QString toText(const HandoffBefore &before);

/// Keeps with each answer to a hand-off what it replaced, so that it can be taken back as if it had never been.
class HandoffAnswerStore
{
public:
    explicit HandoffAnswerStore(Connection &connection)
        : m_connection(connection)
    {}

    /// What stands now, as it is stored with the answer that is about to be written.
    Result<QString> imageBefore(HandoffId handoff, int visits);
    /// What stood before the last answer; nothing where there is none.
    Result<std::optional<HandoffBefore>> before(HandoffId handoff);
    /// Whether nobody gave the lead to anybody since that answer.
    Result<bool> isLastWord(const Handoff &answered, const HandoffBefore &before);
    /// Gives the lead the owners that it had, and takes the answer's entries from their history; does nothing where
    /// somebody gave the lead to another since.
    Result<void> restoreOwners(const Handoff &answered, const HandoffBefore &before, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
