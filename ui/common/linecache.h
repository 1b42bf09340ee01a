// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QCache>
#include <QStaticText>

class QPainter;

namespace baton {

/// Single lines that are laid out once and painted again and again: it is laying out that limits how fast a list
/// scrolls. What has not been painted for long is forgotten.
class LineCache
{
public:
    LineCache();

    /// Paints `text` upright in the middle of `rect`, cut at its end where it is wider. `horizontal` is Qt::AlignLeft
    /// or Qt::AlignRight as the eye sees it.
    void paint(QPainter &painter, const QRectF &rect, Qt::Alignment horizontal, const QString &text, const Theme &theme,
               TextRole role);

private:
    struct Key
    {
        QString text;
        TextRole role = TextRole::Body;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        double width = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.role), static_cast<int>(key.direction), key.width);
        }
    };

    [[nodiscard]] const QStaticText &line(const Key &key, const Theme &theme);

    QCache<Key, QStaticText> m_lines;
    QFont m_font; ///< Of the theme that they were laid out with.
};

} // namespace baton
