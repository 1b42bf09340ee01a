// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace baton {

/// A cell that begins with the mark of a side, in the side's colour. The model gives the side by `SideRole`.
class SideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { SideRole = Qt::UserRole }; ///< The Side as a number.

    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace baton
