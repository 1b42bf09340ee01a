// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/sheetchanges.h"

#include "common/fieldtext.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/grid/typedvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The rows and the columns in sight that hold anything chosen; chosen cells are taken for the whole rectangle.
struct Chosen
{
    QList<int> rows;
    QList<int> columns;
};

QList<int> columnsFrom(const GridView &view, int first)
{
    QList<int> columns;
    for (int column = first; column < view.grid().columnCount(); ++column)
        if (!view.isColumnHidden(column))
            columns.append(column);
    return columns;
}

Chosen chosenIn(const GridView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    QList<int> columns = columnsFrom(view, 0);
    columns.removeIf([&selection](int column) {
        return std::ranges::none_of(selection, [column](const QItemSelectionRange &range) {
            return range.left() <= column && column <= range.right();
        });
    });
    return {view.chosenRows(), columns};
}

/// Puts the value into the cell where it can be edited, and notes what cannot.
void put(SheetChanges &changes, const GridModel &model, int row, int column, const FieldValue &value)
{
    const FieldSpec &field = model.columns()[column];
    if (!model.isEditable(field)) {
        changes.refused.append(
            {model.recordAt(row), field.key, plainText(value), readOnlyError(field.key, fieldLabel(field))});
        return;
    }
    CellChange change = model.changeOf(row, column, value);
    if (change.shown != value)
        changes.cells.append(std::move(change));
}

void putText(SheetChanges &changes, const GridModel &model, int row, int column, const QString &text,
             const QLocale &locale)
{
    const FieldSpec &field = model.columns()[column];
    const FieldValue *before = model.valueAt(row, column);
    const auto value = valueFromTyped(field, text, before ? *before : FieldValue(), locale);
    if (value || !model.isEditable(field))
        return put(changes, model, row, column, value.value_or(FieldValue(text)));
    changes.refused.append({model.recordAt(row), field.key, text, value.error()});
}

qsizetype widthOf(const CellBlock &block)
{
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = std::max(width, row.size());
    return width;
}

/// How far a block reaches: over all that is chosen where it fits into it without a rest, else as far as it is long.
qsizetype reach(qsizetype block, qsizetype chosen)
{
    return chosen > block && chosen % block == 0 ? chosen : block;
}

} // namespace

Error readOnlyError(const QString &field, const QString &label)
{
    const bool isByVerb = field == u"stage" || field.startsWith(u"owner");
    return {Error::Kind::Invalid, isByVerb ? u"field.byVerb"_s : u"field.readOnly"_s, {{u"field"_s, label}}, {}};
}

SheetChanges clearedCells(const GridView &view)
{
    SheetChanges changes;
    const Chosen chosen = chosenIn(view);
    for (const int row : chosen.rows)
        for (const int column : chosen.columns)
            put(changes, view.grid(), row, column, {});
    return changes;
}

SheetChanges filledCells(const GridView &view)
{
    SheetChanges changes;
    const Chosen chosen = chosenIn(view);
    for (const int column : chosen.columns) {
        const FieldValue *first = chosen.rows.isEmpty() ? nullptr : view.grid().valueAt(chosen.rows.first(), column);
        for (qsizetype row = 1; first && row < chosen.rows.size(); ++row)
            put(changes, view.grid(), chosen.rows[row], column, *first);
    }
    return changes;
}

SheetChanges pastedCells(const GridView &view, const CellBlock &block, const QLocale &locale)
{
    SheetChanges changes;
    const Chosen chosen = chosenIn(view);
    const qsizetype width = widthOf(block);
    if (width == 0 || chosen.rows.isEmpty() || chosen.columns.isEmpty())
        return changes;
    const GridModel &model = view.grid();
    const QList<int> columns = columnsFrom(view, chosen.columns.first());
    const int firstRow = chosen.rows.first();
    const qsizetype rowCount = reach(block.size(), chosen.rows.size());
    const qsizetype columnCount = reach(width, chosen.columns.size());
    for (qsizetype down = 0; down < rowCount; ++down) {
        const QStringList &texts = block[down % block.size()];
        const auto row = static_cast<int>(firstRow + down);
        for (qsizetype across = 0; across < columnCount; ++across) {
            const qsizetype cell = across % width;
            if (cell >= texts.size())
                continue; // The row is shorter than others.
            if (row >= model.rowCount() || across >= columns.size())
                ++changes.beyond;
            else
                putText(changes, model, row, columns[across], texts[cell], locale);
        }
    }
    return changes;
}

} // namespace baton
