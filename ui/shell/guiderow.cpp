// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/guiderow.h"

#include "common/icon.h"
#include "common/marks.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr double disc = 24;
constexpr double edge = 10;
constexpr double wordsAt = 44;
constexpr double leastWidth = 220;

} // namespace

GuideRow::GuideRow(int number, const GuideStep &step, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_key(step.key)
    , m_line(step.line)
{
    setText(step.title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    nameIt();
}

void GuideRow::setTicked(bool isTicked)
{
    m_isTicked = isTicked;
    nameIt();
    update();
}

void GuideRow::nameIt()
{
    const QString name = tr("%1, %2").arg(locale().toString(m_number), text());
    setAccessibleName(m_isTicked ? tr("%1, done").arg(name) : name);
    setAccessibleDescription(m_line);
}

int GuideRow::lineHeight(int width) const
{
    const Theme &theme = themeOf(this);
    const int room = std::max(1, width - theme.length(wordsAt + edge));
    return theme.metrics(TextRole::Small)
        .boundingRect(QRectF(0, 0, room, 10'000), static_cast<int>(Qt::TextWordWrap), m_line)
        .toAlignedRect()
        .height();
}

int GuideRow::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    return static_cast<int>(std::ceil(theme.metrics(TextRole::Medium).lineSpacing())) + lineHeight(width)
        + theme.length(18);
}

QSize GuideRow::sizeHint() const
{
    const int width = themeOf(this).length(360);
    return {width, heightForWidth(width)};
}

QSize GuideRow::minimumSizeHint() const
{
    const int width = themeOf(this).length(leastWidth);
    return {width, themeOf(this).length(44)};
}

void GuideRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double radius = theme.length(8);
    if (hasFocus() || underMouse())
        paintBox(painter, rect(), radius, theme.color(hasFocus() ? ColorRole::AccentSoft : ColorRole::Hover));
    const auto mirrored = [this](const QRect &piece) { return QStyle::visualRect(layoutDirection(), rect(), piece); };
    const int side = theme.length(disc);
    const QRect circle = mirrored({theme.length(edge), theme.length(9), side, side});
    paintBox(painter, circle, side / 2.0, theme.color(m_isTicked ? ColorRole::AccentSoft : ColorRole::Surface),
             theme.color(m_isTicked ? ColorRole::Accent : ColorRole::Control));
    if (m_isTicked) {
        paintIcon(painter, Icon::Check, circle, theme.color(ColorRole::AccentText), theme.length(14));
    } else {
        painter.setPen(theme.color(ColorRole::SecondText));
        painter.setFont(theme.font(TextRole::Medium));
        painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
    }
    const int from = theme.length(wordsAt);
    const int room = width() - from - theme.length(edge);
    const int title = static_cast<int>(std::ceil(theme.metrics(TextRole::Medium).lineSpacing()));
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(theme.font(TextRole::Medium));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(mirrored({from, theme.length(8), room, title}), leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     theme.metrics(TextRole::Medium).elidedText(text(), Qt::ElideRight, room));
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::SecondText));
    painter.drawText(mirrored({from, theme.length(9) + title, room, height() - title}),
                     leading | Qt::AlignTop | Qt::TextWordWrap, m_line);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, theme);
}

void GuideRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace baton
