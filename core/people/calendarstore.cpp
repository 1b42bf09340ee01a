// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/calendarstore.h"

#include "history/eventlog.h"
#include "history/json.h"
#include "people/businesscalendar.h"
#include "people/calendarjson.h"
#include "storage/connection.h"
#include "storage/workspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

const QString workspaceProperty = u"calendar"_s;

Event eventOf(const NamedHours &hours, Verb verb, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Calendar;
    event.entityId = hours.id.value();
    event.revision = hours.revision;
    event.verb = verb;
    return event;
}

Bindings bindingsOf(const NamedHours &hours)
{
    return {{u":id"_s, toSql(hours.id)},
            {u":name"_s, toSql(hours.name)},
            {u":definition"_s, toJsonText(toJson(hours.hours))}};
}

BusinessHours usualHours()
{
    BusinessHours hours;
    hours.zone = u"UTC"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9h, 17h}};
    return hours;
}

} // namespace

Result<QList<NamedHours>> CalendarStore::select(const QString &condition, const Bindings &bindings)
{
    QList<NamedHours> found;
    auto read =
        m_connection.each(QString(u"SELECT id, revision, name, definition FROM business_calendar WHERE "_s + condition
                                  + u" ORDER BY "_s + m_connection.dialect().binaryOrder(u"name"_s)),
                          bindings, [&](const Row &row) -> Result<void> {
                              auto hours = businessHoursFromJson(objectFromJsonText(row.text(3)));
                              if (!hours)
                                  return failure(hours);
                              found.append({row.id<CalendarId>(0), row.integer(1), row.text(2), *hours});
                              return {};
                          });
    if (!read)
        return failure(read);
    return found;
}

Result<QList<NamedHours>> CalendarStore::all()
{
    return select(u"TRUE"_s, {});
}

Result<NamedHours> CalendarStore::byId(CalendarId id)
{
    auto found = select(u"id = :id"_s, {{u":id"_s, toSql(id)}});
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"calendar.unknown"_s);
    return found->first();
}

Result<void> CalendarStore::check(const NamedHours &hours)
{
    if (hours.name.isEmpty())
        return failure(Error::Kind::Invalid, u"calendar.nameMissing"_s);
    if (auto calendar = BusinessCalendar::create(hours.hours); !calendar)
        return failure(calendar);
    auto others = m_connection.count(u"SELECT count(*) FROM business_calendar WHERE name = :name AND id <> :id"_s,
                                     {{u":name"_s, hours.name}, {u":id"_s, hours.id.value()}});
    if (!others)
        return failure(others);
    if (*others > 0)
        return failure(Error::Kind::Invalid, u"calendar.nameTaken"_s, {{u"value"_s, hours.name}});
    return {};
}

Result<NamedHours> CalendarStore::create(const NamedHours &given, const Stamp &stamp)
{
    NamedHours hours = given;
    hours.id = {};
    hours.revision = 1;
    hours.name = given.name.simplified();
    if (auto valid = check(hours); !valid)
        return failure(valid);
    auto id = m_connection.reserveId<CalendarId>(u"business_calendar"_s);
    if (!id)
        return failure(id);
    hours.id = *id;
    auto inserted = m_connection.execute(
        u"INSERT INTO business_calendar (id, name, definition) VALUES (:id, :name, :definition)"_s, bindingsOf(hours));
    if (!inserted)
        return failure(inserted);
    if (auto logged = EventLog(m_connection).append(eventOf(hours, Verb::Created, stamp)); !logged)
        return failure(logged);
    return hours;
}

Result<NamedHours> CalendarStore::update(const NamedHours &given, const Stamp &stamp)
{
    NamedHours hours = given;
    hours.name = given.name.simplified();
    auto before = byId(hours.id);
    if (!before)
        return before;
    if (auto valid = check(hours); !valid)
        return failure(valid);
    auto updated = m_connection.execute(u"UPDATE business_calendar SET name = :name, definition = :definition, "
                                        "revision = revision + 1 WHERE id = :id AND revision = :revision"_s,
                                        bindingsOf(hours) + Bindings{{u":revision"_s, hours.revision}});
    if (!updated)
        return failure(updated);
    if (*updated == 0)
        return failure(Error::Kind::Conflict, u"calendar.conflict"_s);
    ++hours.revision;
    Event event = eventOf(hours, Verb::Changed, stamp);
    event.field = u"definition"_s;
    event.oldValue = toJsonText(toJson(before->hours));
    event.newValue = toJsonText(toJson(hours.hours));
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    return hours;
}

Result<NamedHours> CalendarStore::workspaceHours()
{
    auto id = Workspace::property(m_connection, workspaceProperty);
    if (!id)
        return failure(id);
    if (id->isEmpty())
        return NamedHours{{}, 1, {}, usualHours()};
    return byId(CalendarId(id->toLongLong()));
}

Result<void> CalendarStore::setWorkspaceHours(CalendarId id, const Stamp &stamp)
{
    auto hours = byId(id);
    if (!hours)
        return failure(hours);
    auto before = Workspace::property(m_connection, workspaceProperty);
    if (!before)
        return failure(before);
    if (auto set = Workspace::setProperty(m_connection, workspaceProperty, QString::number(id.value())); !set)
        return set;
    Event event = eventOf(*hours, Verb::Assigned, stamp);
    event.field = u"workspace"_s;
    event.oldValue = *before;
    event.newValue = QString::number(id.value());
    return EventLog(m_connection).append(event);
}

} // namespace baton
