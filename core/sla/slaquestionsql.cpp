// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slaquestionsql.h"

using namespace Qt::StringLiterals;

namespace baton {

void addSlaQuestions(FieldCatalogue &catalogue)
{
    const QString dueSql =
        u"(SELECT CASE WHEN h.accepted_at IS NULL THEN h.respond_due_at ELSE h.touch_due_at END FROM handoff h "
        "WHERE h.lead_id = l.id AND h.rejected_at IS NULL AND h.returned_at IS NULL AND h.first_touch_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM handoff n WHERE n.lead_id = h.lead_id AND n.handed_at > h.handed_at) "
        "ORDER BY h.id DESC LIMIT 1)"_s;
    FieldSpec due;
    due.key = u"handoffDue"_s;
    due.label = u"Hand-off due"_s;
    due.type = FieldType::Instant;
    due.sql = dueSql;
    catalogue.addAsked(due);
    FieldSpec left;
    left.key = u"hoursLeft"_s;
    left.label = u"Hours left"_s;
    left.type = FieldType::Number;
    left.unit = u"hours"_s;
    left.sql = u"(CAST("_s + dueSql + u" - {now} AS DOUBLE PRECISION) / 3600000)"_s;
    catalogue.addAsked(left);
}

} // namespace baton
