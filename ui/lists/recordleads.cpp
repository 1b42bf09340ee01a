// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/recordleads.h"

#include "accounts/accountleadlist.h"
#include "common/textlabel.h"

#include <QBoxLayout>

namespace baton {

RecordLeads::RecordLeads(const QString &key, const QString &title, const QString &name, QWidget *parent)
    : PaneSection(key, title, parent)
    , m_list(new AccountLeadList)
    , m_note(new TextLabel({}, TextRole::Small, ColorRole::Muted))
{
    // One list for every record: the keyboard may be in it when the record is read again.
    m_list->setAccessibleName(name);
    m_note->setFit(TextLabel::Fit::Wrap);
    QVBoxLayout *body = renewBody();
    body->addWidget(m_list);
    body->addWidget(m_note);
    connect(m_list, &AccountLeadList::leadChosen, this, &RecordLeads::leadChosen);
}

void RecordLeads::tell(const QList<AccountLead> &leads, const QString &summary, const QString &note)
{
    heading()->setSummary(summary, ColorRole::Muted);
    m_list->setLeads(leads);
    m_list->setVisible(!leads.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RecordLeads::enter()
{
    if (m_list->isVisible())
        m_list->setFocus(Qt::TabFocusReason);
}

} // namespace baton
