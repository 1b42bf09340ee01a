// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listexport.h"

class QIODevice;

namespace baton {

/// Writes a list in one form, row by row; on a thread of its own.
class ListWriter
{
public:
    ListWriter() = default;
    virtual ~ListWriter() = default;
    Q_DISABLE_COPY_MOVE(ListWriter)

    /// The most rows that this form takes; below 0 for any number.
    [[nodiscard]] virtual qint64 mostRows() const { return -1; }
    /// Before the first row; `list` and `out` outlive what comes after. Errors, of all three: Unavailable "file.write".
    virtual Result<void> begin(const ListExport &list, QIODevice &out) = 0;
    virtual Result<void> add(const QList<ExportRow> &rows) = 0;
    virtual Result<void> end() = 0;
    /// In how many cells a text was too long for this form and was cut.
    [[nodiscard]] virtual qint64 cutCells() const { return 0; }
};

} // namespace baton
