// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/markrows.h"

#include "common/marks.h"
#include "common/textlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

MarkRows::MarkRows(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkRows::setSentences(const QStringList &sentences)
{
    m_sentences = sentences;
    m_current = std::min(m_current, rows() - 1);
    m_hovered = -1;
    setAccessibleDescription(m_current >= 0 ? sentences[m_current] : sentences.join(u' '));
    setFocusPolicy(sentences.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
}

QSize MarkRows::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {std::max(theme.length(320), static_cast<int>(std::ceil(leastWidth(theme)))),
            static_cast<int>(std::ceil(headHeight(theme) + rowHeight(theme) * rows() + footHeight(theme)))};
}

QSize MarkRows::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(leastWidth(themeOf(this)))), sizeHint().height()};
}

QRectF MarkRows::mirrored(const QRectF &box) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return box;
    return {width() - box.right(), box.top(), box.width(), box.height()};
}

QRectF MarkRows::rowRect(int row) const
{
    const Theme &theme = themeOf(this);
    return {0, headHeight(theme) + rowHeight(theme) * row, static_cast<double>(width()), rowHeight(theme)};
}

void MarkRows::write(QPainter &painter, const QRectF &box, const QString &words, TextRole role, ColorRole color,
                     Beside beside) const
{
    const Theme &theme = themeOf(this);
    const auto side = beside == Beside::Middle ? Qt::AlignHCenter
        : beside == Beside::Leading            ? Qt::AlignLeft
                                               : Qt::AlignRight;
    painter.setFont(theme.font(role));
    painter.setPen(theme.color(color));
    painter.drawText(
        mirrored(box),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter | Qt::TextSingleLine),
        theme.metrics(role).elidedText(words, Qt::ElideRight, box.width()));
}

void MarkRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    for (int row = 0; row < rows(); ++row) {
        const QRectF room = rowRect(row);
        const bool isCurrent = row == m_current && hasFocus();
        if (isCurrent || row == m_hovered)
            painter.fillRect(room, theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
    }
    paintFrame(painter, theme);
    for (int row = 0; row < rows(); ++row)
        paintRow(painter, row, rowRect(row), theme);
    if (hasFocus() && m_current >= 0)
        paintFocusRing(painter, rowRect(m_current), theme.length(3), theme);
}

int MarkRows::rowAt(const QPointF &position) const
{
    for (int row = 0; row < rows(); ++row)
        if (rowRect(row).contains(position))
            return row;
    return -1;
}

void MarkRows::moveTo(int row)
{
    m_current = row;
    if (row >= 0)
        setAccessibleDescription(m_sentences[row]);
    update();
}

void MarkRows::keyPressEvent(QKeyEvent *event)
{
    const int last = rows() - 1;
    switch (event->key()) {
    case Qt::Key_Up: return moveTo(std::clamp(m_current - 1, std::min(0, last), last));
    case Qt::Key_Down: return moveTo(std::min(m_current + 1, last));
    case Qt::Key_Home: return moveTo(std::min(0, last));
    case Qt::Key_End: return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void MarkRows::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        moveTo(row);
}

void MarkRows::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        emit opened(row);
}

void MarkRows::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(event->position());
    setToolTip(m_hovered < 0 ? QString() : plainToolTip(m_sentences[m_hovered]));
    update();
}

void MarkRows::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void MarkRows::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(std::min(0, rows() - 1));
    update();
}

void MarkRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace baton
