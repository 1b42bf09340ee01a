// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"

#include "funnel/handoffdeadlinestore.h"
#include "people/peopleservice.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct PersonOptions
{
    QString name;
    QString login;
    QString email;
    QString zone;
    QStringList roles;
    QStringList teams;
    bool inactive = false;
};

struct AbsenceOptions
{
    QString user;
    QString from;
    QString to;
    QString reason;
};

struct TeamOptions
{
    QString name;
    QString side;
    QStringList members;
};

/// The room's service with what it refers to.
struct People
{
    Author author;
    PeopleService service;

    People(Database &database, const Author &who)
        : author(who)
        , service(database, author)
    {
        service.setHoursConsequence([](Connection &connection, const Stamp &stamp) {
            return HandoffDeadlineStore(connection).refreshRunning(stamp);
        });
    }
};

QJsonArray toJson(const Roles &roles)
{
    QJsonArray keys;
    for (const Role role : roles)
        keys.append(keyOf(role));
    return keys;
}

QJsonArray teamsOf(UserId user, const QList<Team> &teams)
{
    QJsonArray names;
    for (const Team &team : teams) {
        if (team.members.contains(user))
            names.append(team.name);
    }
    return names;
}

QList<OutputColumn> personColumns()
{
    return {{u"id"_s, u"Id"_s, OutputColumn::Side::Right},
            {u"name"_s, u"Name"_s},
            {u"login"_s, u"Login"_s},
            {u"email"_s, u"E-mail"_s},
            {u"active"_s, u"Active"_s},
            {u"roles"_s, u"Roles"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
            {u"teams"_s, u"Teams"_s},
            {u"timeZone"_s, u"Time zone"_s}};
}

OutputRow rowOf(const User &user, const QList<Team> &teams)
{
    return {user.id.value(), user.name,          textToJson(user.login),  textToJson(user.email),
            user.active,     toJson(user.roles), teamsOf(user.id, teams), textToJson(user.timeZone)};
}

QList<OutputColumn> teamColumns()
{
    return {{u"id"_s, u"Id"_s, OutputColumn::Side::Right},
            {u"name"_s, u"Name"_s},
            {u"side"_s, u"Side"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
            {u"members"_s, u"Members"_s}};
}

OutputRow rowOf(const Team &team, const QHash<UserId, QString> &names)
{
    QJsonArray members;
    for (const UserId member : team.members)
        members.append(names.value(member));
    return {team.id.value(), team.name, keyOf(team.side), members};
}

QJsonObject objectOf(const QList<OutputColumn> &columns, const OutputRow &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns[i].key, row[i]);
    return object;
}

void answer(Output &output, const QList<OutputColumn> &columns, const OutputRow &row)
{
    if (output.isJson())
        output.document(objectOf(columns, row));
    else
        output.table(columns, {row});
}

void answerAll(Session &session, const QList<OutputColumn> &columns, const QList<OutputRow> &rows,
               const QString &format)
{
    RecordStream stream(RecordStream::format(format, session.options().form), columns);
    for (const OutputRow &row : rows)
        stream.write(row);
    stream.finish();
}

Result<Roles> readRoles(const QStringList &keys)
{
    Roles roles;
    for (const QString &key : keys) {
        const auto role = roleFromKey(key);
        if (!role)
            return failure(Error::Kind::Invalid, u"role.unknown"_s, {{u"value"_s, key}});
        roles.insert(*role);
    }
    return roles;
}

Result<void> listPeople(Session &session, const QString &format)
{
    auto people = session.open<People>(Session::Purpose::Reading);
    if (!people)
        return failure(people);
    const auto users = Session::wait((*people)->service.users());
    if (!users)
        return failure(users);
    const auto teams = Session::wait((*people)->service.teams());
    if (!teams)
        return failure(teams);
    QList<OutputRow> rows;
    for (const User &user : *users)
        rows.append(rowOf(user, *teams));
    answerAll(session, personColumns(), rows, format);
    return {};
}

Result<void> addPerson(Session &session, const PersonOptions &options)
{
    auto people = session.open<People>(Session::Purpose::Writing);
    if (!people)
        return failure(people);
    auto roles = readRoles(options.roles);
    if (!roles)
        return failure(roles);
    User user;
    user.name = options.name;
    user.login = options.login;
    user.email = options.email;
    user.timeZone = options.zone;
    user.active = !options.inactive;
    user.roles = std::move(*roles);
    const auto before = Session::wait((*people)->service.users());
    if (!before)
        return failure(before);
    const auto created = Session::wait((*people)->service.createUser({user, options.teams}));
    if (!created)
        return failure(created);
    const bool isNameTwice = std::ranges::any_of(
        *before, [&](const User &other) { return foldedKey(other.name) == foldedKey(created->name); });
    if (isNameTwice)
        session.output().note(u"Somebody else here is called “%1” too: name them by login or e-mail address from now "
                              "on."_s.arg(created->name));
    const auto teams = Session::wait((*people)->service.teams());
    if (!teams)
        return failure(teams);
    answer(session.output(), personColumns(), rowOf(*created, *teams));
    return {};
}

Result<void> addAbsence(Session &session, const AbsenceOptions &options)
{
    auto people = session.open<People>(Session::Purpose::Writing);
    if (!people)
        return failure(people);
    const auto user = Session::wait((*people)->service.userByLoginOrAlias(options.user));
    if (!user)
        return failure(user);
    const auto from = instantFromIso(options.from);
    if (!from)
        return failure(from);
    const auto to = instantFromIso(options.to);
    if (!to)
        return failure(to);
    Absence absence;
    absence.user = user->id;
    absence.when = {*from, *to};
    absence.reason = options.reason;
    const auto added = Session::wait((*people)->service.addAbsence(absence));
    if (!added)
        return failure(added);
    const QList<OutputColumn> columns{{u"id"_s, u"Id"_s, OutputColumn::Side::Right},
                                      {u"user"_s, u"User"_s},
                                      {u"from"_s, u"From"_s},
                                      {u"to"_s, u"To"_s},
                                      {u"reason"_s, u"Reason"_s}};
    answer(session.output(), columns,
           {added->id.value(), user->name, toIsoText(added->when.from), toIsoText(added->when.to),
            textToJson(added->reason)});
    return {};
}

Result<void> listTeams(Session &session, const QString &format)
{
    auto people = session.open<People>(Session::Purpose::Reading);
    if (!people)
        return failure(people);
    const auto users = Session::wait((*people)->service.users());
    if (!users)
        return failure(users);
    const auto teams = Session::wait((*people)->service.teams());
    if (!teams)
        return failure(teams);
    QHash<UserId, QString> names;
    for (const User &user : *users)
        names.insert(user.id, user.name);
    QList<OutputRow> rows;
    for (const Team &team : *teams)
        rows.append(rowOf(team, names));
    answerAll(session, teamColumns(), rows, format);
    return {};
}

Result<void> addTeam(Session &session, const TeamOptions &options)
{
    auto people = session.open<People>(Session::Purpose::Writing);
    if (!people)
        return failure(people);
    Team team;
    team.name = options.name;
    team.side = sideFromKey(options.side).value_or(Side::Shared);
    QHash<UserId, QString> names;
    for (const QString &member : options.members) {
        const auto user = Session::wait((*people)->service.userByLoginOrAlias(member));
        if (!user)
            return failure(user);
        team.members.append(user->id);
        names.insert(user->id, user->name);
    }
    const auto created = Session::wait((*people)->service.createTeam(team));
    if (!created)
        return failure(created);
    answer(session.output(), teamColumns(), rowOf(*created, names));
    return {};
}

void addListVerb(Room &room, const VerbText &text, Result<void> (*list)(Session &, const QString &))
{
    auto format = std::make_shared<QString>();
    room.verb(text, [format, list](Session &session) { return list(session, *format); })
        .choice("--format", *format, RecordStream::formatNames(), "How records are written");
}

} // namespace

void addPeopleRoom(CommandLine &commands)
{
    Room room = commands.room("people", "Who works here");
    addListVerb(room, {"list", "Everybody, by name", "batonctl people list --json"}, listPeople);

    auto person = std::make_shared<PersonOptions>();
    room.verb({"add", "Add somebody", "batonctl people add \"Anna Berg\" --login anna --role tele --team Inside"},
              [person](Session &session) { return addPerson(session, *person); })
        .argument("name", person->name, "What everybody calls the person")
        .option("--login", person->login, "Under which the person signs in")
        .option("--email", person->email, "Address")
        .option("--zone", person->zone, "IANA time zone, as Europe/Berlin")
        .options("--role", person->roles, "marketing, ops, tele, rep, salesmgr, exec or auditor; several are possible")
        .options("--team", person->teams, "A team's name; several are possible")
        .flag("--inactive", person->inactive, "Only stands in the books");

    addPeopleImportVerb(room);

    auto absence = std::make_shared<AbsenceOptions>();
    room.verb({"absence", "Say when somebody is away", "batonctl people absence anna 2026-12-24 2027-01-02"},
              [absence](Session &session) { return addAbsence(session, *absence); })
        .argument("user", absence->user, "Login, name or another name of the person")
        .argument("from", absence->from, "ISO 8601; a date alone is its midnight, UTC")
        .argument("to", absence->to, "The first instant back")
        .option("--reason", absence->reason, "Why");
}

void addTeamsRoom(CommandLine &commands)
{
    Room room = commands.room("teams", "Who works together");
    addListVerb(room, {"list", "All teams, by name", "batonctl teams list"}, listTeams);

    auto team = std::make_shared<TeamOptions>();
    team->side = keyOf(Side::Shared);
    QStringList sides;
    for (const Side side : allSides)
        sides.append(keyOf(side));
    room.verb({"add", "Add a team", "batonctl teams add Inside --side tele --member anna"},
              [team](Session &session) { return addTeam(session, *team); })
        .argument("name", team->name, "The team's name")
        .choice("--side", team->side, sides, "Which side of the funnel it works on")
        .options("--member", team->members, "A person's login or name; several are possible");
}

} // namespace baton
