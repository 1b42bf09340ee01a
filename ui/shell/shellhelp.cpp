// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellhelp.h"

#include "help/helpbook.h"
#include "help/helpsource.h"
#include "palette/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/shellmenus.h"

using namespace Qt::StringLiterals;

namespace baton {

ShellHelp::ShellHelp(MainWindow &window, const ShellMenus &menus, CommandPalette &palette)
    : QObject(&window)
    , m_main(window)
{
    auto *source = new HelpSource(window.locale(), this);
    connect(source, &HelpSource::chapterChosen, this, &ShellHelp::openChapter);
    palette.addSource(source);
    connect(menus.helpOnPage, &QAction::triggered, this, &ShellHelp::openPage);
    connect(menus.glossary, &QAction::triggered, this, [this] { openChapter(u"glossary"_s, {}); });
}

HelpWindow &ShellHelp::window()
{
    if (!m_window)
        m_window = std::make_unique<HelpWindow>(m_main.locale());
    return *m_window;
}

void ShellHelp::openPage()
{
    const Page *page = m_main.currentPage();
    openChapter(page ? page->objectName() : HelpBook::firstKey(), {});
}

void ShellHelp::openChapter(const QString &key, const QString &anchor)
{
    window().openChapter(key, anchor);
}

} // namespace baton
