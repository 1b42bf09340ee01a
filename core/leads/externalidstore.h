// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/externalid.h"
#include "support/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace baton {

class Connection;

/// The tables of other systems and of what they call our leads.
class ExternalIdStore
{
public:
    explicit ExternalIdStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Known by comparisonKey(name).
    Result<ExternalSystemId> findOrCreateSystem(const QString &name);
    /// The leads behind these values, keyed by value; unknown ones are left out. One statement for any number.
    Result<QHash<QString, LeadId>> leadsOf(ExternalSystemId system, const QStringList &values);
    /// Errors: Invalid "externalId.taken" where the system calls another lead so.
    Result<void> add(ExternalSystemId system, const QString &value, LeadId lead);
    Result<QList<ExternalId>> ofLead(LeadId lead);

    /// A name by its system's number, as undo keeps it.
    struct Numbered
    {
        ExternalSystemId system;
        QString value;
        LeadId lead;
    };
    Result<QList<Numbered>> ofLeads(const QList<qint64> &leads);
    /// Nothing happens where the lead is not called so.
    Result<void> remove(ExternalSystemId system, const QString &value, LeadId lead);

private:
    Connection &m_connection;
};

} // namespace baton
