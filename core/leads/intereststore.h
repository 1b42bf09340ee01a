// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/interest.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of interests.
class InterestStore
{
public:
    explicit InterestStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Stores an interest unless its source has one of the same external id; nothing then.
    Result<std::optional<Interest>> create(const Interest &interest);
    /// The newest first.
    Result<QList<Interest>> ofLead(LeadId lead);

private:
    Connection &m_connection;
};

} // namespace baton
