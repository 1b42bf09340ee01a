// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace baton {

/// Paints a row of the queue in two lines: badge, name over account, promise over hand-off, and the clock at the end,
/// so that the times stand under each other. The first row of a group carries the group's heading above it.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How high a row has to be, its heading included.
    [[nodiscard]] static int heightOf(const QModelIndex &row, const QWidget *widget);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace baton
