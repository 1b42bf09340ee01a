// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funneldrawing.h"

#include <QPainter>
#include <QStyle>

namespace baton {

void drawLine(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, const QColor &color,
              const Theme &theme, Qt::LayoutDirection direction)
{
    painter.setFont(theme.font(role));
    painter.setPen(color);
    const QString shown = theme.metrics(role).horizontalAdvance(text) <= rect.width()
        ? text
        : theme.metrics(role).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect,
        static_cast<int>(Qt::TextSingleLine | Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)),
        shown);
}

} // namespace baton
