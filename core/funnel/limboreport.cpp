// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/limboreport.h"

#include "leads/leadfieldsql.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

Result<QList<LimboLead>> LimboReport::find(Instant now)
{
    QStringList open;
    for (const Stage stage : allStages)
        if (isOpen(stage))
            open.append(QString::number(static_cast<int>(stage)));
    const QString sql = u"SELECT l.id, l.stage, o.name, o.active, l.stage_entered_at, "_s + lastTouchSql()
        + u" FROM lead l LEFT JOIN app_user o ON o.id = COALESCE(l.sales_owner_id, l.tele_owner_id) "
          "WHERE l.deleted_at IS NULL AND l.stage IN ("_s
        + open.join(u',') + u')';
    QList<LimboLead> found;
    auto read = m_connection.each(sql, {}, [&](const Row &row) -> Result<void> {
        LimboLead lead;
        lead.id = row.id<LeadId>(0);
        lead.stage = stageFromNumber(row.int64(1)).value_or(Stage::Inquiry);
        lead.owner = row.text(2);
        lead.isOwnerActive = row.boolean(3);
        lead.stageEntered = row.instant(4);
        lead.lastTouch = row.optionalInstant(5);
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
