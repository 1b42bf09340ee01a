// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "fields.h"
#include "leadargument.h"
#include "leakverb.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"

#include "funnel/funnelservice.h"
#include "leads/leadnumber.h"
#include "scoring/rescoringstore.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct ReportOptions
{
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString by;
    QString where;
    bool isCompared = false;
};

struct MoveOptions
{
    QString lead;
    QString stage;
    QString reason;
    std::optional<Instant> at;
};

QJsonValue toJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray toJson(const QList<StageFigures> &stages)
{
    QJsonArray array;
    for (const StageFigures &stage : stages)
        array.append(QJsonObject{{u"key"_s, keyOf(stage.stage)},
                                 {u"name"_s, nameOf(stage.stage)},
                                 {u"side"_s, keyOf(sideOf(stage.stage))},
                                 {u"entered"_s, stage.entered},
                                 {u"reached"_s, stage.reached},
                                 {u"stock"_s, stage.stock},
                                 {u"implied"_s, stage.implied()},
                                 {u"overridden"_s, stage.overridden},
                                 {u"conversion"_s, toJson(stage.conversion)},
                                 {u"ci"_s, intervalToJson(stage.conversion)},
                                 {u"medianDays"_s, toJson(stage.medianDays)},
                                 {u"p75Days"_s, toJson(stage.p75Days)},
                                 {u"p90Days"_s, toJson(stage.p90Days)},
                                 {u"medianWithOpenDays"_s, toJson(stage.medianWithOpenDays)},
                                 {u"staying"_s, toJson(stage.staying)},
                                 {u"inconsistent"_s, stage.inconsistent}});
    return array;
}

QJsonValue toJson(const std::optional<EarlierFunnel> &earlier)
{
    if (!earlier)
        return {};
    return QJsonObject{{u"from"_s, toIsoText(*earlier->window.from)},
                       {u"to"_s, toIsoText(*earlier->window.to)},
                       {u"stages"_s, toJson(earlier->stages)}};
}

QJsonObject toJson(const FunnelFigures &figures)
{
    QJsonArray groups;
    for (const FunnelGroup &group : figures.groups)
        groups.append(QJsonObject{{u"value"_s, textToJson(group.value)}, {u"stages"_s, toJson(group.stages)}});
    const auto &knownAt = figures.asOf.knownAt;
    return {{u"asOf"_s, toIsoText(figures.asOf.now)},
            {u"knownAt"_s, knownAt ? QJsonValue(toIsoText(*knownAt)) : QJsonValue()},
            {u"stages"_s, toJson(figures.stages)},
            {u"before"_s, toJson(figures.earlier)},
            {u"groups"_s, groups}};
}

QJsonValue daysText(const std::optional<double> &days)
{
    return days ? QJsonValue(QString::number(*days, 'f', 2)) : QJsonValue();
}

void showStages(Output &output, const QList<StageFigures> &stages)
{
    constexpr auto right = OutputColumn::Side::Right;
    QList<OutputRow> rows;
    for (const StageFigures &stage : stages)
        rows.append({nameOf(stage.stage), stage.entered, stage.reached, stage.stock, percentText(stage.conversion),
                     stage.implied(), stage.overridden, daysText(stage.medianDays), daysText(stage.p75Days),
                     daysText(stage.p90Days), daysText(stage.medianWithOpenDays), stage.inconsistent});
    output.table({{u"stage"_s, u"Stage"_s},
                  {u"entered"_s, u"Entered"_s, right},
                  {u"reached"_s, u"Reached"_s, right},
                  {u"stock"_s, u"Stock"_s, right},
                  {u"conversion"_s, u"To the next (95 %)"_s, right},
                  {u"implied"_s, u"Passed over"_s, right},
                  {u"overridden"_s, u"By override"_s, right},
                  {u"medianDays"_s, u"Median days"_s, right},
                  {u"p75Days"_s, u"P75 days"_s, right},
                  {u"p90Days"_s, u"P90 days"_s, right},
                  {u"medianWithOpenDays"_s, u"Median with open ones"_s, right},
                  {u"inconsistent"_s, u"Backwards"_s, right}},
                 rows);
}

void showEarlier(Output &output, const FunnelFigures &figures)
{
    constexpr auto right = OutputColumn::Side::Right;
    QList<OutputRow> rows;
    for (qsizetype i = 0; i < figures.stages.size(); ++i) {
        const StageFigures &now = figures.stages[i];
        const StageFigures &before = figures.earlier->stages[i];
        rows.append({nameOf(now.stage), now.reached, before.reached, now.reached - before.reached,
                     percentText(now.conversion), percentText(before.conversion)});
    }
    output.line();
    output.line(u"Beside the window of equal length before, %1 to %2"_s.arg(toIsoText(*figures.earlier->window.from),
                                                                            toIsoText(*figures.earlier->window.to)));
    output.table({{u"stage"_s, u"Stage"_s},
                  {u"reached"_s, u"Reached"_s, right},
                  {u"reachedBefore"_s, u"Before"_s, right},
                  {u"change"_s, u"Change"_s, right},
                  {u"conversion"_s, u"To the next (95 %)"_s, right},
                  {u"conversionBefore"_s, u"Before"_s, right}},
                 rows);
}

void showGroups(Output &output, const QString &by, const QList<FunnelGroup> &groups)
{
    QList<OutputColumn> columns{{by, by}};
    for (const Stage stage : allStages)
        columns.append({keyOf(stage), nameOf(stage), OutputColumn::Side::Right});
    QList<OutputRow> rows;
    for (const FunnelGroup &group : groups) {
        OutputRow row{group.value.isEmpty() ? QJsonValue(u"–"_s) : QJsonValue(group.value)};
        for (const StageFigures &stage : group.stages)
            row.append(stage.reached);
        rows.append(row);
    }
    output.line();
    output.line(u"Reached, by "_s + by);
    output.table(columns, rows);
}

Result<void> report(Session &session, const ReportOptions &options)
{
    if (options.from && options.to && *options.to < *options.from)
        return failure(Error::Kind::Invalid, u"funnel.window"_s,
                       {{u"from"_s, toIsoText(*options.from)}, {u"to"_s, toIsoText(*options.to)}});
    const CohortWindow window{options.from, options.to};
    if (options.isCompared && !window.before(session.asOf().now))
        return failure(Error::Kind::Invalid, u"funnel.compare"_s);
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    const auto condition = conditionFrom(options.where, **database);
    if (!condition)
        return failure(condition);
    FunnelService funnel(**database, *author, builtInFields(), FunnelService::Reading::Once);
    using Compare = FunnelQuestion::Compare;
    const auto figures =
        Session::wait(funnel.report({.asOf = session.asOf(),
                                     .window = window,
                                     .condition = *condition,
                                     .by = options.by,
                                     .open = OpenVisits::Counted,
                                     .compare = options.isCompared ? Compare::Before : Compare::Nothing}));
    if (!figures)
        return failure(figures);
    Output &output = session.output();
    if (output.isJson()) {
        output.document(toJson(*figures));
        return {};
    }
    showStages(output, figures->stages);
    if (figures->earlier)
        showEarlier(output, *figures);
    if (!options.by.isEmpty())
        showGroups(output, options.by, figures->groups);
    return {};
}

Result<void> move(Session &session, const MoveOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto stage = stageFromKey(options.stage);
    if (!stage)
        return failure(Error::Kind::Invalid, u"stage.unknown"_s, {{u"stage"_s, options.stage}});
    const auto database = session.database(Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author(Session::Purpose::Owning);
    if (!author)
        return failure(author);
    FunnelService funnel(**database, *author, builtInFields(), FunnelService::Reading::Once);
    funnel.setConsequence(rescoring(builtInFields()));
    const auto moved = Session::wait(
        funnel.move({.lead = *lead, .revision = {}, .to = *stage, .reason = options.reason, .at = options.at}));
    if (!moved)
        return failure(moved);
    Output &output = session.output();
    if (output.isJson())
        output.document(QJsonObject{{u"no"_s, leadNumber(moved->lead)},
                                    {u"from"_s, keyOf(moved->from)},
                                    {u"stage"_s, keyOf(moved->visit.stage)},
                                    {u"enteredAt"_s, toIsoText(moved->visit.enteredAt)},
                                    {u"cause"_s, keyOf(moved->visit.cause)},
                                    {u"revision"_s, moved->revision}});
    else
        output.line(
            u"%1 went from %2 to %3."_s.arg(leadNumber(moved->lead), nameOf(moved->from), nameOf(moved->visit.stage)));
    if (moved->visit.cause == StageVisit::Cause::Override)
        output.note(u"The stages in between count as reached, and the step as an override."_s);
    return {};
}

Result<void> limbo(Session &session, const QString &format)
{
    // A lead is kept as it is now; an answer as it was known then would be a guess.
    if (session.options().knownAt)
        return failure(Error::Kind::Unsupported, u"knownAt.leads"_s);
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    FunnelService funnel(**database, *author, builtInFields(), FunnelService::Reading::Once);
    const auto leads = Session::wait(funnel.limbo());
    if (!leads)
        return failure(leads);
    constexpr auto left = OutputColumn::Side::Left;
    constexpr auto keys = OutputColumn::Cells::Keys;
    RecordStream stream(RecordStream::format(format, session.options().form),
                        {{u"no"_s, u"No."_s},
                         {u"stage"_s, u"Stage"_s, left, keys},
                         {u"owner"_s, u"Owner"_s},
                         {u"quietSince"_s, u"Quiet since"_s},
                         {u"reasons"_s, u"Why"_s, left, keys}});
    for (const LimboLead &lead : *leads) {
        QJsonArray reasons;
        for (const LimboReason reason : lead.reasons)
            reasons.append(keyOf(reason));
        stream.write(
            {leadNumber(lead.id), keyOf(lead.stage), textToJson(lead.owner), toIsoText(lead.quietSince()), reasons});
    }
    stream.finish();
    return {};
}

} // namespace

void addFunnelRoom(CommandLine &commands)
{
    Room room = commands.room("funnel", "The one funnel: who got how far, how fast, and moving a lead on");
    auto question = std::make_shared<ReportOptions>();
    room.verb({"report", "Volumes, conversion and velocity of a cohort, stage by stage",
               "batonctl -w acme.baton funnel report --from 2018-01-01 --to 2018-04-01 --by channel"},
              [question](Session &session) { return report(session, *question); })
        .option("--from", question->from, "Leads whose first stage entry is then or later")
        .option("--to", question->to, "… and before then")
        .option("--by", question->by, "A field's key, month or quarter, to stand side by side")
        .flag("--compare", question->isCompared, "Beside the cohort of the window of equal length before; needs --from")
        .option("--where", question->where,
                "A condition that leads must meet, as in leads list: channel = Google and employees >= 200");
    addLeakVerb(room);
    auto wish = std::make_shared<MoveOptions>();
    room.verb({"move", "Move a lead to another stage",
               "batonctl -w acme.baton funnel move L-000123 sal --at 2026-11-17T14:32:00Z"},
              [wish](Session &session) { return move(session, *wish); })
        .argument("lead", wish->lead, "The lead's number, as L-000123 or 123")
        .argument("stage", wish->stage, "The key of the stage, as mql, sal, won, nurture")
        .option("--reason", wish->reason,
                "Why; needed on the way back, past stages that are due in between, and where a lead ends")
        .option("--at", wish->at, "When it was true (default: now)");
    auto format = std::make_shared<QString>();
    room.verb({"limbo", "Open leads that are nobody's business: no owner, an inactive one, or too long without a touch",
               "batonctl -w acme.baton funnel limbo --format csv"},
              [format](Session &session) { return limbo(session, *format); })
        .choice("--format", *format, RecordStream::formatNames(), "csv or jsonl instead of a table");
}

} // namespace baton
