// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadwindow.h"

#include "common/controls.h"
#include "common/errorbar.h"
#include "common/theme.h"
#include "verbs/leadverbs.h"

#include <QAction>
#include <QVBoxLayout>

namespace baton {

namespace {

// What three columns need, and what most screens have; on a smaller one it is no larger than what it came from.
constexpr double wantedWidth = 1240;
constexpr double wantedHeight = 760;

} // namespace

LeadWindow::LeadWindow(const LeadStoryReader::Services &services, LeadDeeds &deeds, const Clock &clock,
                       const FieldCatalogue &catalogue, QWidget *page)
    : QWidget(page, Qt::Window)
    , m_verbs(new LeadVerbs(deeds, clock, this))
    , m_view(new LeadView(services, *m_verbs, clock, catalogue))
    , m_bar(new ErrorBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_view);
    m_view->setFocus();
    addKeys();
    resize(
        QSize(themeOf(this).length(wantedWidth), themeOf(this).length(wantedHeight)).boundedTo(page->window()->size()));

    connect(m_view, &LeadView::named, this, [this] { setWindowTitle(plainTitle(m_view->name())); });
    connect(m_view, &LeadView::steppedTo, this, [this](LeadId lead) {
        m_bar->hide(); // It told of the lead before.
        m_verbs->setLeads({lead});
    });
    connect(m_verbs, &LeadVerbs::refused, this,
            [this](const QString &words) { m_bar->showMessage(words, ErrorBar::Tone::Warning); });
    connect(m_bar, &ErrorBar::actionTriggered, m_verbs->undoAction(), &QAction::trigger);
    connect(&deeds, &LeadDeeds::told, this, &LeadWindow::takeTold);
}

void LeadWindow::addKeys()
{
    auto *close = new QAction(tr("Close"), this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
}

bool LeadWindow::isLoading() const
{
    return m_view->isReading() || m_verbs->isReading();
}

void LeadWindow::showLead(LeadId lead, const QList<LeadId> &among)
{
    m_view->showLead(lead, among);
    m_verbs->setLeads({lead});
}

// Pages tell of the same deeds: this one tells of its lead.
void LeadWindow::takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads)
{
    if (!leads.contains(lead()))
        return;
    m_verbs->setLeads({lead()});
    const bool isDone = outcome == LeadDeeds::Outcome::Done;
    m_bar->showMessage(words, outcome == LeadDeeds::Outcome::Refused ? ErrorBar::Tone::Danger : ErrorBar::Tone::Notice,
                       isDone ? tr("Undo") : QString(), keyText(QKeySequence::Undo));
}

} // namespace baton
