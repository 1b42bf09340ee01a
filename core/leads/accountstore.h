// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "leads/account.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of accounts. Search rows of their leads are the caller's: `LeadStore::reindex`.
class AccountStore
{
public:
    explicit AccountStore(Connection &connection)
        : m_connection(connection)
    {}

    /// `id` and `revision` of the argument are not looked at. Errors: Invalid "account.nameMissing".
    Result<Account> create(const Account &account, const Stamp &stamp);
    /// Errors: NotFound "account.unknown".
    Result<Account> byId(AccountId id);
    /// Logs one event for each field that changed. Errors: as `create`, NotFound "account.unknown", Conflict
    /// "account.conflict".
    Result<Account> update(const Account &account, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
