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
        StrongRole, ///< True where the words are what the eye looks for.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace baton
