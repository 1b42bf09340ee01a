// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Routing every lead of the sample that is left without an owner, by four rules among ten people: decided alone, and
// with reading and writing. Wanted: 100,000 leads in less than ten seconds. BATON_BENCH_LEADS changes the 100,000.

#include "measurement.h"

#include "leads/leadfieldsql.h"
#include "leads/leadquestionsql.h"
#include "routing/routingrunner.h"
#include "sample/samplerunner.h"
#include "storage/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualLeads = 100'000;

FieldCatalogue fields()
{
    FieldCatalogue catalogue;
    for (const FieldSpec &field : leadFields())
        catalogue.add(field);
    addLeadQuestions(catalogue);
    return catalogue;
}

QJsonObject rule(const QString &key, const QString &condition, const QString &to, const QString &strategy)
{
    QJsonObject json{{u"key"_s, key}, {u"to"_s, to}, {u"strategy"_s, strategy}};
    if (!condition.isEmpty())
        json.insert(u"condition"_s, condition);
    return json;
}

QJsonObject fourRules()
{
    return {{u"rules"_s,
             QJsonArray{rule(u"account"_s, u"type in (crossSell, upSell)"_s, u"sales"_s, u"accountOwner"_s),
                        rule(u"large"_s, u"employees >= 200 and country in (DE, AT, CH)"_s, u"sales"_s, u"leastOpen"_s),
                        rule(u"warm"_s, u"count(form, 365d) >= 2"_s, u"tele"_s, u"roundRobin"_s),
                        rule(u"rest"_s, {}, u"tele"_s, u"roundRobin"_s)}}};
}

/// As if nobody had ever been handed one of the leads.
Result<void> freeEverybody(Connection &connection)
{
    for (const QString &sql : {u"UPDATE lead SET tele_owner_id = NULL, sales_owner_id = NULL, stage = 3"_s,
                               u"DELETE FROM handoff"_s, u"DELETE FROM assignment"_s})
        if (auto done = connection.run(sql); !done)
            return done;
    return {};
}

} // namespace

int main()
{
    const qint64 leads = qEnvironmentVariableIsSet("BATON_BENCH_LEADS") ? askedLeads() : usualLeads;
    QTemporaryDir folder;
    const auto location = need(WorkspaceLocation::parse(folder.filePath(u"routing.baton"_s)));
    const SystemClock clock;
    const auto database = need(Workspace::create(location, {}, clock));
    const Author author(clock, clock, UserId());
    SampleRunner sample(*database, author);
    need(sample.run({leads, 1, u"EUR"_s}));
    needDone(database->write(freeEverybody).result());

    RoutingRunner runner(*database, author, fields());
    need(runner.draft(fourRules(), {}));
    need(runner.activate({}));
    RoutingRunner::Options dry;
    dry.mode = RoutingRunner::Mode::DryRun;
    RoutingRunner::Outcome outcome;
    const Spent decided = best(1, [&] { outcome = need(runner.run(dry)); });
    const Spent routed = best(1, [&] { outcome = need(runner.run({})); });

    std::printf("Routing %lld of %lld leads\n", static_cast<long long>(outcome.counts.total()),
                static_cast<long long>(leads));
    tell("decided alone", decided);
    tell("read, decided, written", routed);
    const double each = routed.wall / static_cast<double>(outcome.counts.total()) * 100'000;
    std::printf("  100,000 leads: %.2f s (wanted: less than 10)\n", each);
    return 0;
}
