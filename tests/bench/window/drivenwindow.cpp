// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/drivenwindow.h"

#include "capture/importpage.h"
#include "common/conditionbox.h"
#include "common/page.h"
#include "common/searchfield.h"
#include "funnel/funnelpage.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "measurement.h"
#include "palette/commandpalette.h"
#include "shell/shellcommands.h"
#include "window/watchedapplication.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::bench {

namespace {

constexpr auto betweenLooks = 5ms;
constexpr auto longestWait = 300s;
constexpr auto betweenInputs = 8ms; // As a wheel or a held key sends them.
constexpr int quietEnough = 4;

Arguments asShown()
{
    Arguments arguments;
    arguments.surroundings = Arguments::Surroundings::Fixed;
    arguments.size = QSize(1440, 900);
    return arguments;
}

} // namespace

void let(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

void letUntil(const char *what, const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    QTimer::singleShot(longestWait, &loop, [what] { stop(u"never came: "_s + QString::fromLatin1(what)); });
    look.start(betweenLooks);
    loop.exec();
}

DrivenWindow::DrivenWindow()
    : m_composition(std::make_unique<Composition>(asShown()))
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    }
}

DrivenWindow::~DrivenWindow() = default;

void DrivenWindow::start()
{
    m_composition->start();
    m_window->activateWindow();
    letUntil("the window in front", [this] { return m_window->isActiveWindow(); });
}

double DrivenWindow::open(const QString &workspace)
{
    auto &application = static_cast<WatchedApplication &>(*qApp);
    QEventLoop loop;
    double milliseconds = 0;
    QElapsedTimer timer;
    application.setPainted([&](const QObject *widget) {
        const auto *grid = qobject_cast<const LeadGrid *>(widget->parent());
        if (!grid || widget != grid->viewport() || grid->model()->index(0, 0).data().toString().isEmpty())
            return;
        milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    timer.start();
    m_composition->receive(workspace);
    loop.exec();
    application.setPainted({});
    return milliseconds;
}

void DrivenWindow::settle()
{
    int quiet = 0;
    letUntil("quiet", [&] {
        const auto pages = m_window->pages();
        const bool isLoading =
            std::ranges::any_of(pages, &Page::isLoading) || m_window->commands().palette().isLoading();
        quiet = isLoading ? 0 : quiet + 1;
        return quiet > quietEnough;
    });
}

void DrivenWindow::close()
{
    emit m_window->closeRequested();
}

LeadsPage &DrivenWindow::leads() const
{
    return *m_window->findChild<LeadsPage *>();
}

LeadGrid &DrivenWindow::grid() const
{
    return *leads().findChild<LeadGrid *>();
}

LeadTableModel &DrivenWindow::model() const
{
    return *leads().findChild<LeadTableModel *>();
}

ImportPage &DrivenWindow::import() const
{
    return *m_window->findChild<ImportPage *>();
}

void DrivenWindow::show(const char *page)
{
    const auto pages = m_window->pages();
    for (Page *known : pages) {
        if (known->objectName() == QLatin1StringView(page))
            m_window->showPage(known);
    }
}

void DrivenWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    let(betweenInputs);
}

void DrivenWindow::type(const QString &words)
{
    for (const QChar letter : words) {
        QTest::keyClicks(m_window->focusWidget(), letter);
        let(60ms); // As fast as anybody types.
    }
}

void DrivenWindow::turnWheel(int notches)
{
    QWidget *viewport = grid().viewport();
    const QPointF place = viewport->rect().center();
    for (int notch = 0; notch < std::abs(notches); ++notch) {
        QWheelEvent event(place, viewport->mapToGlobal(place), {}, {0, notches > 0 ? -120 : 120}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
        let(betweenInputs);
    }
}

void DrivenWindow::dragSlider(int steps)
{
    QScrollBar *bar = grid().verticalScrollBar();
    bar->setSliderDown(true);
    for (int step = 1; step <= steps; ++step) {
        bar->setSliderPosition(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / steps));
        let(betweenInputs);
    }
    bar->setSliderDown(false);
}

void DrivenWindow::sortBy(const QString &field)
{
    for (int column = 0; column < model().columns().size(); ++column) {
        if (model().columns().at(column).key != field)
            continue;
        QHeaderView *header = grid().horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
        return;
    }
    stop(u"no column is called "_s + field);
}

void DrivenWindow::filterBy(const QString &condition)
{
    auto *box = leads().findChild<ConditionBox *>();
    const int before = model().rowCount();
    box->setFocus();
    box->clear();
    type(condition);
    if (QWidget *offered = QApplication::activePopupWidget())
        offered->close();
    letUntil("another list by a condition", [&] { return model().rowCount() != before; });
    grid().setFocus();
    settle();
}

void DrivenWindow::searchFor(const QString &words)
{
    auto *field = leads().findChild<SearchField *>();
    const int before = model().rowCount();
    field->setFocus();
    field->clear();
    type(words);
    letUntil("another list by a search", [&] { return model().rowCount() != before; });
    grid().setFocus();
    settle();
}

void DrivenWindow::openFigure(const QList<LeadId> &leads)
{
    emit m_window->findChild<FunnelPage *>()->leadsRequested(u"MQL"_s, u"entered"_s, leads);
}

void DrivenWindow::run(LeadVerb verb)
{
    const auto actions = m_window->currentPage()->menuActions();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(keyOf(verb)))
            return action->trigger();
    }
    stop(u"the page has no such verb"_s);
}

void DrivenWindow::goOn()
{
    const auto find = [this]() -> QPushButton * {
        const auto buttons = import().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->isEnabled()
                && button->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return))
                return button;
        }
        return nullptr;
    };
    letUntil("the next step of the import", [&] { return find() && !import().isLoading(); });
    find()->click();
}

void DrivenWindow::acceptDialog()
{
    letUntil("the question of a verb", [] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); });
    let(50ms);
    static_cast<QDialog *>(QApplication::activeModalWidget())->accept();
}

} // namespace baton::bench
