// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Routing every lead of the sample that is left without an owner, by four rules among ten people: decided alone, and
// with reading and writing. Beside it the least that SQL alone can do on the same file: the same rules as one CASE,
// turns by number, and the rows of leads, hand-offs and assignments; without limits, reasons, history and undo. Wanted:
// 100,000 leads in less than ten seconds. BATON_BENCH_LEADS changes the 100,000.

#include "measurement.h"

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

/// What routing writes, by hand: who gets which lead, the lead's owner, the hand-off and the assignment.
Result<void> routedBySql(Connection &connection)
{
    const QString all = u"(SELECT json_group_array(id) FROM app_user)"_s;
    for (const QString &sql :
         {u"DROP TABLE IF EXISTS routed_by_sql"_s,
          QString(u"CREATE TEMPORARY TABLE routed_by_sql AS SELECT id, side, json_extract("_s + all
                  + u", '$[' || (row_number() OVER (PARTITION BY side ORDER BY id) % "
                    "(SELECT count(*) FROM app_user)) || ']') AS owner FROM (SELECT l.id, CASE "
                    "WHEN a.employees >= 200 AND p.country IN ('DE', 'AT', 'CH') THEN 3 "
                    "WHEN (SELECT count(*) FROM interest i WHERE i.lead_id = l.id AND i.kind = 'form') >= 2 THEN 2 "
                    "ELSE 2 END AS side FROM lead l LEFT JOIN account a ON a.id = l.account_id "
                    "LEFT JOIN person p ON p.id = l.person_id WHERE l.deleted_at IS NULL)"_s),
          u"UPDATE lead SET tele_owner_id = CASE r.side WHEN 2 THEN r.owner END, sales_owner_id = CASE r.side WHEN 3 "
          "THEN r.owner END, revision = revision + 1 FROM routed_by_sql r WHERE r.id = lead.id"_s,
          u"INSERT INTO handoff (lead_id, from_side, to_side, owner_id, owned_at, handed_at, respond_due_at, "
          "touch_due_at, created_at, recorded_at, updated_at) SELECT id, 1, side, owner, 0, 0, 0, 0, 0, 0, 0 "
          "FROM routed_by_sql"_s,
          u"INSERT INTO assignment (lead_id, side, owner_id, cause, occurred_at, recorded_at) "
          "SELECT id, side, owner, 0, 0, 0 FROM routed_by_sql"_s})
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

    RoutingRunner runner(*database, author, leadCatalogue());
    need(runner.draft(fourRules(), {}));
    need(runner.activate({}));
    RoutingRunner::Options dry;
    dry.mode = RoutingRunner::Mode::DryRun;
    RoutingRunner::Outcome outcome;
    const Spent decided = best(1, [&] { outcome = need(runner.run(dry)); });
    const Spent routed = best(1, [&] { outcome = need(runner.run({})); });
    needDone(database->write(freeEverybody).result());
    const Spent reference = best(1, [&] { needDone(database->write(routedBySql).result()); });

    std::printf("Routing %lld of %lld leads\n", static_cast<long long>(outcome.counts.total()),
                static_cast<long long>(leads));
    tell("decided alone", decided);
    tell("read, decided, written", routed);
    tell("reference: owners, hand-offs and assignments by SQL", reference);
    tellRatio("ratio routed / SQL", routed, reference, "");
    const double each = routed.wall / static_cast<double>(outcome.counts.total()) * 100'000;
    std::printf("  100,000 leads: %.2f s (wanted: less than 10)\n", each);
    return 0;
}
