// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportsourcesql.h"

#include "leads/customfieldstore.h"
#include "leads/leadfieldsql.h"
#include "leads/leadliststore.h"
#include "leads/recordliststore.h"

using namespace Qt::StringLiterals;

namespace baton {

ExportSource leadSource(const FieldCatalogue &builtIn)
{
    ExportSource source;
    source.table = {u"lead l"_s, u"l.id"_s, u"l.revision"_s, u"l.deleted_at IS NULL"_s};
    source.table.owners = leadOwnersSql();
    source.rows = [builtIn](Connection &connection, const QList<qint64> &ids,
                            const QStringList &keys) -> Result<QList<ExportRow>> {
        const auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        QList<LeadId> leads;
        leads.reserve(ids.size());
        for (const qint64 id : ids)
            leads.append(LeadId(id));
        auto page = LeadListStore(connection, *catalogue).page(leads, keys);
        if (!page)
            return failure(page);
        QList<ExportRow> rows;
        rows.reserve(page->size());
        for (LeadSummary &lead : *page)
            rows.append({lead.id.value(), std::move(lead.values)});
        return rows;
    };
    return source;
}

ExportSource recordSource(const RecordList &list, Instant now)
{
    const auto read = [list, now](Connection &connection, const QList<qint64> &ids,
                                  const QStringList &keys) -> Result<QList<ExportRow>> {
        auto page = RecordListStore(connection, list, now).page(ids, keys);
        if (!page)
            return failure(page);
        QList<ExportRow> rows;
        rows.reserve(page->size());
        for (RecordSummary &record : *page)
            rows.append({record.id, std::move(record.values)});
        return rows;
    };
    return {read, list.table};
}

} // namespace baton
