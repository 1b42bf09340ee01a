// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/connectionmark.h"

#include "common/marks.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

namespace baton {

ConnectionMark::ConnectionMark(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setState(State::Good, {});
    connect(this, &QAbstractButton::clicked, this,
            [this] { QToolTip::showText(mapToGlobal(QPoint(width(), -height())), toolTip(), this); });
}

void ConnectionMark::setState(State state, const QString &words)
{
    m_state = state;
    const QString name = !words.isEmpty() ? words
        : state == State::Good            ? tr("Connected, everything is saved")
                                          : tr("Not connected");
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    update();
}

QSize ConnectionMark::sizeHint() const
{
    return {themeOf(this).length(20), themeOf(this).length(24)};
}

void ConnectionMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    // Lost is a square: a state is told by its shape before its colour.
    const bool isGood = m_state == State::Good;
    const QRect place((width() - 7) / 2, (height() - 7) / 2 + 1, 7, 7);
    paintBox(painter, place, isGood ? 3.5 : 1, theme.color(isGood ? ColorRole::Positive : ColorRole::Danger));
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme.length(4), theme);
}

} // namespace baton
