// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgrid.h"
#include "leads/leadpane.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "leads/leadtabs.h"
#include "leads/leadview.h"
#include "leads/leadwindow.h"
#include "verbs/leadverbs.h"

#include <QAction>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Tells which row of the grid the middle button was pressed on.
class MiddleClicks : public QObject
{
public:
    MiddleClicks(LeadGrid *grid, std::function<void(int)> clicked)
        : QObject(grid)
        , m_grid(grid)
        , m_clicked(std::move(clicked))
    {
        grid->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonPress)
            return QObject::eventFilter(watched, event);
        const auto &mouse = *static_cast<QMouseEvent *>(event);
        const int row = m_grid->indexAt(mouse.position().toPoint()).row();
        if (mouse.button() != Qt::MiddleButton || row < 0)
            return false;
        m_clicked(row);
        return true;
    }

private:
    LeadGrid *m_grid;
    std::function<void(int)> m_clicked;
};

} // namespace

void LeadsPage::offerOpening()
{
    const auto make = [this](const QString &text, const QString &name, Qt::KeyboardModifier with) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts({QKeySequence(with | Qt::Key_Return), QKeySequence(with | Qt::Key_Enter)});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(m_grid, &LeadGrid::modeChanged, action, // Where Enter belongs to the cells.
                [action](GridView::Mode mode) { action->setEnabled(mode == GridView::Mode::List); });
        addAction(action);
        return action;
    };
    m_openWindow = make(tr("Open in a window of its own"), u"openLeadWindow"_s, Qt::ShiftModifier);
    connect(m_openWindow, &QAction::triggered, this, &LeadsPage::openWindow);
    m_openTab = make(tr("Open in a tab"), u"openLeadTab"_s, Qt::ControlModifier);
    connect(m_openTab, &QAction::triggered, this, &LeadsPage::openTab);
    m_leadTabs->setMake([this] { return makeTabView(); });
    new MiddleClicks(m_grid, [this](int row) {
        if (const LeadId lead = m_model->leadAt(row); lead.isValid() && m_openTab->isEnabled())
            openTabOf(lead);
    });
    m_pane->offerWholeTimeline();
    connect(m_pane, &LeadPane::wholeTimelineRequested, this, &LeadsPage::openTab);
    connect(m_pane, &LeadPane::leadRequested, this, &LeadsPage::openTabOf);
    connect(m_pane, &LeadPane::accountRequested, this, &LeadsPage::accountRequested);
}

LeadId LeadsPage::leadInFront() const
{
    const LeadId inTab = m_leadTabs->current();
    return inTab.isValid() ? inTab : m_model->leadAt(m_grid->currentRow());
}

void LeadsPage::openWindow()
{
    openWindowOf(leadInFront());
}

void LeadsPage::openTab()
{
    openTabOf(leadInFront());
}

void LeadsPage::openWindowOf(LeadId lead)
{
    if (!lead.isValid())
        return;
    const auto open = findChildren<LeadWindow *>();
    const auto found = std::ranges::find(open, lead, &LeadWindow::lead);
    LeadWindow *window = found != open.end() ? *found : nullptr;
    if (!window) {
        window = new LeadWindow(m_services, m_verbs->deeds(), m_clock, m_catalogue, this);
        shareFolds(window->view()->pane());
        connect(window->view(), &LeadView::leadRequested, this, &LeadsPage::openWindowOf);
        connect(window->view(), &LeadView::accountRequested, this, &LeadsPage::accountRequested);
        window->showLead(lead, m_model->leads());
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void LeadsPage::openTabOf(LeadId lead)
{
    if (lead.isValid() && m_verbs)
        m_leadTabs->open(lead, m_model->leads());
}

// What is folded, or narrowed, in one place is so in all of them from then on.
void LeadsPage::shareFolds(LeadPane *pane)
{
    pane->setFoldedSections(m_pane->foldedSections());
    connect(pane, &LeadPane::foldsChanged, this, [this, pane] {
        m_pane->setFoldedSections(pane->foldedSections());
        emit sectionsFolded(pane->foldedSections());
    });
}

LeadView *LeadsPage::makeTabView()
{
    auto *view = new LeadView(m_services, *m_verbs, m_clock, m_catalogue);
    shareFolds(view->pane());
    connect(view, &LeadView::leadRequested, this, &LeadsPage::openTabOf);
    connect(view, &LeadView::accountRequested, this, &LeadsPage::accountRequested);
    connect(view, &LeadView::named, this, &LeadsPage::statusChanged);
    return view;
}

// What can be done is about the lead in front; back in the list, about what is chosen there.
void LeadsPage::takeTab()
{
    if (const LeadId lead = m_leadTabs->current(); lead.isValid()) {
        m_verbs->setLeads({lead});
        emit statusChanged();
        return;
    }
    if (isVisible())
        m_grid->setFocus();
    takeChoice();
}

} // namespace baton
