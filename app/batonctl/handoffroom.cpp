// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "fields.h"
#include "leadargument.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"
#include "slaoutput.h"

#include "funnel/handoffservice.h"
#include "leads/leadnumber.h"
#include "people/peopleservice.h"
#include "people/userstore.h"
#include "routing/ownershipservice.h"
#include "scoring/rescoringstore.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct ListOptions
{
    QString bucket;
    QString format;
    QString by;
    std::optional<Instant> from;
    std::optional<Instant> to;
};

struct GiveOptions
{
    QString lead;
    QString side;
    QString owner;
    QString note;
    std::optional<Instant> at;
};

struct AnswerOptions
{
    QString lead;
    QString reason;
    QString note;
    std::optional<Instant> at;
};

/// The room's service with what it refers to.
struct Handoffs
{
    Database &database;
    Author author;
    HandoffService service;

    Handoffs(Database &opened, const Author &who)
        : database(opened)
        , author(who)
        , service(opened, author)
    {
        service.setConsequence(rescoring(builtInFields()));
    }
};

QJsonValue instantOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIsoText(*instant)) : QJsonValue();
}

QJsonValue reasonOf(const Handoff &handoff)
{
    return handoff.reason ? QJsonValue(keyOf(*handoff.reason)) : QJsonValue();
}

Result<HandoffQuestion> questionFrom(Session &session, const ListOptions &options)
{
    if (options.from && options.to && *options.to < *options.from)
        return failure(Error::Kind::Invalid, u"funnel.window"_s,
                       {{u"from"_s, toIsoText(*options.from)}, {u"to"_s, toIsoText(*options.to)}});
    HandoffQuestion question;
    question.asOf = session.asOf();
    question.from = options.from;
    question.to = options.to;
    if (options.by == u"party")
        question.by = HandoffGrouping::Party;
    else if (options.by == u"owner")
        question.by = HandoffGrouping::Owner;
    else if (options.by == u"source")
        question.by = HandoffGrouping::Source;
    else if (options.by == u"month")
        question.by = HandoffGrouping::Month;
    return question;
}

Result<void> list(Session &session, const ListOptions &options)
{
    std::optional<HandoffBucket> bucket;
    if (!options.bucket.isEmpty()) {
        bucket = handoffBucketFromKey(options.bucket);
        if (!bucket)
            return failure(Error::Kind::Invalid, u"handoff.bucket"_s, {{u"value"_s, options.bucket}});
    }
    const auto handoffs = session.open<Handoffs>(Session::Purpose::Reading);
    if (!handoffs)
        return failure(handoffs);
    const auto question = questionFrom(session, options);
    if (!question)
        return failure(question);
    const auto entries = Session::wait((*handoffs)->service.list(*question, bucket));
    if (!entries)
        return failure(entries);
    constexpr auto left = OutputColumn::Side::Left;
    constexpr auto keys = OutputColumn::Cells::Keys;
    RecordStream stream(RecordStream::format(options.format, session.options().form),
                        {{u"no"_s, u"No."_s},
                         {u"bucket"_s, u"Where it stands"_s, left, keys},
                         {u"from"_s, u"From"_s, left, keys},
                         {u"to"_s, u"To"_s, left, keys},
                         {u"owner"_s, u"Owner"_s},
                         {u"source"_s, u"Source"_s},
                         {u"handedAt"_s, u"Handed over"_s},
                         {u"respondDueAt"_s, u"Answer due"_s},
                         {u"touchDueAt"_s, u"Touch due"_s},
                         {u"acceptedAt"_s, u"Accepted"_s},
                         {u"firstTouchAt"_s, u"First touch"_s},
                         {u"rejectedAt"_s, u"Rejected"_s},
                         {u"returnedAt"_s, u"Returned"_s},
                         {u"reason"_s, u"Reason"_s, left, keys}});
    for (const HandoffEntry &entry : *entries) {
        const Handoff &handoff = entry.handoff;
        stream.write({leadNumber(handoff.lead), keyOf(entry.bucket), keyOf(handoff.from), keyOf(handoff.to),
                      textToJson(entry.owner), textToJson(entry.source), toIsoText(handoff.handedAt),
                      toIsoText(handoff.respondDue), toIsoText(handoff.touchDue), instantOrNull(handoff.acceptedAt),
                      instantOrNull(handoff.firstTouchAt), instantOrNull(handoff.rejectedAt),
                      instantOrNull(handoff.returnedAt), handoff.isClosed() ? reasonOf(handoff) : QJsonValue()});
    }
    stream.finish();
    return {};
}

OutputRow rowOf(const QString &value, const HandoffCounts &counts)
{
    OutputRow row{textToJson(value), counts.total()};
    for (const HandoffBucket bucket : allHandoffBuckets)
        row.append(counts.of(bucket));
    const auto rate = counts.noFollowUp();
    row.append(rate ? QJsonValue(QString::number(100 * rate->value, 'f', 1) + u" %"_s) : QJsonValue());
    return row;
}

Result<void> ledger(Session &session, const ListOptions &options)
{
    const auto handoffs = session.open<Handoffs>(Session::Purpose::Reading);
    if (!handoffs)
        return failure(handoffs);
    const auto question = questionFrom(session, options);
    if (!question)
        return failure(question);
    const auto ledger = Session::wait((*handoffs)->service.ledger(*question));
    if (!ledger)
        return failure(ledger);
    Output &output = session.output();
    if (output.isJson()) {
        QJsonArray groups;
        for (const HandoffLedger::Group &group : ledger->groups) {
            QJsonObject counts = toJson(group.counts);
            counts.insert(u"value"_s, textToJson(group.value));
            groups.append(counts);
        }
        QJsonObject document = toJson(ledger->all);
        document.insert(u"asOf"_s, toIsoText(ledger->asOf.now));
        document.insert(u"knownAt"_s, instantOrNull(ledger->asOf.knownAt));
        document.insert(u"groups"_s, groups);
        output.document(document);
        return {};
    }
    constexpr auto right = OutputColumn::Side::Right;
    QList<OutputColumn> columns{{u"value"_s, options.by.isEmpty() ? u"Of"_s : options.by, OutputColumn::Side::Left,
                                 options.by == u"party" ? OutputColumn::Cells::Keys : OutputColumn::Cells::Plain},
                                {u"total"_s, u"Hand-offs"_s, right}};
    for (const HandoffBucket bucket : allHandoffBuckets)
        columns.append({keyOf(bucket), {}, right});
    columns.append({u"noFollowUpRate"_s, u"Never followed up"_s, right});
    QList<OutputRow> rows{rowOf(u"all"_s, ledger->all)};
    for (const HandoffLedger::Group &group : ledger->groups)
        rows.append(rowOf(group.value, group.counts));
    output.table(columns, rows);
    return {};
}

void show(Output &output, const HandoffOutcome &outcome, const QString &sentence)
{
    const Handoff &handoff = outcome.handoff;
    if (output.isJson())
        output.document(QJsonObject{{u"no"_s, leadNumber(handoff.lead)},
                                    {u"from"_s, keyOf(handoff.from)},
                                    {u"to"_s, keyOf(handoff.to)},
                                    {u"stage"_s, keyOf(outcome.stage)},
                                    {u"revision"_s, handoff.revision},
                                    {u"leadRevision"_s, outcome.leadRevision},
                                    {u"handedAt"_s, toIsoText(handoff.handedAt)},
                                    {u"respondDueAt"_s, toIsoText(handoff.respondDue)},
                                    {u"touchDueAt"_s, toIsoText(handoff.touchDue)},
                                    {u"acceptedAt"_s, instantOrNull(handoff.acceptedAt)},
                                    {u"rejectedAt"_s, instantOrNull(handoff.rejectedAt)},
                                    {u"returnedAt"_s, instantOrNull(handoff.returnedAt)},
                                    {u"reason"_s, reasonOf(handoff)}});
    else
        output.line(sentence.arg(leadNumber(handoff.lead), keyOf(handoff.to), nameOf(outcome.stage)));
}

Result<void> give(Session &session, const GiveOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto handoffs = session.open<Handoffs>(Session::Purpose::Writing);
    if (!handoffs)
        return failure(handoffs);
    NewHandoff wish;
    wish.lead = *lead;
    wish.to = sideFromKey(options.side).value_or(Side::Sales);
    wish.note = options.note;
    wish.at = options.at;
    if (!options.owner.isEmpty()) {
        PeopleService people((*handoffs)->database, (*handoffs)->author);
        const auto owner = Session::wait(people.userByLoginOrAlias(options.owner));
        if (!owner)
            return failure(owner);
        wish.owner = owner->id;
    }
    const auto given = Session::wait((*handoffs)->service.handOver(wish));
    if (!given)
        return failure(given);
    show(session.output(), *given, u"%1 is handed over to %2; it stays %3 until somebody accepts it."_s);
    return {};
}

Result<void> answer(Session &session, const AnswerOptions &options, Verdict verdict)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    HandoffDecision decision;
    decision.lead = *lead;
    decision.verdict = verdict;
    decision.note = options.note;
    decision.at = options.at;
    if (!options.reason.isEmpty()) {
        decision.reason = handoffReasonFromKey(options.reason);
        if (!decision.reason)
            return failure(Error::Kind::Invalid, u"handoff.reason"_s, {{u"value"_s, options.reason}});
    }
    const auto handoffs = session.open<Handoffs>(Session::Purpose::Owning);
    if (!handoffs)
        return failure(handoffs);
    const auto decided = Session::wait((*handoffs)->service.decide(decision));
    if (!decided)
        return failure(decided);
    const QString sentence = verdict == Verdict::Accept ? u"%1 is accepted by %2: %3."_s
        : verdict == Verdict::Reject                    ? u"%1 is rejected by %2: %3."_s
                                                        : u"%1 is returned for information by %2: %3."_s;
    show(session.output(), *decided, sentence);
    return {};
}

Result<void> takeBack(Session &session, const QString &number)
{
    const auto lead = leadFrom(number);
    if (!lead)
        return failure(lead);
    const auto handoffs = session.open<Handoffs>(Session::Purpose::Owning);
    if (!handoffs)
        return failure(handoffs);
    const auto waiting = Session::wait((*handoffs)->service.takeBack(*lead));
    if (!waiting)
        return failure(waiting);
    show(session.output(), *waiting, u"%1 waits for %2 again, as if it had not been answered: %3."_s);
    return {};
}

struct ClaimOptions
{
    QString lead;
    QString side;
};

/// The queues that the one who asks takes from: those of his roles, sales where they say nothing.
Result<QList<Side>> queuesOf(Handoffs &handoffs, const QString &asked)
{
    if (const auto side = sideFromKey(asked))
        return QList<Side>{*side};
    QList<Side> queues;
    if (handoffs.author.user().isValid()) {
        const auto user = Session::wait(handoffs.database.read(
            [id = handoffs.author.user()](Connection &connection) { return UserStore(connection).byId(id); }));
        if (!user)
            return failure(user);
        if (user->roles.contains(Role::Tele))
            queues.append(Side::Tele);
        if (user->roles.contains(Role::Rep) || user->roles.contains(Role::SalesManager))
            queues.append(Side::Sales);
    }
    return queues.isEmpty() ? QList<Side>{Side::Sales} : queues;
}

/// The one that has waited longest.
Result<void> claimNext(Session &session, const ClaimOptions &options)
{
    const auto handoffs = session.open<Handoffs>(Session::Purpose::Owning);
    if (!handoffs)
        return failure(handoffs);
    OwnershipService ownership((*handoffs)->database, (*handoffs)->author);
    ownership.setConsequence(rescoring(builtInFields()));
    const auto queues = queuesOf(**handoffs, options.side);
    if (!queues)
        return failure(queues);
    QStringList asked;
    std::optional<LeadId> taken;
    for (const Side side : *queues) {
        if (taken)
            break;
        const auto next = Session::wait(ownership.claimNext(side));
        if (!next)
            return failure(next);
        taken = *next;
        asked = taken ? QStringList{keyOf(side)} : asked + QStringList{keyOf(side)};
    }
    const QString number = taken ? leadNumber(*taken) : QString();
    const QString to = asked.join(u" or "_s);
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"no"_s, textToJson(number)}, {u"to"_s, to}});
    else
        session.output().line(taken ? u"%1 is yours now, for %2."_s.arg(number, to)
                                    : u"No lead waits for %1."_s.arg(to));
    return {};
}

Result<void> claim(Session &session, const ClaimOptions &options)
{
    if (options.lead.isEmpty())
        return claimNext(session, options);
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto handoffs = session.open<Handoffs>(Session::Purpose::Owning);
    if (!handoffs)
        return failure(handoffs);
    const auto claimed = Session::wait((*handoffs)->service.claim(*lead));
    if (!claimed)
        return failure(claimed);
    show(session.output(), *claimed, u"%1 is yours now, for %2: %3."_s);
    return {};
}

constexpr auto leadText = "The lead's number, as L-000123 or 123";

void addReading(Room &room)
{
    auto listed = std::make_shared<ListOptions>();
    room.verb({"list", "The hand-offs, each with the one place where it stands",
               "batonctl -w acme.baton handoff list --bucket expired"},
              [listed](Session &session) { return list(session, *listed); })
        .option("--bucket", listed->bucket,
                "Only rejected, returned, worked, acceptedUntouched, expired, orphaned or pending ones")
        .option("--from", listed->from, "Handed over then or later")
        .option("--to", listed->to, "… and before then")
        .choice("--format", listed->format, RecordStream::formatNames(), "csv or jsonl instead of a table");
    auto asked = std::make_shared<ListOptions>();
    room.verb({"ledger", "How many hand-offs stand where, and how many were never followed up; it adds up",
               "batonctl -w acme.baton --now 2026-11-01 handoff ledger --by month"},
              [asked](Session &session) { return ledger(session, *asked); })
        .choice("--by", asked->by, {u"party"_s, u"owner"_s, u"source"_s, u"month"_s}, "What to stand side by side")
        .option("--from", asked->from, "Handed over then or later")
        .option("--to", asked->to, "… and before then");
}

void addAnswer(Room &room, const VerbText &text, Verdict verdict, const char *reason)
{
    auto wish = std::make_shared<AnswerOptions>();
    room.verb(text, [wish, verdict](Session &session) { return answer(session, *wish, verdict); })
        .argument("lead", wish->lead, leadText)
        .option("--reason", wish->reason, reason)
        .option("--note", wish->note, verdict == Verdict::Return ? "What is asked; needed" : "In words")
        .option("--at", wish->at, "When it was (default: now)");
}

void addGiving(Room &room)
{
    auto wish = std::make_shared<GiveOptions>();
    wish->side = keyOf(Side::Sales);
    room.verb({"give", "Hand a lead over to another side",
               "batonctl -w acme.baton handoff give L-000123 --to tele --owner anna"},
              [wish](Session &session) { return give(session, *wish); })
        .argument("lead", wish->lead, leadText)
        .choice("--to", wish->side, {u"tele"_s, u"sales"_s}, "The side that receives it")
        .option("--owner", wish->owner, "Who gets it; without one it waits until somebody claims it")
        .option("--note", wish->note, "What the receiver should know")
        .option("--at", wish->at, "When it was (default: now)");
}

} // namespace

void addHandoffRoom(CommandLine &commands)
{
    Room room = commands.room("handoff", "From one side to the other: hand over, accept, reject, return");
    addReading(room);
    addGiving(room);
    auto taken = std::make_shared<ClaimOptions>();
    room.verb({"claim", "Take a lead that waits without an owner; without a number the one that has waited longest",
               "batonctl -w acme.baton --as anna handoff claim L-000123"},
              [taken](Session &session) { return claim(session, *taken); })
        .optionalArgument("lead", taken->lead, leadText)
        .choice("--side", taken->side, {u"tele"_s, u"sales"_s},
                "Whose queue, where no lead is named (default: by your role)");
    addAnswer(room, {"accept", "Take a lead up", "batonctl -w acme.baton --as anna handoff accept L-000123"},
              Verdict::Accept, "Not needed");
    addAnswer(
        room,
        {"reject", "Give a lead back, with the reason",
         "batonctl -w acme.baton --as anna handoff reject L-000123 --reason notReady --note 'Budget next year'"},
        Verdict::Reject,
        "notReady, wrongTerritory, knownCustomer, duplicate, badData, noCapacity, competitor, infoMissing, other");
    addAnswer(room,
              {"return", "Ask for information that is missing",
               "batonctl -w acme.baton --as anna handoff return L-000123 --note 'Which country?'"},
              Verdict::Return, "infoMissing is the default");
    auto undone = std::make_shared<QString>();
    room.verb({"undo", "Take one's own last answer back within 15 minutes, as if it had never been",
               "batonctl -w acme.baton --as anna handoff undo L-000123"},
              [undone](Session &session) { return takeBack(session, *undone); })
        .argument("lead", *undone, leadText);
}

} // namespace baton
