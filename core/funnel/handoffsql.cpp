// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffsql.h"

#include "history/json.h"
#include "leads/touchstore.h"
#include "storage/row.h"

using namespace Qt::StringLiterals;

namespace baton {

QString handoffColumns()
{
    return u"h.id, h.revision, h.lead_id, h.from_side, h.to_side, h.from_user_id, h.owner_id, h.owned_at, h.handed_at, "
           "h.respond_due_at, h.touch_due_at, h.recorded_at, h.accepted_at, h.accepted_recorded_at, h.rejected_at, "
           "h.returned_at, h.closed_recorded_at, h.first_touch_at, h.decided_by, h.reason, h.note, h.evidence"_s;
}

Handoff handoffFrom(const Row &row)
{
    Handoff handoff;
    handoff.id = row.id<HandoffId>(0);
    handoff.revision = row.integer(1);
    handoff.lead = row.id<LeadId>(2);
    handoff.from = static_cast<Side>(row.integer(3));
    handoff.to = static_cast<Side>(row.integer(4));
    handoff.fromUser = row.id<UserId>(5);
    handoff.owner = row.id<UserId>(6);
    handoff.ownedAt = row.optionalInstant(7);
    handoff.handedAt = row.instant(8);
    handoff.respondDue = row.instant(9);
    handoff.touchDue = row.instant(10);
    handoff.recordedAt = row.instant(11);
    handoff.acceptedAt = row.optionalInstant(12);
    handoff.acceptedRecordedAt = row.optionalInstant(13);
    handoff.rejectedAt = row.optionalInstant(14);
    handoff.returnedAt = row.optionalInstant(15);
    handoff.closedRecordedAt = row.optionalInstant(16);
    handoff.firstTouchAt = row.optionalInstant(17);
    handoff.decidedBy = row.id<UserId>(18);
    if (!row.isNull(19))
        handoff.reason = static_cast<HandoffReason>(row.integer(19));
    handoff.note = row.text(20);
    handoff.evidence = objectFromJsonText(row.text(21));
    return handoff;
}

QString takableSql(const QString &alias)
{
    return u"%1.owner_id IS NULL AND %1.accepted_at IS NULL AND %1.rejected_at IS NULL AND %1.returned_at IS NULL "
           "AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.lead_id = %1.lead_id AND a.team_id IS NOT NULL "
           "AND NOT EXISTS (SELECT 1 FROM assignment b WHERE b.lead_id = a.lead_id AND b.id > a.id) "
           "AND NOT EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = a.team_id AND m.user_id = :member))"_s.arg(
               alias);
}

QString firstTouchSql(const QString &handoff, const QString &known)
{
    return u"(SELECT min(t.occurred_at) FROM touch t WHERE t.lead_id = %1.lead_id AND t.side = %1.to_side "
           "AND t.occurred_at >= %1.handed_at AND %2 AND %3 AND NOT EXISTS (SELECT 1 FROM handoff n "
           "WHERE n.lead_id = %1.lead_id AND n.handed_at > %1.handed_at AND n.handed_at <= t.occurred_at))"_s.arg(
               handoff, humanTouchSql(u"t"_s), known);
}

} // namespace baton
