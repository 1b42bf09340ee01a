// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accounttablemodel.h"

#include "leads/accountservice.h"
#include "support/reply.h"

#include <algorithm>

namespace baton {

namespace {

Result<QList<GridRow>> rowsOf(const Result<QList<RecordSummary>> &accounts)
{
    if (!accounts)
        return failure(accounts);
    QList<GridRow> rows;
    rows.reserve(accounts->size());
    for (const RecordSummary &account : *accounts)
        rows.append({account.id, account.values});
    return rows;
}

} // namespace

AccountTableModel::AccountTableModel(AccountService &service, TimeView view, QObject *parent)
    : GridModel(std::move(view), parent)
    , m_service(service)
{}

void AccountTableModel::readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take)
{
    QList<AccountId> accounts(records.size());
    std::ranges::transform(records, accounts.begin(), [](qint64 record) { return AccountId(record); });
    onReply(m_service.page(accounts, keys), this,
            [take](const Result<QList<RecordSummary>> &page) { take(rowsOf(page)); });
}

} // namespace baton
