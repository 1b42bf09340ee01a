// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/recordtablemodel.h"

#include "leads/recordlistservice.h"
#include "support/reply.h"

namespace baton {

Result<QList<GridRow>> gridRows(const Result<QList<RecordSummary>> &records)
{
    if (!records)
        return failure(records);
    QList<GridRow> rows;
    rows.reserve(records->size());
    for (const RecordSummary &record : *records)
        rows.append({record.id, record.values});
    return rows;
}

RecordTableModel::RecordTableModel(RecordListService &service, TimeView view, QObject *parent)
    : GridModel(std::move(view), parent)
    , m_service(service)
{}

void RecordTableModel::readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take)
{
    onReply(m_service.page(records, keys), this,
            [take](const Result<QList<RecordSummary>> &page) { take(gridRows(page)); });
}

} // namespace baton
