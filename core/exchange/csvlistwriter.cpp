// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvlistwriter.h"

#include "exchange/writtento.h"
#include "support/spreadsheetcell.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Numbers, dates and instants are what they are; only text can be taken for something else.
QString cellOf(const ExportColumn &column, const FieldValue &value)
{
    const bool isText = std::holds_alternative<QString>(value) || std::holds_alternative<QStringList>(value)
        || std::holds_alternative<bool>(value);
    return isText ? csvField(exportText(column, value)) : exportText(column, value);
}

} // namespace

Result<void> CsvListWriter::begin(const ListExport &list, QIODevice &out)
{
    m_list = &list;
    m_out = &out;
    QString line = m_mark == Mark::Yes ? u"\uFEFF"_s : QString();
    for (qsizetype at = 0; at < list.columns.size(); ++at)
        line += (at == 0 ? QString() : u","_s) + csvField(list.columns[at].heading);
    return write(line + u"\r\n"_s);
}

Result<void> CsvListWriter::add(const QList<ExportRow> &rows)
{
    QString text;
    for (const ExportRow &row : rows) {
        for (qsizetype at = 0; at < row.values.size(); ++at) {
            if (at > 0)
                text += u',';
            text += cellOf(m_list->columns[at], row.values[at]);
        }
        text += u"\r\n"_s;
    }
    return write(text);
}

Result<void> CsvListWriter::write(const QString &text)
{
    return writtenTo(*m_out, text.toUtf8());
}

} // namespace baton
