// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/scorebar.h"

#include "common/marks.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace baton {

ScoreBar::ScoreBar(double share, QWidget *parent)
    : QWidget(parent)
    , m_share(std::clamp(share, 0.0, 1.0))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ScoreBar::sizeHint() const
{
    return {themeOf(this).length(60), themeOf(this).length(8)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = height() / 2.0;
    paintBox(painter, rect(), radius, theme.color(ColorRole::Sunken));
    const int filled = qRound(m_share * width());
    if (filled > 0)
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, filled, height())), radius,
                 theme.color(ColorRole::Ramp1));
}

} // namespace baton
