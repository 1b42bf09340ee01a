// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"
#include "leads/panesection.h"

namespace baton {

class AccountLeadList;
class TextLabel;

/// Leads that belong to a record, each of which can be opened; or why there is none.
class RecordLeads : public PaneSection
{
    Q_OBJECT

public:
    /// `key` names it where folded sections are remembered, `name` the list to a screen reader.
    RecordLeads(const QString &key, const QString &title, const QString &name, QWidget *parent = nullptr);

    /// `note` stands below them; empty for none.
    void tell(const QList<AccountLead> &leads, const QString &summary, const QString &note);
    [[nodiscard]] AccountLeadList *list() const { return m_list; }
    /// Gives the keyboard to the leads, if there are any.
    void enter();

signals:
    void leadChosen(const QString &name, baton::LeadId lead);

private:
    AccountLeadList *m_list;
    TextLabel *m_note;
};

} // namespace baton
