// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controlpainting.h"

#include "common/icon.h"
#include "common/marks.h"

#include <QPainter>

#include <cmath>

namespace baton {

namespace {

constexpr double cellPadding = 8; // As in the cells below, or the eye notices the difference.
constexpr double arrowSpace = 16;

bool isSorted(const QStyleOptionHeader &option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

} // namespace

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    const bool isHovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, theme.color(isHovered ? ColorRole::Hover : ColorRole::Surface));
    if (option.orientation == Qt::Horizontal)
        paintHairline(painter, QPointF(option.rect.left(), option.rect.bottom()), option.rect.width(), Qt::Horizontal,
                      theme.color(ColorRole::LineStrong));
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    // The rectangle comes without the header's margin, which is the cells' padding.
    const QRect words = option.rect;
    const Qt::Alignment alignment =
        option.textAlignment & Qt::AlignHorizontal_Mask ? option.textAlignment : Qt::AlignLeft;
    const bool isTrailing = alignment & Qt::AlignRight;
    const int space = isSorted(option) ? theme.length(arrowSpace) : 0;
    const QFontMetricsF &metrics = theme.metrics(TextRole::SmallMedium);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, std::max(0, words.width() - space));
    const int width = static_cast<int>(std::ceil(metrics.horizontalAdvance(text)));
    if (isSorted(option)) {
        // The arrow stands before a label at the trailing side and after one at the leading side: the labels stay
        // aligned with their cells.
        QRect arrow = words;
        arrow.setWidth(theme.length(14));
        arrow.moveLeft(isTrailing ? words.right() - width - space : words.left() + width + theme.length(2));
        paintIcon(painter, option.sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronDown : Icon::ChevronUp,
                  QStyle::visualRect(option.direction, option.rect, arrow), theme.color(ColorRole::Text),
                  theme.length(13));
    }
    painter.setFont(theme.font(TextRole::SmallMedium));
    painter.setPen(theme.color(isSorted(option) ? ColorRole::Text : ColorRole::Muted));
    const auto side =
        QStyle::visualAlignment(option.direction, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
                     static_cast<int>(side) | Qt::TextSingleLine, text);
}

QSize headerSize(const QStyleOptionHeader &option, const Theme &theme)
{
    const double width = theme.metrics(TextRole::SmallMedium).horizontalAdvance(option.text);
    return {static_cast<int>(std::ceil(width)) + 2 * theme.length(cellPadding)
                + (isSorted(option) ? theme.length(arrowSpace) : 0),
            theme.length(30)};
}

} // namespace baton
