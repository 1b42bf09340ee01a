// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/stagevisit.h"
#include "support/result.h"

#include <QHash>
#include <QList>

namespace baton {

class Connection;

/// The table of stage visits. Whole histories are written, so that no visit ever stands without the one before it.
class FunnelStore
{
public:
    explicit FunnelStore(Connection &connection)
        : m_connection(connection)
    {}

    /// The histories of these leads, any number of them; a lead without one is left out.
    Result<QHash<LeadId, StageHistory>> visitsOf(const QList<LeadId> &leads);
    /// The history of one lead; empty where there is none.
    Result<StageHistory> visitsOf(LeadId lead);

    /// When the lead began to be one for us: its creation, first stage or first interest, whichever was first; nothing
    /// for one that is not there.
    Result<std::optional<Instant>> beginningOf(LeadId lead);

    /// Stores the histories of leads that have none yet, in bulk. Each visit names its lead.
    Result<void> add(const QList<StageHistory> &histories);
    /// Puts these histories in the place of what their leads had, in bulk. The leads' own rows are not touched: see
    /// `refreshLeads`. No history may be empty.
    Result<void> replace(const QList<StageHistory> &histories);

    /// Writes stage, status and instant of the open visit into the rows of these leads, which keep them for lists.
    /// Revisions stay.
    Result<void> refreshLeads(const QList<LeadId> &leads);

private:
    Result<void> forget(const QList<LeadId> &leads);

    Connection &m_connection;
};

} // namespace baton
