// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads what is shown of one account.
class AccountDetailsStore
{
public:
    static constexpr int mostCampaigns = 10;

    explicit AccountDetailsStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors: NotFound "account.unknown".
    Result<AccountDetails> byId(AccountId account);

private:
    Result<QList<AccountCampaign>> campaignsOf(AccountId account);

    Connection &m_connection;
};

} // namespace baton
