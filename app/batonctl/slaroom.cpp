// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreementoutput.h"
#include "command.h"
#include "feasibilityoutput.h"
#include "fields.h"
#include "leadargument.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"
#include "signverb.h"
#include "slaoutput.h"

#include "leads/leadnumber.h"
#include "people/peopleservice.h"
#include "sla/slaservice.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct AskOptions
{
    QString by;
    QString where;
    QString owner;
    std::optional<Instant> from;
    std::optional<Instant> to;
};

struct ClockOptions
{
    AskOptions asked;
    QString lead;
    QString state;
    QString commitment;
    QString party;
    QString format;
    std::optional<qint64> most;
};

struct PolicyOptions : VersionChoice
{
    QString file;
    QString summary;
};

/// The room's service with what it refers to.
struct Promises
{
    Database &database;
    Author author;
    SlaService service;

    Promises(Database &opened, const Author &who)
        : database(opened)
        , author(who)
        , service(opened, author, builtInFields())
    {}
};

Result<SlaQuestion> questionFrom(Session &session, Promises &promises, const AskOptions &options)
{
    if (options.from && options.to && *options.to < *options.from)
        return failure(Error::Kind::Invalid, u"funnel.window"_s,
                       {{u"from"_s, toIsoText(*options.from)}, {u"to"_s, toIsoText(*options.to)}});
    SlaQuestion question;
    question.asOf = session.asOf();
    question.from = options.from;
    question.to = options.to;
    question.by = slaGroupingFromKey(options.by).value_or(SlaGrouping::None);
    auto condition = conditionFrom(options.where, promises.database);
    if (!condition)
        return failure(condition);
    question.condition = std::move(*condition);
    if (options.owner.isEmpty())
        return question;
    PeopleService people(promises.database, promises.author);
    const auto owner = Session::wait(people.userByLoginOrAlias(options.owner));
    if (!owner)
        return failure(owner);
    question.owner = owner->id;
    return question;
}

Result<void> report(Session &session, const AskOptions &options)
{
    const auto promises = session.open<Promises>(Session::Purpose::Reading);
    if (!promises)
        return failure(promises);
    const auto question = questionFrom(session, **promises, options);
    if (!question)
        return failure(question);
    const auto figures = session.wait((*promises)->service.figures(*question), u"Working out the clocks, seconds"_s);
    if (!figures)
        return failure(figures);
    if (session.output().isJson())
        session.output().document(toJson(*figures));
    else
        show(session.output(), *figures, options.by);
    return {};
}

Result<SlaListing> listingFrom(const ClockOptions &options)
{
    SlaListing listing;
    if (!options.lead.isEmpty()) {
        const auto lead = leadFrom(options.lead);
        if (!lead)
            return failure(lead);
        listing.lead = *lead;
    }
    const QStringList states = options.state.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : states) {
        const auto state = clockStateFromKey(key.trimmed());
        if (!state)
            return failure(Error::Kind::Invalid, u"sla.state"_s, {{u"value"_s, key}});
        listing.states.append(*state);
    }
    listing.commitment = options.commitment;
    if (!options.party.isEmpty())
        listing.party = sideFromKey(options.party);
    listing.most = options.most.value_or(0);
    return listing;
}

Result<void> clocks(Session &session, const ClockOptions &options)
{
    const auto listing = listingFrom(options);
    if (!listing)
        return failure(listing);
    const auto promises = session.open<Promises>(Session::Purpose::Reading);
    if (!promises)
        return failure(promises);
    const auto question = questionFrom(session, **promises, options.asked);
    if (!question)
        return failure(question);
    const auto board =
        session.wait((*promises)->service.board(*question, *listing), u"Working out the clocks, seconds"_s);
    if (!board)
        return failure(board);
    const auto format = RecordStream::format(options.format, session.options().form);
    const auto cells = format == RecordStream::Format::Table ? ClockCells::Words : ClockCells::Records;
    const bool isForPrograms = format == RecordStream::Format::JsonArray || format == RecordStream::Format::JsonLines;
    QList<OutputColumn> columns = clockColumns(cells);
    if (listing->lead)
        columns.append(sliceColumn());
    RecordStream stream(format, columns);
    for (const SlaEntry &entry : board->entries) {
        OutputRow row = rowOf(entry, cells);
        if (listing->lead)
            row.append(isForPrograms ? QJsonValue(slicesToJson(entry)) : QJsonValue(slicesText(entry)));
        stream.write(row);
    }
    stream.finish();
    return {};
}

Result<void> showPolicy(Session &session, const PolicyOptions &options)
{
    const auto promises = session.open<Promises>(Session::Purpose::Reading);
    if (!promises)
        return failure(promises);
    const auto version = Session::wait((*promises)->service.policy(options.versionNumber()));
    if (!version)
        return failure(version);
    if (session.output().isJson()) {
        QJsonObject document = toJson(version->agreement);
        document.insert(u"policy"_s, version->policy.toJson());
        session.output().document(document);
        return {};
    }
    session.output().line(u"Service level agreement, "_s + versionText(version->agreement));
    show(session.output(), version->policy);
    return {};
}

Result<void> showDocument(Session &session, const PolicyOptions &options)
{
    const auto promises = session.open<Promises>(Session::Purpose::Reading);
    if (!promises)
        return failure(promises);
    const auto version = Session::wait((*promises)->service.policy(options.versionNumber()));
    if (!version)
        return failure(version);
    const auto past =
        session.wait((*promises)->service.feasibility(options.versionNumber()), u"Going back half a year, seconds"_s);
    if (!past)
        return failure(past);
    Output &output = session.output();
    if (output.isJson()) {
        QJsonObject document = toJson(version->agreement);
        document.insert(u"policy"_s, version->policy.toJson());
        document.insert(u"history"_s, toJson(*past));
        output.document(document);
        return {};
    }
    output.line(u"Service level agreement, "_s + versionText(version->agreement));
    show(output, version->policy);
    show(output, *past);
    return {};
}

Result<void> draft(Session &session, const PolicyOptions &options)
{
    const auto body = documentFrom(options.file);
    if (!body)
        return failure(body);
    const auto promises = session.open<Promises>(Session::Purpose::Writing);
    if (!promises)
        return failure(promises);
    return tellVersion(session.output(), Session::wait((*promises)->service.draft(*body, options.summary)),
                       u"Stored the agreement as %1."_s);
}

Result<void> activate(Session &session, const PolicyOptions &options)
{
    const auto promises = session.open<Promises>(Session::Purpose::Writing);
    if (!promises)
        return failure(promises);
    return tellVersion(session.output(), Session::wait((*promises)->service.activate(options.versionNumber())),
                       u"Clocks begin by %1 of the agreement from now on."_s);
}

void addQuestion(VerbSyntax &syntax, AskOptions &options)
{
    syntax.option("--from", options.from, "Clocks that began then or later")
        .option("--to", options.to, "… and before then")
        .option("--where", options.where, "Of the leads that this condition finds, as they are known now")
        .option("--owner", options.owner, "Clocks that this user owns: a login, name or alias");
}

void addReading(Room &room)
{
    auto asked = std::make_shared<AskOptions>();
    auto reports =
        room.verb({"report", "What was promised and kept: attainment by commitment and party, and what nobody touched",
                   "batonctl -w acme.baton --now 2026-11-01 sla report --by owner --json"},
                  [asked](Session &session) { return report(session, *asked); });
    reports.choice("--by", asked->by, {u"party"_s, u"owner"_s, u"team"_s, u"source"_s, u"month"_s},
                   "What to stand side by side");
    addQuestion(reports, *asked);
    auto listed = std::make_shared<ClockOptions>();
    auto lists = room.verb({"clocks", "The clocks that go on, by time left; or all clocks of a lead",
                            "batonctl -w acme.baton sla clocks --owner anna --state running,breached"},
                           [listed](Session &session) { return clocks(session, *listed); });
    lists.optionalArgument("lead", listed->lead, "A lead's number, as L-000123: all its clocks, whatever their state")
        .option("--state", listed->state, "running, paused, met, breached or exempt; several with commas")
        .option("--commitment", listed->commitment, "Of the commitment with this key")
        .choice("--party", listed->party, {u"marketing"_s, u"tele"_s, u"sales"_s}, "Of this party's commitments")
        .count("--limit", listed->most, "At most so many")
        .choice("--format", listed->format, RecordStream::formatNames(), "csv or jsonl instead of a table");
    addQuestion(lists, listed->asked);
}

} // namespace

void addSlaRoom(CommandLine &commands)
{
    Room room = commands.room("sla", "What marketing, tele and sales promised each other, and the clocks of it");
    addReading(room);
    auto shown = std::make_shared<PolicyOptions>();
    room.verb({"show", "Show the agreement", "batonctl -w acme.baton sla show --json"},
              [shown](Session &session) { return showPolicy(session, *shown); })
        .option("--version", shown->version, "This version instead of the active one");
    auto told = std::make_shared<PolicyOptions>();
    room.verb({"document", "The agreement with what would have come of it in the last half year, and who can keep it",
               "batonctl -w acme.baton sla document --version 2 --json"},
              [told](Session &session) { return showDocument(session, *told); })
        .option("--version", told->version, "This version instead of the active one");
    auto drafted = std::make_shared<PolicyOptions>();
    room.verb({"draft", "Store a new version of the agreement, read from a JSON file",
               "batonctl -w acme.baton sla draft sla.json --summary 'Four hours for the first call'"},
              [drafted](Session &session) { return draft(session, *drafted); })
        .argument("file", drafted->file, "The agreement: commitments, measures and, where they need them, calendars")
        .option("--summary", drafted->summary, "What changed");
    addSignVerb(room, AgreementKind::SlaPolicy);
    auto activated = std::make_shared<PolicyOptions>();
    room.verb({"activate", "Make a version that all sides have signed count for the clocks that begin from now on",
               "batonctl -w acme.baton sla activate"},
              [activated](Session &session) { return activate(session, *activated); })
        .option("--version", activated->version, "This version instead of the newest draft");
}

} // namespace baton
