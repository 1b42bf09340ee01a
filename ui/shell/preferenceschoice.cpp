// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/letterkeys.h"
#include "common/themeswitch.h"
#include "shell/mainwindow.h"
#include "shell/preferencesdialog.h"
#include "shell/shellmenus.h"
#include "shell/shellsettings.h"

#include <QAbstractButton>

namespace baton {

// The preferences of the main window, apart from what it is without them.

void MainWindow::askPreferences()
{
    auto *dialog = new PreferencesDialog(m_settings, m_theme.choice(), this);
    connect(dialog, &PreferencesDialog::themeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &PreferencesDialog::railChosen, m_menus->rail, &QAction::setChecked);
    connect(dialog, &PreferencesDialog::letterKeysChosen, this, [this](bool areKeys) {
        setLetterKeys(areKeys);
        if (currentPage())
            showPageWords();
        for (auto *button : findChildren<QAbstractButton *>()) {
            button->updateGeometry(); // Its key cap comes or goes.
            button->update();
        }
    });
    connect(dialog, &PreferencesDialog::restartRequested, this, &MainWindow::restartRequested);
    dialog->open();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_theme.choose(choice);
    m_settings.setTheme(choice);
    m_menus->setTheme(choice);
}

} // namespace baton
