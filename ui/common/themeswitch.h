// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/batonstyle.h"

#include <QObject>

#include <functional>

namespace baton {

/// What the person chose in the View menu.
enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark": how the choice is kept and named on the command line.
[[nodiscard]] QString keyOf(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromKey(QStringView key);

/// Puts Baton's style, palette and font on the application and keeps them right while the program runs.
///
/// Qt 6.4 says nothing about the desktop's colour scheme, so "system" is decided by whether the desktop's palette has
/// light text on dark windows, each time the desktop changes its palette or theme.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    /// `systemPalette` is asked anew at every change; without one Qt's own base palette is.
    explicit ThemeSwitch(ThemeChoice choice, std::function<QPalette()> systemPalette = {}, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Appearance appearance() const { return m_style->theme().appearance(); }
    void choose(ThemeChoice choice);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Colours or fonts are different; widgets repaint in the next round of the event loop.
    void changed();

private:
    void apply();

    ThemeChoice m_choice;
    std::function<QPalette()> m_systemPalette;
    BatonStyle *m_style; ///< Owned by the application.
    bool m_isApplying = false;
};

} // namespace baton
