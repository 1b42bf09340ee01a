// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/userdetailsstore.h"

#include "leads/leadfieldsql.h"
#include "leads/recordliststore.h"
#include "people/absencestore.h"
#include "routing/userfieldsql.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<UserDetails> UserDetailsStore::byId(UserId user, Instant now)
{
    const auto fields = RecordListStore(m_connection, userList(), now).fields(user.value());
    if (!fields)
        return failure(fields);
    UserDetails details{user, *fields, {}, {}};
    auto leads = leadsOf(user);
    if (!leads)
        return failure(leads);
    details.leads = *leads;
    auto absences = absencesOf(user, now);
    if (!absences)
        return failure(absences);
    details.absences = *absences;
    return details;
}

Result<QList<AccountLead>> UserDetailsStore::leadsOf(UserId user)
{
    return m_connection.select(
        u"SELECT l.id, "_s + personNameSql()
            + u", l.stage, a.name, graded.grade FROM lead l LEFT JOIN person p ON p.id = l.person_id "
              "LEFT JOIN account a ON a.id = l.account_id LEFT JOIN score_snapshot graded ON graded.lead_id = l.id "
              "WHERE COALESCE(l.sales_owner_id, l.tele_owner_id) = :user AND l.deleted_at IS NULL AND "_s
            + openLeadSql() + u" ORDER BY l.created_at DESC, l.id DESC LIMIT %1"_s.arg(mostLeads),
        {{u":user"_s, toSql(user)}}, [](const Row &row) {
            return AccountLead{row.id<LeadId>(0), row.text(1), stageFromNumber(row.int64(2)).value_or(Stage::Inquiry),
                               row.text(3), row.text(4)};
        });
}

Result<QList<Absence>> UserDetailsStore::absencesOf(UserId user, Instant now)
{
    auto absences = AbsenceStore(m_connection).of(user);
    if (absences)
        absences->removeIf([now](const Absence &absence) { return absence.when.to <= now; });
    return absences;
}

} // namespace baton
