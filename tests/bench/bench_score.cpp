// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scoring every lead of the sample by a model of forty rules: the rules alone, and with reading and writing. Wanted:
// 100,000 leads in less than five seconds. BATON_BENCH_LEADS changes the million.

#include "measurement.h"

#include "leads/leadfieldsql.h"
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

FieldCatalogue fields()
{
    FieldCatalogue catalogue;
    for (const FieldSpec &field : leadFields())
        catalogue.add(field);
    addLeadQuestions(catalogue);
    return catalogue;
}

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

    ScoreRunner runner(*database, author, fields());
    need(runner.draft(fortyRules(), {}));
    need(runner.activate({}));
    const Spent first = best(1, [&] { need(runner.run({})); });
    const Spent again = best(1, [&] { need(runner.run({})); });

    std::printf("Scoring %lld leads by %d rules\n", static_cast<long long>(leads), ruleCount);
    tell("first scores: read, score, write", first);
    tell("re-scoring", again);
    const double each = again.wall / static_cast<double>(leads) * 100'000;
    std::printf("  100,000 leads: %.2f s (wanted: less than 5)\n", each);
    return 0;
}
