// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "fields.h"
#include "leadargument.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"

#include "funnel/touchservice.h"
#include "leads/leadnumber.h"
#include "scoring/rescoringstore.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct LogOptions
{
    QString lead;
    QString kind;
    QString direction;
    QString side;
    QString disposition;
    QString note;
    QString next;
    std::optional<Instant> at;
    std::optional<Instant> callbackAt;
    std::optional<Instant> nextDue;
};

/// The room's service with what it refers to.
struct Touches
{
    Author author;
    TouchService service;

    Touches(Database &database, const Author &who)
        : author(who)
        , service(database, author)
    {
        service.setConsequence(rescoring(builtInFields()));
    }
};

QJsonValue dispositionToJson(const Touch &touch)
{
    return touch.disposition ? QJsonValue(keyOf(*touch.disposition)) : QJsonValue();
}

void show(Output &output, const Touch &touch, const QString &sentence)
{
    if (output.isJson())
        output.document(QJsonObject{{u"touch"_s, touch.id.value()},
                                    {u"no"_s, leadNumber(touch.lead)},
                                    {u"kind"_s, keyOf(touch.kind)},
                                    {u"direction"_s, keyOf(touch.direction)},
                                    {u"side"_s, keyOf(touch.side)},
                                    {u"disposition"_s, dispositionToJson(touch)},
                                    {u"note"_s, textToJson(touch.note)},
                                    {u"at"_s, toIsoText(touch.occurredAt)}});
    else
        output.line(sentence.arg(leadNumber(touch.lead), keyOf(touch.kind), QString::number(touch.id.value())));
}

Result<void> log(Session &session, const LogOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    NewTouch touch;
    touch.lead = *lead;
    touch.kind = touchKindFromKey(options.kind).value_or(TouchKind::Call);
    touch.direction = touchDirectionFromKey(options.direction);
    touch.side = sideFromKey(options.side);
    touch.disposition = dispositionFromKey(options.disposition);
    touch.note = options.note;
    touch.at = options.at;
    touch.callbackAt = options.callbackAt;
    if (options.callbackAt && options.disposition.isEmpty())
        touch.disposition = Disposition::Callback;
    if (options.nextDue)
        touch.next = NewStep{{}, stepKindFromKey(options.next).value_or(StepKind::Call), *options.nextDue};
    const auto touches = session.open<Touches>(Session::Purpose::Writing);
    if (!touches)
        return failure(touches);
    const auto logged = Session::wait((*touches)->service.log(touch));
    if (!logged)
        return failure(logged);
    show(session.output(), *logged, u"%1: %2 logged as touch %3."_s);
    return {};
}

Result<void> remove(Session &session, qint64 number)
{
    const auto touches = session.open<Touches>(Session::Purpose::Writing);
    if (!touches)
        return failure(touches);
    const auto removed = Session::wait((*touches)->service.remove(TouchId(number)));
    if (!removed)
        return failure(removed);
    show(session.output(), *removed, u"%1: %2 taken back, which was touch %3."_s);
    return {};
}

Result<void> list(Session &session, const QString &number)
{
    const auto lead = leadFrom(number);
    if (!lead)
        return failure(lead);
    const auto touches = session.open<Touches>(Session::Purpose::Reading);
    if (!touches)
        return failure(touches);
    const auto logged = Session::wait((*touches)->service.ofLead(*lead));
    if (!logged)
        return failure(logged);
    constexpr auto left = OutputColumn::Side::Left;
    constexpr auto keys = OutputColumn::Cells::Keys;
    RecordStream stream(RecordStream::format({}, session.options().form),
                        {{u"touch"_s, u"Touch"_s, OutputColumn::Side::Right},
                         {u"at"_s, u"When"_s},
                         {u"kind"_s, u"Kind"_s, left, keys},
                         {u"direction"_s, u"Direction"_s, left, keys},
                         {u"side"_s, u"Side"_s, left, keys},
                         {u"disposition"_s, u"Ended"_s, left, keys},
                         {u"note"_s, u"Note"_s}});
    for (const Touch &touch : *logged)
        stream.write({touch.id.value(), toIsoText(touch.occurredAt), keyOf(touch.kind), keyOf(touch.direction),
                      keyOf(touch.side), dispositionToJson(touch), textToJson(touch.note)});
    stream.finish();
    return {};
}

void addLog(Room &room)
{
    auto wish = std::make_shared<LogOptions>();
    wish->kind = keyOf(TouchKind::Call);
    room.verb({"log", "Log what was done with a lead",
               "batonctl -w acme.baton --as anna touch log L-000123 --kind call --disposition noAnswer"},
              [wish](Session &session) { return log(session, *wish); })
        .argument("lead", wish->lead, "The lead's number, as L-000123 or 123")
        .choice("--kind", wish->kind, {u"call"_s, u"mail"_s, u"meeting"_s, u"note"_s}, "What it was")
        .choice("--direction", wish->direction, {u"outbound"_s, u"inbound"_s, u"internal"_s},
                "Who turned to whom (default: outbound)")
        .choice("--side", wish->side, {u"marketing"_s, u"tele"_s, u"sales"_s},
                "On whose behalf (default: by your role and who received the lead)")
        .choice("--disposition", wish->disposition,
                {u"connected"_s, u"voicemail"_s, u"noAnswer"_s, u"busy"_s, u"wrongNumber"_s, u"gatekeeper"_s,
                 u"doNotCall"_s, u"callback"_s},
                "How a call ended")
        .option("--note", wish->note, "What was said; a note needs it")
        .option("--at", wish->at, "When it was (default: now)")
        .option("--callback-at", wish->callbackAt, "When the lead asked to be called again; the call ended so")
        .choice("--next", wish->next, {u"call"_s, u"callback"_s, u"mail"_s, u"meeting"_s},
                "What is done next, with --next-due (default: call)")
        .option("--next-due", wish->nextDue, "By when something is done next");
}

} // namespace

void addTouchRoom(CommandLine &commands)
{
    Room room = commands.room("touch", "What was done with a lead: calls, mails, meetings, notes");
    addLog(room);
    auto lead = std::make_shared<QString>();
    room.verb({"list", "The touches of a lead, the newest first", "batonctl -w acme.baton touch list L-000123"},
              [lead](Session &session) { return list(session, *lead); })
        .argument("lead", *lead, "The lead's number, as L-000123 or 123");
    auto number = std::make_shared<QString>();
    room.verb({"undo", "Take back a touch that was logged; the history keeps that it was there",
               "batonctl -w acme.baton touch undo 17"},
              [number](Session &session) { return remove(session, number->toLongLong()); })
        .argument("touch", *number, "Its number in \"touch list\"");
}

} // namespace baton
