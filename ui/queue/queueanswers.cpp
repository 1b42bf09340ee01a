// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does in the queue, and takes back.

#include "queue/queuepage.h"

#include "common/errorbar.h"
#include "common/wording.h"
#include "leads/leadnumber.h"
#include "queue/answerdialog.h"
#include "queue/queuelists.h"
#include "queue/touchdialog.h"
#include "support/reply.h"

#include <QAction>

namespace baton {

void QueuePage::take()
{
    const QueueEntry *entry = m_lists->takable();
    if (!entry)
        return;
    // Whoever was faster has it now: then the list without it is read, and the reason stays to be seen.
    onReply(m_services.handoffs.claim(entry->lead), this, [this](const Result<HandoffOutcome> &taken) {
        if (taken)
            return m_errors->hide();
        refresh();
        m_errors->setProperty("isDanger", false);
        m_errors->showMessage(errorText(taken.error()), ErrorBar::Tone::Danger);
        emit statusChanged();
    });
}

void QueuePage::accept()
{
    if (const QueueEntry *entry = m_lists->own())
        answer(*entry, {entry->lead, entry->handoff->handoff.revision, Verdict::Accept, {}, {}, {}},
               tr("accept %1").arg(entry->name));
}

void QueuePage::reject()
{
    askAndAnswer(Verdict::Reject);
}

void QueuePage::askBack()
{
    askAndAnswer(Verdict::Return);
}

void QueuePage::askAndAnswer(Verdict verdict)
{
    if (!m_lists->own())
        return;
    const QueueEntry entry = *m_lists->own();
    auto *dialog = new AnswerDialog(verdict, entry.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entry, verdict] {
        const QString words =
            verdict == Verdict::Reject ? tr("reject %1").arg(entry.name) : tr("ask about %1").arg(entry.name);
        answer(entry, {entry.lead, entry.handoff->handoff.revision, verdict, dialog->reason(), dialog->note(), {}},
               words);
    });
    dialog->open();
}

void QueuePage::answer(const QueueEntry &entry, const HandoffDecision &decision, const QString &words)
{
    onReply(m_services.handoffs.decide(decision), this,
            [this, lead = entry.lead, words](const Result<HandoffOutcome> &outcome) {
                if (outcome)
                    return remember({lead, {}, words});
                showError(outcome.error());
            });
}

void QueuePage::log()
{
    if (!m_lists->own())
        return;
    const QueueEntry entry = *m_lists->own();
    auto *dialog = new TouchDialog(entry.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entry] {
        NewTouch touch = dialog->touch();
        touch.lead = entry.lead;
        onReply(m_services.touches.log(touch), this, [this, entry](const Result<Touch> &logged) {
            if (logged)
                return remember({entry.lead, logged->id, tr("log %1").arg(entry.name)});
            showError(logged.error());
        });
    });
    dialog->open();
}

void QueuePage::remember(const Deed &deed)
{
    m_deeds.append(deed);
    m_errors->hide();
    updateActions();
    emit statusChanged();
}

void QueuePage::undo()
{
    if (m_deeds.isEmpty())
        return;
    const Deed deed = m_deeds.takeLast();
    updateActions();
    const auto tell = [this](const auto &reply) {
        if (!reply)
            showError(reply.error());
    };
    if (deed.touch.isValid())
        onReply(m_services.touches.remove(deed.touch), this, [tell](const Result<Touch> &removed) { tell(removed); });
    else
        onReply(m_services.handoffs.takeBack(deed.lead), this,
                [tell](const Result<HandoffOutcome> &waiting) { tell(waiting); });
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
