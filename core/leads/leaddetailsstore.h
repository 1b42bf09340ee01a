// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "leads/leaddetails.h"

namespace baton {

class Connection;

/// The queries behind the detail pane and `leads show`.
class LeadDetailsStore
{
public:
    static constexpr int longestTimeline = 500;

    LeadDetailsStore(Connection &connection, const FieldCatalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    /// Follows the alias of a merged lead. Errors: NotFound "lead.unknown" (record).
    Result<LeadDetails> byId(LeadId id);

private:
    Result<void> readLead(LeadId id, LeadDetails &details);
    Result<void> readFields(LeadDetails &details);
    Result<void> readStages(LeadDetails &details);
    Result<void> readTimeline(LeadDetails &details);

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
};

} // namespace baton
