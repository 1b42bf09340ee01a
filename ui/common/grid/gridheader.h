// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadfilter.h"

#include <QHeaderView>
#include <QMap>

namespace baton {

class GridModel;

/// Headings with room below them for what belongs to the columns.
class RoomyHeader : public QHeaderView
{
    Q_OBJECT

public:
    using QHeaderView::QHeaderView;

    /// How high the headings are, and the room below them.
    void setHeights(int headings, int below);
    /// Of the headings alone.
    [[nodiscard]] int headingHeight() const { return height() - m_below; }
    [[nodiscard]] int roomBelow() const { return m_below; }

private:
    int m_below = 0;
};

/// The headings of a grid, with an arrow on each column that it is sorted by and, where those are several, their order.
class GridHeader : public RoomyHeader
{
    Q_OBJECT

public:
    explicit GridHeader(GridModel *model, QWidget *parent = nullptr);

    void showSort(const QList<SortKey> &keys);

signals:
    /// `adds`: after the columns that it is sorted by already.
    void sortRequested(int column, bool adds);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    GridModel *m_model;
    QList<SortKey> m_keys;
    bool m_adds = false; ///< Shift was held when the mouse was pressed.
};

} // namespace baton
