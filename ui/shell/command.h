// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAction;

namespace baton {

class Page;

/// An action of a menu with where it stands.
struct Command
{
    QAction *action = nullptr;
    QString menu; ///< As "View", without its mnemonic.
    Page *page = nullptr; ///< Whose it is; null where it is the window's own.

    /// Whether it does no more than bring a page to the front.
    [[nodiscard]] bool isPlace() const;
};

/// What an action is called without its mnemonic and the dots of a question to come.
[[nodiscard]] QString commandText(const QAction *action);

/// Adds what a menu offers, and the menus in it, from top to bottom.
void addCommands(const QList<QAction *> &actions, const QString &menu, Page *page, QList<Command> &commands);

} // namespace baton
