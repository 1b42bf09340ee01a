// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "help/helpwindow.h"

#include <QObject>

#include <memory>

namespace baton {

class CommandPalette;
class MainWindow;
class ShellSettings;
struct ShellMenus;

/// The ways to the help: F1 on a page or in a dialog opens its chapter, the Help menu the glossary, and the palette
/// finds chapters.
class ShellHelp : public QObject
{
    Q_OBJECT

public:
    ShellHelp(MainWindow &window, const ShellMenus &menus, CommandPalette &palette, ShellSettings &settings);

    /// The chapter of the page in front; before a workspace is open, the first one.
    void openPage();
    void openChapter(const QString &key, const QString &anchor);
    /// It is made when it is first asked for.
    [[nodiscard]] HelpWindow &window();

protected:
    /// Dialogs keep the keys of the menus from the window: F1 in them is heard here.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_main;
    ShellSettings &m_settings;
    std::unique_ptr<HelpWindow> m_window; ///< No child, so that it may lie behind the main window.
};

} // namespace baton
