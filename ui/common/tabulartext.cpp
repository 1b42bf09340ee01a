// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tabulartext.h"

#include <QPainter>

#include <algorithm>

namespace baton {

namespace {

bool isPlainDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `piece(text, advance, offset)` for each digit by itself and each run between digits.
template<typename Visitor>
void eachPiece(const QString &text, const QFontMetricsF &metrics, Visitor piece)
{
    const double cell = widestDigit(metrics);
    for (qsizetype at = 0; at < text.size();) {
        if (isPlainDigit(text[at])) {
            piece(text.mid(at, 1), cell, (cell - metrics.horizontalAdvance(text[at])) / 2);
            ++at;
            continue;
        }
        const auto from = text.cbegin() + at;
        const qsizetype length = std::find_if(from, text.cend(), isPlainDigit) - from;
        const QString run = text.mid(at, length);
        piece(run, metrics.horizontalAdvance(run), 0.0);
        at += length;
    }
}

} // namespace

double tabularWidth(const QString &text, const Theme &theme, TextRole role)
{
    double width = 0;
    eachPiece(text, theme.metrics(role), [&width](const QString &, double advance, double) { width += advance; });
    return width;
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  const Theme &theme, TextRole role)
{
    const QFontMetricsF &metrics = theme.metrics(role);
    const double width = tabularWidth(text, theme, role);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const double baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(theme.font(role));
    if (text.isRightToLeft()) { // Its pieces stand in another order than they are written in.
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
        return;
    }
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight); // Or the space before a word would go behind it.
    eachPiece(text, metrics, [&](const QString &piece, double advance, double offset) {
        painter.drawText(QPointF(x + offset, baseline), piece);
        x += advance;
    });
    painter.setLayoutDirection(direction);
}

} // namespace baton
