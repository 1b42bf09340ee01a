// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inbox/inboxentry.h"
#include "support/result.h"

namespace baton {

class Connection;

/// What somebody should know, as the records tell it.
class InboxReport
{
public:
    explicit InboxReport(Connection &connection)
        : m_connection(connection)
    {}

    /// In no order, without keys and marks.
    Result<QList<InboxEntry>> entries(const InboxQuestion &question);
    /// The leads that an entry of that person's inbox is about; none where it is about none.
    Result<QList<LeadId>> leadsOf(const InboxEntry &entry, const InboxQuestion &question);

private:
    Result<QList<InboxEntry>> givenLeads(const InboxQuestion &question);
    Result<QList<InboxEntry>> answers(const InboxQuestion &question);
    Result<QList<InboxEntry>> deadlines(const InboxQuestion &question, InboxEntry::Kind kind,
                                        InboxEntry::Deadline deadline);
    Result<QList<InboxEntry>> signatures(const InboxQuestion &question);
    Result<QList<InboxEntry>> work(const InboxQuestion &question);
    Result<QList<InboxEntry>> budgets(const InboxQuestion &question);
    Result<void> name(QList<InboxEntry> &entries);

    Connection &m_connection;
};

} // namespace baton
