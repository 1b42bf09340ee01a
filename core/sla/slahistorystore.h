// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "sla/slafigures.h"
#include "sla/slahistory.h"
#include "support/result.h"

#include <functional>

namespace baton {

class Connection;

/// Reads the histories that clocks follow from: many leads at a time, each table once for each chunk of leads.
class SlaHistoryStore
{
public:
    static constexpr std::size_t usualChunk = 20'000; ///< Leads.

    /// `catalogue` with the custom fields of this workspace.
    SlaHistoryStore(Connection &connection, const FieldCatalogue &catalogue, std::size_t leadsAtOnce = usualChunk)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_leadsAtOnce(leadsAtOnce)
    {}

    /// Calls `visit` for each lead that matches the question, by rising id, with what was known of it at the question's
    /// moment; of `only` one lead where it is given. `scopes` are asked as of now, because what leads were before is
    /// not kept. The window is not looked at. Leads that are gone are left out.
    /// Errors: those of conditionSql().
    Result<void> each(const SlaQuestion &question, std::optional<LeadId> only, const QList<Condition> &scopes,
                      const std::function<void(const SlaHistory &)> &visit);

private:
    Result<void> readLeads(const SlaQuestion &question, std::optional<LeadId> only);
    Result<void> readScope(const Condition &scope, Instant now, std::optional<LeadId> only);
    Result<void> readChunk(const AsOf &asOf, std::size_t begin, std::size_t end);

    /// A lead's own row.
    struct LeadRow
    {
        qint64 id = 0;
        qint64 createdAt = 0;
        qint64 teleOwner = 0;
        qint64 salesOwner = 0;
        qint64 source = 0;
    };

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
    std::size_t m_leadsAtOnce;
    std::vector<LeadRow> m_leads;
    std::vector<std::vector<bool>> m_scopes; ///< By scope, by lead.
    std::vector<SlaHistory> m_histories; ///< Of the chunk, and behind it what is left over of a larger one.
};

} // namespace baton
