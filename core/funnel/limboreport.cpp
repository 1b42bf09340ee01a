// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/limboreport.h"

#include "leads/leadfieldsql.h"
#include "leads/nextstepstore.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Who had the lead for a side at that moment: what stands on the lead, unless it has changed since.
QString ownerSql(Side side, const QString &today)
{
    const QString ofSide = u"FROM assignment a WHERE a.lead_id = l.id AND a.side IN (%1, %2) AND a.occurred_at "_s.arg(
        QString::number(static_cast<int>(side)), QString::number(static_cast<int>(Side::Marketing)));
    return u"(CASE WHEN EXISTS (SELECT 1 "_s + ofSide + u"> :now_later) THEN (SELECT a.owner_id "_s + ofSide
        + u"<= :now_then ORDER BY a.id DESC LIMIT 1) ELSE "_s + today + u" END)"_s;
}

} // namespace

Result<QList<LimboLead>> LimboReport::find(Instant now)
{
    QStringList open;
    for (const Stage stage : allStages)
        if (isOpen(stage))
            open.append(QString::number(static_cast<int>(stage)));
    const QString sql = u"SELECT l.id, v.stage, o.name, o.active, v.entered_at, "_s
        + lastTouchSql(u" AND x.occurred_at <= :now_touch"_s) + u", "_s + nextStepDueSql(u":now_made"_s, u":now_done"_s)
        + u" FROM lead l JOIN stage_history v ON v.lead_id = l.id AND v.entered_at <= :now_in AND NOT EXISTS "
          "(SELECT 1 FROM stage_history w WHERE w.lead_id = v.lead_id AND w.seq > v.seq AND w.entered_at <= :now_next) "
          "LEFT JOIN app_user o ON o.id = COALESCE("_s
        + ownerSql(Side::Sales, u"l.sales_owner_id"_s) + u", "_s + ownerSql(Side::Tele, u"l.tele_owner_id"_s)
        + u") WHERE l.deleted_at IS NULL AND v.stage IN ("_s + open.join(u',') + u')';
    const QVariant at = toSql(now);
    QList<LimboLead> found;
    auto read = m_connection.each(sql,
                                  {{u":now_touch"_s, at},
                                   {u":now_made"_s, at},
                                   {u":now_done"_s, at},
                                   {u":now_in"_s, at},
                                   {u":now_next"_s, at},
                                   {u":now_later"_s, at},
                                   {u":now_then"_s, at}},
                                  [&](const Row &row) -> Result<void> {
                                      LimboLead lead;
                                      lead.id = row.id<LeadId>(0);
                                      lead.stage = stageFromNumber(row.int64(1)).value_or(Stage::Inquiry);
                                      lead.owner = row.text(2);
                                      lead.isOwnerActive = row.boolean(3);
                                      lead.stageEntered = row.instant(4);
                                      lead.lastTouch = row.optionalInstant(5);
                                      lead.nextStep = row.optionalInstant(6);
                                      lead.reasons = limboReasons(lead, now);
                                      if (!lead.reasons.isEmpty())
                                          found.append(lead);
                                      return {};
                                  });
    if (!read)
        return failure(read);
    std::ranges::sort(found, [](const LimboLead &one, const LimboLead &other) {
        return std::pair(one.quietSince(), one.id) < std::pair(other.quietSince(), other.id);
    });
    return found;
}

} // namespace baton
