// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddelegate.h"

#include "common/marks.h"
#include "common/theme.h"
#include "conditions/fieldspec.h"
#include "leads/stage.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Of the list's rows; pages have larger ones.
QSize badgeSize(const Theme &theme)
{
    const int high = theme.length(20);
    return {static_cast<int>(high * gradeBadgeShape), high};
}

QRectF afterStageMark(QPainter &painter, Stage stage, const QRectF &rect, Qt::LayoutDirection direction,
                      const Theme &theme)
{
    const double size = theme.length(8);
    const QRectF place(rect.left(), rect.center().y() - size / 2, size, size);
    paintSideMark(painter, sideOf(stage), QStyle::visualRect(direction, rect.toRect(), place.toRect()).center(), size,
                  theme);
    const double used = size + theme.length(8);
    return direction == Qt::LeftToRight ? rect.adjusted(used, 0, 0, 0) : rect.adjusted(0, 0, -used, 0);
}

} // namespace

double LeadDelegate::markRoom(const FieldSpec &field)
{
    return field.key == u"stage" ? 17 : 0;
}

std::optional<QRectF> LeadDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                                              const QModelIndex &index, const QRectF &rect, const Theme &theme) const
{
    const QString &field = fieldOf(index).key;
    const QString *key = field == u"stage" || field == u"grade" ? keyIn(index) : nullptr;
    if (!key)
        return rect;
    if (field == u"stage") {
        const auto stage = stageFromKey(*key);
        return stage ? afterStageMark(painter, *stage, rect, option.direction, theme) : rect;
    }
    m_badges.paint(
        painter, *key,
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, badgeSize(theme), rect.toRect()),
        theme);
    return std::nullopt;
}

} // namespace baton
