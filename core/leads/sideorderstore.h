// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/sidetablestore.h"
#include "leads/textorder.h"
#include "storage/binding.h"

namespace baton {

/// A lead and the number by which its value is found in a table beside it; 0 where there is none.
struct LinkedLead
{
    LeadId lead;
    size_t number = 0;
};

/// Leads in the order of a field that stands in a table beside them.
class SideOrderStore
{
public:
    /// Nothing where the field stands in no such table, or its values are in an order of their own.
    static Result<std::optional<SideOrderStore>> of(Connection &connection, const FieldSpec &field);

    /// `joins` and `where`: what stands behind FROM lead l for a condition.
    Result<std::vector<LinkedLead>> linked(const QString &joins, const QString &where, const Bindings &bindings);
    /// Whether asking for each of so many leads takes less time than reading the whole table.
    [[nodiscard]] bool areFew(size_t leads) const;
    Result<TextOrder> ordered(const std::vector<LinkedLead> &leads);

private:
    SideOrderStore(Connection &connection, SideTableStore beside)
        : m_connection(connection)
        , m_beside(std::move(beside))
    {}

    Connection &m_connection;
    SideTableStore m_beside;
};

} // namespace baton
