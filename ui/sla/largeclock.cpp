// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/largeclock.h"

#include "common/shippedtext.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr double markSize = 20;
constexpr double betweenMarkAndWords = 8;
constexpr double smallLine = 18;

int bigLine(const Theme &theme)
{
    return static_cast<int>(std::ceil(theme.metrics(TextRole::Number).height()));
}

} // namespace

LargeClock::LargeClock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LargeClock::setEntry(const SlaEntry &entry, const TimeView &view)
{
    m_face = clockFace(entry.clock, view);
    m_promise = shippedText(entry.name);
    const bool hasDue = entry.clock.dueAt && m_face.mark != ClockMark::Paused;
    const QString due = hasDue ? instantText(*entry.clock.dueAt, view) : QString();
    m_due = !hasDue ? QString() : m_face.mark == ClockMark::Late ? tr("was due %1").arg(due) : tr("due %1").arg(due);
    setAccessibleName(tr("%1: %2").arg(m_promise, m_face.words));
    setAccessibleDescription(m_due);
    updateGeometry();
    update();
}

void LargeClock::setEnd(End end)
{
    m_end = end;
    update();
}

QSize LargeClock::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const double first =
        theme.length(markSize + betweenMarkAndWords) + theme.metrics(TextRole::Number).horizontalAdvance(m_face.words);
    const double wide = std::max({first, theme.metrics(TextRole::Body).horizontalAdvance(m_promise),
                                  theme.metrics(TextRole::Small).horizontalAdvance(m_due)});
    const int lines = m_due.isEmpty() ? 1 : 2;
    return {static_cast<int>(std::ceil(wide)) + 2, bigLine(theme) + lines * theme.length(smallLine)};
}

void LargeClock::paintLine(QPainter &painter, const QRectF &line, const QString &words, TextRole role,
                           ColorRole color) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(role));
    painter.setPen(theme.color(color));
    const auto side =
        QStyle::visualAlignment(layoutDirection(), m_end == End::Trailing ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(line, static_cast<int>(Qt::TextSingleLine | Qt::AlignVCenter | side), words);
}

void LargeClock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double wide = theme.metrics(TextRole::Number).horizontalAdvance(m_face.words);
    const double high = bigLine(theme);
    const double mark = theme.length(markSize);
    const double gap = theme.length(betweenMarkAndWords);
    // The mark stands before the words in the reading direction.
    const double whole = mark + gap + wide;
    const bool isAtEnd = m_end == End::Trailing;
    const auto mirrored = [this](const QRectF &logical) {
        return layoutDirection() == Qt::RightToLeft
            ? QRectF(width() - logical.right(), logical.top(), logical.width(), logical.height())
            : logical;
    };
    const double start = isAtEnd ? width() - whole : 0;
    paintClockMark(painter, m_face.mark, m_face.share, mirrored({start, (high - mark) / 2, mark, mark}), theme);
    painter.setFont(theme.font(TextRole::Number));
    painter.setPen(theme.color(colorRoleOf(m_face.mark)));
    painter.drawText(mirrored({start + mark + gap, 0, wide + 1, high}),
                     static_cast<int>(Qt::TextSingleLine | Qt::AlignCenter), m_face.words);
    const double line = theme.length(smallLine);
    const auto across = static_cast<double>(width());
    paintLine(painter, {0, high, across, line}, m_promise, TextRole::Body, ColorRole::Text);
    paintLine(painter, {0, high + line, across, line}, m_due, TextRole::Small, ColorRole::Muted);
}

} // namespace baton
