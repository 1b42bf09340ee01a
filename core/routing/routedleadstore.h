// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "routing/routablelead.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Writes where leads go: owners, hand-offs, the history of owners and the journal, in a few statements for any number
/// of leads. Runs inside the caller's transaction.
class RoutedLeadStore
{
public:
    explicit RoutedLeadStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Leads that are where they were are left alone. A lead that passes sides is handed over; one that waits for that
    /// side already is given to its owner. Errors: Conflict "lead.conflict" where somebody else wrote one of them.
    Result<void> write(const QList<RoutedLead> &routed, AgreementId version, BatchId batch, const Stamp &stamp);

private:
    Result<void> writeOwners(const QList<RoutedLead> &routed, const Stamp &stamp);
    Result<QList<qint64>> handOver(const QList<RoutedLead> &routed, BatchId batch, const Stamp &stamp);
    Result<QList<qint64>> giveWaiting(const QList<RoutedLead> &routed, const Stamp &stamp);
    Result<void> refreshFirstTouches(const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
