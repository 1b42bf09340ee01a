// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountservice.h"

#include "leads/accountdetailsstore.h"
#include "leads/accountfieldsql.h"
#include "storage/database.h"

namespace baton {

AccountService::AccountService(Database &database, const Clock &clock, QObject *parent)
    : RecordListService(database, clock, accountList(), parent)
{}

QFuture<Result<AccountDetails>> AccountService::details(AccountId account)
{
    return database().read([account](Connection &connection) { return AccountDetailsStore(connection).byId(account); });
}

} // namespace baton
