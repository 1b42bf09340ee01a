// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonlistwriter.h"

#include "exchange/writtento.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace baton {

Result<void> JsonListWriter::begin(const ListExport &list, QIODevice &out)
{
    m_list = &list;
    m_out = &out;
    return {};
}

Result<void> JsonListWriter::add(const QList<ExportRow> &rows)
{
    QByteArray lines;
    for (const ExportRow &row : rows) {
        QJsonObject object;
        for (qsizetype at = 0; at < row.values.size(); ++at)
            object.insert(m_list->columns[at].field.key, toJson(row.values[at]));
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return writtenTo(*m_out, lines);
}

} // namespace baton
