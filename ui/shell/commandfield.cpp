// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandfield.h"

#include "common/controls.h"
#include "common/icon.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace baton {

namespace {

constexpr int narrowBelow = 1200; // Effective widths of the window.
constexpr int wideFrom = 1600;

} // namespace

CommandField::CommandField(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(plainToolTip(text()));
    setKeyCap(this, keyText(QKeySequence(Qt::CTRL | Qt::Key_K)));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize CommandField::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int room = theme.effectiveWidth(window()->width());
    return {theme.length(room < narrowBelow ? 300 : room > wideFrom ? 520 : 420), theme.length(30)};
}

QSize CommandField::minimumSizeHint() const
{
    return {themeOf(this).length(120), sizeHint().height()};
}

void CommandField::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), theme.length(6), theme.color(underMouse() ? ColorRole::Hover : ColorRole::Surface),
             theme.color(ColorRole::LineStrong));
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme.length(6), theme);
    const auto mirrored = [&](const QRectF &piece) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), piece.toAlignedRect()));
    };
    const QRectF line = QRectF(rect()).adjusted(theme.length(10), 0, -theme.length(6), 0);
    const double icon = theme.length(14);
    paintIcon(painter, Icon::Search, mirrored({line.left(), line.top(), icon, line.height()}),
              theme.color(ColorRole::Muted), theme.length(14));
    const QSizeF cap = keyCapSize(keyCapOf(this), theme);
    const QRectF key(line.right() - cap.width(), line.center().y() - cap.height() / 2, cap.width(), cap.height());
    paintKeyCap(painter, keyCapOf(this), mirrored(key), KeyCapGround::Plain, theme);
    QRectF words = line.adjusted(icon + theme.length(8), 0, 0, 0);
    words.setRight(key.left() - theme.length(8));
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(ColorRole::Muted));
    if (theme.metrics(TextRole::Body).horizontalAdvance(text()) > words.width())
        return; // Sign and key say it where there is little room, and the tip.
    painter.drawText(mirrored(words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     text());
}

} // namespace baton
