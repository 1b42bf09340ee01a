// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/gridheader.h"

#include "common/grid/gridmodel.h"

#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

void RoomyHeader::setHeights(int headings, int below)
{
    if (height() == headings + below && m_below == below)
        return;
    m_below = below;
    setViewportMargins(0, 0, 0, below);
    setFixedHeight(headings + below);
    emit geometriesChanged(); // The table gives it the room.
}

GridHeader::GridHeader(GridModel *model, QWidget *parent)
    : RoomyHeader(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionsClickable(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Columns of the list"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { emit sortRequested(column, m_adds); });
}

void GridHeader::showSort(const QList<SortKey> &keys)
{
    m_keys = keys;
    const int first = keys.isEmpty() ? -1 : m_model->columnOf(keys.first().field);
    setSortIndicatorShown(first >= 0);
    setSortIndicator(first, keys.isEmpty() ? Qt::AscendingOrder : keys.first().order);
    viewport()->update();
}

void GridHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    RoomyHeader::initStyleOptionForIndex(option, column);
    if (column < 0 || column >= m_model->columns().size())
        return;
    const auto key = std::ranges::find(m_keys, m_model->columns()[column].key, &SortKey::field);
    if (key == m_keys.end() || m_keys.size() < 2)
        return;
    option->sortIndicator =
        key->order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    option->text += u' ' + locale().toString(key - m_keys.begin() + 1);
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    m_adds = event->modifiers().testFlag(Qt::ShiftModifier);
    RoomyHeader::mousePressEvent(event);
}

} // namespace baton
