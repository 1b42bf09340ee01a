// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which workspace the window is to open: what asks for it.

#include "shell/mainwindow.h"

#include "common/filedialog.h"
#include "shell/databasedialog.h"
#include "shell/firstrunpage.h"

using namespace Qt::StringLiterals;

namespace baton {

void MainWindow::connectFirstRun()
{
    connect(m_firstRun, &FirstRunPage::sampleChosen, this, &MainWindow::sampleRequested);
    connect(m_firstRun, &FirstRunPage::newFileChosen, this, &MainWindow::chooseNewFile);
    connect(m_firstRun, &FirstRunPage::databaseChosen, this, &MainWindow::chooseDatabase);
    connect(m_firstRun, &FirstRunPage::openChosen, this, &MainWindow::chooseFile);
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
