// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a grid puts on the clipboard.

#include "common/fieldtext.h"
#include "common/formatting.h"
#include "common/grid/cellblock.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The columns in sight that hold anything chosen; all of them in a list.
QList<int> copiedColumns(const GridView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    QList<int> columns;
    for (int column = 0; column < view.grid().columnCount(); ++column) {
        const bool isChosen = std::ranges::any_of(selection, [column](const QItemSelectionRange &range) {
            return range.left() <= column && column <= range.right();
        });
        if (isChosen && !view.isColumnHidden(column) && view.grid().columns()[column].key != GridModel::noteKey())
            columns.append(column);
    }
    return columns;
}

} // namespace

void GridView::copy()
{
    const QList<int> columns = copiedColumns(*this);
    QList<qint64> records;
    const QList<int> rows = chosenRows();
    for (const int row : rows)
        records.append(m_model->recordAt(row));
    if (const qsizetype cells = records.size() * columns.size(); cells > mostCells)
        return emit copyRefused(tr("%1 cells are more than the clipboard takes, which are %2. Export takes any number.")
                                    .arg(countText(cells, locale()), countText(mostCells, locale())));
    QList<FieldSpec> fields;
    for (const int column : columns)
        fields.append(m_model->columns()[column]);
    CellBlock block;
    if (m_mode == Mode::List) {
        block.append(QStringList());
        for (const FieldSpec &field : std::as_const(fields))
            block.first().append(fieldLabel(field));
    }
    m_model->readAll(records, fields, [block, fields, view = m_model->timeView()](const QList<GridRow> &read) mutable {
        for (const GridRow &row : read) {
            QStringList cells;
            for (qsizetype cell = 0; cell < fields.size(); ++cell)
                cells.append(isMissing(row.values[cell])
                                 ? QString()
                                 : fieldText(fields[cell], row.values[cell], view, FieldPlace::Pane));
            block.append(cells);
        }
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(block));
    });
}

} // namespace baton
