// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "scenes.h"

#include <QSize>

#include <functional>
#include <memory>

namespace baton {

/// The moment at which walks look at a workspace.
[[nodiscard]] Instant walkedNow();

/// Writes a workspace in which every scene has its occasion: the sample company of so many leads, with a queue that
/// waits for Sophie, an import, and a routing draft to be signed. False where it could not be made.
[[nodiscard]] bool makeWalkedWorkspace(const QString &file, int leads);

/// Until no layout asks for another one: each passes on by one event what it wants to the one around it.
void letLayoutsRest();

/// The real window over a workspace, to be walked through scene by scene.
class WalkedWindow
{
public:
    /// `workspace` empty: the ways to begin.
    explicit WalkedWindow(const QString &workspace, QSize size, ThemeChoice theme = ThemeChoice::Light);
    ~WalkedWindow();
    Q_DISABLE_COPY_MOVE(WalkedWindow)

    /// Whether all pages are there.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] MainWindow &window() const { return *m_window; }

    using Look = std::function<void(const Scene &scene, QWidget &shown)>;
    /// Calls `look` for each scene as soon as its answers are there. Returns the names of those that did not come.
    QStringList walk(const Look &look);
    /// The same for one scene. False where it did not come.
    bool visit(const Scene &scene, const Look &look);

private:
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
    bool m_isOpen = false;
};

} // namespace baton
