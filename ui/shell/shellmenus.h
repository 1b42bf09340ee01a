// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/themeswitch.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace baton {

struct RecentWorkspace;

/// The menus of the window and their actions; the window connects them.
struct ShellMenus
{
    explicit ShellMenus(QWidget *window);

    QMenuBar *bar;
    QMenu *file;
    QMenu *edit; ///< Filled by EditMenu.
    QMenu *view;
    QAction *beforeClose; ///< Where pages put what they add to the File menu.
    QMenu *recent; ///< Each action carries what opens its workspace as data.
    QAction *allRecent;
    QMenu *page; ///< Filled by the page in front; hidden while it has nothing to offer.
    QMenu *go;
    QMenu *window;
    QMenu *help;
    QAction *newWorkspace;
    QAction *open;
    QAction *join;
    QAction *close;
    QAction *preferences;
    QAction *quit;
    QAction *rail;
    QAction *fullScreen;
    QAction *menuBar;
    QAction *nextRegion;
    QAction *activities;
    QAction *palette;
    QAction *helpOnPage;
    QAction *glossary;
    QAction *keys;
    QAction *guide;
    QAction *about;
    QActionGroup *themes; ///< Each action carries its ThemeChoice as data.
    QList<QAction *> needWorkspace; ///< Of no use before a workspace is open.

    /// The ways back and forth, on top of the Go menu.
    void addWays(const QList<QAction *> &ways);
    void setTheme(ThemeChoice choice);
    void setRecent(const QList<RecentWorkspace> &workspaces);
    void setPageActions(const QString &title, const QList<QAction *> &actions);

private:
    void makeFileMenu(QWidget *window);
    void makeViewMenu(QWidget *window);
    void makeWindowMenu(QWidget *owner);
};

} // namespace baton
