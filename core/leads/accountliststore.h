// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountfilter.h"
#include "leads/recordliststore.h"

namespace baton {

class Dialect;

/// The queries behind the list of accounts.
class AccountListStore
{
public:
    /// `catalogue` is that of accounts, and outlives the store.
    AccountListStore(Connection &connection, const FieldCatalogue &catalogue);

    /// Errors: NotFound "field.unknown".
    Result<QList<AccountId>> ids(const AccountFilter &filter);
    Result<qint64> count(const AccountFilter &filter);
    /// In the order of `accounts`; those that are gone are left out.
    Result<QList<RecordSummary>> page(const QList<AccountId> &accounts, const QStringList &columns);

private:
    [[nodiscard]] RecordQuestion question(const AccountFilter &filter) const;

    const Dialect &m_dialect;
    RecordListStore m_list;
};

} // namespace baton
