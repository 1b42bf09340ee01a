// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/themeswitch.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace baton {

/// What the window remembers between two runs.
class ShellSettings
{
public:
    static constexpr qsizetype recentLimit = 8;

    /// In the person's configuration.
    ShellSettings();
    /// In a file of one's own, for tests and pictures.
    explicit ShellSettings(const QString &file);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// Whether the navigation stays a rail of icons even where there is room.
    [[nodiscard]] bool prefersRail() const;
    void setPrefersRail(bool prefers);

    /// Columns and sort of the list of leads, as the page words them; empty at first.
    [[nodiscard]] QString leadsLayout() const;
    void setLeadsLayout(const QString &layout);

    /// The sections of a lead's pane that are folded, by their keys.
    [[nodiscard]] QStringList foldedSections() const;
    void setFoldedSections(const QStringList &keys);

    /// Whose queue was shown last, by login or name; empty at first.
    [[nodiscard]] QString person() const;
    void setPerson(const QString &person);

    /// Workspaces as WorkspaceLocation::displayText() names them, the latest first; never with a password.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString &workspace);
    void removeRecent(const QString &workspace);

private:
    QSettings m_settings;
};

} // namespace baton
