// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

namespace baton {

class Connection;

/// A transaction that rolls back unless it is committed.
class Transaction
{
public:
    /// Write takes SQLite's write lock at once, so that a later statement cannot fail for want of it; Read gives one
    /// snapshot.
    enum class Mode { Write, Read };

    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Mode mode);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<void> commit();

private:
    explicit Transaction(Connection &connection);

    Connection &m_connection;
    bool m_open = true;
};

} // namespace baton
