// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "definition/qualificationstore.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<void> QualificationStore::record(const QList<LeadId> &leads, AgreementId version, const Stamp &stamp)
{
    const auto written = m_connection.execute(
        u"INSERT INTO qualification (lead_id, agreement_id, occurred_at, recorded_at) SELECT l.id, :agreement, "
        ":occurred_at, :recorded_at FROM lead l WHERE "_s
            + m_connection.dialect().inIds(u"l.id"_s, u":ids"_s) + u" ON CONFLICT (lead_id) DO NOTHING"_s,
        {{u":agreement"_s, toSql(version)},
         {u":occurred_at"_s, toSql(stamp.occurredAt)},
         {u":recorded_at"_s, toSql(stamp.recordedAt)},
         {u":ids"_s, toJsonList(leads)}});
    return written ? Result<void>() : failure(written);
}

Result<void> QualificationStore::forget(const QList<LeadId> &leads)
{
    const auto forgotten = m_connection.execute(u"DELETE FROM qualification WHERE "_s
                                                    + m_connection.dialect().inIds(u"lead_id"_s, u":ids"_s),
                                                {{u":ids"_s, toJsonList(leads)}});
    return forgotten ? Result<void>() : failure(forgotten);
}

} // namespace baton
