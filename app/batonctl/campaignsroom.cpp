// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignoptions.h"
#include "campaignoutput.h"
#include "campaignverbs.h"
#include "command.h"
#include "recordstream.h"
#include "rooms.h"

#include "storage/workspace.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Of which leads, and how it is written.
struct ResultOptions
{
    QString where;
    QString format;
    std::optional<Instant> from;
    std::optional<Instant> to;
};

/// What a part of the leads cost nobody knows: one line says why it stays blank.
void tellPart(Output &output, const CampaignFigures &figures)
{
    if (figures.total.isPart)
        output.note(u"Costs are the whole campaigns': what these leads alone cost nobody knows, so cost per lead and "
                    "return are blank."_s);
}

/// With the cost lines of the moment that is asked about, as the figures have them.
Result<void> takeCostsOf(Session &session, Campaigns &room, QList<CampaignDetails> &campaigns)
{
    const auto lines = Session::wait(room.service.costLines(session.asOf()));
    if (!lines)
        return failure(lines);
    for (CampaignDetails &details : campaigns) {
        details.costLines.clear();
        std::ranges::copy_if(*lines, std::back_inserter(details.costLines),
                             [&](const CostLine &line) { return line.campaign == details.campaign.id; });
    }
    return {};
}

Result<CampaignFigures> figuresFor(Session &session, Campaigns &room, const ResultOptions &options)
{
    if (options.from && options.to && *options.to < *options.from)
        return failure(Error::Kind::Invalid, u"funnel.window"_s,
                       {{u"from"_s, toIsoText(*options.from)}, {u"to"_s, toIsoText(*options.to)}});
    auto condition = conditionFrom(options.where, room.database);
    if (!condition)
        return failure(condition);
    return Session::wait(room.service.figures({session.asOf(), *condition, {options.from, options.to}}));
}

Result<void> list(Session &session, const ResultOptions &options)
{
    const auto room = Campaigns::open(session, Session::Purpose::Reading);
    if (!room)
        return failure(room);
    const auto figures = figuresFor(session, **room, options);
    if (!figures)
        return failure(figures);
    const auto owners = (*room)->owners();
    if (!owners)
        return failure(owners);
    showCampaigns(session.output(), *figures, *owners, options.format);
    tellPart(session.output(), *figures);
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
    QList<CampaignDetails> shown{*details};
    if (auto costs = takeCostsOf(session, **room, shown); !costs)
        return failure(costs);
    const auto figures = Session::wait((*room)->service.figures({session.asOf(), {}, {}}));
    if (!figures)
        return failure(figures);
    const auto owners = (*room)->owners();
    if (!owners)
        return failure(owners);
    const auto found = std::ranges::find_if(
        figures->campaigns, [&](const CampaignResult &result) { return result.campaign.id == details->campaign.id; });
    showCampaign(session.output(), shown.first(), found == figures->campaigns.end() ? CampaignResult() : *found,
                 *owners);
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
    if (auto costs = takeCostsOf(session, **room, shown); !costs)
        return failure(costs);
    showCosts(session.output(), shown);
    return {};
}

Result<void> returns(Session &session, const ResultOptions &options)
{
    const auto room = Campaigns::open(session, Session::Purpose::Reading);
    if (!room)
        return failure(room);
    const auto figures = figuresFor(session, **room, options);
    if (!figures)
        return failure(figures);
    showReturns(session.output(), *figures, options.format);
    tellPart(session.output(), *figures);
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

/// What a part of the leads cost nobody knows: then there are counts and revenue alone.
void addQuestion(VerbSyntax verb, ResultOptions &options)
{
    verb.option("--from", options.from, "Leads whose first stage entry is then or later")
        .option("--to", options.to, "… and before then")
        .option("--where", options.where, "Of the leads that this condition finds")
        .choice("--format", options.format, RecordStream::formatNames(), "csv or jsonl instead of a table");
}

void addReadingVerbs(Room &room)
{
    auto listed = std::make_shared<ResultOptions>();
    addQuestion(room.verb({"list", "Every campaign with what came of it; what none brought, and all",
                           "batonctl -w acme.baton campaigns list --from 2026-01-01 --where 'country = DE'"},
                          [listed](Session &session) { return list(session, *listed); }),
                *listed);
    auto shown = std::make_shared<QString>();
    room.verb({"show", "One campaign with its tactics, costs and results",
               "batonctl -w acme.baton campaigns show 'Spring fair'"},
              [shown](Session &session) { return show(session, *shown); })
        .argument("campaign", *shown, campaignText);
    auto costed = std::make_shared<QString>();
    room.verb({"costs", "What was planned, committed and paid, line by line", "batonctl -w acme.baton campaigns costs"},
              [costed](Session &session) { return costs(session, *costed); })
        .optionalArgument("campaign", *costed, campaignText);
    auto returned = std::make_shared<ResultOptions>();
    addQuestion(room.verb({"roi", "What each lead, MQL and won lead cost, and what came back of the money",
                           "batonctl -w acme.baton campaigns roi --json"},
                          [returned](Session &session) { return returns(session, *returned); }),
                *returned);
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
    addCampaignPartVerbs(room);
}

} // namespace baton
