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
constexpr double leastWords = 160;
constexpr double gap = 4; ///< Between what it is and what it means.

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

QSize ChoiceCard::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(wordsAt + keyPlace + leastWords), theme.length(76)};
}

int ChoiceCard::wordsHeight(TextRole role, const QString &words, int width) const
{
    const Theme &theme = themeOf(this);
    const int breadth = std::max(1, width - theme.length(wordsAt) - theme.length(keyPlace));
    const QRectF room(0, 0, breadth, QWIDGETSIZE_MAX);
    return static_cast<int>(std::ceil(theme.metrics(role).boundingRect(room, Qt::TextWordWrap, words).height()));
}

int ChoiceCard::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    const int words = wordsHeight(TextRole::Title3, text(), width) + wordsHeight(TextRole::Body, m_note, width);
    return std::max(theme.length(76), words + theme.length(gap + 2 * 12));
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
    const int from = theme.length(wordsAt);
    const int breadth = width() - from - theme.length(keyPlace);
    const int title = wordsHeight(TextRole::Title3, text(), width());
    const int note = wordsHeight(TextRole::Body, m_note, width());
    const int top = (height() - title - note - theme.length(gap)) / 2;
    const auto words = [this](const QRect &place, const QString &text, QPainter &on) {
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
        on.drawText(QStyle::visualRect(layoutDirection(), rect(), place), static_cast<int>(side) | Qt::TextWordWrap,
                    text);
    };
    painter.setFont(theme.font(TextRole::Title3));
    painter.setPen(theme.color(isEnabled() ? ColorRole::Text : ColorRole::Faint));
    words({from, top, breadth, title}, text(), painter);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(isEnabled() ? ColorRole::SecondText : ColorRole::Faint));
    words({from, top + title + theme.length(gap), breadth, note}, m_note, painter);
}

// What holds the card is centred, and a layout asks no such thing how high it is in its width.
void ChoiceCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
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
