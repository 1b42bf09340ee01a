// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "common/errorbar.h"
#include "common/formatting.h"
#include "common/themeswitch.h"
#include "shell/aboutdialog.h"
#include "shell/firstrunpage.h"
#include "shell/leaving.h"
#include "shell/pagehistory.h"
#include "shell/pagehost.h"
#include "shell/shellcommands.h"
#include "shell/shellmenus.h"
#include "shell/shellsettings.h"
#include "shell/toprow.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int railBelow = 1200; // Effective width, as every break point.

} // namespace

MainWindow::MainWindow(ThemeSwitch &theme, ActivityList &activities, ShellSettings &settings)
    : m_theme(theme)
    , m_activities(activities)
    , m_settings(settings)
    , m_menus(std::make_unique<ShellMenus>(this))
    , m_commands(new ShellCommands(*this, *m_menus, settings))
    , m_history(new PageHistory(this))
    , m_topRow(new TopRow(m_menus->bar, activities))
    , m_views(new QStackedWidget)
    , m_firstRun(new FirstRunPage(activities))
    , m_workspace(new QWidget)
    , m_navigation(new Navigation)
    , m_host(new PageHost)
    , m_errors(new ErrorBar)
    , m_status(new StatusRow(activities))
{
    setWindowIcon(applicationIcon());
    setMenuWidget(m_topRow);
    auto *sheet = new QVBoxLayout;
    sheet->setSpacing(0);
    sheet->addWidget(m_host, 1);
    connect(m_errors, &ErrorBar::actionTriggered, m_errors, &QWidget::hide);
    sheet->addWidget(m_errors); // Below the page, so that nothing moves away under the pointer.
    auto *desk = new QHBoxLayout;
    desk->setSpacing(0);
    desk->addWidget(m_navigation);
    desk->addLayout(sheet, 1);
    auto *column = new QVBoxLayout(m_workspace);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(desk, 1);
    column->addWidget(m_status);
    m_views->addWidget(m_firstRun);
    m_views->addWidget(m_workspace);
    setCentralWidget(m_views);
    m_menus->addWays({m_history->backAction(), m_history->forwardAction()});
    m_menus->setTheme(m_theme.choice());
    m_menus->rail->setChecked(m_settings.prefersRail());
    connectMenus();
    connectFirstRun();
    resize(themeOf(this).length(1440), themeOf(this).length(900));
    restoreGeometry(m_settings.geometry());
    showFirstRun();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenus()
{
    connect(m_menus->newWorkspace, &QAction::triggered, this, &MainWindow::chooseNewFile);
    connect(m_menus->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_menus->join, &QAction::triggered, this, &MainWindow::chooseDatabase);
    connect(m_menus->close, &QAction::triggered, this,
            [this] { askBeforeLeaving(this, m_activities, [this] { emit closeRequested(); }); });
    connect(m_menus->preferences, &QAction::triggered, this, &MainWindow::askPreferences);
    connect(m_menus->themes, &QActionGroup::triggered, this,
            [this](QAction *action) { chooseTheme(static_cast<ThemeChoice>(action->data().toInt())); });
    connect(m_menus->rail, &QAction::toggled, this, [this](bool isRail) {
        m_settings.setPrefersRail(isRail);
        updateNavigationForm();
    });
    connect(m_menus->menuBar, &QAction::toggled, m_topRow, &QWidget::setVisible);
    connect(m_menus->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    connect(m_menus->nextRegion, &QAction::triggered, this, &MainWindow::moveToNextRegion);
    connect(m_topRow->commandField(), &QAbstractButton::clicked, m_menus->palette, &QAction::trigger);
    connect(m_history, &PageHistory::pageWanted, this, &MainWindow::bringToFront);
    connect(m_menus->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_navigation, &Navigation::entryChosen, this, [this](int index) { showPageByHand(m_pages.value(index)); });
}

void MainWindow::addPage(Page *page, const Place &place)
{
    const int index = m_navigation->addEntry(page->title(), place.icon, place.section);
    m_pages.append(page);
    m_places.insert(page, place);
    m_host->addPage(page);
    QAction *go = m_menus->go->addAction(themedIcon(place.icon), page->title());
    go->setShortcut(place.goKey);
    go->setParent(page);
    connect(go, &QAction::triggered, this, [this, page] { showPageByHand(page); });
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == currentPage())
            showPageWords();
    });
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == currentPage())
            m_history->visit(page);
    });
    connect(page, &Page::noticed, this, [this](const QString &words) { showNotice(words); });
    connect(page, &Page::countChanged, m_navigation, [this, index](qint64 count) {
        m_navigation->setCount(index, count < 0 ? QString() : countText(count, locale()));
    });
}

void MainWindow::addFileAction(QAction *action)
{
    m_menus->file->insertAction(m_menus->beforeClose, action);
    addAction(action);
}

void MainWindow::showWorkspace(const QString &name, Front front)
{
    m_workspaceName = name;
    m_navigation->setWorkspaceName(name);
    m_views->setCurrentWidget(m_workspace);
    m_topRow->setVisible(m_menus->menuBar->isChecked());
    for (QAction *action : std::as_const(m_menus->needWorkspace))
        action->setEnabled(true);
    readRecent();
    updateNavigationForm();
    const auto last = std::find_if(m_pages.begin(), m_pages.end(), [this, front](const Page *page) {
        return front == Front::AsLast && m_settings.resumes() && page->objectName() == m_settings.page();
    });
    if (!m_pages.isEmpty())
        showPage(last == m_pages.end() ? m_pages.first() : *last);
}

void MainWindow::showFirstRun()
{
    m_views->setCurrentWidget(m_firstRun);
    m_topRow->hide();
    m_navigation->clear();
    m_menus->setPageActions({}, {});
    for (QAction *action : std::as_const(m_menus->needWorkspace))
        action->setEnabled(false);
    m_history->clear();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_places.clear();
    m_workspaceName.clear();
    m_errors->hide();
    setWindowTitle(u"Baton"_s);
    readRecent();
}

void MainWindow::showPage(Page *page)
{
    if (!page)
        return;
    bringToFront(page);
    m_history->visit(page);
}

void MainWindow::showPageByHand(Page *page)
{
    page->comeByHand();
    showPage(page);
}

void MainWindow::bringToFront(Page *page)
{
    m_errors->setVisible(m_errors->isVisible() && page == currentPage()); // It was about the page before.
    m_host->setCurrentPage(page);
    m_navigation->setCurrent(static_cast<int>(m_pages.indexOf(page)));
    m_settings.setPage(page->objectName());
    m_menus->setPageActions(page->menuTitle(), page->menuActions());
    showPageWords();
    page->activate();
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_host->currentPage());
}

void MainWindow::showPageWords()
{
    const Page *page = currentPage();
    m_status->setText(page->statusText());
    m_status->setKeyHints(page->keyHints());
    setWindowTitle(plainTitle(tr("%1 – %2 – Baton").arg(page->title(), m_workspaceName)));
}

void MainWindow::showError(const Error &error)
{
    m_views->currentWidget() == m_firstRun ? m_firstRun->showError(error) : m_errors->showError(error);
}

void MainWindow::showNotice(const QString &text, QAction *action)
{
    disconnect(m_noticed);
    if (action)
        m_noticed = connect(m_errors, &ErrorBar::actionTriggered, action, &QAction::trigger);
    m_errors->showMessage(text, ErrorBar::Tone::Notice, action ? action->text() : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isLeavingAQuestion(m_activities)) {
        event->ignore();
        return askBeforeLeaving(this, m_activities, [this] { close(); });
    }
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateNavigationForm();
}

void MainWindow::updateNavigationForm()
{
    const bool isNarrow = themeOf(this).effectiveWidth(width()) < railBelow;
    m_navigation->setForm(isNarrow || m_settings.prefersRail() ? Navigation::Form::Rail : Navigation::Form::Full);
}

void MainWindow::moveToNextRegion()
{
    m_navigation->isAncestorOf(focusWidget()) ? currentPage()->activate() : m_navigation->takeFocus();
}

} // namespace baton
