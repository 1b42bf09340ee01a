// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "leads/textorder.h"
#include "storage/binding.h"
#include "support/result.h"

#include <optional>

namespace baton {

class Connection;

/// Leads by a field of a table that stands beside them and has far fewer rows than there are leads, as the account's
/// industry: that table is read once, from one end to the other, where SQLite would look up one row of it for each
/// lead.
class JoinedOrderStore
{
public:
    /// Nothing where the field stands in no such table, or in one of about as many rows as there are leads.
    static Result<std::optional<JoinedOrderStore>> of(Connection &connection, const FieldSpec &field);

    /// `joins` and `where`: what stands behind FROM lead l for a condition.
    Result<TextOrder> read(const QString &joins, const QString &where, const Bindings &bindings);

private:
    JoinedOrderStore(Connection &connection, QString link)
        : m_connection(connection)
        , m_link(std::move(link))
    {}
    Result<void> load(const FieldSpec &field, const QString &from, const QString &id, qint64 last);

    Connection &m_connection;
    QString m_link; ///< What of the lead is the row's id, as "l.account_id".
    TextOrder m_order;
    std::vector<std::optional<TextOrder::Key>> m_keys; ///< By the row's id.
};

} // namespace baton
