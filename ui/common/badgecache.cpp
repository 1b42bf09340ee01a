// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/badgecache.h"

#include "common/marks.h"

#include <QPainter>

#include <cmath>

namespace baton {

void BadgeCache::paint(QPainter &painter, const QString &grade, const QRect &rect, const Theme &theme)
{
    const double ratio = painter.device()->devicePixelRatioF();
    // An outline has the ground within it, and at an odd scale pixels are not those of a picture.
    const bool isOutline = grade.size() != 2;
    if (isOutline || ratio != std::floor(ratio))
        return paintGradeBadge(painter, grade, rect, theme);
    painter.drawPixmap(
        rect.topLeft(),
        picture(grade, {theme.appearance(), theme.font(TextRole::CaptionStrong), rect.size(), ratio}, theme));
}

const QPixmap &BadgeCache::picture(const QString &grade, const Look &look, const Theme &theme)
{
    if (look != m_look)
        m_pictures.clear();
    m_look = look;
    QPixmap &picture = m_pictures[grade];
    if (!picture.isNull())
        return picture;
    picture = QPixmap(look.size * look.ratio);
    picture.setDevicePixelRatio(look.ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintGradeBadge(painter, grade, QRect(QPoint(), look.size), theme);
    return picture;
}

} // namespace baton
