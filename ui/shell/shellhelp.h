// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "help/helpwindow.h"

#include <QObject>

#include <memory>

namespace baton {

class CommandPalette;
class MainWindow;
struct ShellMenus;

/// The ways to the help: F1 on a page opens its chapter, the Help menu the glossary, and the palette finds chapters.
class ShellHelp : public QObject
{
    Q_OBJECT

public:
    ShellHelp(MainWindow &window, const ShellMenus &menus, CommandPalette &palette);

    /// The chapter of the page in front; before a workspace is open, the first one.
    void openPage();
    void openChapter(const QString &key, const QString &anchor);
    /// It is made when it is first asked for.
    [[nodiscard]] HelpWindow &window();

private:
    MainWindow &m_main;
    std::unique_ptr<HelpWindow> m_window; ///< No child, so that it may lie behind the main window.
};

} // namespace baton
