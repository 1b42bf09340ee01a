// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace baton {

/// Rows of cells as they go over the clipboard. Rows may be of different length.
using CellBlock = QList<QStringList>;

/// The block as spreadsheets, mail programs and editors take it: cells parted by tabs, an HTML table, and CSV. A text
/// that a spreadsheet would take for a formula is guarded (spreadsheetcell.h).
[[nodiscard]] QMimeData *mimeDataOf(const CellBlock &block);

/// The cells of what is on the clipboard: its text, parted by tabs, which every spreadsheet writes beside other forms.
/// Guards are taken away. Empty where there is no text, or where there are more than `mostCells` cells.
[[nodiscard]] CellBlock cellBlockFrom(const QMimeData &data);

/// What one paste takes: a column of a hundred thousand, or all cells of ten thousand rows of ten.
inline constexpr qsizetype mostCells = 1'000'000;

} // namespace baton
