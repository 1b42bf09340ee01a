// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignoptions.h"
#include "campaignoutput.h"
#include "campaignverbs.h"
#include "command.h"
#include "rooms.h"

#include "campaigns/campaignrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

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
    // A line of nothing says that something is free; one that says nothing says not even that.
    if (!options.line && options.planned.isEmpty() && options.committed.isEmpty() && options.actual.isEmpty())
        return failure(Error::Kind::Invalid, u"cost.empty"_s);
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

} // namespace

void addCampaignPartVerbs(Room &room)
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

} // namespace baton
