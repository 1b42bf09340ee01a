// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scorehistorystore.h"

#include "history/eventlog.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<QList<ScoreChange>> ScoreHistoryStore::of(LeadId lead, int most)
{
    const auto events = EventLog(m_connection).of(Entity::ScoreSnapshot, lead.value(), most);
    if (!events)
        return failure(events);
    QList<ScoreChange> changes;
    for (const Event &event : *events) {
        const auto before = event.oldValue.isEmpty() ? std::nullopt : std::optional(event.oldValue.toLongLong());
        changes.append({event.stamp.occurredAt, event.reason, before, event.newValue.toLongLong()});
    }
    return changes;
}

Result<void> ScoreHistoryStore::add(LeadId lead, const QString &reason, std::optional<qint64> before, qint64 after,
                                    const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::ScoreSnapshot;
    event.entityId = lead.value();
    event.verb = Verb::Changed;
    event.field = u"score"_s;
    event.reason = reason;
    event.oldValue = before ? QString::number(*before) : QString();
    event.newValue = QString::number(after);
    return EventLog(m_connection).append(event);
}

} // namespace baton
