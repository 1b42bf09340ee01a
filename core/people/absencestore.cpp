// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/absencestore.h"

#include "history/eventlog.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString selectAbsences = u"SELECT id, user_id, starts_at, ends_at, reason FROM absence "_s;

Absence absenceFrom(const Row &row)
{
    return {row.id<AbsenceId>(0), row.id<UserId>(1), {row.instant(2), row.instant(3)}, row.text(4)};
}

Event eventOf(const Absence &absence, Verb verb, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Absence;
    event.entityId = absence.id.value();
    event.verb = verb;
    const QString range = toIsoText(absence.when.from) + u'/' + toIsoText(absence.when.to);
    (verb == Verb::Deleted ? event.oldValue : event.newValue) = range;
    return event;
}

} // namespace

Result<QList<Absence>> AbsenceStore::of(UserId user)
{
    return m_connection.select(QString(selectAbsences + u"WHERE user_id = :user_id ORDER BY starts_at, id"_s),
                               {{u":user_id"_s, toSql(user)}}, absenceFrom);
}

Result<QList<Absence>> AbsenceStore::all()
{
    return m_connection.select(QString(selectAbsences + u"ORDER BY starts_at, id"_s), {}, absenceFrom);
}

Result<Absence> AbsenceStore::add(const Absence &given, const Stamp &stamp)
{
    Absence absence = given;
    absence.reason = given.reason.trimmed();
    if (absence.when.to <= absence.when.from)
        return failure(Error::Kind::Invalid, u"absence.range"_s);
    const auto known = of(absence.user);
    if (!known)
        return failure(known);
    for (const Absence &other : *known)
        if (other.when.from < absence.when.to && absence.when.from < other.when.to)
            return failure(Error::Kind::Conflict, u"absence.overlap"_s,
                           {{u"from"_s, toIsoText(other.when.from)}, {u"to"_s, toIsoText(other.when.to)}});
    auto id = m_connection.reserveId<AbsenceId>(u"absence"_s);
    if (!id)
        return failure(id);
    absence.id = *id;
    auto inserted = m_connection.execute(u"INSERT INTO absence (id, user_id, starts_at, ends_at, reason, recorded_at) "
                                         "VALUES (:id, :user_id, :starts_at, :ends_at, :reason, :recorded_at)"_s,
                                         {{u":id"_s, toSql(absence.id)},
                                          {u":user_id"_s, toSql(absence.user)},
                                          {u":starts_at"_s, toSql(absence.when.from)},
                                          {u":ends_at"_s, toSql(absence.when.to)},
                                          {u":reason"_s, toSql(absence.reason)},
                                          {u":recorded_at"_s, toSql(stamp.recordedAt)}});
    if (!inserted)
        return failure(inserted);
    if (auto logged = EventLog(m_connection).append(eventOf(absence, Verb::Created, stamp)); !logged)
        return failure(logged);
    return absence;
}

Result<void> AbsenceStore::remove(AbsenceId id, const Stamp &stamp)
{
    auto removed = m_connection.selectOne(
        u"DELETE FROM absence WHERE id = :id RETURNING id, user_id, starts_at, ends_at, reason"_s,
        {{u":id"_s, toSql(id)}}, absenceFrom);
    if (!removed)
        return failure(removed);
    if (!*removed)
        return failure(Error::Kind::NotFound, u"absence.unknown"_s);
    return EventLog(m_connection).append(eventOf(**removed, Verb::Deleted, stamp));
}

} // namespace baton
