// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/sheetkeys.h"

#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"

#include <QKeyEvent>

namespace baton {

namespace {

bool isRevers(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

SheetKeys::SheetKeys(GridView *view)
    : QObject(view)
    , m_view(view)
{}

bool SheetKeys::press(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: goDown(isRevers(event) ? -1 : 1); return true;
    case Qt::Key_Tab: goOn(1); return true;
    case Qt::Key_Backtab: goOn(-1); return true;
    case Qt::Key_F6: emit left(); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit clearRequested(); return true;
    case Qt::Key_D:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        emit fillRequested();
        return true;
    default: return event.modifiers() == Qt::ControlModifier && move(event);
    }
}

// To the edges of the list, as in a spreadsheet without gaps.
bool SheetKeys::move(const QKeyEvent &event)
{
    const int row = m_view->currentIndex().row();
    const int column = m_view->currentIndex().column();
    const int lastRow = m_view->grid().rowCount() - 1;
    const int lastColumn = m_view->grid().columnCount() - 1;
    switch (event.key()) {
    case Qt::Key_Home: m_view->setCurrentCell(0, 0); return true;
    case Qt::Key_End: m_view->setCurrentCell(lastRow, lastColumn); return true;
    case Qt::Key_Up: m_view->setCurrentCell(0, column); return true;
    case Qt::Key_Down: m_view->setCurrentCell(lastRow, column); return true;
    case Qt::Key_Left: m_view->setCurrentCell(row, m_view->isRightToLeft() ? lastColumn : 0); return true;
    case Qt::Key_Right: m_view->setCurrentCell(row, m_view->isRightToLeft() ? 0 : lastColumn); return true;
    default: return false;
    }
}

void SheetKeys::goDown(int rows)
{
    m_view->setCurrentCell(m_view->currentIndex().row() + rows, m_view->currentIndex().column());
}

void SheetKeys::goOn(int cells)
{
    int row = m_view->currentIndex().row();
    int column = m_view->currentIndex().column();
    do {
        column += cells;
        if (column >= m_view->grid().columnCount() || column < 0) {
            row += cells;
            column = cells > 0 ? 0 : m_view->grid().columnCount() - 1;
        }
    } while (m_view->isColumnHidden(column));
    if (row >= 0 && row < m_view->grid().rowCount())
        m_view->setCurrentCell(row, column);
}

} // namespace baton
