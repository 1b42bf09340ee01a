// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/dragpicture.h"

#include "common/marks.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace baton {

namespace {

constexpr double height = 30;
constexpr double iconSize = 16;
constexpr double widest = 320;

} // namespace

QPixmap dragPicture(Icon icon, const QString &words, const QWidget &widget)
{
    const Theme &theme = themeOf(&widget);
    const QFontMetricsF &metrics = theme.metrics(TextRole::Medium);
    const int margin = theme.space(Space::Part12);
    const int gap = theme.space(Space::Label8);
    const int mark = theme.length(iconSize);
    const QString text = metrics.elidedText(words, Qt::ElideRight, theme.length(widest));
    const QSize size(2 * margin + mark + gap + static_cast<int>(std::ceil(metrics.horizontalAdvance(text))),
                     theme.length(height));
    QPixmap picture(size * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect whole(QPoint(), size);
    paintBox(painter, whole, theme.length(6), theme.color(ColorRole::Accent));
    const auto turned = [&](const QRect &rect) { return QStyle::visualRect(widget.layoutDirection(), whole, rect); };
    paintIcon(painter, icon, turned(QRect(margin, 0, mark, size.height())), theme.color(ColorRole::OnAccent), mark);
    painter.setFont(theme.font(TextRole::Medium));
    painter.setPen(theme.color(ColorRole::OnAccent));
    const int start = margin + mark + gap;
    painter.drawText(
        turned(QRect(start, 0, size.width() - start, size.height())),
        static_cast<int>(QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        text);
    return picture;
}

} // namespace baton
