// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "scoring/scoreexplanation.h"

namespace baton {

class Connection;

/// Why scores of single leads changed. Whoever scores all leads leaves no entry a lead: time did it.
class ScoreHistoryStore
{
public:
    explicit ScoreHistoryStore(Connection &connection)
        : m_connection(connection)
    {}

    /// The newest first.
    Result<QList<ScoreChange>> of(LeadId lead, int most);
    /// Runs inside the caller's transaction.
    Result<void> add(LeadId lead, const QString &reason, std::optional<qint64> before, qint64 after,
                     const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
