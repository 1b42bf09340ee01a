// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace baton {

class Theme;

/// Baton's own line icons; each is one file of resources/icons.
enum class Icon {
    Accounts,
    Activity,
    Alert,
    ArrowDown,
    ArrowUp,
    Bell,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Columns,
    Conflict,
    Database,
    Dots,
    Edit,
    Export,
    File,
    Filter,
    Folder,
    Funnel,
    History,
    Import,
    Info,
    Leads,
    Mail,
    Merge,
    Minus,
    Moon,
    Note,
    Pause,
    People,
    Phone,
    Play,
    Plus,
    Refresh,
    Search,
    Settings,
    Sort,
    Stop,
    Sun,
    Table,
    Undo,
    Warning,
    Count
};

/// "chevron-down": the name of the file without its ending.
[[nodiscard]] QString keyOf(Icon icon);

/// The icon in one colour, crisp at `devicePixelRatio`; kept in the pixmap cache by (name, colour, size, ratio).
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &color, int size, double devicePixelRatio);

/// Paints the icon centred in `rect`, `size` device-independent pixels wide.
void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color, int size);

/// An icon for buttons and menus. It takes its colour from the theme each time it is painted, so it follows light and
/// dark.
[[nodiscard]] QIcon themedIcon(Icon icon, ColorRole role = ColorRole::SecondText);

/// The mark of Baton, a rounded square with the baton, for the window and the first page.
[[nodiscard]] QIcon applicationIcon();
void paintMark(QPainter &painter, const QRectF &rect, const Theme &theme);

} // namespace baton
