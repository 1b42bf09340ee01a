// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slahistory.h"
#include "storage/binding.h"
#include "support/result.h"

#include <functional>
#include <span>

namespace baton {

class Connection;
class Cursor;

/// Reads what happened to some leads: their visits, hand-offs, touches and owners, each table once.
class SlaMomentStore
{
public:
    explicit SlaMomentStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Adds what was true and known at the moment, and puts it into order. The histories are by rising lead and hold
    /// the leads' own facts.
    Result<void> fill(std::span<SlaHistory> histories, const AsOf &asOf);

private:
    Result<void> readVisits(const AsOf &asOf);
    Result<void> readHandoffs(const AsOf &asOf);
    Result<void> readTouches(const AsOf &asOf);
    Result<void> readAssignments(const AsOf &asOf);
    /// Rows whose first column is the lead, by rising lead.
    Result<void> eachRow(const QString &sql, const Bindings &bindings,
                         const std::function<void(SlaHistory &, const Cursor &)> &add);

    Connection &m_connection;
    std::span<SlaHistory> m_histories;
    QString m_columnIn; ///< The condition that the column %1 is one of these leads …
    Bindings m_leads; ///< … and its values.
};

} // namespace baton
