// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does in the queue, and takes back.

#include "queue/queuepage.h"

#include "common/errorbar.h"
#include "leads/leadnumber.h"
#include "queue/answerdialog.h"
#include "queue/queuemodel.h"
#include "queue/touchdialog.h"
#include "support/reply.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

namespace baton {

void QueuePage::accept()
{
    if (const QueueEntry *entry = current())
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
    if (!current())
        return;
    const QueueEntry entry = *current();
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
    if (!current())
        return;
    const QueueEntry entry = *current();
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
    if (const QueueEntry *entry = current())
        emit leadRequested(entry->name, entry->lead);
}

void QueuePage::moveDown()
{
    moveBy(1);
}

void QueuePage::moveUp()
{
    moveBy(-1);
}

void QueuePage::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(m_table->currentIndex().row() + rows, 0, last), 0));
}

} // namespace baton
