// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "routing/routablelead.h"
#include "support/result.h"

#include <QJsonObject>

namespace baton {

class Connection;

/// Writes where leads go: owners, hand-offs, the history of owners and the journal, in a few statements for any number
/// of leads; and takes it back. Runs inside the caller's transaction.
class RoutedLeadStore
{
public:
    using Images = QHash<qint64, QJsonObject>; ///< By lead.

    explicit RoutedLeadStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Leads that are where they were are left alone. A lead that passes sides is handed over; one that waits for that
    /// side already is given to its owner. Errors: Conflict "lead.conflict" where somebody else wrote one of them.
    Result<void> write(const QList<RoutedLead> &routed, AgreementId version, BatchId batch, const Stamp &stamp);

    /// Who has these leads and by which hand-off and assignment: {"tele", "sales", "handoff", "handoffRevision",
    /// "assignment"}, null where there is none.
    Result<Images> ownership(const QList<LeadId> &leads);
    /// Brings these leads back to such an image: what was handed over or assigned since goes. Returns the leads'
    /// revisions.
    Result<QHash<qint64, int>> restore(const Images &images, const Stamp &stamp);

private:
    Result<void> writeOwners(const QList<RoutedLead> &routed, const Stamp &stamp);
    Result<QList<qint64>> handOver(const QList<RoutedLead> &routed, BatchId batch, const Stamp &stamp);
    Result<QList<qint64>> giveWaiting(const QList<RoutedLead> &routed, const Stamp &stamp);
    Result<void> refreshFirstTouches(const Stamp &stamp);
    Result<std::optional<int>> restoreOwners(LeadId lead, const QJsonObject &owned, const Stamp &stamp);
    Result<void> restoreHandoff(LeadId lead, const QJsonObject &owned, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
