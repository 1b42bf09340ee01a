// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadview.h"

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

using namespace Qt::StringLiterals;

namespace baton {

LeadView::LeadView(const LeadStoryReader::Services &services, LeadVerbs &verbs, const Clock &clock,
                   const FieldCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_catalogue(catalogue)
    , m_stories(new LeadStoryReader(services, this))
    , m_pane(new LeadPane(timeView(), LeadPane::Form::Page))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    m_pane->setVerbs(new VerbRow(verbs));
    m_pane->readTimelineFrom(services.leads);
    setFocusProxy(m_pane);
    addKeys();
    connect(m_stories, &LeadStoryReader::found, this, &LeadView::showStory);
    connect(m_stories, &LeadStoryReader::failed, this,
            [this] { m_pane->showNothing(tr("This lead is no longer here.")); });
    connect(m_pane, &LeadPane::leadRequested, this, &LeadView::leadRequested);
    connect(m_pane, &LeadPane::accountRequested, this, &LeadView::accountRequested);
    connect(&services.leads, &LeadService::leadChanged, this, [this](LeadId lead) {
        if (lead == m_lead)
            refresh();
    });
    connect(&verbs.deeds(), &LeadDeeds::told, this,
            [this](const QString &, LeadDeeds::Outcome, const QList<LeadId> &leads) {
                if (leads.contains(m_lead))
                    refresh();
            });
}

void LeadView::addKeys()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, int by) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addAction(action);
    };
    add(tr("Next lead of the list"), {QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_J)}, 1);
    add(tr("Previous lead of the list"), {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::Key_K)}, -1);
}

TimeView LeadView::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

bool LeadView::isReading() const
{
    return m_stories->isReading() || m_pane->isReading();
}

void LeadView::showLead(LeadId lead, const QList<LeadId> &among)
{
    m_lead = lead;
    m_among = among;
    m_name = m_shortName = leadNumber(lead);
    emit named();
    refresh();
}

void LeadView::step(int by)
{
    const qsizetype place = m_among.indexOf(m_lead) + by;
    if (!m_among.contains(m_lead) || place < 0 || place >= m_among.size())
        return;
    showLead(m_among[place], m_among);
    emit steppedTo(m_lead);
}

void LeadView::refresh()
{
    m_stories->read(m_lead, m_clock.now());
}

void LeadView::showStory(const LeadStory &story)
{
    m_pane->setTimeView(timeView());
    m_pane->showLead(story, m_catalogue);
    QStringList words;
    for (const QString &key : {u"name"_s, u"account"_s})
        if (const QString text = leadText(story.details, m_catalogue, key, timeView()); !text.isEmpty())
            words.append(text);
    if (words.isEmpty())
        words.append(leadNumber(m_lead));
    m_name = words.join(u" – "_s);
    m_shortName = words.first();
    emit named();
}

} // namespace baton
