// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deals/deal.h"
#include "history/author.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The tables of deals and of the people in them.
class DealStore
{
public:
    explicit DealStore(Connection &connection)
        : m_connection(connection)
    {}

    /// `id` and `revision` of the argument are not looked at.
    Result<Deal> create(const Deal &deal, const Stamp &stamp);
    /// Errors: NotFound "deal.unknown".
    Result<Deal> byId(DealId id);
    /// The newest first.
    Result<QList<Deal>> ofLead(LeadId lead);
    /// Logs one event for each field that changed. Errors: NotFound "deal.unknown", Conflict "deal.conflict".
    Result<Deal> update(const Deal &deal, const Stamp &stamp);

    /// A person has one role in a deal: another one replaces it.
    Result<void> setPerson(const DealPerson &person);
    Result<QList<DealPerson>> people(DealId deal);

private:
    Connection &m_connection;
};

} // namespace baton
