// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that go without moving what is in sight.

#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace baton {

namespace {

// Of more that are chosen, what left is not worth the time to look for the others.
constexpr qsizetype mostKept = 500;

} // namespace

void GridView::leaveRows(const QList<qint64> &left)
{
    const int top = std::max(0, rowAt(0));
    const int scrolled = verticalScrollBar()->value();
    const QList<qint64> &before = m_model->records();
    int above = 0; // Of those above the upper edge that stay.
    for (int row = 0; row < std::min<qsizetype>(top, before.size()); ++row)
        if (above < left.size() && left[above] == before[row])
            ++above;
    const qint64 current = m_model->recordAt(currentRow());
    QSet<qint64> chosen;
    const QList<int> rows = chosenCount() > mostKept ? QList<int>() : chosenRows();
    for (const int row : rows)
        chosen.insert(m_model->recordAt(row));
    m_model->leave(left);
    if (current > 0 && currentRow() < 0 && m_model->rowCount() > 0)
        chooseAgain(chosen, current);
    updateGeometries();
    verticalScrollBar()->setValue(scrolled - (top - above) * verticalHeader()->defaultSectionSize());
    tellRows();
}

// Where so much went that the model forgot what was chosen.
void GridView::chooseAgain(const QSet<qint64> &records, qint64 current)
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (records.contains(m_model->recordAt(row)))
            rows.append(row);
    const int row = std::max(0, m_model->rowOfRecord(current));
    if (rows.size() > 1 && rows.contains(row))
        chooseRows(rows, row);
    else
        setCurrentRow(row);
}

} // namespace baton
