// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importissue.h"
#include "support/result.h"

#include <QHash>
#include <QList>

namespace baton {

class Connection;

/// What is kept of rows that imports left out, with all that a sentence about one needs.
class RejectStore
{
public:
    explicit RejectStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By the numbers of the list of them; those that are gone are left out.
    Result<QHash<qint64, ImportIssue>> issues(const QList<qint64> &rejects);

private:
    Connection &m_connection;
};

} // namespace baton
