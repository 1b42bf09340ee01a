// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controlpainting.h"

#include "common/icon.h"
#include "common/marks.h"

#include <QAbstractItemView>
#include <QPainter>

namespace baton {

void paintInputBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const double radius = theme.length(6);
    paintBox(painter, option.rect, radius, theme.color(isEnabled ? ColorRole::Surface : ColorRole::Window),
             theme.color(ColorRole::LineStrong));
    // A text field shows its focus however it came: the caret alone is too small a sign.
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, radius, theme);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver) && !option.editable;
    paintBox(painter, option.rect, theme.length(6), theme.color(isHovered ? ColorRole::Hover : ColorRole::Surface),
             theme.color(ColorRole::LineStrong));
    paintIcon(painter, Icon::ChevronDown, arrow, theme.color(isEnabled ? ColorRole::SecondText : ColorRole::Faint),
              theme.length(14));
    if (option.editable ? bool(option.state & QStyle::State_HasFocus) : showsFocus(option))
        paintFocusRing(painter, option.rect, theme.length(6), theme);
}

void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &field, const Theme &theme)
{
    painter.setPen(theme.color(option.state & QStyle::State_Enabled ? ColorRole::Text : ColorRole::Faint));
    painter.setFont(theme.font(TextRole::Body));
    QRect words = field;
    if (!option.currentIcon.isNull()) {
        const QRect place(field.left(), field.center().y() - theme.length(7), theme.length(16), theme.length(16));
        option.currentIcon.paint(&painter, QStyle::visualRect(option.direction, field, place));
        words.setLeft(place.right() + theme.length(6));
    }
    // A box is as wide as the ink of its words, which is a little less than these take; there is room before the arrow.
    const QString text =
        theme.metrics(TextRole::Body).elidedText(option.currentText, Qt::ElideRight, words.width() + theme.length(2));
    painter.drawText(QStyle::visualRect(option.direction, field, words),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine | Qt::TextDontClip,
                     text);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Theme &theme)
{
    painter.fillRect(option.rect, theme.color(ColorRole::Surface));
    if (slider.isEmpty() || option.minimum == option.maximum)
        return;
    const bool isActive =
        (option.state & QStyle::State_MouseOver) || (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    paintBox(painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
             theme.color(isActive ? ColorRole::Control : ColorRole::LineStrong));
}

void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const double height = theme.length(6);
    const QRectF trough(option.rect.left(), option.rect.center().y() - height / 2 + 0.5, option.rect.width(), height);
    paintBox(painter, trough, height / 2, theme.color(ColorRole::LineStrong));
    if (option.maximum <= option.minimum) {
        // Nobody knows how much is left: a resting piece in the middle claims no share.
        const QRectF piece = trough.adjusted(trough.width() * 0.35, 0, -trough.width() * 0.35, 0);
        return paintBox(painter, piece, height / 2, theme.color(ColorRole::Accent));
    }
    const double share = static_cast<double>(option.progress - option.minimum) / (option.maximum - option.minimum);
    if (share <= 0)
        return;
    QRectF done = trough;
    done.setWidth(std::max(height, trough.width() * std::min(share, 1.0)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(trough.right());
    paintBox(painter, done, height / 2, theme.color(ColorRole::Accent));
}

void paintItemGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.color(ColorRole::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.color(ColorRole::Hover));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isActive = view && view->hasFocus() && (option.state & QStyle::State_Active);
    if (!isActive || index.row() != view->currentIndex().row())
        return; // The row that the keyboard came to is current before it is chosen.
    const QRectF row(0, option.rect.top(), view->viewport()->width(), option.rect.height());
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    paintFocusRing(painter, row.adjusted(1, 1, -1, -1), theme.length(3), theme);
    painter.restore();
}

} // namespace baton
