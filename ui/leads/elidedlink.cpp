// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/elidedlink.h"

#include "common/formatting.h"
#include "common/marks.h"
#include "common/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr double leastWidth = 40; // At 10 pt.

} // namespace

ElidedLink::ElidedLink(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
}

QSize ElidedLink::sizeHint() const
{
    const QFontMetricsF &metrics = themeOf(this).metrics(TextRole::Body);
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(isolated(m_words)))) + 1,
            static_cast<int>(std::ceil(metrics.height()))};
}

QSize ElidedLink::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), themeOf(this).length(leastWidth)), sizeHint().height()};
}

void ElidedLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFontMetricsF &metrics = theme.metrics(TextRole::Body);
    const QString words = metrics.elidedText(isolated(m_words), Qt::ElideRight, width());
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(ColorRole::AccentText));
    painter.drawText(rect(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     words);
    if (underMouse()) {
        const double wide = metrics.horizontalAdvance(words);
        const double left = layoutDirection() == Qt::RightToLeft ? width() - wide : 0;
        paintHairline(painter, {left, height() - 1.0}, wide, Qt::Horizontal, theme.color(ColorRole::AccentText));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.length(3), theme);
}

void ElidedLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace baton
