// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which workspace the window is to open: what asks for it.

#include "shell/mainwindow.h"

#include "common/filedialog.h"
#include "shell/databasedialog.h"
#include "shell/firstrunpage.h"
#include "shell/recentdialog.h"
#include "shell/shellmenus.h"
#include "shell/shellsettings.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

void MainWindow::connectFirstRun()
{
    connect(m_firstRun, &FirstRunPage::sampleChosen, this, &MainWindow::sampleRequested);
    connect(m_firstRun, &FirstRunPage::newFileChosen, this, &MainWindow::chooseNewFile);
    connect(m_firstRun, &FirstRunPage::databaseChosen, this, &MainWindow::chooseDatabase);
    connect(m_firstRun, &FirstRunPage::openChosen, this, &MainWindow::chooseFile);
    connect(m_firstRun, &FirstRunPage::recentChosen, this, &MainWindow::openRequested);
    connect(m_firstRun, &FirstRunPage::allRecentChosen, this, &MainWindow::chooseRecent);
    connect(m_menus->allRecent, &QAction::triggered, this, &MainWindow::chooseRecent);
    connect(m_menus->recent, &QMenu::triggered, this,
            [this](QAction *action) { emit openRequested(action->data().toString()); });
}

void MainWindow::chooseRecent()
{
    auto *dialog = new RecentDialog(m_settings, this);
    connect(dialog, &RecentDialog::openWanted, this, &MainWindow::openRequested);
    connect(dialog, &RecentDialog::listChanged, this, &MainWindow::readRecent);
    dialog->open();
}

void MainWindow::readRecent()
{
    const auto found = findRecent(m_settings.recent(), m_settings.pinned());
    onReply(found, this, [this, request = ++m_recentRequest](const QList<RecentWorkspace> &all) {
        if (request != m_recentRequest)
            return;
        m_menus->setRecent(all);
        m_firstRun->setRecent(all);
    });
}

void MainWindow::chooseNewFile()
{
    auto *dialog = new FileDialog(FileDialog::Purpose::Save, tr("Where shall the new workspace stand?"),
                                  tr("Baton workspaces (*.baton)"), this);
    dialog->setDefaultSuffix(u"baton"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::newWorkspaceRequested);
    dialog->open();
}

void MainWindow::chooseFile()
{
    auto *dialog = new FileDialog(FileDialog::Purpose::Open, tr("Open a workspace"),
                                  tr("Baton workspaces (*.baton);;All files (*)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openRequested);
    dialog->open();
}

void MainWindow::chooseDatabase()
{
    auto *dialog = new DatabaseDialog(this);
    connect(dialog, &DatabaseDialog::addressChosen, this, &MainWindow::openRequested);
    dialog->open();
}

} // namespace baton
