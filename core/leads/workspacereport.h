// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

namespace baton {

class Connection;

/// How much a workspace holds; what was deleted is not counted.
struct WorkspaceCounts
{
    qint64 leads = 0;
    qint64 accounts = 0;
    qint64 interests = 0;
    qint64 users = 0;

    friend bool operator==(const WorkspaceCounts &, const WorkspaceCounts &) = default;
};

/// Counts what a workspace holds.
class WorkspaceReport
{
public:
    explicit WorkspaceReport(Connection &connection)
        : m_connection(connection)
    {}

    Result<WorkspaceCounts> counts();

private:
    Connection &m_connection;
};

} // namespace baton
