// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "leadargument.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"

#include "funnel/stepservice.h"
#include "leads/leadnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct AddOptions
{
    QString lead;
    QString kind;
    QString side;
    QString note;
    std::optional<Instant> due;
    std::optional<Instant> at;
};

struct DoneOptions
{
    QString step;
    std::optional<Instant> at;
};

/// The room's service with what it refers to.
struct Steps
{
    Author author;
    StepService service;

    Steps(Database &database, const Author &who)
        : author(who)
        , service(database, author)
    {}
};

QJsonValue idOrNull(TouchId touch)
{
    return touch.isValid() ? QJsonValue(touch.value()) : QJsonValue();
}

QJsonObject toJson(const NextStep &step)
{
    return {{u"step"_s, step.id.value()},
            {u"no"_s, leadNumber(step.lead)},
            {u"kind"_s, keyOf(step.kind)},
            {u"side"_s, keyOf(step.side)},
            {u"due"_s, toIsoText(step.due)},
            {u"doneAt"_s, step.doneAt ? QJsonValue(toIsoText(*step.doneAt)) : QJsonValue()},
            {u"madeByTouch"_s, idOrNull(step.madeBy)},
            {u"doneByTouch"_s, idOrNull(step.doneBy)},
            {u"note"_s, textToJson(step.note)}};
}

QString whyText(SuggestedStep::Why why)
{
    switch (why) {
    case SuggestedStep::Why::FirstContact: return u"firstContact"_s;
    case SuggestedStep::Why::NextAttempt: return u"nextAttempt"_s;
    case SuggestedStep::Why::AttemptsUsedUp: return u"attemptsUsedUp"_s;
    case SuggestedStep::Why::CallbackAsked: return u"callbackAsked"_s;
    case SuggestedStep::Why::WrongNumber: return u"wrongNumber"_s;
    case SuggestedStep::Why::DoNotCall: return u"doNotCall"_s;
    case SuggestedStep::Why::AfterConversation: return u"afterConversation"_s;
    case SuggestedStep::Why::AfterMail: return u"afterMail"_s;
    case SuggestedStep::Why::AskedForInformation: break;
    }
    return u"askedForInformation"_s;
}

void show(Session &session, const NextStep &step, const QString &sentence)
{
    if (session.output().isJson())
        session.output().document(toJson(step));
    else
        session.output().line(sentence.arg(leadNumber(step.lead), keyOf(step.kind), QString::number(step.id.value()),
                                           toIsoText(step.due)));
}

/// What the playbook suggests after a step was ticked off, or where nothing is planned.
Result<std::optional<SuggestedStep>> suggested(StepService &steps, LeadId lead)
{
    const auto ground = Session::wait(steps.ground(lead));
    return ground ? suggestedStep(*ground, {}) : failure(ground);
}

Result<void> add(Session &session, const AddOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto steps = session.open<Steps>(Session::Purpose::Writing);
    if (!steps)
        return failure(steps);
    NewStep step;
    step.lead = *lead;
    step.note = options.note;
    step.side = sideFromKey(options.side);
    step.at = options.at;
    if (!options.due || options.kind.isEmpty()) {
        const auto play = suggested((*steps)->service, *lead);
        if (!play)
            return failure(play);
        if (!*play && !options.due)
            return failure(Error::Kind::Invalid, u"step.noPlay"_s);
        step.kind = *play ? (*play)->kind : StepKind::Call;
        step.due = *play ? (*play)->due : Instant();
    }
    step.kind = stepKindFromKey(options.kind).value_or(step.kind);
    step.due = options.due.value_or(step.due);
    const auto added = Session::wait((*steps)->service.add(step));
    if (!added)
        return failure(added);
    show(session, *added, u"%1: %2 planned as step %3, due %4."_s);
    return {};
}

Result<void> done(Session &session, const DoneOptions &options)
{
    const auto steps = session.open<Steps>(Session::Purpose::Writing);
    if (!steps)
        return failure(steps);
    const auto finished = Session::wait((*steps)->service.finish(StepId(options.step.toLongLong()), options.at));
    if (!finished)
        return failure(finished);
    const auto play = suggested((*steps)->service, finished->lead);
    if (!play)
        return failure(play);
    if (!session.output().isJson()) {
        show(session, *finished, u"%1: %2 done, which was step %3."_s);
        if (*play)
            session.output().line(
                u"Next, the playbook suggests: %1, due %2."_s.arg(keyOf((*play)->kind), toIsoText((*play)->due)));
        return {};
    }
    QJsonObject document = toJson(*finished);
    document.insert(u"suggested"_s,
                    *play ? QJsonValue(QJsonObject{{u"kind"_s, keyOf((*play)->kind)},
                                                   {u"due"_s, toIsoText((*play)->due)},
                                                   {u"why"_s, whyText((*play)->why)}})
                          : QJsonValue());
    session.output().document(document);
    return {};
}

enum class Back { Reopened, Removed };

Result<void> takeBack(Session &session, const QString &number, Back back)
{
    const auto steps = session.open<Steps>(Session::Purpose::Writing);
    if (!steps)
        return failure(steps);
    const StepId id(number.toLongLong());
    const bool isReopened = back == Back::Reopened;
    const auto changed = Session::wait(isReopened ? (*steps)->service.reopen(id) : (*steps)->service.remove(id));
    if (!changed)
        return failure(changed);
    show(session, *changed, isReopened ? u"%1: %2 is open again, step %3, due %4."_s : u"%1: %2 taken out, step %3."_s);
    return {};
}

Result<void> list(Session &session, const QString &number)
{
    const auto lead = leadFrom(number);
    if (!lead)
        return failure(lead);
    const auto steps = session.open<Steps>(Session::Purpose::Reading);
    if (!steps)
        return failure(steps);
    const auto found = Session::wait((*steps)->service.ofLead(*lead));
    if (!found)
        return failure(found);
    constexpr auto left = OutputColumn::Side::Left;
    constexpr auto keys = OutputColumn::Cells::Keys;
    RecordStream stream(RecordStream::format({}, session.options().form),
                        {{u"step"_s, u"Step"_s, OutputColumn::Side::Right},
                         {u"due"_s, u"Due"_s},
                         {u"kind"_s, u"Kind"_s, left, keys},
                         {u"side"_s, u"Side"_s, left, keys},
                         {u"doneAt"_s, u"Done"_s},
                         {u"note"_s, u"Note"_s}});
    for (const NextStep &step : *found)
        stream.write({step.id.value(), toIsoText(step.due), keyOf(step.kind), keyOf(step.side),
                      step.doneAt ? QJsonValue(toIsoText(*step.doneAt)) : QJsonValue(), textToJson(step.note)});
    stream.finish();
    return {};
}

void addAdding(Room &room)
{
    auto wish = std::make_shared<AddOptions>();
    room.verb({"add", "Plan what is done next with a lead; what is left out, the playbook says",
               "batonctl -w acme.baton --as anna step add L-000123 --kind call --due 2026-11-24T09:30:00Z"},
              [wish](Session &session) { return add(session, *wish); })
        .argument("lead", wish->lead, "The lead's number, as L-000123 or 123")
        .choice("--kind", wish->kind, {u"call"_s, u"callback"_s, u"mail"_s, u"meeting"_s, u"task"_s}, "What it is")
        .option("--due", wish->due, "By when")
        .choice("--side", wish->side, {u"marketing"_s, u"tele"_s, u"sales"_s},
                "On whose behalf (default: by your role and who received the lead)")
        .option("--note", wish->note, "What for; a task needs it")
        .option("--at", wish->at, "When it was thought of (default: now)");
}

} // namespace

void addStepRoom(CommandLine &commands)
{
    Room room = commands.room("step", "What is to be done next with a lead: calls, callbacks, mails, meetings, tasks");
    addAdding(room);
    auto finished = std::make_shared<DoneOptions>();
    room.verb({"done", "Tick a step off, and hear what the playbook suggests next",
               "batonctl -w acme.baton --as anna step done 17"},
              [finished](Session &session) { return done(session, *finished); })
        .argument("step", finished->step, "Its number in \"step list\"")
        .option("--at", finished->at, "When it was done (default: now)");
    auto lead = std::make_shared<QString>();
    room.verb({"list", "The steps of a lead, open ones and others, the latest first",
               "batonctl -w acme.baton step list L-000123"},
              [lead](Session &session) { return list(session, *lead); })
        .argument("lead", *lead, "The lead's number, as L-000123 or 123");
    auto opened = std::make_shared<QString>();
    room.verb({"reopen", "Open a step again that was ticked off", "batonctl -w acme.baton step reopen 17"},
              [opened](Session &session) { return takeBack(session, *opened, Back::Reopened); })
        .argument("step", *opened, "Its number in \"step list\"");
    auto removed = std::make_shared<QString>();
    room.verb(
            {"remove", "Take a step out; the history keeps that it was there", "batonctl -w acme.baton step remove 17"},
            [removed](Session &session) { return takeBack(session, *removed, Back::Removed); })
        .argument("step", *removed, "Its number in \"step list\"");
}

} // namespace baton
