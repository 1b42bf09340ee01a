// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadwindow.h"

#include "common/controls.h"
#include "common/errorbar.h"
#include "common/theme.h"
#include "leads/leadnumber.h"
#include "leads/leadpane.h"
#include "leads/leadservice.h"
#include "leads/leadtext.h"
#include "support/clock.h"
#include "verbs/leadverbs.h"
#include "verbs/verbrow.h"

#include <QAction>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

LeadWindow::LeadWindow(const LeadStoryReader::Services &services, LeadDeeds &deeds, const Clock &clock,
                       const FieldCatalogue &catalogue, QWidget *page)
    : QWidget(page, Qt::Window)
    , m_clock(clock)
    , m_catalogue(catalogue)
    , m_stories(new LeadStoryReader(services, this))
    , m_verbs(new LeadVerbs(deeds, clock, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_pane = new LeadPane(timeView(), LeadPane::Form::Page);
    m_pane->setVerbs(new VerbRow(*m_verbs));
    column->addWidget(m_pane, 1);
    m_bar = new ErrorBar;
    column->addWidget(m_bar);
    addKeys();
    // On a small screen it is no larger than what it came from.
    resize(QSize(themeOf(this).length(960), themeOf(this).length(720)).boundedTo(page->window()->size()));

    connect(m_stories, &LeadStoryReader::found, this, &LeadWindow::showStory);
    connect(m_stories, &LeadStoryReader::failed, this,
            [this] { m_pane->showNothing(tr("This lead is no longer here.")); });
    connect(m_verbs, &LeadVerbs::refused, this,
            [this](const QString &words) { m_bar->showMessage(words, ErrorBar::Tone::Warning); });
    connect(m_bar, &ErrorBar::actionTriggered, m_verbs->undoAction(), &QAction::trigger);
    connect(&deeds, &LeadDeeds::told, this, &LeadWindow::takeTold);
    connect(&services.leads, &LeadService::leadChanged, this, [this](LeadId lead) {
        if (lead == m_lead)
            read();
    });
}

void LeadWindow::addKeys()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, const auto &deed) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    add(tr("Close"), {QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)}, [this] { close(); });
    add(tr("Next lead of the list"), {QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_J)},
        [this] { step(1); });
    add(tr("Previous lead of the list"), {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::Key_K)},
        [this] { step(-1); });
}

TimeView LeadWindow::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

bool LeadWindow::isLoading() const
{
    return m_stories->isReading() || m_verbs->isReading();
}

void LeadWindow::showLead(LeadId lead, const QList<LeadId> &among)
{
    m_lead = lead;
    m_among = among;
    setWindowTitle(leadNumber(lead));
    m_verbs->setLeads({lead});
    read();
}

void LeadWindow::step(int by)
{
    const qsizetype place = m_among.indexOf(m_lead) + by;
    if (!m_among.contains(m_lead) || place < 0 || place >= m_among.size())
        return;
    m_bar->hide(); // It told of the lead before.
    showLead(m_among[place], m_among);
}

void LeadWindow::read()
{
    m_stories->read(m_lead, m_clock.now());
}

void LeadWindow::showStory(const LeadStory &story)
{
    m_pane->setTimeView(timeView());
    m_pane->showLead(story, m_catalogue);
    QStringList words;
    for (const QString &key : {u"name"_s, u"account"_s})
        if (const QString text = leadText(story.details, m_catalogue, key, timeView()); !text.isEmpty())
            words.append(text);
    if (words.isEmpty())
        words.append(leadNumber(m_lead));
    setWindowTitle(plainTitle(words.join(u" – "_s)));
}

// Pages tell of the same deeds: this one tells of its lead.
void LeadWindow::takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads)
{
    if (!leads.contains(m_lead))
        return;
    m_verbs->setLeads({m_lead});
    read();
    const bool isDone = outcome == LeadDeeds::Outcome::Done;
    m_bar->showMessage(words, outcome == LeadDeeds::Outcome::Refused ? ErrorBar::Tone::Danger : ErrorBar::Tone::Notice,
                       isDone ? tr("Undo") : QString(), keyText(QKeySequence::Undo));
}

} // namespace baton
