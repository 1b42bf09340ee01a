// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tokens.h"

#include <QFont>
#include <QFontMetricsF>

#include <vector>

class QWidget;

namespace baton {

/// What a text is for; its size is a factor of the application font's, never a number of pixels.
enum class TextRole {
    Hero, ///< The one number of a page.
    Number,
    Question, ///< The sentence that a page opens with; light on purpose.
    Title1, ///< A person's name.
    Title2, ///< Page and pane titles.
    Title3, ///< Sections.
    Strong, ///< The value in focus.
    Medium, ///< Names and buttons.
    Body,
    Small, ///< Second line, source, legend.
    SmallMedium, ///< Column headers.
    Caption, ///< Axes.
    CaptionStrong, ///< Key caps and group headings.
    Count
};

/// The distances between things, named after what they part; the number is that of pixels at 10 pt. Sizes of things
/// themselves are no distances.
enum class Space { Hair2, Tight4, Icon6, Label8, Part12, Group16, Block20, Page24, Wide28, Card36 };

/// How Baton looks now: colours of one appearance, fonts and distances that follow the application font.
/// A plain value; the style owns the one in use, and widgets find it with themeOf().
class Theme
{
public:
    Theme(Appearance appearance, const QFont &applicationFont);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] QColor color(ColorRole role) const { return tokenColor(role, m_appearance); }
    [[nodiscard]] const QFont &font(TextRole role) const { return m_fonts[static_cast<size_t>(role)]; }
    [[nodiscard]] const QFontMetricsF &metrics(TextRole role) const { return m_metrics[static_cast<size_t>(role)]; }

    /// A distance given in pixels at 10 pt and 96 dpi, in device-independent pixels of the present font, rounded.
    [[nodiscard]] int length(double atTenPoints) const;

    /// One of the distances, in the same unit.
    [[nodiscard]] int space(Space space) const;

    /// `windowWidth` as it would be with a 10 pt font: what break points compare with.
    [[nodiscard]] int effectiveWidth(int windowWidth) const;

    /// `systemFont`, or the first installed of Inter, Noto Sans, Cantarell where the system names no real family;
    /// without hinting, so that text is as wide at every scale.
    [[nodiscard]] static QFont suitedFont(const QFont &systemFont);

private:
    Appearance m_appearance;
    double m_scale;
    std::vector<QFont> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
};

/// The theme of the style that draws `widget`; without a widget, of the application's style.
[[nodiscard]] const Theme &themeOf(const QWidget *widget = nullptr);

} // namespace baton
