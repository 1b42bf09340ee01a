// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/relatedleadstore.h"

#include "leads/leadfieldsql.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<QList<AccountLead>> RelatedLeadStore::leads(const QString &where, const Bindings &bindings, Beside beside)
{
    const QString name = beside == Beside::Owner ? u"owner.name"_s : u"a.name"_s;
    return m_connection.select(
        u"SELECT l.id, "_s + personNameSql() + u", l.stage, "_s + name
            + u", graded.grade FROM lead l LEFT JOIN person p ON p.id = l.person_id "
              "LEFT JOIN account a ON a.id = l.account_id "
              "LEFT JOIN app_user owner ON owner.id = COALESCE(l.sales_owner_id, l.tele_owner_id) "
              "LEFT JOIN score_snapshot graded ON graded.lead_id = l.id WHERE "_s
            + where + u" AND l.deleted_at IS NULL ORDER BY l.created_at DESC, l.id DESC LIMIT "_s
            + QString::number(mostLeads),
        bindings, [](const Row &row) {
            return AccountLead{row.id<LeadId>(0), row.text(1), stageFromNumber(row.int64(2)).value_or(Stage::Inquiry),
                               row.text(3),       row.text(4), {}};
        });
}

} // namespace baton
