// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/cellblock.h"
#include "common/grid/cellchange.h"
#include "support/result.h"

#include <QLocale>

namespace baton {

class GridView;

/// A text that was pasted onto a cell which it cannot be put into.
struct RefusedCell
{
    qint64 record = 0;
    QString field;
    QString text;
    Error why;
};

/// What somebody wants of many cells at once.
struct SheetChanges
{
    QList<CellChange> cells; ///< Row by row.
    QList<RefusedCell> refused;
    qsizetype beyond = 0; ///< Cells that would stand below the last row or beside the last column.
};

/// The cells that are chosen, emptied. Those that cannot be edited are refused as Invalid "field.readOnly" or
/// "field.byVerb".
[[nodiscard]] SheetChanges clearedCells(const GridView &view);

/// In each chosen column what stands in its first chosen row, in the others too; a row that was not read gives nothing.
[[nodiscard]] SheetChanges filledCells(const GridView &view);

/// A block put onto the cells from the first chosen one on, or one cell onto all that are chosen. A block that fits
/// several times into what is chosen is repeated. Errors of a cell: those of valueFromTyped(), "field.readOnly",
/// "field.byVerb".
[[nodiscard]] SheetChanges pastedCells(const GridView &view, const CellBlock &block, const QLocale &locale);

/// Why a field cannot be edited: what has verbs of its own, or what follows from others.
[[nodiscard]] Error readOnlyError(const QString &field, const QString &label);

} // namespace baton
