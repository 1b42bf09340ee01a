// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/limbo.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Finds the open leads that are nobody's business: without an owner, with one who does not work here, with
/// nothing planned or with what was planned past due, or without a touch for longer than their stage allows. As of now:
/// leads are kept as they are.
class LimboReport
{
public:
    explicit LimboReport(Connection &connection)
        : m_connection(connection)
    {}

    /// The longest forgotten first.
    Result<QList<LimboLead>> find(Instant now);

private:
    Connection &m_connection;
};

} // namespace baton
