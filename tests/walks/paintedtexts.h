// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace baton {

/// A run of letters as a widget painted it, whether it is a label or paints its words itself.
struct PaintedText
{
    QString text;
    QWidget *widget = nullptr; ///< Who painted it.
    QRectF box; ///< The ink of its letters, in the widget that was painted.
    QRectF room; ///< To what its painter had cut itself; empty where it had not.
    QRectF seen; ///< What of the box can be seen; empty where something stands before it.
};

/// All texts below `shown`, itself included, in the order in which they were painted. Call it on a shown widget.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &shown);

} // namespace baton
