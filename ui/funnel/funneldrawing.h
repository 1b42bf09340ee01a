// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <Qt>

class QPainter;
class QRectF;

namespace baton {

/// One line of text, at the beginning of `rect` and cut where it has no room.
void drawLine(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, const QColor &color,
              const Theme &theme, Qt::LayoutDirection direction);

} // namespace baton
