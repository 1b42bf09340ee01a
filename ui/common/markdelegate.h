// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/clockmark.h"

#include <QStyledItemDelegate>

namespace baton {

/// Cells of a plain table with a mark before their words: a clock or the mark of a side. Words of a clock have its
/// colour. A model gives what a cell shows by these roles.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        ClockRole = Qt::UserRole + 32, ///< A ClockMark as a number.
        ShareRole, ///< What is left of the clock's time, 0..1.
        MarkSideRole, ///< A Side as a number.
        GradeRole, ///< A grade as "B2": its badge is painted in place of the words.
        IntervalRole, ///< A rate with its interval as three numbers, painted in place of the words.
        StrongRole, ///< True where the words are what the eye looks for.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace baton
