// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/stagevisitjson.h"

#include "funnel/stagehistoryrules.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QJsonObject toJson(const StageVisit &visit)
{
    QJsonObject object{{u"stage"_s, static_cast<int>(visit.stage)},
                       {u"entered_at"_s, toMillis(visit.enteredAt)},
                       {u"recorded_at"_s, toMillis(visit.recordedAt)},
                       {u"cause"_s, static_cast<int>(visit.cause)}};
    const auto addText = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    const auto addId = [&](const QString &name, auto id) {
        if (id.isValid())
            object.insert(name, id.value());
    };
    addText(u"status"_s, visit.status);
    addText(u"reason"_s, visit.reason);
    addId(u"actor_id"_s, visit.actor);
    addId(u"batch_id"_s, visit.batch);
    return object;
}

} // namespace

QJsonArray toJson(const StageHistory &history)
{
    QJsonArray visits;
    for (const StageVisit &visit : history)
        visits.append(toJson(visit));
    return visits;
}

StageHistory historyFromJson(const QJsonArray &visits, LeadId lead)
{
    StageHistory history;
    for (const QJsonValue &value : visits) {
        const QJsonObject object = value.toObject();
        const auto stage = stageFromNumber(object.value(u"stage"_s).toInteger());
        if (!stage)
            continue;
        StageVisit visit;
        visit.lead = lead;
        visit.stage = *stage;
        visit.status = object.value(u"status"_s).toString();
        visit.enteredAt = fromMillis(object.value(u"entered_at"_s).toInteger());
        visit.recordedAt = fromMillis(object.value(u"recorded_at"_s).toInteger());
        visit.actor = UserId(object.value(u"actor_id"_s).toInteger());
        visit.cause = static_cast<StageVisit::Cause>(object.value(u"cause"_s).toInt());
        visit.reason = object.value(u"reason"_s).toString();
        visit.batch = BatchId(object.value(u"batch_id"_s).toInteger());
        history.append(visit);
    }
    renumber(history);
    return history;
}

} // namespace baton
