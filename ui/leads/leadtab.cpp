// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtab.h"

#include "common/icon.h"
#include "common/marks.h"
#include "common/textlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

// At 10 pt.
constexpr double tabHeight = 34;
constexpr double padding = 12;
constexpr double widestName = 180;
constexpr double crossSize = 22;

} // namespace

LeadTab::LeadTab(const QString &name, Stay stay, QWidget *parent)
    : QAbstractButton(parent)
    , m_stay(stay)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    setAccessibleDescription(stay == Stay::Closes ? tr("Delete closes it") : tr("The list of leads"));
}

void LeadTab::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    updateGeometry();
    update();
}

int LeadTab::nameWidth() const
{
    const Theme &theme = themeOf(this);
    return std::min(static_cast<int>(std::ceil(theme.metrics(TextRole::Medium).horizontalAdvance(m_name))) + 1,
                    theme.length(widestName));
}

QSize LeadTab::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int cross = m_stay == Stay::Closes ? theme.length(crossSize) : theme.length(padding);
    return {theme.length(padding) + nameWidth() + cross, theme.length(tabHeight)};
}

QRect LeadTab::crossRect() const
{
    if (m_stay == Stay::Stays)
        return {};
    const int side = themeOf(this).length(crossSize);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

void LeadTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (isChecked())
        painter.fillRect(rect(), theme.color(ColorRole::Surface));
    else if (underMouse())
        painter.fillRect(rect(), theme.color(ColorRole::Hover));
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(theme.length(padding), 0, nameWidth(), height()));
    painter.setFont(theme.font(TextRole::Medium));
    painter.setPen(theme.color(isChecked() ? ColorRole::Text : ColorRole::SecondText));
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     theme.metrics(TextRole::Medium).elidedText(m_name, Qt::ElideRight, words.width() + 1));
    if (m_stay == Stay::Closes)
        paintIcon(painter, Icon::Close, crossRect(), theme.color(underMouse() ? ColorRole::Text : ColorRole::Muted),
                  theme.length(12));
    if (isChecked())
        paintBox(painter, QRectF(0, 0, width(), 2), 1, theme.color(ColorRole::Accent));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 3, -1, -1), theme.length(3), theme);
}

void LeadTab::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isCross = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    const bool closes = m_stay == Stay::Closes
        && (isCross || (event->button() == Qt::MiddleButton && rect().contains(event->position().toPoint())));
    if (!closes)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit closed();
}

void LeadTab::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        emit left((event->key() == Qt::Key_Right) != isMirrored ? 1 : -1);
    else if (event->key() == Qt::Key_Delete && m_stay == Stay::Closes)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace baton
