// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes of what a person does in the queue.

#include "queue/queuepage.h"

#include "common/errorbar.h"
#include "queue/queuelists.h"
#include "verbs/leadverbs.h"

#include <QAction>

namespace baton {

void QueuePage::takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads)
{
    if (outcome == LeadDeeds::Outcome::TakenBack && !leads.isEmpty())
        m_lists->lookFor(leads.first());
    refresh();
    if (!isVisible())
        return;
    const bool isDone = outcome == LeadDeeds::Outcome::Done;
    m_told = isDone ? Told::Deed : Told::Refusal;
    m_errors->showMessage(words,
                          outcome == LeadDeeds::Outcome::Refused ? ErrorBar::Tone::Danger : ErrorBar::Tone::Notice,
                          isDone ? tr("Undo") : QString());
    emit statusChanged();
}

// Somebody may have been faster: then the queue without the lead is read, and the reason stays to be seen.
void QueuePage::tellRefused(const QString &words)
{
    refresh();
    m_told = Told::Refusal;
    m_errors->showMessage(words, ErrorBar::Tone::Warning);
    emit statusChanged();
}

void QueuePage::answerTold()
{
    if (m_told == Told::Deed)
        m_verbs->undoAction()->trigger();
    else
        read();
}

void QueuePage::openLead()
{
    if (const QueueEntry *entry = m_lists->current())
        emit leadRequested(entry->name, entry->lead);
}

void QueuePage::moveDown()
{
    m_lists->moveBy(1);
}

void QueuePage::moveUp()
{
    m_lists->moveBy(-1);
}

} // namespace baton
