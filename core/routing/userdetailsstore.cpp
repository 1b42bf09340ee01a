// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/userdetailsstore.h"

#include "leads/leadfieldsql.h"
#include "leads/recordliststore.h"
#include "leads/relatedleadstore.h"
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
    auto leads = RelatedLeadStore(m_connection)
                     .leads(u"COALESCE(l.sales_owner_id, l.tele_owner_id) = :user AND "_s + leadAtWorkSql(),
                            {{u":user"_s, toSql(user)}}, RelatedLeadStore::Beside::Account);
    if (!leads)
        return failure(leads);
    details.leads = *leads;
    auto absences = absencesOf(user, now);
    if (!absences)
        return failure(absences);
    details.absences = *absences;
    return details;
}

Result<QList<Absence>> UserDetailsStore::absencesOf(UserId user, Instant now)
{
    auto absences = AbsenceStore(m_connection).of(user);
    if (absences)
        absences->removeIf([now](const Absence &absence) { return absence.when.to <= now; });
    return absences;
}

} // namespace baton
