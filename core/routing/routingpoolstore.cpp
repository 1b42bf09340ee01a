// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingpoolstore.h"

#include "history/json.h"
#include "leads/assignment.h"
#include "leads/leadfieldsql.h"
#include "people/availabilityreport.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "routing/capacitystore.h"
#include "storage/connection.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const Team *find(const QList<Team> &teams, const QString &name)
{
    const QString key = comparisonKey(name);
    const auto found = std::ranges::find_if(teams, [&](const Team &team) { return comparisonKey(team.name) == key; });
    return found == teams.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknownTeam(const RoutingRule &rule, const QString &name, const QList<Team> &teams)
{
    QStringList choices;
    for (const Team &team : teams)
        choices.append(team.name);
    return failure(Error::Kind::Invalid, u"routing.unknownTeam"_s,
                   {{u"rule"_s, rule.key}, {u"value"_s, name}, {u"choices"_s, choices}});
}

/// The first share that somebody is named with counts.
void add(QList<QuotaTurn::Share> &members, UserId user, int weight)
{
    if (std::ranges::find(members, user, &QuotaTurn::Share::user) == members.end())
        members.append({user, weight});
}

} // namespace

Result<RoutingPool> RoutingPoolStore::pool(const Ruleset &ruleset, AgreementId version, Instant now)
{
    RoutingPool pool;
    pool.withinHours = ruleset.withinHours;
    if (auto read = readPeople(pool); !read)
        return failure(read);
    if (auto read = readRules(pool, ruleset); !read)
        return failure(read);
    if (auto read = readCounts(pool, now); !read)
        return failure(read);
    const bool asksForOpen =
        std::ranges::any_of(ruleset.rules,
                            [](const RoutingRule &rule) { return rule.strategy == RoutingStrategy::LeastOpen; })
        || std::ranges::any_of(pool.people, [](const auto &one) { return one.second.capacity.mostOpen.has_value(); });
    if (asksForOpen)
        if (auto read = readOpen(pool); !read)
            return failure(read);
    if (auto read = readTurns(pool, version); !read)
        return failure(read);
    return pool;
}

Result<std::map<UserId, RoutingPerson>> RoutingPoolStore::people()
{
    RoutingPool pool;
    if (auto read = readPeople(pool); !read)
        return failure(read);
    if (auto read = readOpen(pool); !read)
        return failure(read);
    return pool.people;
}

Result<void> RoutingPoolStore::checkNames(const Ruleset &ruleset)
{
    RoutingPool nobody;
    return readRules(nobody, ruleset);
}

Result<void> RoutingPoolStore::readPeople(RoutingPool &pool)
{
    const auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    const auto hours = AvailabilityReport(m_connection).hours();
    if (!hours)
        return failure(hours);
    const auto capacities = CapacityStore(m_connection).all();
    if (!capacities)
        return failure(capacities);
    for (const User &user : *users) {
        const auto keeps = hours->constFind(user.id);
        if (keeps == hours->constEnd())
            continue;
        pool.people.emplace(user.id,
                            RoutingPerson{.id = user.id,
                                          .name = user.name,
                                          .isActive = user.active,
                                          .roles = user.roles,
                                          .hours = keeps->calendar,
                                          .absences = keeps->absences,
                                          .capacity = capacities->value(user.id)});
    }
    return {};
}

Result<void> RoutingPoolStore::readRules(RoutingPool &pool, const Ruleset &ruleset)
{
    const auto teams = TeamStore(m_connection).all();
    if (!teams)
        return failure(teams);
    for (const RoutingRule &rule : ruleset.rules) {
        auto members = membersOf(rule, *teams, pool);
        if (!members)
            return failure(members);
        std::ranges::sort(*members, {}, &QuotaTurn::Share::user);
        const Team *const queue = rule.queue.isEmpty() ? nullptr : find(*teams, rule.queue);
        if (!rule.queue.isEmpty() && !queue)
            return unknownTeam(rule, rule.queue, *teams);
        pool.rules.insert(rule.key, {*members, queue ? queue->id : TeamId()});
    }
    return {};
}

Result<QList<QuotaTurn::Share>> RoutingPoolStore::membersOf(const RoutingRule &rule, const QList<Team> &teams,
                                                            const RoutingPool &pool)
{
    QList<QuotaTurn::Share> members;
    QStringList names;
    for (const RoutingRule::Named &named : rule.users)
        names.append(named.name);
    const auto users = UserStore(m_connection).byAliases(names);
    if (!users)
        return failure(users);
    for (const RoutingRule::Named &named : rule.users) {
        const UserId user = users->value(comparisonKey(named.name));
        if (!user.isValid())
            return failure(Error::Kind::Invalid, u"routing.unknownUser"_s,
                           {{u"rule"_s, rule.key}, {u"value"_s, named.name}});
        add(members, user, named.weight);
    }
    for (const RoutingRule::Named &named : rule.teams) {
        const Team *const team = find(teams, named.name);
        if (!team)
            return unknownTeam(rule, named.name, teams);
        for (const UserId member : team->members)
            add(members, member, named.weight);
    }
    const bool isForEverybody = rule.users.isEmpty() && rule.teams.isEmpty();
    for (const auto &[user, person] : pool.people)
        if (isForEverybody && person.isActive && isRoleOf(person.roles, rule.to))
            add(members, user, 1);
    return members;
}

// People of one zone have the same date, so that there are as many statements as zones.
Result<void> RoutingPoolStore::readCounts(RoutingPool &pool, Instant now)
{
    struct Counted
    {
        InstantRange when;
        qint64 RoutingPerson::*into;
        QList<UserId> users;
    };
    QList<Counted> wanted;
    const auto want = [&](const InstantRange &when, qint64 RoutingPerson::*into, UserId user) {
        for (Counted &one : wanted)
            if (one.when == when && one.into == into)
                return one.users.append(user);
        wanted.append({when, into, {user}});
    };
    for (const auto &[user, person] : pool.people) {
        if (person.capacity.mostPerDay)
            want(dateAround(now, person.hours), &RoutingPerson::today, user);
        if (person.capacity.mostPerMonth)
            want(monthAround(now, person.hours), &RoutingPerson::thisMonth, user);
    }
    for (const Counted &one : std::as_const(wanted)) {
        auto read = m_connection.each(
            u"SELECT owner_id, count(*) FROM assignment WHERE occurred_at >= :from AND occurred_at < :to "
            "AND cause NOT IN (:imported, :undone) AND "_s
                + m_connection.dialect().inIds(u"owner_id"_s, u":users"_s) + u" GROUP BY owner_id"_s,
            {{u":from"_s, toSql(one.when.from)},
             {u":to"_s, toSql(one.when.to)},
             {u":users"_s, toJsonList(one.users)},
             // What files said is no work that was given out.
             {u":imported"_s, static_cast<int>(Assignment::Cause::Imported)},
             {u":undone"_s, static_cast<int>(Assignment::Cause::Undone)}},
            [&](const Row &row) -> Result<void> {
                pool.people.at(row.id<UserId>(0)).*one.into = row.int64(1);
                return {};
            });
        if (!read)
            return read;
    }
    return {};
}

Result<void> RoutingPoolStore::readOpen(RoutingPool &pool)
{
    return m_connection.each(
        u"SELECT COALESCE(l.sales_owner_id, l.tele_owner_id), count(*) FROM lead l WHERE l.deleted_at IS NULL AND "
        "COALESCE(l.sales_owner_id, l.tele_owner_id) IS NOT NULL AND "_s
            + leadAtWorkSql() + u" GROUP BY COALESCE(l.sales_owner_id, l.tele_owner_id)"_s,
        {}, [&](const Row &row) -> Result<void> {
            if (const auto person = pool.people.find(row.id<UserId>(0)); person != pool.people.end())
                person->second.open = row.int64(1);
            return {};
        });
}

Result<void> RoutingPoolStore::readTurns(RoutingPool &pool, AgreementId version)
{
    return m_connection.each(u"SELECT rule, state FROM routing_turn WHERE agreement_id = :version"_s,
                             {{u":version"_s, toSql(version)}}, [&](const Row &row) -> Result<void> {
                                 pool.turns.insert(row.text(0), QuotaTurn::fromJson(objectFromJsonText(row.text(1))));
                                 return {};
                             });
}

Result<void> RoutingPoolStore::storeTurns(const QHash<QString, QuotaTurn> &turns, AgreementId version)
{
    for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
        auto stored = m_connection.execute(
            u"INSERT INTO routing_turn (agreement_id, rule, state) VALUES (:version, :rule, :state) "
            "ON CONFLICT (agreement_id, rule) DO UPDATE SET state = excluded.state"_s,
            {{u":version"_s, toSql(version)}, {u":rule"_s, turn.key()}, {u":state"_s, toJsonText(turn->toJson())}});
        if (!stored)
            return failure(stored);
    }
    return {};
}

} // namespace baton
