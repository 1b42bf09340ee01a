// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountdetailsstore.h"

#include "leads/accountfieldsql.h"
#include "leads/leadfieldsql.h"
#include "leads/recordliststore.h"
#include "leads/relatedleadstore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<AccountDetails> AccountDetailsStore::byId(AccountId account)
{
    const auto fields = RecordListStore(m_connection, accountList()).fields(account.value());
    if (!fields)
        return failure(fields);
    AccountDetails details{account, *fields, {}, {}};
    auto leads =
        RelatedLeadStore(m_connection)
            .leads(u"l.account_id = :account"_s, {{u":account"_s, toSql(account)}}, RelatedLeadStore::Beside::Owner);
    if (!leads)
        return failure(leads);
    details.leads = *leads;
    auto campaigns = campaignsOf(account);
    if (!campaigns)
        return failure(campaigns);
    details.campaigns = *campaigns;
    return details;
}

Result<QList<AccountCampaign>> AccountDetailsStore::campaignsOf(AccountId account)
{
    return m_connection.select(
        u"SELECT i.campaign, count(DISTINCT i.lead_id) AS reached FROM lead l JOIN interest i ON i.lead_id = l.id "
        "WHERE l.account_id = :account AND l.deleted_at IS NULL AND i.campaign IS NOT NULL GROUP BY i.campaign "
        "ORDER BY reached DESC, %1 LIMIT %2"_s.arg(m_connection.dialect().binaryOrder(u"i.campaign"_s))
            .arg(mostCampaigns),
        {{u":account"_s, toSql(account)}}, [](const Row &row) {
            return AccountCampaign{row.text(0), row.int64(1)};
        });
}

} // namespace baton
