// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/stagehistoryundo.h"

#include "funnel/funnelstore.h"
#include "funnel/stagevisitjson.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<Revertible::Images> StageHistoryRevertible::current(Connection &connection, const QList<qint64> &ids)
{
    QList<LeadId> leads;
    for (const qint64 id : ids)
        leads.append(LeadId(id));
    auto histories = FunnelStore(connection).visitsOf(leads);
    if (!histories)
        return failure(histories);
    Images images;
    for (auto it = histories->cbegin(); it != histories->cend(); ++it)
        images.insert(it.key().value(), {{u"visits"_s, toJson(it.value())}});
    return images;
}

Result<QHash<qint64, int>> StageHistoryRevertible::restore(Connection &connection, const Images &columns, const Stamp &)
{
    QList<StageHistory> histories;
    QList<LeadId> leads;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const StageHistory history = historyFromJson(it.value().value(u"visits"_s).toArray(), LeadId(it.key()));
        if (history.isEmpty())
            continue;
        histories.append(history);
        leads.append(LeadId(it.key()));
    }
    FunnelStore store(connection);
    if (auto replaced = store.replace(histories); !replaced)
        return failure(replaced);
    if (auto refreshed = store.refreshLeads(leads); !refreshed)
        return failure(refreshed);
    return QHash<qint64, int>();
}

} // namespace baton
