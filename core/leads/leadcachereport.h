// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/workspacecheck.h"

namespace baton {

/// Compares what follows from the data, but not by SQL, with a rebuild: the words of the search index and the keys by
/// which names, addresses and numbers are found. Each table is read once, row by row.
class LeadCacheReport
{
public:
    explicit LeadCacheReport(Connection &connection)
        : m_connection(connection)
    {}

    /// Adds what differs as problems: "search.words" and "cache.key", at most WorkspaceCheck::mostFindingsEach of each
    /// kind and table.
    Result<void> compare(CheckReport &report);

private:
    Result<void> compareSearch(CheckReport &report);
    Result<void> comparePersons(CheckReport &report);
    Result<void> compareNames(const QString &table, QString (*keyOf)(QStringView), CheckReport &report);

    Connection &m_connection;
};

/// All that a workspace promises: WorkspaceCheck with every invariant, and the comparison above.
[[nodiscard]] Result<CheckReport> checkWorkspace(Connection &connection);

} // namespace baton
