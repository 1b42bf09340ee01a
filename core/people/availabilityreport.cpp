// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/availabilityreport.h"

#include "people/calendarjson.h"
#include "people/calendarstore.h"
#include "storage/connection.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Each calendar made once, when it is first asked for; the workspace's has the id 0.
class Calendars
{
public:
    explicit Calendars(Connection &connection)
        : m_store(connection)
    {}

    Result<BusinessCalendar> of(CalendarId id)
    {
        if (const auto made = m_made.constFind(id); made != m_made.constEnd())
            return *made;
        auto hours = id.isValid() ? m_store.byId(id) : m_store.workspaceHours();
        if (!hours)
            return failure(hours);
        auto calendar = BusinessCalendar::create(hours->hours);
        if (calendar)
            m_made.insert(id, *calendar);
        return calendar;
    }

private:
    CalendarStore m_store;
    QHash<CalendarId, BusinessCalendar> m_made;
};

struct UsersCalendar
{
    UserId user;
    CalendarId calendar;
};

} // namespace

Result<QHash<UserId, WorkingHours>> AvailabilityReport::hours(std::optional<UserId> only)
{
    const QString scope = only ? u" WHERE u.id = :user_id"_s : QString();
    const Bindings bindings = only ? Bindings{{u":user_id"_s, toSql(*only)}} : Bindings();
    auto users = m_connection.select(
        QString(u"SELECT u.id, COALESCE(u.calendar_id, (SELECT t.calendar_id FROM team_member m JOIN team t ON t.id = "
                u"m.team_id "
                "WHERE m.user_id = u.id AND t.calendar_id IS NOT NULL ORDER BY t.id LIMIT 1)) FROM app_user u"_s
                + scope),
        bindings, [](const Row &row) {
            return UsersCalendar{row.id<UserId>(0), row.id<CalendarId>(1)};
        });
    if (!users)
        return failure(users);

    QHash<UserId, InstantRanges> absences;
    auto read = m_connection.each(
        QString(u"SELECT u.id, a.starts_at, a.ends_at FROM absence a JOIN app_user u ON u.id = a.user_id"_s + scope),
        bindings, [&](const Row &row) -> Result<void> {
            absences[row.id<UserId>(0)].append({row.instant(1), row.instant(2)});
            return {};
        });
    if (!read)
        return failure(read);

    Calendars shared(m_connection);
    QHash<UserId, WorkingHours> result;
    for (const UsersCalendar &user : std::as_const(*users)) {
        auto calendar = shared.of(user.calendar);
        if (!calendar)
            return failure(calendar);
        result.insert(user.user, {*calendar, merged(absences.value(user.user))});
    }
    return result;
}

Result<BusinessCalendar> AvailabilityReport::of(UserId user)
{
    const auto found = hours(user);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"user.unknown"_s);
    return found->constBegin()->calendar.without(found->constBegin()->absences);
}

Result<QHash<UserId, BusinessCalendar>> AvailabilityReport::all()
{
    const auto found = hours(std::nullopt);
    if (!found)
        return failure(found);
    QHash<UserId, BusinessCalendar> calendars;
    for (auto one = found->begin(); one != found->end(); ++one)
        calendars.insert(one.key(), one->absences.isEmpty() ? one->calendar : one->calendar.without(one->absences));
    return calendars;
}

Result<QHash<UserId, WorkingHours>> AvailabilityReport::hours()
{
    return hours(std::nullopt);
}

} // namespace baton
