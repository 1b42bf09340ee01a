// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/batonlink.h"
#include "shell/command.h"

#include <QObject>

namespace baton {

class CommandPalette;
class MainWindow;
struct ShellMenus;

/// The ways to find what can be done: the palette and the sheet of all keys.
class ShellCommands : public QObject
{
    Q_OBJECT

public:
    ShellCommands(MainWindow &window, ShellMenus &menus);

    [[nodiscard]] CommandPalette &palette() const { return *m_palette; }
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

private:
    MainWindow &m_window;
    const ShellMenus &m_menus;
    CommandPalette *m_palette;
};

} // namespace baton
