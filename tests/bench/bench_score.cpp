// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scoring every lead of the sample by a model of forty rules: the first time, and again. Beside it SQL on the same file
// that adds up the points of the thirty conditions, without the decay of the ten kinds of events, the caps and the
// reasons. Wanted: 100,000 leads in less than five seconds. BATON_BENCH_LEADS changes the million.

#include "../support/agreements.h"
#include "measurement.h"

#include "leads/leadquestionsql.h"
#include "sample/samplerunner.h"
#include "scoring/scorerunner.h"
#include "storage/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int ruleCount = 40;

/// Thirty conditions and ten kinds of counted events.
QJsonObject fortyRules()
{
    const QStringList conditions{u"employees >= %1"_s, u"title contains Head and employees > %1"_s,
                                 u"country in (DE, AT, CH) and employees < %1"_s, u"count(interest, %1d) >= 2"_s,
                                 u"last(form) within %1d"_s};
    const QStringList kinds{u"form"_s, u"download"_s, u"reply"_s, u"event"_s, u"referral"_s};
    QJsonArray fit;
    QJsonArray engagement;
    for (int i = 0; i < ruleCount; ++i) {
        QJsonObject rule{{u"key"_s, u"rule%1"_s.arg(i)}, {u"points"_s, 1 + i % 20}};
        if (i % 4 == 3) {
            rule.insert(u"event"_s, kinds[i / 4 % kinds.size()]);
            rule.insert(u"halfLife"_s, 10 + i);
            rule.insert(u"counting"_s, u"perDay"_s);
            engagement.append(rule);
        } else {
            rule.insert(u"condition"_s, conditions[i % conditions.size()].arg(10 + 7 * i));
            fit.append(rule);
        }
    }
    return {{u"fit"_s, fit}, {u"engagement"_s, engagement}};
}

/// The conditions of `fortyRules` by hand, and their sum kept for every lead.
Result<void> pointsBySql(Connection &connection)
{
    const QStringList cases{
        u"a.employees >= %1"_s, u"p.title LIKE '%Head%' AND a.employees > %1"_s,
        u"p.country IN ('DE', 'AT', 'CH') AND a.employees < %1"_s,
        u"(SELECT count(*) FROM interest i WHERE i.lead_id = l.id AND i.occurred_at > {now} - %1 * 86400000) >= 2"_s,
        u"EXISTS (SELECT 1 FROM interest i WHERE i.lead_id = l.id AND i.kind = 'form' "
        "AND i.occurred_at > {now} - %1 * 86400000)"_s};
    QStringList points;
    for (int i = 0; i < ruleCount; ++i)
        if (i % 4 != 3)
            points.append(u"CASE WHEN %2 THEN %3 ELSE 0 END"_s.replace(u"%2"_s, cases[i % cases.size()])
                              .replace(u"%3"_s, QString::number(1 + i % 20))
                              .replace(u"%1"_s, QString::number(10 + 7 * i)));
    const QString sum = points.join(u" + "_s).replace(u"{now}"_s, QString::number(toMillis(SystemClock().now())));
    for (const QString &sql :
         {u"DROP TABLE IF EXISTS points_by_sql"_s,
          QString(u"CREATE TEMPORARY TABLE points_by_sql AS SELECT l.id, "_s + sum
                  + u" AS points FROM lead l LEFT JOIN account a ON a.id = l.account_id LEFT JOIN person p "
                    "ON p.id = l.person_id WHERE l.deleted_at IS NULL"_s)})
        if (auto done = connection.run(sql); !done)
            return done;
    return {};
}

/// The sample comes with scores: the first ones shall be those that are measured.
Result<void> forgetScores(Connection &connection)
{
    if (auto done = connection.run(u"DELETE FROM score_snapshot"_s); !done)
        return done;
    return connection.run(u"UPDATE lead SET score = NULL"_s);
}

} // namespace

int main()
{
    const qint64 leads = askedLeads();
    QTemporaryDir folder;
    const auto location = need(WorkspaceLocation::parse(folder.filePath(u"score.baton"_s)));
    const SystemClock clock;
    const auto database = need(Workspace::create(location, {}, clock));
    const Author author(clock, clock, UserId());
    SampleRunner sample(*database, author);
    need(sample.run({leads, 1, u"EUR"_s}));

    needDone(database->write(forgetScores).result());

    ScoreRunner runner(*database, author, leadCatalogue());
    need(runner.draft(fortyRules(), {}));
    need(database
             ->write([stamp = author.stamp()](Connection &connection) {
                 return signAsPeopleDo(connection, AgreementKind::ScoreModel, stamp);
             })
             .result());
    need(runner.activate({}));
    const Spent first = best(1, [&] { need(runner.run({})); });
    const Spent again = best(1, [&] { need(runner.run({})); });
    const Spent reference = best(1, [&] { needDone(database->write(pointsBySql).result()); });

    std::printf("Scoring %lld leads by %d rules\n", static_cast<long long>(leads), ruleCount);
    tell("first scores: read, score, write", first);
    tell("re-scoring", again);
    tell("reference: points of the conditions by SQL", reference);
    tellRatio("ratio re-scoring / SQL", again, reference, "");
    const double each = again.wall / static_cast<double>(leads) * 100'000;
    std::printf("  100,000 leads: %.2f s (wanted: less than 5)\n", each);
    return 0;
}
