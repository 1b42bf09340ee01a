// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreementoutput.h"
#include "command.h"
#include "fields.h"
#include "leadargument.h"
#include "rooms.h"
#include "routeoutput.h"
#include "session.h"
#include "words.h"

#include "leads/leadnumber.h"
#include "people/peopleservice.h"
#include "routing/capacitystore.h"
#include "routing/ownershipservice.h"
#include "routing/routingrunner.h"
#include "scoring/rescoringstore.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct RouteOptions : VersionChoice
{
    QString lead;
    QString file;
    QString summary;
    QString last = u"90d"_s;
    bool dryRun = false;
};

struct OwnerOptions
{
    QString lead;
    QString user;
    QString side = keyOf(Side::Sales);
    QString reason;
};

struct CapacityOptions
{
    QString user;
    std::optional<qint64> open;
    std::optional<qint64> day;
    std::optional<qint64> month;
};

/// The room's work with what it refers to.
struct Routing
{
    Database &database;
    Author author;
    RoutingRunner runner;
    OwnershipService ownership;
    PeopleService people;

    Routing(Database &opened, const Author &who)
        : database(opened)
        , author(who)
        , runner(opened, who, builtInFields())
        , ownership(opened, author)
        , people(opened, author)
    {
        ownership.setConsequence(rescoring(builtInFields()));
    }
};

/// "90d".
Result<std::chrono::days> daysFrom(const QString &text)
{
    bool isNumber = false;
    const int days = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    if (!text.endsWith(u'd') || !isNumber || days < 1 || days > 3660)
        return failure(Error::Kind::Invalid, u"routing.last"_s, {{u"value"_s, text}});
    return std::chrono::days(days);
}

Result<void> run(Session &session, const RouteOptions &options)
{
    RoutingRunner::Options wanted;
    wanted.version = options.versionNumber();
    wanted.mode = options.dryRun ? RoutingRunner::Mode::DryRun : RoutingRunner::Mode::Write;
    if (!options.lead.isEmpty()) {
        const auto lead = leadFrom(options.lead);
        if (!lead)
            return failure(lead);
        wanted.leads.append(*lead);
    }
    const auto routing = session.open<Routing>(options.dryRun ? Session::Purpose::Reading : Session::Purpose::Writing);
    if (!routing)
        return failure(routing);
    Output &output = session.output();
    const auto outcome =
        (*routing)->runner.run(wanted, [&output](qint64 done) { output.progress(u"Leads routed"_s, done, 0); });
    if (!outcome)
        return failure(outcome);
    if (outcome->hasActivated)
        output.note(u"No routing rules were active; version %1 counts from now on."_s.arg(outcome->agreement.version));
    const RoutingCounts &counts = outcome->counts;
    if (output.isJson()) {
        QJsonObject document = toJson(counts);
        document.insert(u"version"_s, outcome->agreement.version);
        document.insert(u"activated"_s, outcome->hasActivated);
        document.insert(u"batch"_s, outcome->batch.isValid() ? QJsonValue(outcome->batch.value()) : QJsonValue());
        document.insert(u"asOf"_s, toIsoText(session.clock().now()));
        output.document(document);
        return {};
    }
    showShares(output, u"Owner"_s, counts.byOwner);
    output.line((options.dryRun ? u"An owner would be given to %1; %2 would wait in a queue, by %3."_s
                                : u"An owner was given to %1; in a queue: %2, by %3."_s)
                    .arg(leadsText(counts.assigned), QString::number(counts.queued), versionText(outcome->agreement)));
    if (outcome->batch.isValid())
        output.line(u"Take it back with: batonctl history undo %1"_s.arg(outcome->batch.value()));
    return {};
}

Result<void> explain(Session &session, const RouteOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto routing = session.open<Routing>(Session::Purpose::Reading);
    if (!routing)
        return failure(routing);
    const auto explained = (*routing)->runner.explain(*lead);
    if (!explained)
        return failure(explained);
    showRouting(session.output(), *lead, *explained, session.clock().now());
    return {};
}

Result<void> simulate(Session &session, const RouteOptions &options)
{
    const auto days = daysFrom(options.last);
    if (!days)
        return failure(days);
    const auto body = options.file.isEmpty() ? Result<QJsonObject>() : documentFrom(options.file);
    if (!body)
        return failure(body);
    const auto routing = session.open<Routing>(Session::Purpose::Reading);
    if (!routing)
        return failure(routing);
    RoutingRunner &runner = (*routing)->runner;
    const auto version = options.file.isEmpty() ? runner.rules(options.versionNumber()) : runner.rulesFrom(*body);
    if (!version)
        return failure(version);
    const auto simulation = runner.simulate(*version, *days);
    if (!simulation)
        return failure(simulation);
    showSimulation(session.output(), *simulation, version->agreement);
    return {};
}

Result<void> show(Session &session, const RouteOptions &options)
{
    const auto routing = session.open<Routing>(Session::Purpose::Reading);
    if (!routing)
        return failure(routing);
    const auto version = (*routing)->runner.rules(options.versionNumber());
    if (!version)
        return failure(version);
    if (!version->agreement.id.isValid())
        session.output().note(u"No routing rules are stored yet; these are the ones that Baton brings along."_s);
    showRules(session.output(), *version);
    return {};
}

Result<void> draft(Session &session, const RouteOptions &options)
{
    const auto body = documentFrom(options.file);
    if (!body)
        return failure(body);
    const auto routing = session.open<Routing>(Session::Purpose::Writing);
    if (!routing)
        return failure(routing);
    return tellVersion(session.output(), (*routing)->runner.draft(*body, options.summary),
                       u"Stored the routing rules as %1."_s);
}

Result<void> activate(Session &session, const RouteOptions &options)
{
    const auto routing = session.open<Routing>(Session::Purpose::Writing);
    if (!routing)
        return failure(routing);
    return tellVersion(session.output(), (*routing)->runner.activate(options.versionNumber()),
                       u"The routing rules count as %1."_s);
}

/// The number as it was written, so that a refusal names it.
Result<std::optional<int>> limitFrom(const QString &key, const std::optional<qint64> &given)
{
    if (!given)
        return std::nullopt;
    if (*given < std::numeric_limits<int>::min() || *given > std::numeric_limits<int>::max())
        return failure(Error::Kind::Invalid, u"capacity.range"_s, {{u"key"_s, key}, {u"value"_s, *given}});
    return static_cast<int>(*given);
}

Result<RoutingCapacity> limitsFrom(const CapacityOptions &options)
{
    const auto open = limitFrom(u"open"_s, options.open);
    if (!open)
        return failure(open);
    const auto day = limitFrom(u"day"_s, options.day);
    if (!day)
        return failure(day);
    const auto month = limitFrom(u"month"_s, options.month);
    if (!month)
        return failure(month);
    return RoutingCapacity{*open, *day, *month};
}

Result<void> capacity(Session &session, const CapacityOptions &options)
{
    const auto routing = session.open<Routing>(Session::Purpose::Writing);
    if (!routing)
        return failure(routing);
    const auto user = Session::wait((*routing)->people.userByLoginOrAlias(options.user));
    if (!user)
        return failure(user);
    const auto given = limitsFrom(options);
    if (!given)
        return failure(given);
    const RoutingCapacity &limits = *given;
    const auto set = Session::wait((*routing)->database.write(
        [user = user->id, limits = *given, stamp = (*routing)->author.stamp()](Connection &connection) {
            return CapacityStore(connection).set(user, limits, stamp);
        }));
    if (!set)
        return failure(set);
    const auto value = [](const std::optional<int> &limit) { return limit ? QJsonValue(*limit) : QJsonValue(); };
    const auto text = [](const std::optional<int> &limit) {
        return limit ? QString::number(*limit) : u"without limit"_s;
    };
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"user"_s, user->name},
                                              {u"open"_s, value(limits.mostOpen)},
                                              {u"day"_s, value(limits.mostPerDay)},
                                              {u"month"_s, value(limits.mostPerMonth)}});
    else
        session.output().pairs({{u"Person"_s, user->name},
                                {u"Open at a time"_s, text(limits.mostOpen)},
                                {u"New a day"_s, text(limits.mostPerDay)},
                                {u"New a month"_s, text(limits.mostPerMonth)}});
    return {};
}

Result<void> tellOwner(Session &session, const Result<Lead> &lead, const QString &sentence)
{
    if (!lead)
        return failure(lead);
    if (session.output().isJson())
        session.output().document(QJsonObject{
            {u"no"_s, leadNumber(lead->id)}, {u"stage"_s, keyOf(lead->stage)}, {u"revision"_s, lead->revision}});
    else
        session.output().line(sentence.arg(leadNumber(lead->id)));
    return {};
}

Result<void> assign(Session &session, const OwnerOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto routing = session.open<Routing>(Session::Purpose::Owning);
    if (!routing)
        return failure(routing);
    const auto user = Session::wait((*routing)->people.userByLoginOrAlias(options.user));
    if (!user)
        return failure(user);
    NewOwner wish;
    wish.lead = *lead;
    wish.side = sideFromKey(options.side).value_or(Side::Sales);
    wish.owner = user->id;
    wish.reason = options.reason;
    return tellOwner(session, Session::wait((*routing)->ownership.assign(wish)),
                     u"%1 belongs to "_s + user->name + u" now."_s);
}

Result<void> recycle(Session &session, const OwnerOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto routing = session.open<Routing>(Session::Purpose::Owning);
    if (!routing)
        return failure(routing);
    return tellOwner(session, Session::wait((*routing)->ownership.recycle(*lead, options.reason)),
                     u"%1 is back with marketing."_s);
}

constexpr auto leadText = "The lead's number, as L-000123 or 123";

void addRules(Room &room)
{
    auto shown = std::make_shared<RouteOptions>();
    room.verb({"show", "The rules, in their order", "batonctl -w acme.baton route show"},
              [shown](Session &session) { return show(session, *shown); })
        .option("--version", shown->version, "This version instead of the active one");
    auto drafted = std::make_shared<RouteOptions>();
    room.verb({"draft", "Store a new version of the routing rules, read from a JSON file",
               "batonctl -w acme.baton route draft rules.json --summary 'Austria has a team of its own'"},
              [drafted](Session &session) { return draft(session, *drafted); })
        .argument("file", drafted->file, "The rules: scope, withinHours, rules")
        .option("--summary", drafted->summary, "What changed");
    auto activated = std::make_shared<RouteOptions>();
    room.verb({"activate", "Make a version of the routing rules count", "batonctl -w acme.baton route activate"},
              [activated](Session &session) { return activate(session, *activated); })
        .option("--version", activated->version, "This version instead of the newest draft");
    auto limited = std::make_shared<CapacityOptions>();
    room.verb({"capacity", "Say how many leads somebody takes at most; what is not named is without limit",
               "batonctl -w acme.baton route capacity anna --open 40 --month 10"},
              [limited](Session &session) { return capacity(session, *limited); })
        .argument("user", limited->user, "Login, name or another name of the person")
        .option("--open", limited->open, "Open leads at a time")
        .option("--day", limited->day, "New leads a day")
        .option("--month", limited->month, "New leads a month, earned bit by bit with its working time");
}

void addOwners(Room &room)
{
    auto named = std::make_shared<OwnerOptions>();
    room.verb({"assign", "Make somebody the owner of a lead", "batonctl -w acme.baton route assign L-000123 anna"},
              [named](Session &session) { return assign(session, *named); })
        .argument("lead", named->lead, leadText)
        .argument("user", named->user, "Login, name or another name of the person")
        .choice("--side", named->side, {u"tele"_s, u"sales"_s}, "As whose owner")
        .option("--reason", named->reason, "Why");
    auto given = std::make_shared<OwnerOptions>();
    room.verb({"recycle", "Give a lead back to marketing",
               "batonctl -w acme.baton route recycle L-000123 --reason 'No budget this year'"},
              [given](Session &session) { return recycle(session, *given); })
        .argument("lead", given->lead, leadText)
        .option("--reason", given->reason, "Why");
}

} // namespace

void addRouteRoom(CommandLine &commands)
{
    Room room = commands.room("route", "Who gets which lead, and why");
    auto ran = std::make_shared<RouteOptions>();
    room.verb({"run", "Route all leads that wait for an owner, or one", "batonctl -w acme.baton route run"},
              [ran](Session &session) { return run(session, *ran); })
        .option("--lead", ran->lead, "This lead alone, as L-000123")
        .option("--version", ran->version, "By this version instead of the active one")
        .flag("--dry-run", ran->dryRun, "Say what would happen; write nothing");
    auto explained = std::make_shared<RouteOptions>();
    room.verb({"explain", "Why this owner: every rule that was asked, and who could have got the lead",
               "batonctl -w acme.baton route explain L-000123 --json"},
              [explained](Session &session) { return explain(session, *explained); })
        .argument("no", explained->lead, leadText);
    auto simulated = std::make_shared<RouteOptions>();
    room.verb({"simulate", "What rules would have done with the leads of the last days",
               "batonctl -w acme.baton route simulate --rules rules.json --last 90d"},
              [simulated](Session &session) { return simulate(session, *simulated); })
        .option("--rules", simulated->file, "Rules that are not stored, from a JSON file")
        .option("--version", simulated->version, "A stored version instead of the active one")
        .option("--last", simulated->last, "How many days, as 90d");
    addRules(room);
    addOwners(room);
}

} // namespace baton
