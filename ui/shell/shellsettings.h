// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/themeswitch.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>
#include <QStringList>

namespace baton {

/// What the window remembers between two runs.
class ShellSettings
{
public:
    static constexpr qsizetype recentLimit = 10;
    static constexpr int smallestText = 100; ///< Per cent of the desktop's size.
    static constexpr int largestText = 200;

    /// In the person's configuration.
    ShellSettings();
    /// In a file of one's own, for tests and pictures.
    explicit ShellSettings(const QString &file);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// The language of the window, as "de"; empty for the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// The language, with the desktop's country, so that numbers and dates stay as they are used to be read.
    [[nodiscard]] QLocale localeIn(const QLocale &desktop) const;

    /// How large text is, in per cent of the desktop's size.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);

    /// How large the text of the help is, in per cent of the window's.
    [[nodiscard]] int helpTextSize() const;
    void setHelpTextSize(int percent);

    /// Whether the desktop shows nothing of Baton outside of working hours.
    [[nodiscard]] bool hasQuietHours() const;
    void setQuietHours(bool quiet);

    /// Whether single letters are keys of commands.
    [[nodiscard]] bool hasLetterKeys() const;
    void setLetterKeys(bool letters);

    /// Whether the last workspace is opened at the start, on the page that was in front.
    [[nodiscard]] bool resumes() const;
    void setResumes(bool resumes);

    /// The page that was in front, by its object name; empty at first.
    [[nodiscard]] QString page() const;
    void setPage(const QString &page);

    /// What the pages of that workspace showed, by their object names.
    [[nodiscard]] QJsonObject session(const QString &workspace) const;
    void setSession(const QString &workspace, const QJsonObject &pages);

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

    /// Of the first steps with that workspace: the keys of those that were done, and whether a person closed the list.
    [[nodiscard]] QStringList guideTicks(const QString &workspace) const;
    void setGuideTicks(const QString &workspace, const QStringList &keys);
    [[nodiscard]] bool isGuideClosed(const QString &workspace) const;
    void setGuideClosed(const QString &workspace, bool isClosed);

    /// Whose queue was shown last, by login or name; empty at first.
    [[nodiscard]] QString person() const;
    void setPerson(const QString &person);

    /// Workspaces as WorkspaceLocation::displayText() names them, the latest first; never with a password. Besides
    /// those that are pinned there are ten at most.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString &workspace);
    /// Forgets what was remembered of it as well.
    void removeRecent(const QString &workspace);
    /// It stands elsewhere now, and keeps its place in the list.
    void replaceRecent(const QString &workspace, const QString &by);
    enum class Pin { Off, On };
    [[nodiscard]] QStringList pinned() const;
    void setPinned(const QString &workspace, Pin pin);

private:
    QSettings m_settings;
};

} // namespace baton
