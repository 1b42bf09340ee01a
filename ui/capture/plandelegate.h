// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplan.h"
#include "common/theme.h"
#include "common/tokens.h"

#include <QStyledItemDelegate>

namespace baton {

/// Paints the rows of a plan in two lines: the verdict with its reason, and each cell as old over new.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What the reason of a verdict needs beside its sign.
    [[nodiscard]] static double widthOfReason(const QModelIndex &index, const Theme &theme);

private:
    void paintVerdict(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// The sign and the colour of a status, as the verdict bar and the plan show them.
struct StatusLook
{
    QString sign;
    ColorRole color;
};
[[nodiscard]] StatusLook lookOf(PlanStatus status);

} // namespace baton
