// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/touchstore.h"

#include "history/eventlog.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Touch touchFrom(const Row &row)
{
    Touch touch;
    touch.id = row.id<TouchId>(0);
    touch.lead = row.id<LeadId>(1);
    touch.kind = static_cast<TouchKind>(row.integer(2));
    touch.direction = static_cast<TouchDirection>(row.integer(3));
    touch.side = static_cast<Side>(row.integer(4));
    if (!row.isNull(5))
        touch.disposition = static_cast<Disposition>(row.integer(5));
    touch.note = row.text(6);
    touch.actor = row.id<UserId>(7);
    touch.occurredAt = row.instant(8);
    touch.recordedAt = row.instant(9);
    return touch;
}

} // namespace

QString humanTouchSql(const QString &alias)
{
    return u"(%1.kind <> %2 AND %1.direction <> %3 AND (%1.direction = %4 OR %1.kind <> %5))"_s.arg(
        alias, QString::number(static_cast<int>(TouchKind::Note)),
        QString::number(static_cast<int>(TouchDirection::Internal)),
        QString::number(static_cast<int>(TouchDirection::Outbound)),
        QString::number(static_cast<int>(TouchKind::Mail)));
}

Result<Touch> TouchStore::add(const Touch &touch, const Stamp &stamp)
{
    if (auto checked = checkTouch(touch); !checked)
        return failure(checked);
    if (touch.occurredAt > stamp.occurredAt)
        return failure(Error::Kind::Invalid, u"touch.future"_s, {{u"value"_s, toIsoText(touch.occurredAt)}});
    auto id = m_connection.reserveId<TouchId>(u"touch"_s);
    if (!id)
        return failure(id);
    Touch stored = touch;
    stored.id = *id;
    stored.actor = stamp.actor;
    stored.note = touch.note.trimmed();
    stored.recordedAt = stamp.recordedAt;
    std::optional<int> disposition;
    if (stored.disposition)
        disposition = static_cast<int>(*stored.disposition);
    auto made = m_connection.execute(
        u"INSERT INTO touch (id, lead_id, kind, direction, side, disposition, note, actor_id, occurred_at, "
        u"recorded_at) "
        "VALUES (:id, :lead_id, :kind, :direction, :side, :disposition, :note, :actor_id, :occurred_at, :recorded_at)"_s,
        {{u":id"_s, toSql(stored.id)},
         {u":lead_id"_s, toSql(stored.lead)},
         {u":kind"_s, static_cast<int>(stored.kind)},
         {u":direction"_s, static_cast<int>(stored.direction)},
         {u":side"_s, static_cast<int>(stored.side)},
         {u":disposition"_s, toSql(disposition)},
         {u":note"_s, toSql(stored.note)},
         {u":actor_id"_s, toSql(stored.actor)},
         {u":occurred_at"_s, toSql(stored.occurredAt)},
         {u":recorded_at"_s, toSql(stored.recordedAt)}});
    if (!made)
        return failure(made);
    if (auto logged = log(stored, Verb::Touched, stamp); !logged)
        return failure(logged);
    return stored;
}

Result<Touch> TouchStore::byId(TouchId id)
{
    auto found = select(u"t.id = :id"_s, {{u":id"_s, toSql(id)}});
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"touch.unknown"_s, {{u"value"_s, id.value()}});
    return found->first();
}

Result<QList<Touch>> TouchStore::ofLead(LeadId lead)
{
    return select(u"t.lead_id = :lead"_s, {{u":lead"_s, toSql(lead)}});
}

Result<QHash<LeadId, QList<Touch>>> TouchStore::ofLeads(const QList<LeadId> &leads, Side side)
{
    const auto touches = select(m_connection.dialect().inIds(u"t.lead_id"_s, u":leads"_s) + u" AND t.side = :side"_s,
                                {{u":leads"_s, toJsonList(leads)}, {u":side"_s, static_cast<int>(side)}});
    if (!touches)
        return failure(touches);
    QHash<LeadId, QList<Touch>> found;
    for (const Touch &touch : *touches)
        found[touch.lead].append(touch);
    return found;
}

Result<QList<Touch>> TouchStore::select(const QString &condition, const Bindings &bindings)
{
    return m_connection.select(
        u"SELECT t.id, t.lead_id, t.kind, t.direction, t.side, t.disposition, t.note, t.actor_id, t.occurred_at, "
        "t.recorded_at FROM touch t WHERE t.deleted_at IS NULL AND "_s
            + condition + u" ORDER BY t.occurred_at DESC, t.id DESC"_s,
        bindings, touchFrom);
}

Result<Touch> TouchStore::remove(TouchId id, const Stamp &stamp)
{
    auto touch = byId(id);
    if (!touch)
        return touch;
    auto removed =
        m_connection.execute(u"UPDATE touch SET deleted_at = :deleted_at WHERE id = :id AND deleted_at IS NULL"_s,
                             {{u":deleted_at"_s, toSql(stamp.recordedAt)}, {u":id"_s, toSql(id)}});
    if (!removed)
        return failure(removed);
    if (*removed == 0)
        return failure(Error::Kind::NotFound, u"touch.unknown"_s, {{u"value"_s, id.value()}});
    if (auto logged = log(*touch, Verb::Deleted, stamp); !logged)
        return failure(logged);
    return touch;
}

// The note may be personal: the log says what was done, the row what was said.
Result<void> TouchStore::log(const Touch &touch, Verb verb, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    if (verb == Verb::Touched)
        event.stamp.occurredAt = touch.occurredAt;
    event.entity = Entity::Touch;
    event.entityId = touch.id.value();
    event.verb = verb;
    event.newValue = keyOf(touch.kind);
    return EventLog(m_connection).append(event);
}

} // namespace baton
