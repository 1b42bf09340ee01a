// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/whyowner.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads who has a lead and why.
class WhyOwnerReport
{
public:
    explicit WhyOwnerReport(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors: NotFound "lead.unknown".
    Result<WhyOwner> of(LeadId id);

private:
    Result<void> readNames(WhyOwner &why);
    Result<void> readRule(OwnerReason &reason, WhyOwner &why);

    Connection &m_connection;
};

} // namespace baton
