// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/linecache.h"

#include <QStyledItemDelegate>

namespace baton {

/// An entry of a timeline: the sign of its kind, what happened with its time at the end, below it what more is known
/// and who did it. The row that the keyboard is at shows all of its words, however many lines they take.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSign(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable LineCache m_lines;
};

} // namespace baton
