// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/linecache.h"

#include "common/formatting.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int mostLines = 4000; // Some twenty screens of a list.

QStaticText laidOut(const QString &text, Qt::LayoutDirection direction, const QFont &font)
{
    QStaticText line(isolated(text));
    line.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    line.setTextOption(option);
    line.prepare({}, font);
    return line;
}

} // namespace

LineCache::LineCache()
    : m_lines(mostLines)
{}

void LineCache::paint(QPainter &painter, const QRectF &rect, Qt::Alignment horizontal, const QString &text,
                      const Theme &theme, TextRole role)
{
    if (text.isEmpty() || rect.isEmpty())
        return;
    const QFont &font = theme.font(TextRole::Body);
    if (font != m_font) {
        m_lines.clear();
        m_font = font;
    }
    const QStaticText &words = line({text, role, painter.layoutDirection(), rect.width()}, theme);
    const QSizeF size = words.size();
    const double left = horizontal & Qt::AlignRight ? rect.right() - size.width() : rect.left();
    painter.setFont(theme.font(role));
    painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), words);
}

const QStaticText &LineCache::line(const Key &key, const Theme &theme)
{
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    const QFont &font = theme.font(key.role);
    auto *words = new QStaticText(laidOut(key.text, key.direction, font));
    if (words->size().width() > key.width)
        *words = laidOut(theme.metrics(key.role).elidedText(key.text, Qt::ElideRight, key.width), key.direction, font);
    m_lines.insert(key, words);
    return *words;
}

} // namespace baton
