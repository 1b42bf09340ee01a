// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/filterchip.h"

#include "common/icon.h"
#include "common/marks.h"
#include "common/textlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr int longestValue = 260; // At 10 pt; a longer value is cut and stands whole in the tip.

} // namespace

FilterChip::FilterChip(const QString &field, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_field(field)
    , m_value(value)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(field.isEmpty() ? tr("Filter: %1").arg(value) : tr("Filter: %1 %2").arg(field, value));
    setAccessibleDescription(tr("Delete drops it"));
    setToolTip(plainToolTip(field.isEmpty() ? value : field + u' ' + value));
}

void FilterChip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const double value = std::min(theme.metrics(TextRole::Medium).horizontalAdvance(m_value),
                                  static_cast<double>(theme.length(longestValue)));
    const double words = theme.metrics(TextRole::Body).horizontalAdvance(m_field) + theme.length(5) + value;
    return {static_cast<int>(std::ceil(words)) + theme.length(10 + 6 + 14 + 6), theme.length(26)};
}

QRect FilterChip::closeRect() const
{
    const int side = themeOf(this).length(22);
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - side - themeOf(this).length(2), 0, side, height()));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool empties = m_tone == Tone::Emptying;
    const QColor ink = theme.color(empties ? ColorRole::Warning : ColorRole::AccentText);
    paintBox(painter, rect(), theme.length(6), theme.color(empties ? ColorRole::WarningSoft : ColorRole::AccentSoft));
    const double fieldWidth = std::ceil(theme.metrics(TextRole::Body).horizontalAdvance(m_field)) + 1;
    const QRect field(theme.length(10), 0, static_cast<int>(fieldWidth), height());
    const int start = field.right() + theme.length(5);
    const QRect value(start, 0, width() - start - theme.length(24), height());
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextSingleLine;
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(ColorRole::SecondText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), field), leading, m_field);
    painter.setFont(theme.font(TextRole::Medium));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), value), leading,
                     theme.metrics(TextRole::Medium).elidedText(m_value, Qt::ElideRight, value.width() + 1));
    paintIcon(painter, Icon::Close, closeRect(), ink, theme.length(12));
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.length(6), theme);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClose = closeRect().contains(event->position().toPoint()) && event->button() == Qt::LeftButton;
    if (!isClose)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit dropped();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit dropped();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace baton
