// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/navigationitem.h"

#include "common/marks.h"
#include "common/tabulartext.h"
#include "common/textlabel.h"

#include <QPainter>
#include <QStyle>

namespace baton {

NavigationItem::NavigationItem(const QString &title, Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void NavigationItem::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

void NavigationItem::setForm(Navigation::Form form)
{
    m_form = form;
    setToolTip(form == Navigation::Form::Rail ? plainToolTip(text()) : QString());
    updateGeometry();
    update();
}

QSize NavigationItem::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(m_form == Navigation::Form::Rail ? 35 : 191), theme.length(30)};
}

QSize NavigationItem::minimumSizeHint() const
{
    return {themeOf(this).length(35), themeOf(this).length(22)};
}

void NavigationItem::paintGround(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const bool isDark = theme.appearance() == Appearance::Dark;
    if (isChecked())
        paintBox(painter, rect(), theme.length(6), theme.color(isDark ? ColorRole::Raised : ColorRole::Sunken));
    else if (underMouse())
        paintBox(painter, rect(), theme.length(6), theme.color(isDark ? ColorRole::Surface : ColorRole::GridLine));
    if (!isChecked())
        return;
    const int bar = theme.length(16);
    paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), {0, (height() - bar) / 2, 3, bar}), 1.5,
             theme.color(ColorRole::Accent));
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintGround(painter);
    const auto mirrored = [this](const QRect &piece) { return QStyle::visualRect(layoutDirection(), rect(), piece); };
    const QColor ink = theme.color(isChecked() ? ColorRole::Text : ColorRole::SecondText);
    const bool isRail = m_form == Navigation::Form::Rail;
    const QRect sign = isRail ? rect() : mirrored({theme.length(9), 0, theme.length(18), height()});
    paintIcon(painter, m_icon, sign, ink, theme.length(16));
    if (!isRail) {
        const QRect words = rect().adjusted(theme.length(36), 0, -theme.length(12), 0);
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.setPen(ink);
        painter.setFont(theme.font(isChecked() ? TextRole::Medium : TextRole::Body));
        painter.drawText(mirrored(words), static_cast<int>(leading) | Qt::TextSingleLine, text());
        painter.setPen(theme.color(ColorRole::Muted));
        paintTabular(painter, mirrored(words), QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), m_count,
                     theme, TextRole::Small);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.length(6), theme);
}

} // namespace baton
