// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingundo.h"

#include "funnel/leadownershipstore.h"

namespace baton {

Result<Revertible::Images> RoutingUndo::current(Connection &connection, const QList<qint64> &ids)
{
    QList<LeadId> leads;
    leads.reserve(ids.size());
    for (const qint64 id : ids)
        leads.append(LeadId(id));
    return LeadOwnershipStore(connection).of(leads);
}

Result<QHash<qint64, int>> RoutingUndo::restore(Connection &connection, const Images &columns, const Stamp &stamp)
{
    return LeadOwnershipStore(connection).restore(columns, stamp);
}

} // namespace baton
