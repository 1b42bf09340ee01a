// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/navigation.h"
#include "shell/statusrow.h"
#include "support/result.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace baton {

class ErrorBar;
class FirstRunPage;
class PageHistory;
class PageHost;
class ShellCommands;
class ShellSettings;
enum class ThemeChoice;
class ThemeSwitch;
class TopRow;
struct ShellMenus;

/// The window: navigation, the page in front, the status row, the menus. It hosts pages and knows none of them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ThemeSwitch &theme, ActivityList &activities, ShellSettings &settings);
    ~MainWindow() override;

    /// How a page stands in the navigation.
    struct Place
    {
        Icon icon = Icon::Leads;
        NavigationSection section = NavigationSection::FollowUp;
        QKeySequence goKey; ///< As "G, L".
    };
    /// The window owns the page. Pages come in the order of their sections.
    void addPage(Page *page, const Place &place);
    /// What a page offers wherever the person is, in the File menu; it goes with its page.
    void addFileAction(QAction *action);
    /// Who is recorded for what is done in this window.
    void setPerson(const QString &name) { m_navigation->setPerson(name); }
    enum class Front { AsLast, First };
    /// Shows the pages of the workspace with this name; call it after the pages were added. In front is the page that
    /// was there last, or the first one.
    void showWorkspace(const QString &name, Front front = Front::AsLast);
    /// Takes the pages away, which deletes them, and shows the ways to begin.
    void showFirstRun();

    /// Brings it to the front, and makes it a step to come back to.
    void showPage(Page *page);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QList<Page *> pages() const { return m_pages; }
    [[nodiscard]] Place placeOf(const Page *page) const { return m_places.value(page); }
    /// The ways to find what can be done; pages add what they have to find.
    [[nodiscard]] ShellCommands &commands() const { return *m_commands; }
    [[nodiscard]] TopRow &topRow() const { return *m_topRow; }
    [[nodiscard]] FirstRunPage &firstRun() const { return *m_firstRun; }
    /// `words` say more on request; `banner` stands above everything while nothing can be saved, empty for none.
    void showConnection(StatusRow::Connection connection, const QString &words, const QString &banner);
    /// Tells what went wrong with opening, wherever the person is.
    void showError(const Error &error);
    /// Tells what is worth knowing, below the page, with a button for that action, if there is one.
    void showNotice(const QString &text, QAction *action = nullptr);

signals:
    void sampleRequested();
    /// Where a new workspace shall be made; an existing file is refused by whoever makes it.
    void newWorkspaceRequested(const QString &file);
    /// `workspace` is a file or a database address without a password.
    void openRequested(const QString &workspace);
    void closeRequested();
    /// What a person chose needs the program to start again.
    void restartRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectMenus();
    void connectFirstRun();
    void showPageByHand(Page *page);
    void bringToFront(Page *page);
    void showPageWords();
    void updateNavigationForm();
    void moveToNextRegion();
    void chooseNewFile();
    void chooseFile();
    void chooseRecent();
    void readRecent();
    void chooseDatabase();
    void askPreferences();
    void chooseTheme(ThemeChoice choice);

    ThemeSwitch &m_theme;
    ActivityList &m_activities;
    ShellSettings &m_settings;
    QList<Page *> m_pages;
    QHash<const Page *, Place> m_places;
    QString m_workspaceName;
    int m_recentRequest = 0; ///< The latest answer is the one to show.
    std::unique_ptr<ShellMenus> m_menus;
    ShellCommands *m_commands;
    PageHistory *m_history;
    TopRow *m_topRow;
    QStackedWidget *m_views;
    FirstRunPage *m_firstRun;
    QWidget *m_workspace;
    Navigation *m_navigation;
    PageHost *m_host;
    ErrorBar *m_errors;
    QMetaObject::Connection m_noticed; ///< What the button of the last notice does.
    StatusRow *m_status;
};

} // namespace baton
