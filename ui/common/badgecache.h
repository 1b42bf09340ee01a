// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace baton {

/// Badges of grades that are drawn once and painted again and again: their two clipped halves take longer than all the
/// words of a row.
class BadgeCache
{
public:
    /// As paintGradeBadge.
    void paint(QPainter &painter, const QString &grade, const QRect &rect, const Theme &theme);

private:
    /// What they were drawn for.
    struct Look
    {
        Appearance appearance = Appearance::Light;
        QFont font;
        QSize size;
        double ratio = 0;

        friend bool operator==(const Look &, const Look &) = default;
    };

    [[nodiscard]] const QPixmap &picture(const QString &grade, const Look &look, const Theme &theme);

    Look m_look;
    QHash<QString, QPixmap> m_pictures;
};

} // namespace baton
