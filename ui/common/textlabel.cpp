// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace baton {

TextLabel::TextLabel(const QString &text, TextRole role, ColorRole color, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    takeTheme();
}

void TextLabel::setRoles(TextRole role, ColorRole color)
{
    m_role = role;
    m_color = color;
    takeTheme();
}

void TextLabel::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    updateTip();
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_fit != Fit::Elide)
        return QLabel::minimumSizeHint();
    return {themeOf(this).length(40), QLabel::minimumSizeHint().height()};
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeTheme();
    QLabel::changeEvent(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_fit != Fit::Elide)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = QFontMetricsF(font()).elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     shown);
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateTip();
}

void TextLabel::takeTheme()
{
    const Theme &theme = themeOf(this);
    setFont(theme.font(m_role));
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme.color(m_color));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(ColorRole::Faint));
    setPalette(colors);
}

void TextLabel::updateTip()
{
    if (m_fit != Fit::Elide)
        return;
    const bool isCut = QFontMetricsF(font()).horizontalAdvance(text()) > contentsRect().width();
    setToolTip(isCut ? plainToolTip(text()) : QString());
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

} // namespace baton
