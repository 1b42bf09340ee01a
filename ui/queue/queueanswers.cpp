// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes of what a person does in the queue.

#include "queue/queuepage.h"

#include "common/controls.h"
#include "common/errorbar.h"
#include "queue/queuelists.h"
#include "verbs/leadverbs.h"

#include <QAction>

#include <utility>

namespace baton {

void QueuePage::takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads)
{
    const bool isDone = outcome == LeadDeeds::Outcome::Done;
    if (outcome == LeadDeeds::Outcome::TakenBack && !leads.isEmpty())
        m_lists->lookFor(leads.first());
    if (const QueueEntry *entry = m_lists->own(); entry && isDone && isVisible() && leads.contains(entry->lead))
        m_lists->goOnFrom(entry->lead);
    m_left = {};
    refresh();
    if (!isVisible())
        return;
    m_told = isDone ? Told::Deed : Told::Refusal;
    m_said = words;
    m_errors->showMessage(words,
                          outcome == LeadDeeds::Outcome::Refused ? ErrorBar::Tone::Danger : ErrorBar::Tone::Notice,
                          isDone ? tr("Undo") : QString(), keyText(QKeySequence::Undo));
    emit statusChanged();
}

void QueuePage::tellWhereItIs(LeadId from, const QString &name)
{
    m_left = from;
    m_leftName = name;
    if (m_told != Told::Deed || !m_errors->isVisible())
        return;
    const QString key = keyText(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_errors->showMessage(m_said + u' ' + tr("%1 goes back to %2.").arg(key, name), ErrorBar::Tone::Notice, tr("Undo"),
                          keyText(QKeySequence::Undo));
}

// What left the queue stands in the list of all leads.
void QueuePage::goBack()
{
    if (!m_left.isValid())
        return moveUp();
    const LeadId left = std::exchange(m_left, {});
    if (m_lists->lookAt(left))
        return m_lists->focusList();
    emit leadRequested(m_leftName, left);
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
