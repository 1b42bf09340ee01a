// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountservice.h"

#include "leads/accountdetailsstore.h"
#include "leads/accountliststore.h"
#include "storage/database.h"

namespace baton {

AccountService::AccountService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_catalogue(accountCatalogue())
{}

QFuture<Result<QList<AccountId>>> AccountService::ids(const AccountFilter &filter)
{
    return m_database.read([catalogue = m_catalogue, filter](Connection &connection) {
        return AccountListStore(connection, catalogue).ids(filter);
    });
}

QFuture<Result<qint64>> AccountService::count(const AccountFilter &filter)
{
    return m_database.read([catalogue = m_catalogue, filter](Connection &connection) {
        return AccountListStore(connection, catalogue).count(filter);
    });
}

QFuture<Result<QList<RecordSummary>>> AccountService::page(const QList<AccountId> &accounts, const QStringList &columns)
{
    return m_database.read([catalogue = m_catalogue, accounts, columns](Connection &connection) {
        return AccountListStore(connection, catalogue).page(accounts, columns);
    });
}

QFuture<Result<AccountDetails>> AccountService::details(AccountId account)
{
    return m_database.read([catalogue = m_catalogue, account](Connection &connection) {
        return AccountDetailsStore(connection, catalogue).byId(account);
    });
}

} // namespace baton
