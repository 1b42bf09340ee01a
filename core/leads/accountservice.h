// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"
#include "leads/recordlistservice.h"

namespace baton {

/// What can be asked of accounts.
class AccountService : public RecordListService
{
    Q_OBJECT

public:
    /// They outlive it.
    AccountService(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// Errors: NotFound "account.unknown".
    QFuture<Result<AccountDetails>> details(AccountId account);
};

} // namespace baton
