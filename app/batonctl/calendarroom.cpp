// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "rooms.h"
#include "session.h"

#include "capture/inputfile.h"
#include "people/businesscalendar.h"
#include "people/calendarjson.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct CalendarOptions
{
    QString file;
    QString calendar;
    QString start;
    QString second; ///< END, SECONDS or N, as the verb has it.
    QStringList pauses;
};

/// What a verb computes with.
struct Question
{
    BusinessCalendar calendar;
    Instant start;
    InstantRanges pauses;
};

Result<QJsonObject> readObject(const QString &path)
{
    auto file = openInputFile(path);
    if (!file)
        return failure(file);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson((*file)->readAll(), &problem);
    if (!document.isObject())
        return failure(Error::Kind::Invalid, u"calendar.json"_s,
                       {{u"file"_s, path},
                        {u"reason"_s, problem.error == QJsonParseError::NoError ? QString() : problem.errorString()}});
    return document.object();
}

/// The file's one calendar, or the one of that name where the file holds several.
Result<QJsonObject> chooseCalendar(const QJsonObject &file, const QString &name)
{
    if (!file.contains("calendars"_L1) && name.isEmpty())
        return file;
    const QJsonObject calendars = file["calendars"_L1].toObject();
    if (name.isEmpty() && calendars.size() == 1)
        return calendars.begin().value().toObject();
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, u"calendar.choose"_s, {{u"names"_s, calendars.keys()}});
    if (!calendars.contains(name))
        return failure(Error::Kind::NotFound, u"calendar.unknown"_s,
                       {{u"value"_s, name}, {u"names"_s, calendars.keys()}});
    return calendars[name].toObject();
}

Result<BusinessCalendar> readCalendar(const CalendarOptions &options)
{
    QString path = options.file;
    QString name = options.calendar;
    const qsizetype hash = path.lastIndexOf(u'#');
    if (name.isEmpty() && hash > 0 && !QFileInfo::exists(path)) {
        name = path.sliced(hash + 1);
        path.truncate(hash);
    }
    const auto file = readObject(path);
    if (!file)
        return failure(file);
    const auto chosen = chooseCalendar(*file, name);
    const auto hours = chosen ? businessHoursFromJson(*chosen) : Result<BusinessHours>(failure(chosen));
    auto calendar = hours ? BusinessCalendar::create(*hours) : Result<BusinessCalendar>(failure(hours));
    if (!calendar)
        calendar.error().arguments.insert(u"file"_s, path);
    return calendar;
}

Result<InstantRanges> readPauses(const QStringList &texts)
{
    InstantRanges pauses;
    for (const QString &text : texts) {
        const QStringList ends = text.split(u'/');
        const auto from = instantFromIso(ends.constFirst());
        const auto to = instantFromIso(ends.constLast());
        if (ends.size() != 2 || !from || !to || *to < *from)
            return failure(Error::Kind::Invalid, u"calendar.pause"_s, {{u"value"_s, text}});
        pauses.append({*from, *to});
    }
    return pauses;
}

Result<Question> read(const CalendarOptions &options)
{
    auto calendar = readCalendar(options);
    if (!calendar)
        return failure(calendar);
    const auto start = instantFromIso(options.start);
    if (!start)
        return failure(start);
    auto pauses = readPauses(options.pauses);
    if (!pauses)
        return failure(pauses);
    return Question{std::move(*calendar), *start, std::move(*pauses)};
}

/// The core refuses what is below nothing too, but in milliseconds, which nobody here has written.
Result<qint64> wholeNumber(const QString &text, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return failure(Error::Kind::Invalid, u"number.syntax"_s, {{u"value"_s, text}});
    if (number < 0)
        return failure(Error::Kind::Invalid, u"calendar.amount"_s, {{u"value"_s, text}});
    if (number > most)
        return failure(Error::Kind::Invalid, u"calendar.range"_s);
    return number;
}

/// More seconds than ten thousand years have.
constexpr qint64 mostSeconds = 400'000'000'000;
constexpr qint64 mostDays = 4'000'000;
constexpr qint64 mostPeriods = 100'000;

void answer(Session &session, const QJsonValue &result, const QString &words)
{
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"result"_s, result}});
    else
        session.output().line(words);
}

Result<void> answer(Session &session, const Result<Instant> &result)
{
    if (!result)
        return failure(result);
    answer(session, toIsoText(*result), toIsoText(*result));
    return {};
}

using Move = Result<Instant> (BusinessCalendar::*)(Instant, Duration, const InstantRanges &) const;

Result<void> move(Session &session, const CalendarOptions &options, Move move)
{
    const auto question = read(options);
    if (!question)
        return failure(question);
    const auto seconds = wholeNumber(options.second, mostSeconds);
    if (!seconds)
        return failure(seconds);
    const Duration amount = std::chrono::seconds(*seconds);
    return answer(session, (question->calendar.*move)(question->start, amount, question->pauses));
}

Result<void> addDays(Session &session, const CalendarOptions &options)
{
    const auto question = read(options);
    if (!question)
        return failure(question);
    const auto days = wholeNumber(options.second, mostDays);
    if (!days)
        return failure(days);
    const int count = static_cast<int>(*days);
    return answer(session, question->calendar.addBusinessDays(question->start, count, question->pauses));
}

Result<void> elapsed(Session &session, const CalendarOptions &options)
{
    const auto question = read(options);
    if (!question)
        return failure(question);
    const auto end = instantFromIso(options.second);
    if (!end)
        return failure(end);
    if (*end < question->start)
        session.output().note(u"The second instant lies before the first: no time passes between them."_s);
    const qint64 millis = question->calendar.elapsed(question->start, *end, question->pauses).count();
    const QJsonValue seconds = millis % 1000 == 0 ? QJsonValue(millis / 1000) : QJsonValue(double(millis) / 1000);
    answer(session, seconds, toPlainText(seconds) + u" s"_s);
    return {};
}

Result<void> isOpen(Session &session, const CalendarOptions &options)
{
    const auto question = read(options);
    if (!question)
        return failure(question);
    const bool open = question->calendar.without(question->pauses).isOpen(question->start);
    answer(session, open, open ? u"open"_s : u"closed"_s);
    return {};
}

Result<void> periods(Session &session, const CalendarOptions &options)
{
    const auto question = read(options);
    if (!question)
        return failure(question);
    const auto howMany = wholeNumber(options.second, mostPeriods);
    if (!howMany)
        return failure(howMany);
    const int count = static_cast<int>(*howMany);
    const auto found = question->calendar.periods(question->start, count, question->pauses);
    if (!found)
        return failure(found);
    QJsonArray result;
    QStringList lines;
    for (const InstantRange &period : *found) {
        result.append(QJsonArray{toIsoText(period.from), toIsoText(period.to)});
        lines.append(toIsoText(period.from) + u"  "_s + toIsoText(period.to));
    }
    answer(session, result, lines.join(u'\n'));
    return {};
}

using CalendarWork = Result<void> (*)(Session &, const CalendarOptions &);

void addVerb(Room &room, const VerbText &text, const char *second, const char *does, CalendarWork work)
{
    auto options = std::make_shared<CalendarOptions>();
    VerbSyntax verb = room.verb(text, [options, work](Session &session) { return work(session, *options); });
    verb.argument("file", options->file, "JSON with timezone, hours, holidays, breaks, shifts; FILE#NAME of several")
        .argument("start", options->start, "ISO 8601; without an offset it is read as UTC");
    if (second)
        verb.argument(second, options->second, does);
    verb.option("--calendar", options->calendar, "Which of the file's calendars")
        .options("--pause", options->pauses, "START/END that does not count; may be given several times");
}

} // namespace

void addCalendarRoom(CommandLine &commands)
{
    Room room = commands.room("calendar", "Business time");
    addVerb(room,
            {"add", "When a time is up; 0 is the next open instant",
             "batonctl calendar add hours.json 2026-11-20T16:30:00Z 3600"},
            "seconds", "How long", [](Session &session, const CalendarOptions &options) {
                return move(session, options, &BusinessCalendar::add);
            });
    addVerb(room,
            {"subtract", "When a time began that is up now; 0 is the open instant before",
             "batonctl calendar subtract hours.json 2026-11-23T09:30:00Z 3600"},
            "seconds", "How long", [](Session &session, const CalendarOptions &options) {
                return move(session, options, &BusinessCalendar::subtract);
            });
    addVerb(room,
            {"elapsed", "How many seconds were open between two instants",
             "batonctl calendar elapsed hours.json 2026-11-20T16:30:00Z 2026-11-23T09:30:00Z"},
            "end", "ISO 8601", elapsed);
    addVerb(room,
            {"open", "Whether an instant is open", "batonctl calendar open hours.json#berlin 2026-11-20T16:30:00Z"},
            nullptr, nullptr, isOpen);
    addVerb(room,
            {"add-days", "The same time some working days on",
             "batonctl calendar add-days hours.json 2026-11-20T16:30:00Z 2"},
            "days", "How many working days", addDays);
    addVerb(room, {"periods", "The next open stretches", "batonctl calendar periods hours.json 2026-11-20T16:30:00Z 5"},
            "count", "How many", periods);
}

} // namespace baton
