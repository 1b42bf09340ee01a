// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/badgecache.h"
#include "common/grid/griddelegate.h"

namespace baton {

/// Paints the cells of leads: stages with the mark of their side, grades as badges.
class LeadDelegate : public GridDelegate
{
    Q_OBJECT

public:
    using GridDelegate::GridDelegate;

    /// What a mark takes beside the words of a cell, at 100 %: for GridView::markRoom().
    [[nodiscard]] static double markRoom(const FieldSpec &field);

protected:
    [[nodiscard]] std::optional<QRectF> paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                                                  const QModelIndex &index, const QRectF &rect,
                                                  const Theme &theme) const override;

private:
    mutable BadgeCache m_badges;
};

} // namespace baton
