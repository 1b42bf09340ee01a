// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignrows.h"

namespace baton {

QList<GridRow> campaignRows(const CampaignList &list, const QList<qint64> &records, const QStringList &keys)
{
    QList<GridRow> rows;
    for (const qint64 record : records) {
        const QMap<QString, FieldValue> fields = list.fields(record);
        if (fields.isEmpty())
            continue;
        GridRow row{record, {}};
        for (const QString &key : keys)
            row.values.append(fields.value(key));
        rows.append(row);
    }
    return rows;
}

void CampaignRows::readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take)
{
    const QList<GridRow> rows = campaignRows(m_list, records, keys);
    // The answer comes when its question was put, as that of a database does.
    QMetaObject::invokeMethod(
        this, [take, rows] { take(rows); }, Qt::QueuedConnection);
}

} // namespace baton
