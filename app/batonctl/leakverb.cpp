// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leakverb.h"

#include "command.h"
#include "fields.h"
#include "output.h"
#include "session.h"

#include "funnel/funnelservice.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct LeakOptions
{
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString where;
};

QJsonValue toJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const LeakMap &map)
{
    QJsonArray stations;
    for (const LeakStation &station : map.stations) {
        QJsonObject left;
        for (const LeakOutcome outcome : allLeakOutcomes)
            left.insert(keyOf(outcome), station.of(outcome));
        stations.append(
            QJsonObject{{u"key"_s, keyOf(station.station)}, {u"reached"_s, station.reached}, {u"left"_s, left}});
    }
    QJsonArray edges;
    for (const LeakEdge &edge : map.edges)
        edges.append(QJsonObject{{u"from"_s, keyOf(edge.from)},
                                 {u"to"_s, keyOf(edge.to)},
                                 {u"leads"_s, edge.leads},
                                 {u"backwards"_s, edge.backwards},
                                 {u"medianDays"_s, toJson(edge.medianDays)},
                                 {u"p90Days"_s, toJson(edge.p90Days)}});
    const auto &knownAt = map.asOf.knownAt;
    return {{u"asOf"_s, toIsoText(map.asOf.now)},
            {u"knownAt"_s, knownAt ? QJsonValue(toIsoText(*knownAt)) : QJsonValue()},
            {u"stations"_s, stations},
            {u"edges"_s, edges}};
}

QJsonValue daysText(const std::optional<double> &days)
{
    return days ? QJsonValue(QString::number(*days, 'f', 2)) : QJsonValue();
}

void show(Output &output, const LeakMap &map)
{
    constexpr auto right = OutputColumn::Side::Right;
    QList<OutputRow> edges;
    for (const LeakEdge &edge : map.edges)
        edges.append({keyOf(edge.from), keyOf(edge.to), edge.leads, daysText(edge.medianDays), daysText(edge.p90Days),
                      edge.backwards});
    output.table({{u"from"_s, u"From"_s},
                  {u"to"_s, u"To"_s},
                  {u"leads"_s, u"Leads"_s, right},
                  {u"medianDays"_s, u"Median days"_s, right},
                  {u"p90Days"_s, u"P90 days"_s, right},
                  {u"backwards"_s, u"Backwards"_s, right}},
                 edges);
    QList<OutputRow> stations;
    for (const LeakStation &station : map.stations) {
        OutputRow row{keyOf(station.station), station.reached};
        for (const LeakOutcome outcome : allLeakOutcomes)
            row.append(station.of(outcome));
        stations.append(row);
    }
    output.line();
    output.line(u"Who got no further, and why"_s);
    output.table({{u"station"_s, u"Side"_s},
                  {u"reached"_s, u"Reached"_s, right},
                  {u"forgotten"_s, u"Never followed up"_s, right},
                  {u"open"_s, u"Still open"_s, right},
                  {u"sent_back"_s, u"Sent back"_s, right},
                  {u"set_aside"_s, u"Set aside"_s, right},
                  {u"ended"_s, u"Ended"_s, right}},
                 stations);
}

Result<void> leaks(Session &session, const LeakOptions &options)
{
    if (options.from && options.to && *options.to < *options.from)
        return failure(Error::Kind::Invalid, u"funnel.window"_s,
                       {{u"from"_s, toIsoText(*options.from)}, {u"to"_s, toIsoText(*options.to)}});
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
    const auto map = Session::wait(funnel.leaks(
        {.asOf = session.asOf(), .window = {options.from, options.to}, .condition = *condition, .by = {}}));
    if (!map)
        return failure(map);
    Output &output = session.output();
    if (output.isJson())
        output.document(toJson(*map));
    else
        show(output, *map);
    return {};
}

} // namespace

void addLeakVerb(Room &room)
{
    auto options = std::make_shared<LeakOptions>();
    room.verb({"leaks", "The way from marketing over tele and sales, and where leads are lost on it",
               "batonctl -w acme.baton funnel leaks --from 2018-01-01 --to 2018-04-01"},
              [options](Session &session) { return leaks(session, *options); })
        .option("--from", options->from, "Leads whose first stage entry is then or later")
        .option("--to", options->to, "… and before then")
        .option("--where", options->where,
                "A condition that leads must meet, as in leads list: channel = Google and employees >= 200");
}

} // namespace baton
