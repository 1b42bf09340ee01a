// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellmenus.h"

#include "common/icon.h"
#include "shell/recentworkspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ShellMenus", text);
}

QAction *addAction(QMenu *menu, const char *text, const QKeySequence &key = {})
{
    QAction *action = menu->addAction(translated(text));
    action->setShortcut(key);
    return action;
}

/// User text in a menu: an ampersand in a path is not a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

ShellMenus::ShellMenus(QWidget *window)
    : bar(new QMenuBar)
{
    makeFileMenu(window);
    edit = bar->addMenu(translated(QT_TRANSLATE_NOOP("ShellMenus", "&Edit")));
    makeViewMenu(window);
    page = bar->addMenu(QString());
    page->menuAction()->setVisible(false);
    go = bar->addMenu(translated(QT_TRANSLATE_NOOP("ShellMenus", "&Go")));
    palette =
        addAction(go, QT_TRANSLATE_NOOP("ShellMenus", "&Search or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K));
    go->addSeparator();
    makeWindowMenu(window);
    help = bar->addMenu(translated(QT_TRANSLATE_NOOP("ShellMenus", "&Help")));
    helpOnPage = addAction(help, QT_TRANSLATE_NOOP("ShellMenus", "&Help on this page"), QKeySequence::HelpContents);
    glossary = addAction(help, QT_TRANSLATE_NOOP("ShellMenus", "&Glossary"));
    keys = addAction(help, QT_TRANSLATE_NOOP("ShellMenus", "All &keys"), QKeySequence(Qt::Key_Question));
    guide = addAction(help, QT_TRANSLATE_NOOP("ShellMenus", "First &steps"), QKeySequence(Qt::Key_G, Qt::Key_G));
    about = addAction(help, QT_TRANSLATE_NOOP("ShellMenus", "&About Baton"));
    about->setObjectName(u"about"_s);
    needWorkspace = {close, rail, nextRegion, activities, palette, keys, guide};
    // A hidden menu bar takes its keys with it; those of the window stay.
    for (QAction *action : {newWorkspace, open, join, close, preferences, quit, fullScreen, menuBar, nextRegion,
                            activities, palette, helpOnPage, keys, guide})
        window->addAction(action);
}

void ShellMenus::makeFileMenu(QWidget *window)
{
    file = bar->addMenu(translated(QT_TRANSLATE_NOOP("ShellMenus", "&File")));
    newWorkspace = addAction(file, QT_TRANSLATE_NOOP("ShellMenus", "&New workspace…"), QKeySequence::New);
    open = addAction(file, QT_TRANSLATE_NOOP("ShellMenus", "&Open…"), QKeySequence::Open);
    recent = file->addMenu(translated(QT_TRANSLATE_NOOP("ShellMenus", "Open &recent")));
    allRecent = addAction(file, QT_TRANSLATE_NOOP("ShellMenus", "Recent &workspaces…"));
    allRecent->setObjectName(u"recent"_s);
    join = addAction(file, QT_TRANSLATE_NOOP("ShellMenus", "&Join a team’s database…"));
    beforeClose = file->addSeparator();
    close = addAction(file, QT_TRANSLATE_NOOP("ShellMenus", "&Close workspace"), QKeySequence(Qt::CTRL | Qt::Key_W));
    preferences =
        addAction(file, QT_TRANSLATE_NOOP("ShellMenus", "&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    quit = addAction(file, QT_TRANSLATE_NOOP("ShellMenus", "&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    join->setObjectName(u"join"_s);
    preferences->setObjectName(u"preferences"_s);
    preferences->setIcon(themedIcon(Icon::Settings));
    newWorkspace->setIcon(themedIcon(Icon::File));
    open->setIcon(themedIcon(Icon::Folder));
    join->setIcon(themedIcon(Icon::Database));
    QObject::connect(quit, &QAction::triggered, window, &QWidget::close);
}

void ShellMenus::makeViewMenu(QWidget *window)
{
    view = bar->addMenu(translated(QT_TRANSLATE_NOOP("ShellMenus", "&View")));
    themes = new QActionGroup(window);
    const auto addTheme = [&](const char *text, ThemeChoice choice) {
        QAction *action = addAction(view, text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        themes->addAction(action);
    };
    addTheme(QT_TRANSLATE_NOOP("ShellMenus", "&Light colours"), ThemeChoice::Light);
    addTheme(QT_TRANSLATE_NOOP("ShellMenus", "&Dark colours"), ThemeChoice::Dark);
    addTheme(QT_TRANSLATE_NOOP("ShellMenus", "Colours as the &system"), ThemeChoice::System);
    view->addSeparator();
    rail = addAction(view, QT_TRANSLATE_NOOP("ShellMenus", "&Navigation as icons"), QKeySequence(Qt::CTRL | Qt::Key_B));
    rail->setCheckable(true);
    menuBar = addAction(view, QT_TRANSLATE_NOOP("ShellMenus", "&Menu bar"), QKeySequence(Qt::CTRL | Qt::Key_M));
    menuBar->setCheckable(true);
    menuBar->setChecked(true);
}

void ShellMenus::makeWindowMenu(QWidget *owner)
{
    window = bar->addMenu(translated(QT_TRANSLATE_NOOP("ShellMenus", "&Window")));
    QObject::connect(addAction(window, QT_TRANSLATE_NOOP("ShellMenus", "&Minimise")), &QAction::triggered, owner,
                     &QWidget::showMinimized);
    fullScreen = addAction(window, QT_TRANSLATE_NOOP("ShellMenus", "&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    window->addSeparator();
    nextRegion =
        addAction(window, QT_TRANSLATE_NOOP("ShellMenus", "Next part of the window"), QKeySequence(Qt::Key_F6));
    activities = addAction(window, QT_TRANSLATE_NOOP("ShellMenus", "&What is going on"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
}

void ShellMenus::addWays(const QList<QAction *> &ways)
{
    go->insertActions(palette, ways);
    go->insertSeparator(palette);
}

void ShellMenus::setTheme(ThemeChoice choice)
{
    const auto actions = themes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void ShellMenus::setRecent(const QList<RecentWorkspace> &workspaces)
{
    recent->clear();
    bool wasPinned = false;
    for (const RecentWorkspace &workspace : workspaces) {
        if (wasPinned && !workspace.isPinned)
            recent->addSeparator();
        wasPinned = workspace.isPinned;
        const QString text = menuText(workspace.place);
        QAction *action = recent->addAction(
            workspace.isMissing ? translated(QT_TRANSLATE_NOOP("ShellMenus", "%1 (not found)")).arg(text) : text);
        action->setData(workspace.place);
        action->setEnabled(!workspace.isMissing);
    }
    recent->menuAction()->setVisible(!workspaces.isEmpty());
}

void ShellMenus::setPageActions(const QString &title, const QList<QAction *> &actions)
{
    page->clear();
    page->setTitle(menuText(title));
    page->addActions(actions);
    page->setToolTipsVisible(true); // They say why something cannot be done.
    page->menuAction()->setVisible(!actions.isEmpty());
}

} // namespace baton
