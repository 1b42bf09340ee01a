// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellcommands.h"

#include "palette/commandpalette.h"
#include "shell/commandsource.h"
#include "shell/editmenu.h"
#include "shell/guide.h"
#include "shell/keysheet.h"
#include "shell/mainwindow.h"
#include "shell/shellhelp.h"
#include "shell/shellmenus.h"
#include "shell/toprow.h"

namespace baton {

ShellCommands::ShellCommands(MainWindow &window, ShellMenus &menus, ShellSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_menus(menus)
    , m_palette(new CommandPalette(&window))
    , m_edit(new EditMenu(window, menus.edit))
    , m_guide(new Guide(window, settings, menus.guide))
{
    m_palette->addSource(new CommandSource(window, this));
    m_palette->addSource(new PlaceSource(window, this));
    m_help = new ShellHelp(window, menus, *m_palette, settings);
    connect(menus.palette, &QAction::triggered, m_palette, [this] { m_palette->toggle(); });
    connect(menus.activities, &QAction::triggered, this, [&window] { window.topRow().toggleActivities(); });
    connect(menus.keys, &QAction::triggered, this, &ShellCommands::showKeys);
}

void ShellCommands::showKeys()
{
    (new KeySheet(m_window))->open();
}

bool ShellCommands::openLink(const BatonLink &link)
{
    if (const auto *lead = std::get_if<LeadId>(&link.target)) {
        emit leadLinked(*lead);
        return true;
    }
    if (const auto *campaign = std::get_if<CampaignId>(&link.target)) {
        emit campaignLinked(*campaign);
        return true;
    }
    if (const auto *view = std::get_if<ViewId>(&link.target)) {
        emit viewLinked(*view);
        return true;
    }
    const auto pages = m_window.pages();
    for (Page *page : pages)
        if (page->objectName() == std::get<BatonLink::PageName>(link.target).name) {
            m_window.showPage(page);
            return true;
        }
    return false;
}

QList<Command> ShellCommands::all() const
{
    QList<Command> commands;
    Page *front = m_window.currentPage();
    if (front)
        addCommands(front->menuActions(), front->menuTitle(), front, commands);
    for (const QMenu *menu : {m_menus.file, m_menus.edit, m_menus.view, m_menus.go, m_menus.window, m_menus.help})
        for (QAction *action : menu->actions())
            if (action->menu() != m_menus.recent)
                addCommands({action}, commandText(menu->menuAction()), nullptr, commands);
    const auto pages = m_window.pages();
    for (Page *page : pages)
        if (page != front)
            addCommands(page->menuActions(), page->title(), page, commands);
    return commands;
}

} // namespace baton
