// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldsql.h"
#include "conditions/leadfacts.h"
#include "storage/binding.h"

namespace baton {

class Connection;

/// Reads what conditions are evaluated against, of many leads at once: one statement for the fields, two for the users
/// among them, one for each kind of event.
class LeadFactsStore
{
public:
    /// `catalogue` with the custom fields of this workspace.
    LeadFactsStore(Connection &connection, const FieldCatalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    /// Leads that are gone are left out. Events until `now` alone.
    /// Errors: NotFound "field.unknown", Invalid "condition.unknownKind".
    Result<QHash<LeadId, LeadFacts>> of(const QList<LeadId> &leads, const FactsWanted &wanted, Instant now);

private:
    using UserFields = QHash<qint64, QList<std::pair<LeadId, QString>>>; ///< By the user's id: whose, in which field.

    Result<UserFields> readFields(QHash<LeadId, LeadFacts> &facts, const QList<LeadId> &leads, const QStringList &keys,
                                  Instant now);
    Result<void> readUsers(QHash<LeadId, LeadFacts> &facts, const UserFields &users);
    Result<void> readEvents(QHash<LeadId, LeadFacts> &facts, const QList<LeadId> &leads, const QString &kind,
                            Instant now);

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
};

} // namespace baton
