// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/choicecard.h"

#include "common/marks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr double wordsAt = 64;
constexpr double keyPlace = 54;

} // namespace

ChoiceCard::ChoiceCard(Icon icon, const QString &title, const QString &note, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_note(note)
    , m_key(key)
{
    setText(title);
    setAccessibleDescription(note);
    setShortcut(QKeySequence(key));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const double words = std::max(theme.metrics(TextRole::Title3).horizontalAdvance(text()),
                                  theme.metrics(TextRole::Body).horizontalAdvance(m_note));
    return {static_cast<int>(std::ceil(words)) + theme.length(wordsAt + keyPlace), theme.length(76)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double radius = theme.length(10);
    const ColorRole ground = hasFocus() ? ColorRole::AccentSoft : underMouse() ? ColorRole::Hover : ColorRole::Surface;
    paintBox(painter, rect(), radius, theme.color(ground), theme.color(ColorRole::LineStrong));
    const auto mirrored = [this](const QRect &piece) { return QStyle::visualRect(layoutDirection(), rect(), piece); };
    const ColorRole ink = !isEnabled() ? ColorRole::Faint : hasFocus() ? ColorRole::AccentText : ColorRole::SecondText;
    paintIcon(painter, m_icon, mirrored({theme.length(22), 0, theme.length(22), height()}), theme.color(ink),
              theme.length(22));
    paintWords(painter);
    const QSize cap = keyCapSize(m_key, theme).toSize();
    paintKeyCap(
        painter, m_key,
        mirrored({width() - theme.length(22) - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height()}),
        KeyCapGround::Plain, theme);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, theme);
}

void ChoiceCard::paintWords(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const int middle = height() / 2;
    const int from = theme.length(wordsAt);
    const int breadth = width() - from - theme.length(keyPlace);
    const auto words = [this](const QRect &line, Qt::Alignment vertical, const QString &text, QPainter &on) {
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | vertical);
        on.drawText(QStyle::visualRect(layoutDirection(), rect(), line), static_cast<int>(side) | Qt::TextSingleLine,
                    text);
    };
    painter.setFont(theme.font(TextRole::Title3));
    painter.setPen(theme.color(isEnabled() ? ColorRole::Text : ColorRole::Faint));
    words({from, 0, breadth, middle - theme.length(1)}, Qt::AlignBottom, text(), painter);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(isEnabled() ? ColorRole::SecondText : ColorRole::Faint));
    words({from, middle + theme.length(3), breadth, middle}, Qt::AlignTop, m_note, painter);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    case Qt::Key_Down: focusNextPrevChild(true); return;
    case Qt::Key_Up: focusNextPrevChild(false); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace baton
