// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountdetailsstore.h"

#include "leads/accountfieldsql.h"
#include "leads/leadfieldsql.h"
#include "leads/recordliststore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<AccountDetails> AccountDetailsStore::byId(AccountId account)
{
    const auto fields = RecordListStore(m_connection, accountList()).fields(account.value());
    if (!fields)
        return failure(fields);
    AccountDetails details{account, *fields, {}, {}};
    auto leads = leadsOf(account);
    if (!leads)
        return failure(leads);
    details.leads = *leads;
    auto campaigns = campaignsOf(account);
    if (!campaigns)
        return failure(campaigns);
    details.campaigns = *campaigns;
    return details;
}

Result<QList<AccountLead>> AccountDetailsStore::leadsOf(AccountId account)
{
    return m_connection.select(
        u"SELECT l.id, "_s + personNameSql()
            + u", l.stage, owner.name, graded.grade FROM lead l LEFT JOIN person p ON p.id = l.person_id "
              "LEFT JOIN app_user owner ON owner.id = COALESCE(l.sales_owner_id, l.tele_owner_id) "
              "LEFT JOIN score_snapshot graded ON graded.lead_id = l.id "
              "WHERE l.account_id = :account AND l.deleted_at IS NULL ORDER BY l.created_at DESC, l.id DESC LIMIT %1"_s
                  .arg(mostLeads),
        {{u":account"_s, toSql(account)}}, [](const Row &row) {
            return AccountLead{row.id<LeadId>(0), row.text(1), stageFromNumber(row.int64(2)).value_or(Stage::Inquiry),
                               row.text(3),       row.text(4), {}};
        });
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
