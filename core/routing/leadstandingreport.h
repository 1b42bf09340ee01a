// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/leadstanding.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads where leads stand and whom they may be given to; few statements, however many leads there are.
class LeadStandingReport
{
public:
    explicit LeadStandingReport(Connection &connection)
        : m_connection(connection)
    {}

    Result<LeadStandings> of(const QList<LeadId> &leads, UserId me);
    /// Everybody who is active, by name, with what he has in hand at `now`.
    Result<QList<Receiver>> receivers(Instant now);

private:
    Result<void> addHandoffs(QHash<LeadId, LeadStanding> &found, const QList<LeadId> &leads);

    Connection &m_connection;
};

} // namespace baton
