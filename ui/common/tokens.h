// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/side.h"

#include <QColor>
#include <QPalette>

namespace baton {

/// Light or dark: each colour role has one value in either.
enum class Appearance { Light, Dark };

/// What a colour is for. Widgets and painters ask for a role; no colour is named anywhere else.
enum class ColorRole {
    Window, ///< The desk: navigation, top row, status row.
    Sunken, ///< Troughs and the current navigation item.
    Surface, ///< The sheet: pages, grids, inputs.
    Raised, ///< What floats: menus, tooltips, popovers.
    Hover,
    Line, ///< Hairline between sections.
    LineStrong, ///< Under column headers, around buttons and inputs.
    GridLine, ///< Between rows.
    Control, ///< Unchecked box, axis.
    Text,
    SecondText, ///< Second column, running text.
    Muted, ///< Labels, units, time stamps.
    Faint, ///< Disabled text and ornaments only, never information.
    Accent,
    OnAccent,
    AccentText, ///< Links, changed values.
    AccentSoft, ///< Filter chips, marked rows.
    Selection, ///< The current row.
    Positive,
    PositiveSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    InverseBar,
    OnInverseBar,
    MarketingMark,
    MarketingText,
    MarketingSoft,
    TeleMark,
    TeleText,
    TeleSoft,
    SalesMark,
    SalesText,
    SalesSoft,
    Ramp1, ///< The ordinal ramp, from much to little, each step with its text.
    Ramp2,
    Ramp3,
    Ramp4,
    OnRamp1,
    OnRamp2,
    OnRamp3,
    OnRamp4,
    Series1, ///< Categories without a meaning of their own, in this order.
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Shadow, ///< The ink of shadows; its strength is the painter's.
    Count
};

[[nodiscard]] QColor tokenColor(ColorRole role, Appearance appearance);

/// The three roles of a side; the shared side borrows the neutral ones.
[[nodiscard]] ColorRole markRole(Side side);
[[nodiscard]] ColorRole textRole(Side side);
[[nodiscard]] ColorRole softRole(Side side);

/// Step 1 (much) to 4 (little) of the ordinal ramp and the text on it; other steps are clamped.
[[nodiscard]] ColorRole rampRole(int step);
[[nodiscard]] ColorRole onRampRole(int step);

/// Series 0, 1, …; after the sixth they begin again.
[[nodiscard]] ColorRole seriesRole(int index);

/// The palette that follows from the tokens, never the reverse.
[[nodiscard]] QPalette tokenPalette(Appearance appearance);

} // namespace baton
