// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/sidetablestore.h"
#include "leads/textorder.h"
#include "storage/binding.h"

namespace baton {

/// Leads in the order of a field that stands in a table beside them.
class SideOrderStore
{
public:
    /// What stands behind FROM lead l for a condition.
    struct Question
    {
        QString joins;
        QString where;
        Bindings bindings;
        bool isAll = false; ///< Every lead there is.
    };

    /// Nothing where the field stands in no such table, or its values are in an order of their own.
    static Result<std::optional<SideOrderStore>> of(Connection &connection, const FieldSpec &field, Question asked);

    /// Nothing where asking for each lead takes less time than reading the whole table: then found() are those.
    Result<std::optional<TextOrder>> ordered();
    [[nodiscard]] QList<LeadId> found() const;

private:
    /// A lead and the number by which its value is found; 0 where there is none.
    struct LinkedLead
    {
        LeadId lead;
        size_t number = 0;
    };

    SideOrderStore(Connection &connection, SideTableStore beside, Question asked)
        : m_connection(connection)
        , m_beside(std::move(beside))
        , m_asked(std::move(asked))
    {}
    Result<void> readLeads(Connection &connection);
    [[nodiscard]] TextOrder ordered(const SideValues &values, TextOrder order) const;

    Connection &m_connection;
    SideTableStore m_beside;
    Question m_asked;
    std::vector<LinkedLead> m_leads;
};

} // namespace baton
