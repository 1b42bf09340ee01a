// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/markdelegate.h"

#include "common/marks.h"

#include <QPainter>
#include <QPixmap>
#include <QStyle>

#include <functional>

namespace baton {

namespace {

// The same picture in all modes: a current row does not take the colour away.
void setMark(QStyleOptionViewItem *option, double size, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const int place = static_cast<int>(size) + 2;
    const double ratio = option->widget->devicePixelRatioF();
    QPixmap mark(QSize(place, place) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(1, 1, size, size));
    painter.end();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(place, place);
    option->icon = QIcon(mark);
    option->icon.addPixmap(mark, QIcon::Selected);
}

} // namespace

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant grade = index.data(GradeRole);
    const QVariant interval = index.data(IntervalRole);
    if (!option.widget || (!grade.isValid() && !interval.isValid()))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear(); // A screen reader reads the words; the eye sees the mark.
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Theme &theme = themeOf(option.widget);
    const QRectF room = QRectF(option.rect).adjusted(theme.length(8), 0, -theme.length(8), 0);
    if (grade.isValid()) {
        const double high = theme.length(20);
        const QRect badge(0, 0, static_cast<int>(high * gradeBadgeShape), static_cast<int>(high));
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, badge.size(), room.toRect());
        paintGradeBadge(*painter, grade.toString(), place, theme);
        return;
    }
    const auto numbers = interval.value<QList<double>>();
    paintIntervalMark(*painter, {numbers[0], numbers[1], numbers[2]}, {}, ColorRole::Accent, room, theme);
}

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!option->widget)
        return;
    const Theme &theme = themeOf(option->widget);
    if (index.data(StrongRole).toBool()) {
        option->font = theme.font(TextRole::Medium);
        // A heading between rows is nothing that one cannot have now.
        option->palette.setColor(QPalette::Disabled, QPalette::Text, theme.color(ColorRole::Muted));
    }
    if (const QVariant clock = index.data(ClockRole); clock.isValid()) {
        const auto mark = static_cast<ClockMark>(clock.toInt());
        const QColor ink = theme.color(colorRoleOf(mark));
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        setMark(option, theme.length(14), [&](QPainter &painter, const QRectF &rect) {
            paintClockMark(painter, mark, index.data(ShareRole).toDouble(), rect, theme);
        });
    } else if (const QVariant side = index.data(MarkSideRole); side.isValid()) {
        setMark(option, theme.length(12), [&](QPainter &painter, const QRectF &rect) {
            paintSideMark(painter, static_cast<Side>(side.toInt()), rect.center(), theme.length(8), theme);
        });
    }
}

} // namespace baton
