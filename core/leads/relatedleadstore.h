// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"
#include "storage/binding.h"
#include "support/result.h"

namespace baton {

class Connection;

/// The leads of an account, of a person or of whatever else has some, as its pane names them: the newest first.
class RelatedLeadStore
{
public:
    /// Whoever wants to see more opens the list of them.
    static constexpr int mostLeads = 20;

    explicit RelatedLeadStore(Connection &connection)
        : m_connection(connection)
    {}

    /// What stands beside the lead's name: its owner, or its account where the leads are all of one person.
    enum class Beside { Owner, Account };
    /// `where` speaks of the lead as `l`.
    Result<QList<AccountLead>> leads(const QString &where, const Bindings &bindings, Beside beside);

private:
    Connection &m_connection;
};

} // namespace baton
