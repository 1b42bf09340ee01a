// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace baton {

/// The width of `text` when each digit takes the cell of the widest digit. Qt 6.4 cannot ask a font for tabular digits,
/// and columns of numbers must align.
[[nodiscard]] double tabularWidth(const QString &text, const Theme &theme, TextRole role);

/// Draws `text` with tabular digits in the painter's pen; only for columns, at headline size the gaps show.
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  const Theme &theme, TextRole role);

} // namespace baton
