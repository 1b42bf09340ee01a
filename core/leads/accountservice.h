// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"
#include "leads/accountfieldsql.h"
#include "leads/accountfilter.h"
#include "leads/recordliststore.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// What can be asked of accounts.
class AccountService : public QObject
{
    Q_OBJECT

public:
    /// `database` outlives it.
    explicit AccountService(Database &database, QObject *parent = nullptr);

    /// All fields: what conditions and sorts are read with.
    [[nodiscard]] const FieldCatalogue &catalogue() const { return m_catalogue; }
    /// Errors: NotFound "field.unknown".
    QFuture<Result<QList<AccountId>>> ids(const AccountFilter &filter);
    QFuture<Result<qint64>> count(const AccountFilter &filter);
    /// Errors: NotFound "field.unknown".
    QFuture<Result<QList<RecordSummary>>> page(const QList<AccountId> &accounts, const QStringList &columns);
    /// Errors: NotFound "account.unknown".
    QFuture<Result<AccountDetails>> details(AccountId account);

private:
    Database &m_database;
    FieldCatalogue m_catalogue;
};

} // namespace baton
