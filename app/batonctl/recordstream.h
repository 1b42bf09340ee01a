// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"

#include <QStringList>

namespace baton {

/// Writes a list of records to stdout as it comes, whatever its length: an aligned table, a JSON array, CSV or JSON
/// lines.
///
/// In CSV a text that a spreadsheet would read as a formula gets an apostrophe in front; a number is left alone.
class RecordStream
{
public:
    enum class Format { Table, JsonArray, Csv, JsonLines };

    /// The format asked for by --format ("csv", "jsonl" or nothing) and --json.
    static Format format(const QString &asked, OutputForm form);
    [[nodiscard]] static QStringList formatNames() { return {QStringLiteral("csv"), QStringLiteral("jsonl")}; }

    RecordStream(Format format, QList<OutputColumn> columns);

    /// One value for each column.
    void write(const OutputRow &row);
    /// Must be called at the end; an empty list is a document too.
    void finish();

private:
    void writeTableRow(const OutputRow &row);
    void flushTable();
    [[nodiscard]] QJsonObject object(const OutputRow &row) const;

    Format m_format;
    QList<OutputColumn> m_columns;
    QList<OutputRow> m_held; ///< The first rows of a table: they decide how wide it is.
    QList<int> m_widths;
    qint64 m_written = 0;
};

/// The cell as CSV (RFC 4180), guarded against formulas.
[[nodiscard]] QByteArray csvCell(const QJsonValue &value);

} // namespace baton
