// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/transaction.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Mode mode)
{
    const bool sqlite = connection.dialect().isSqlite();
    QString statement = u"BEGIN"_s;
    if (mode == Mode::Write && sqlite)
        statement = u"BEGIN IMMEDIATE"_s;
    if (mode == Mode::Read && !sqlite)
        statement = u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    if (auto begun = connection.run(statement); !begun)
        return failure(begun);
    if (mode == Mode::Write)
        connection.countWrite();
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    // Nothing can be done about a failed rollback: the connection is gone, and the server rolls back by itself.
    if (m_open)
        std::ignore = m_connection.run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    auto committed = m_connection.run(u"COMMIT"_s);
    // SQLite keeps the transaction open when COMMIT is refused for want of the lock; the destructor rolls back then.
    m_open = !committed;
    return committed;
}

} // namespace baton
