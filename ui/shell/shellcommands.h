// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/batonlink.h"
#include "shell/command.h"

#include <QObject>

namespace baton {

class CommandPalette;
class EditMenu;
class Guide;
class MainWindow;
class ShellHelp;
class ShellSettings;
struct ShellMenus;

/// The ways to find what can be done: the palette, the sheet of all keys and the help.
class ShellCommands : public QObject
{
    Q_OBJECT

public:
    ShellCommands(MainWindow &window, ShellMenus &menus, ShellSettings &settings);

    [[nodiscard]] CommandPalette &palette() const { return *m_palette; }
    [[nodiscard]] EditMenu &edit() const { return *m_edit; }
    [[nodiscard]] ShellHelp &help() const { return *m_help; }
    /// The first steps with a workspace.
    [[nodiscard]] Guide &guide() const { return *m_guide; }
    /// All that the menus offer: of the page in front first, then the window's own, then of the other pages. What is
    /// named by users (recent workspaces) is left out.
    [[nodiscard]] QList<Command> all() const;

    /// The sheet of all keys.
    void showKeys();
    /// Shows what the link names; false where there is no such page.
    bool openLink(const BatonLink &link);

signals:
    void leadLinked(baton::LeadId lead);
    void campaignLinked(baton::CampaignId campaign);
    void viewLinked(baton::ViewId view);

private:
    MainWindow &m_window;
    const ShellMenus &m_menus;
    CommandPalette *m_palette;
    EditMenu *m_edit;
    ShellHelp *m_help;
    Guide *m_guide;
};

} // namespace baton
