// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/bulkrecordwriter.h"
#include "leads/account.h"
#include "support/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

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
    /// In no order; those that are not there are left out.
    Result<QList<Account>> byIds(const QList<AccountId> &ids);
    /// Those of these names, in whatever case; of several the first that was made. By comparisonKey(name).
    Result<QHash<QString, Account>> byNames(const QStringList &names);
    /// Names of accounts that begin so, in whatever case and by the alphabet; of more than `most` the first.
    Result<QStringList> namesBeginning(const QString &begun, int most);
    /// Logs one event for each field that changed. Errors: as `create`, NotFound "account.unknown", Conflict
    /// "account.conflict".
    Result<Account> update(const Account &account, const Stamp &stamp);
    /// Writes all that differ in few statements, with journal and log; revisions are those of `before`. Errors: as
    /// `create`, Busy "rows.raced" where somebody changed one since: the transaction may be run again.
    Result<void> updateMany(const QList<RecordChange<Account>> &changes, BatchId batch, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
