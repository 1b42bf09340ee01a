// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/sidedelegate.h"

#include "common/marks.h"
#include "common/theme.h"

#include <QPainter>
#include <QPixmap>

namespace baton {

void SideDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant side = index.data(SideRole);
    if (!side.isValid() || !option->widget)
        return;
    const Theme &theme = themeOf(option->widget);
    const int place = theme.length(12);
    const double ratio = option->widget->devicePixelRatioF();
    QPixmap mark(QSize(place, place) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSideMark(painter, static_cast<Side>(side.toInt()), QPointF(place / 2.0, place / 2.0), theme.length(8), theme);
    painter.end();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(place, place);
    // The same picture in all modes: a current row does not take the colour away.
    option->icon = QIcon(mark);
    option->icon.addPixmap(mark, QIcon::Selected);
}

} // namespace baton
