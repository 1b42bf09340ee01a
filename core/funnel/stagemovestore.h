// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/stagemove.h"
#include "funnel/stagevisit.h"
#include "history/author.h"
#include "support/result.h"

namespace baton {

class Connection;
struct Lead;

/// Carries out one move inside the caller's transaction: history, lead, hand-offs and log together.
class StageMoveStore
{
public:
    explicit StageMoveStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors as of FunnelService::move.
    Result<MovedLead> write(const StageMove &move, const Stamp &stamp);

    /// Undoes a move of the stamp's actor: as if it had never been, with what it had said to hand-offs, while the visit
    /// is the lead's last and `correctionWindow` is not over; else by moving the lead back. Errors as of write().
    Result<UnmovedLead> undo(const MovedLead &done, const Stamp &stamp);

    /// Takes the last visit of the lead's history away, as if the lead had never gone there; the log keeps both.
    /// Errors: Conflict "lead.conflict".
    Result<void> takeBack(const Lead &lead, StageHistory history, const Stamp &stamp);

private:
    Result<MovedLead> asStored(MovedLead moved);
    Result<int> raiseRevision(LeadId lead, int revision, const StageVisit &visit, const Stamp &stamp);
    Result<void> log(const MovedLead &moved, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
