// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listwriter.h"

namespace baton {

/// Keeps the rows that are to be painted, on whatever paper somebody chooses.
class PaperListWriter : public ListWriter
{
public:
    /// A preview shows all pages at once.
    [[nodiscard]] qint64 mostRows() const override { return 2000; }
    Result<void> begin(const ListExport &, QIODevice &) override { return {}; }
    Result<void> add(const QList<ExportRow> &rows) override
    {
        m_rows.append(rows);
        return {};
    }
    Result<void> end() override { return {}; }

    [[nodiscard]] const QList<ExportRow> &rows() const { return m_rows; }

private:
    QList<ExportRow> m_rows;
};

} // namespace baton
