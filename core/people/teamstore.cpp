// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/teamstore.h"

#include "history/eventlog.h"
#include "storage/connection.h"
#include "support/text.h"
#include "support/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Team teamFrom(const Row &row)
{
    Team team;
    team.id = row.id<TeamId>(0);
    team.revision = row.integer(1);
    team.name = row.text(2);
    team.side = static_cast<Side>(row.integer(3));
    team.calendar = row.id<CalendarId>(4);
    return team;
}

QString idsOf(const QList<UserId> &users)
{
    QStringList ids;
    for (const UserId user : users)
        ids.append(QString::number(user.value()));
    return ids.join(u' ');
}

QList<std::pair<QString, QString>> fieldsOf(const Team &team)
{
    return {{u"name"_s, team.name},
            {u"side"_s, keyOf(team.side)},
            {u"calendar"_s, team.calendar.isValid() ? QString::number(team.calendar.value()) : QString()},
            {u"members"_s, idsOf(team.members)}};
}

Event eventOf(const Team &team, Verb verb, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Team;
    event.entityId = team.id.value();
    event.revision = team.revision;
    event.verb = verb;
    return event;
}

QList<Event> changes(const Team &before, const Team &after, const Stamp &stamp)
{
    QList<Event> events;
    const auto old = fieldsOf(before);
    const auto now = fieldsOf(after);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (old[i] == now[i])
            continue;
        Event event = eventOf(after, Verb::Changed, stamp);
        event.field = now[i].first;
        event.oldValue = old[i].second;
        event.newValue = now[i].second;
        events.append(event);
    }
    // The revision rose all the same, and the last one is always in the log.
    return events.isEmpty() ? QList{eventOf(after, Verb::Changed, stamp)} : events;
}

Bindings bindingsOf(const Team &team)
{
    return {{u":id"_s, toSql(team.id)},
            {u":name"_s, toSql(team.name)},
            {u":name_key"_s, comparisonKey(team.name)},
            {u":side"_s, static_cast<int>(team.side)},
            {u":calendar_id"_s, toSql(team.calendar)}};
}

Team tidied(Team team)
{
    team.name = team.name.simplified();
    std::ranges::sort(team.members);
    team.members.resize(std::unique(team.members.begin(), team.members.end()) - team.members.begin());
    return team;
}

} // namespace

Result<QList<Team>> TeamStore::select(const QString &condition, const Bindings &bindings)
{
    auto teams =
        m_connection.select(QString(u"SELECT t.id, t.revision, t.name, t.side, t.calendar_id FROM team t WHERE "_s
                                    + condition + u" ORDER BY t.name_key, t.id"_s),
                            bindings, teamFrom);
    if (!teams)
        return teams;
    QHash<TeamId, qsizetype> places;
    for (qsizetype i = 0; i < teams->size(); ++i)
        places.insert((*teams)[i].id, i);
    auto read = m_connection.each(
        QString(u"SELECT m.team_id, m.user_id FROM team_member m JOIN team t ON t.id = m.team_id WHERE "_s + condition
                + u" ORDER BY m.user_id"_s),
        bindings, [&](const Row &row) -> Result<void> {
            if (const auto place = places.constFind(row.id<TeamId>(0)); place != places.constEnd())
                (*teams)[*place].members.append(row.id<UserId>(1));
            return {};
        });
    if (!read)
        return failure(read);
    return teams;
}

Result<Team> TeamStore::one(const QString &condition, const Bindings &bindings)
{
    auto teams = select(condition, bindings);
    if (!teams)
        return failure(teams);
    if (teams->isEmpty())
        return failure(Error::Kind::NotFound, u"team.unknown"_s);
    return teams->first();
}

Result<QList<Team>> TeamStore::all()
{
    return select(u"TRUE"_s, {});
}

Result<Team> TeamStore::byId(TeamId id)
{
    return one(u"t.id = :id"_s, {{u":id"_s, toSql(id)}});
}

Result<Team> TeamStore::byName(const QString &name)
{
    auto team = one(u"t.name_key = :name_key"_s, {{u":name_key"_s, comparisonKey(name)}});
    if (!team && team.error().kind == Error::Kind::NotFound)
        return failure(Error::Kind::NotFound, u"team.unknown"_s, {{u"value"_s, name}});
    return team;
}

Result<void> TeamStore::check(const Team &team)
{
    if (team.name.isEmpty())
        return failure(Error::Kind::Invalid, u"team.nameMissing"_s);
    if (auto fits = checkLength(team.name, longestName); !fits)
        return fits;
    auto others = m_connection.count(u"SELECT count(*) FROM team WHERE name_key = :name_key AND id <> :id"_s,
                                     {{u":name_key"_s, comparisonKey(team.name)}, {u":id"_s, team.id.value()}});
    if (!others)
        return failure(others);
    if (*others > 0)
        return failure(Error::Kind::Invalid, u"team.nameTaken"_s, {{u"value"_s, team.name}});
    return {};
}

Result<void> TeamStore::writeMembers(const Team &team)
{
    auto removed =
        m_connection.execute(u"DELETE FROM team_member WHERE team_id = :team_id"_s, {{u":team_id"_s, toSql(team.id)}});
    if (!removed)
        return failure(removed);
    for (const UserId member : team.members) {
        auto added = m_connection.execute(u"INSERT INTO team_member (team_id, user_id) VALUES (:team_id, :user_id)"_s,
                                          {{u":team_id"_s, toSql(team.id)}, {u":user_id"_s, toSql(member)}});
        if (!added)
            return failure(added);
    }
    return {};
}

Result<Team> TeamStore::create(const Team &given, const Stamp &stamp)
{
    Team team = tidied(given);
    team.id = {};
    team.revision = 1;
    if (auto valid = check(team); !valid)
        return failure(valid);
    auto id = m_connection.reserveId<TeamId>(u"team"_s);
    if (!id)
        return failure(id);
    team.id = *id;
    auto inserted = m_connection.execute(u"INSERT INTO team (id, name, name_key, side, calendar_id) "
                                         "VALUES (:id, :name, :name_key, :side, :calendar_id)"_s,
                                         bindingsOf(team));
    if (!inserted)
        return failure(inserted);
    if (auto members = writeMembers(team); !members)
        return failure(members);
    if (auto logged = EventLog(m_connection).append(eventOf(team, Verb::Created, stamp)); !logged)
        return failure(logged);
    return team;
}

Result<Team> TeamStore::update(const Team &given, const Stamp &stamp)
{
    Team team = tidied(given);
    auto before = byId(team.id);
    if (!before)
        return before;
    if (auto valid = check(team); !valid)
        return failure(valid);
    auto updated = m_connection.execute(u"UPDATE team SET name = :name, name_key = :name_key, side = :side, "
                                        "calendar_id = :calendar_id, revision = revision + 1 "
                                        "WHERE id = :id AND revision = :revision"_s,
                                        bindingsOf(team) + Bindings{{u":revision"_s, team.revision}});
    if (!updated)
        return failure(updated);
    if (*updated == 0)
        return failure(Error::Kind::Conflict, u"team.conflict"_s);
    ++team.revision;
    if (auto members = writeMembers(team); !members)
        return failure(members);
    if (auto logged = EventLog(m_connection).append(changes(*before, team, stamp)); !logged)
        return failure(logged);
    return team;
}

} // namespace baton
