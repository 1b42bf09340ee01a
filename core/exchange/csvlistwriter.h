// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listwriter.h"

namespace baton {

/// CSV after RFC 4180 in UTF-8. Text that a spreadsheet would take for a formula is guarded.
class CsvListWriter : public ListWriter
{
public:
    /// Whether the file begins with a byte order mark, by which some spreadsheets know UTF-8.
    enum class Mark { No, Yes };

    explicit CsvListWriter(Mark mark)
        : m_mark(mark)
    {}

    Result<void> begin(const ListExport &list, QIODevice &out) override;
    Result<void> add(const QList<ExportRow> &rows) override;
    Result<void> end() override { return {}; }

private:
    [[nodiscard]] Result<void> write(const QString &text);

    Mark m_mark;
    const ListExport *m_list = nullptr;
    QIODevice *m_out = nullptr;
};

} // namespace baton
