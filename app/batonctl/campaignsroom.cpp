// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignoptions.h"
#include "campaignoutput.h"
#include "command.h"
#include "rooms.h"
#include "session.h"

#include "campaigns/campaignrules.h"
#include "people/peopleservice.h"
#include "storage/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The room's work with what it refers to.
struct Campaigns
{
    Database &database;
    Author author;
    CampaignService service;
    PeopleService people;

    Campaigns(Database &opened, const Author &who)
        : database(opened)
        , author(who)
        , service(opened, author)
        , people(opened, author)
    {}

    static Result<std::unique_ptr<Campaigns>> open(Session &session, Session::Purpose purpose)
    {
        const auto database = session.database(purpose);
        if (!database)
            return failure(database);
        const auto author = session.author();
        if (!author)
            return failure(author);
        return std::make_unique<Campaigns>(**database, *author);
    }

    Result<OwnerNames> owners()
    {
        const auto users = Session::wait(people.users());
        if (!users)
            return failure(users);
        OwnerNames names;
        for (const User &user : *users)
            names.insert(user.id, user.name);
        return names;
    }

    Result<CampaignDetails> details(const QString &text) { return Session::wait(service.details(text)); }
};

Result<void> list(Session &session)
{
    const auto room = Campaigns::open(session, Session::Purpose::Reading);
    if (!room)
        return failure(room);
    const auto figures = Session::wait((*room)->service.figures(session.asOf()));
    if (!figures)
        return failure(figures);
    const auto owners = (*room)->owners();
    if (!owners)
        return failure(owners);
    showCampaigns(session.output(), *figures, *owners);
    return {};
}

Result<void> show(Session &session, const QString &text)
{
    const auto room = Campaigns::open(session, Session::Purpose::Reading);
    if (!room)
        return failure(room);
    const auto details = (*room)->details(text);
    if (!details)
        return failure(details);
    const auto figures = Session::wait((*room)->service.figures(session.asOf()));
    if (!figures)
        return failure(figures);
    const auto owners = (*room)->owners();
    if (!owners)
        return failure(owners);
    const auto found = std::ranges::find_if(
        figures->campaigns, [&](const CampaignResult &result) { return result.campaign.id == details->campaign.id; });
    showCampaign(session.output(), *details, found == figures->campaigns.end() ? CampaignResult() : *found, *owners);
    return {};
}

Result<void> costs(Session &session, const QString &text)
{
    const auto room = Campaigns::open(session, Session::Purpose::Reading);
    if (!room)
        return failure(room);
    QList<CampaignDetails> shown;
    if (!text.isEmpty()) {
        const auto details = (*room)->details(text);
        if (!details)
            return failure(details);
        shown.append(*details);
    } else {
        const auto all = Session::wait((*room)->service.allDetails());
        if (!all)
            return failure(all);
        shown = *all;
    }
    showCosts(session.output(), shown);
    return {};
}

Result<void> returns(Session &session)
{
    const auto room = Campaigns::open(session, Session::Purpose::Reading);
    if (!room)
        return failure(room);
    const auto figures = Session::wait((*room)->service.figures(session.asOf()));
    if (!figures)
        return failure(figures);
    showReturns(session.output(), *figures);
    return {};
}

Result<void> save(Session &session, Campaigns &room, const Campaign &before, const CampaignOptions &options)
{
    auto campaign = withOptions(before, options);
    if (!campaign)
        return failure(campaign);
    if (options.owner == u"none"_s)
        campaign->owner = {};
    else if (!options.owner.isEmpty()) {
        const auto owner = Session::wait(room.people.userByLoginOrAlias(options.owner));
        if (!owner)
            return failure(owner);
        campaign->owner = owner->id;
    }
    const auto change = Session::wait(room.service.save(*campaign));
    if (!change)
        return failure(change);
    const auto owners = room.owners();
    if (!owners)
        return failure(owners);
    tellChange(session.output(), *change, *owners);
    return {};
}

Result<void> create(Session &session, const CampaignOptions &options)
{
    const auto room = Campaigns::open(session, Session::Purpose::Writing);
    if (!room)
        return failure(room);
    const auto currency = Session::wait(
        (*room)->database.read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); }));
    if (!currency)
        return failure(currency);
    Campaign campaign;
    campaign.name = options.campaign;
    campaign.currency = *currency;
    return save(session, **room, campaign, options);
}

Result<void> edit(Session &session, const CampaignOptions &options)
{
    const auto room = Campaigns::open(session, Session::Purpose::Writing);
    if (!room)
        return failure(room);
    const auto details = (*room)->details(options.campaign);
    if (!details)
        return failure(details);
    return save(session, **room, details->campaign, options);
}

/// Adds the tactic, or changes the one of this name.
Result<void> tactic(Session &session, const TacticOptions &options)
{
    const auto room = Campaigns::open(session, Session::Purpose::Writing);
    if (!room)
        return failure(room);
    const auto details = (*room)->details(options.campaign);
    if (!details)
        return failure(details);
    Tactic before;
    before.campaign = details->campaign.id;
    before.name = options.tactic;
    const auto given = withOptions(tacticOf(*details, options.tactic).value_or(before), options);
    if (!given)
        return failure(given);
    const auto change = Session::wait((*room)->service.save(*given));
    if (!change)
        return failure(change);
    tellChange(session.output(), *change);
    return {};
}

Result<CostLine> lineOf(const CampaignDetails &details, qint64 number)
{
    const auto found = std::ranges::find(details.costLines, CostLineId(number), &CostLine::id);
    if (found == details.costLines.end())
        return failure(Error::Kind::NotFound, u"cost.unknown"_s, {{u"value"_s, number}});
    return *found;
}

/// Nine tenths of the budget are worth a word before all of it is planned.
void warnOfBudget(Output &output, const CampaignDetails &details)
{
    CostAmounts cost;
    for (const CostLine &line : details.costLines)
        cost += line.amounts;
    const auto use = budgetUse(details.campaign, cost);
    if (use && *use >= 0.9)
        output.note(u"%1 % of the budget is planned."_s.arg(QString::number(*use * 100, 'f', 1)));
}

/// Adds a cost line, or changes the one of this number.
Result<void> cost(Session &session, const CostOptions &options)
{
    const auto room = Campaigns::open(session, Session::Purpose::Writing);
    if (!room)
        return failure(room);
    const auto details = (*room)->details(options.campaign);
    if (!details)
        return failure(details);
    const auto before = options.line ? lineOf(*details, *options.line) : Result<CostLine>(CostLine());
    if (!before)
        return failure(before);
    const auto given = withOptions(*before, options, *details);
    if (!given)
        return failure(given);
    const auto change = Session::wait((*room)->service.save(*given));
    if (!change)
        return failure(change);
    if (const auto after = (*room)->details(options.campaign))
        warnOfBudget(session.output(), *after);
    tellChange(session.output(), *change, details->campaign);
    return {};
}

Result<void> remove(Session &session, const CostOptions &options)
{
    const auto room = Campaigns::open(session, Session::Purpose::Writing);
    if (!room)
        return failure(room);
    const auto details = (*room)->details(options.campaign);
    if (!details)
        return failure(details);
    Result<BatchId> batch;
    if (options.line) {
        const auto line = lineOf(*details, *options.line);
        if (!line)
            return failure(line);
        batch = Session::wait((*room)->service.remove(*line));
    } else if (!options.tactic.isEmpty()) {
        const auto tactic = tacticOf(*details, options.tactic);
        if (!tactic)
            return failure(tactic);
        batch = Session::wait((*room)->service.remove(*tactic));
    } else {
        batch = Session::wait((*room)->service.remove(details->campaign));
    }
    if (!batch)
        return failure(batch);
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"deleted"_s, 1}, {u"batch"_s, batch->value()}});
    else
        session.output().line(u"Deleted. Take it back with: batonctl history undo %1"_s.arg(batch->value()));
    return {};
}

template<typename List>
QStringList keysOf(const List &values)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(keyOf(value));
    return keys;
}

constexpr auto campaignText = "The campaign's number, utm_campaign or name";

void addFields(VerbSyntax verb, CampaignOptions &options)
{
    verb.option("--objective", options.objective, "What it is to achieve")
        .choice("--status", options.status, keysOf(allCampaignStatuses), "How far it is")
        .option("--owner", options.owner, "Login, name or another name of the person")
        .option("--start", options.starts, "Its first day, as 2026-09-01")
        .option("--end", options.ends, "Its last day; none for one without an end")
        .option("--currency", options.currency, "ISO 4217, of its budget and costs (default the workspace's)")
        .option("--budget", options.budget, "What may be planned at most, as 12000")
        .option("--utm", options.utm, "The utm_campaign in its links, by which interests name it")
        .option("--retrospective", options.retrospective, "What was learnt");
}

void addReadingVerbs(Room &room)
{
    room.verb({"list", "Every campaign with what came of it; what none brought, and all",
               "batonctl -w acme.baton campaigns list --json"},
              list);
    auto shown = std::make_shared<QString>();
    room.verb({"show", "One campaign with its tactics, costs and results",
               "batonctl -w acme.baton campaigns show 'Spring fair'"},
              [shown](Session &session) { return show(session, *shown); })
        .argument("campaign", *shown, campaignText);
    auto costed = std::make_shared<QString>();
    room.verb({"costs", "What was planned, committed and paid, line by line", "batonctl -w acme.baton campaigns costs"},
              [costed](Session &session) { return costs(session, *costed); })
        .optionalArgument("campaign", *costed, campaignText);
    room.verb({"roi", "What each lead, MQL and won lead cost, and what came back of the money",
               "batonctl -w acme.baton campaigns roi --json"},
              returns);
}

void addPartVerbs(Room &room)
{
    auto named = std::make_shared<TacticOptions>();
    room.verb({"tactic", "Add a tactic to a campaign, or change the one of this name",
               "batonctl -w acme.baton campaigns tactic spring-fair 'Search ads' --channel search --direction inbound"},
              [named](Session &session) { return tactic(session, *named); })
        .argument("campaign", named->campaign, campaignText)
        .argument("tactic", named->tactic, "The tactic's name")
        .option("--name", named->name, "A new name")
        .choice("--channel", named->channel, keysOf(allTacticChannels), "By what it reaches people (default other)")
        .choice("--direction", named->direction, keysOf(allTacticDirections), "Who makes the first step")
        .option("--start", named->starts, "Its first day, as 2026-09-01")
        .option("--end", named->ends, "Its last day")
        .option("--volume", named->volume, "How many people it is to reach")
        .option("--source", named->source, "The utm_source in its links")
        .option("--medium", named->medium, "The utm_medium in its links");
    auto given = std::make_shared<CostOptions>();
    room.verb({"cost", "Add a cost line to a campaign, or change the one of this number",
               "batonctl -w acme.baton campaigns cost spring-fair --category event --month 2026-09 --planned 4000"},
              [given](Session &session) { return cost(session, *given); })
        .argument("campaign", given->campaign, campaignText)
        .option("--line", given->line, "The line to change, as \"campaigns costs\" numbers it")
        .option("--tactic", given->tactic, "The tactic that it is for; none for the campaign as a whole")
        .choice("--category", given->category, keysOf(allCostCategories), "What for (default other)")
        .option("--month", given->month, "As 2026-09")
        .option("--planned", given->planned, "As 1200 or 1200.50")
        .option("--committed", given->committed, "What is promised to somebody")
        .option("--actual", given->actual, "What was paid")
        .option("--vendor", given->vendor, "Who gets it")
        .option("--invoice", given->invoice, "The number of the invoice");
    auto removed = std::make_shared<CostOptions>();
    room.verb({"delete", "Delete a campaign that no interest names, or a tactic or cost line of one",
               "batonctl -w acme.baton campaigns delete spring-fair --tactic 'Search ads'"},
              [removed](Session &session) { return remove(session, *removed); })
        .argument("campaign", removed->campaign, campaignText)
        .option("--tactic", removed->tactic, "This tactic of it alone")
        .option("--line", removed->line, "This cost line of it alone");
}

} // namespace

void addCampaignsRoom(CommandLine &commands)
{
    Room room = commands.room("campaigns", "Plan campaigns and see what came of them");
    addReadingVerbs(room);
    auto created = std::make_shared<CampaignOptions>();
    addFields(room.verb({"create", "Add a campaign",
                         "batonctl -w acme.baton campaigns create 'Spring fair' --utm spring-fair --budget 12000"},
                        [created](Session &session) { return create(session, *created); })
                  .argument("name", created->campaign, "What people call it"),
              *created);
    auto edited = std::make_shared<CampaignOptions>();
    addFields(room.verb({"edit", "Change a campaign, or move it on; \"none\" takes a value away",
                         "batonctl -w acme.baton campaigns edit spring-fair --status live"},
                        [edited](Session &session) { return edit(session, *edited); })
                  .argument("campaign", edited->campaign, campaignText)
                  .option("--name", edited->name, "A new name"),
              *edited);
    addPartVerbs(room);
}

} // namespace baton
