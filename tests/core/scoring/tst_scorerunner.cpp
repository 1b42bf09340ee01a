// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "agreements/agreementstore.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "sample/samplerunner.h"
#include "scoring/rescoringstore.h"
#include "scoring/scorereport.h"
#include "scoring/scorerunner.h"
#include "scoring/scoreservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QTest>

#include <numeric>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject oneRule(const QString &condition, int points)
{
    return {
        {u"fit"_s, QJsonArray{QJsonObject{{u"key"_s, u"f"_s}, {u"condition"_s, condition}, {u"points"_s, points}}}}};
}

/// A rule for each thing that people do to a lead.
QJsonObject eachChange()
{
    const auto rule = [](const QString &key, const QString &condition) {
        return QJsonObject{{u"key"_s, key}, {u"condition"_s, condition}, {u"points"_s, 10}};
    };
    return {{u"fit"_s,
             QJsonArray{rule(u"chief"_s, u"title contains Chief"_s), rule(u"accepted"_s, u"stage = sal"_s),
                        rule(u"later"_s, u"stage = nurture"_s)}},
            {u"engagement"_s,
             QJsonArray{QJsonObject{
                 {u"key"_s, u"call"_s}, {u"event"_s, u"call"_s}, {u"points"_s, 30}, {u"counting"_s, u"repeat"_s}}}}};
}

} // namespace

/// Scoring the sample company: 10,000 leads in a file, 1,000 on the server.
class TestScoreRunner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void batchAndSingleAreTheSame();
    void anOldVersionAtAnOldNowGivesWhatWasStored();
    void storesWhatCountsAlone_data();
    void storesWhatCountsAlone();
    void scoresOneLeadAlone();
    void whatIsDoneToALeadScoresItAnew_data();
    void whatIsDoneToALeadScoresItAnew();
    void withoutAnActiveModelNothingIsScored();
    void timeAloneDoesNotPutAScoreBehind();
    void stopsBetweenTransactions();
    void refusesAModelThatCannotBeRead();
    void reportsBands();

private:
    ScoreRunner runner() { return ScoreRunner(*m_database, Author(m_clock, m_clock, UserId()), leadCatalogue()); }
    QList<LeadId> leads()
    {
        return *m_database->read([](Connection &connection) { return ScoreStore(connection).leads(); }).result();
    }
    std::optional<StoredScore> stored(LeadId lead)
    {
        return *m_database->read([lead](Connection &connection) { return ScoreStore(connection).stored(lead); })
                    .result();
    }
    void scoreAll();
    void haveItSigned();
    void activate(ScoreRunner &runner);
    LeadId leadInStage(Stage stage);
    /// Does this to the lead by the service that does it in the window.
    void changeLead(LeadChange change, LeadId lead, const Author &author);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{*instantFromIso(u"2026-11-21")};
};

void TestScoreRunner::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock.set(*instantFromIso(u"2026-11-21"));
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    const bool isLarge =
        engine == Engine::Sqlite && QLatin1StringView(QTest::currentTestFunction()) == "batchAndSingleAreTheSame"_L1;
    SampleRunner sample(*m_database, Author(m_clock, m_clock, UserId()));
    BATON_VERIFY(sample.run({isLarge ? 10'000 : 1'000, 1, u"EUR"_s}));
    // These tests begin with nothing agreed on.
    BATON_VERIFY(m_database->write(forgetAgreements).result());
}

/// The newest draft, which is what Baton brings along where nobody has drafted.
void TestScoreRunner::haveItSigned()
{
    BATON_VERIFY(m_database
                     ->write([now = m_clock.now()](Connection &connection) {
                         return signAsPeopleDo(connection, AgreementKind::ScoreModel, {now, now, UserId()});
                     })
                     .result());
}

void TestScoreRunner::activate(ScoreRunner &runner)
{
    haveItSigned();
    BATON_VERIFY(runner.activate({}));
}

void TestScoreRunner::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestScoreRunner::scoreAll()
{
    ScoreRunner all(*m_database, Author(m_clock, m_clock, UserId()), leadCatalogue());
    BATON_VERIFY(all.run({}));
}

LeadId TestScoreRunner::leadInStage(Stage stage)
{
    return *m_database
                ->read([stage](Connection &connection) {
                    return connection.selectOne(
                        u"SELECT id FROM lead l WHERE stage = :stage AND NOT EXISTS (SELECT 1 FROM handoff h WHERE "
                        "h.lead_id = l.id) AND person_id IS NOT NULL ORDER BY id LIMIT 1"_s,
                        {{u":stage"_s, static_cast<int>(stage)}}, [](const Row &row) { return row.id<LeadId>(0); });
                })
                .result()
                .value();
}

void TestScoreRunner::changeLead(LeadChange change, LeadId lead, const Author &author)
{
    const LeadConsequence consequence = rescoring(leadCatalogue());
    LeadService leads(*m_database, author, leadCatalogue());
    leads.setConsequence(consequence);
    TouchService touches(*m_database, author);
    touches.setConsequence(consequence);
    HandoffService handoffs(*m_database, author);
    handoffs.setConsequence(consequence);
    FunnelService funnel(*m_database, author, leadCatalogue(), FunnelService::Reading::Once);
    funnel.setConsequence(consequence);
    NewTouch call;
    call.lead = lead;
    NewHandoff handoff;
    handoff.lead = lead;
    switch (change) {
    case LeadChange::Touched: BATON_VERIFY(touches.log(call).result()); break;
    case LeadChange::HandedOver: {
        BATON_VERIFY(handoffs.handOver(handoff).result());
        BATON_VERIFY(handoffs.decide({lead, {}, Verdict::Accept, {}, {}, {}}).result());
        break;
    }
    case LeadChange::Moved: BATON_VERIFY(funnel.move({lead, {}, Stage::Nurture, u"Later"_s, {}}).result()); break;
    case LeadChange::Edited: {
        const auto details = leads.details(lead).result();
        BATON_VERIFY(details);
        BATON_VERIFY(leads.setFields(lead, details->revisions, {{u"title"_s, FieldValue(u"Chief of all"_s)}}).result());
        break;
    }
    }
}

void TestScoreRunner::batchAndSingleAreTheSame()
{
    haveItSigned();
    ScoreRunner batch(*m_database, Author(m_clock, m_clock, UserId()), leadCatalogue());
    QList<qint64> steps;
    const auto ran = batch.run({}, [&](qint64 done, qint64) { steps.append(done); });
    BATON_VERIFY(ran);
    const QList<LeadId> all = leads();
    QCOMPARE(ran->scored, all.size());
    QVERIFY(ran->hasActivated);
    QCOMPARE(ran->agreement.version, 1);
    QCOMPARE(steps.size(), (all.size() + ScoreRunner::leadsPerTransaction - 1) / ScoreRunner::leadsPerTransaction);
    QCOMPARE(steps.last(), all.size());

    const auto version = batch.model();
    BATON_VERIFY(version);
    const ScoreRules rules(version->model, version->catalogue);
    qint64 scoring = 0;
    for (const LeadId lead : all) {
        const auto single =
            m_database
                ->read([&](Connection &connection) {
                    return ScoreStore(connection).score({lead}, rules, version->catalogue, m_clock.now());
                })
                .result();
        BATON_VERIFY(single);
        const Score &score = single->first().score;
        const auto kept = stored(lead);
        QVERIFY(kept);
        QCOMPARE(score.fit, kept->fit);
        QCOMPARE(score.engagement, kept->engagement);
        QCOMPARE(score.band(), kept->band);
        QCOMPARE(score.contributions.size(), kept->contributions.size());
        for (const Contribution &contribution : score.contributions)
            QCOMPARE(contribution.value, kept->contributions.value(contribution.key));
        scoring += score.fit > 0 && score.engagement > 0 ? 1 : 0;
    }
    // The model that Baton brings along has something to say about the sample.
    QVERIFY(scoring > all.size() / 2);
    const auto inspected = m_database->read([](Connection &connection) { return checkWorkspace(connection); }).result();
    BATON_VERIFY(inspected);
    QVERIFY2(inspected->isOk(), qPrintable(inspected->isOk() ? QString() : inspected->problems.first().kind));
}

void TestScoreRunner::anOldVersionAtAnOldNowGivesWhatWasStored()
{
    haveItSigned();
    scoreAll();
    const Instant then = m_clock.now();
    QHash<LeadId, StoredScore> before;
    for (const LeadId lead : leads())
        before.insert(lead, *stored(lead));

    m_clock.advance(24h * 40);
    ScoreRunner later = runner();
    BATON_VERIFY(later.draft(oneRule(u"country is not missing"_s, 42), u"Country alone"_s));
    activate(later);
    BATON_VERIFY(later.run({}));
    qint64 changed = 0;
    for (auto lead = before.cbegin(); lead != before.cend(); ++lead)
        changed += *stored(lead.key()) == lead.value() ? 0 : 1;
    QCOMPARE(changed, before.size());

    const auto old = later.model(1);
    BATON_VERIFY(old);
    for (auto lead = before.cbegin(); lead != before.cend(); ++lead) {
        const auto explained = later.explain(lead.key(), *old, then);
        BATON_VERIFY(explained);
        QCOMPARE(explained->score.fit, lead->fit);
        QCOMPARE(explained->score.engagement, lead->engagement);
        QCOMPARE(explained->score.band(), lead->band);
    }
}

void TestScoreRunner::storesWhatCountsAlone_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("ofOneLead");
    QTest::newRow("a superseded version") << 1 << false;
    QTest::newRow("a superseded version for one lead") << 1 << true;
    QTest::newRow("a draft") << 3 << false;
    QTest::newRow("a draft for one lead") << 3 << true;
}

void TestScoreRunner::storesWhatCountsAlone()
{
    QFETCH(int, version);
    QFETCH(bool, ofOneLead);
    haveItSigned();
    scoreAll();
    ScoreRunner all = runner();
    BATON_VERIFY(all.draft(oneRule(u"country is not missing"_s, 42), u"Country alone"_s));
    activate(all);
    BATON_VERIFY(all.run({}));
    BATON_VERIFY(all.draft(oneRule(u"created is not missing"_s, 7), u"Everybody"_s));
    const QList<LeadId> known = leads();
    QHash<LeadId, StoredScore> before;
    for (const LeadId lead : known)
        before.insert(lead, *stored(lead));
    ScoreRunner::Options options;
    options.version = version;
    if (ofOneLead)
        options.leads = {known.first()};
    const auto refused = all.run(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"score.notActive"_s);
    options.mode = ScoreRunner::Mode::DryRun;
    const auto planned = all.run(options);
    BATON_VERIFY(planned);
    const qint64 asked = ofOneLead ? 1 : known.size();
    QCOMPARE(planned->scored, asked);
    QVERIFY(planned->changed > 0 && planned->changed <= asked);
    qint64 storedBefore = 0;
    qint64 wouldBe = 0;
    for (const ScoreRunner::BandCounts &band : planned->bands) {
        storedBefore += band.before;
        wouldBe += band.after;
    }
    QCOMPARE(storedBefore, asked);
    QCOMPARE(wouldBe, asked);
    options.version = 2;
    const auto same = all.run(options);
    BATON_VERIFY(same);
    QCOMPARE(same->changed, qint64(0));
    for (const LeadId lead : known)
        QVERIFY(*stored(lead) == before.value(lead));
}

void TestScoreRunner::scoresOneLeadAlone()
{
    haveItSigned();
    const QList<LeadId> all = leads();
    ScoreRunner one = runner();
    const auto ran = one.run({.leads = {all[3]}, .version = {}});
    BATON_VERIFY(ran);
    QCOMPARE(ran->scored, 1);
    QVERIFY(stored(all[3]));
    QVERIFY(!stored(all[4]));
    const auto version = one.model();
    BATON_VERIFY(version);
    const auto explained = one.explain(all[3], *version, m_clock.now());
    BATON_VERIFY(explained);
    QCOMPARE(explained->score.fit, stored(all[3])->fit);
    QCOMPARE(explained->reasons.size(), explained->score.contributions.size());
    const auto gone = one.explain(LeadId(9'999'999), *version, m_clock.now());
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, u"lead.unknown"_s);
}

void TestScoreRunner::whatIsDoneToALeadScoresItAnew_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a call") << int(LeadChange::Touched) << u"touch"_s;
    QTest::newRow("an edit") << int(LeadChange::Edited) << u"edit"_s;
    QTest::newRow("a hand-off") << int(LeadChange::HandedOver) << u"handoff"_s;
    QTest::newRow("a move") << int(LeadChange::Moved) << u"move"_s;
}

void TestScoreRunner::whatIsDoneToALeadScoresItAnew()
{
    QFETCH(int, change);
    QFETCH(QString, reason);
    ScoreRunner drafting = runner();
    BATON_VERIFY(drafting.draft(eachChange(), {}));
    activate(drafting);
    scoreAll();
    const LeadId lead = leadInStage(Stage::Mql);
    const auto before = stored(lead);
    m_clock.advance(1h);
    const auto anybody = m_database
                             ->read([](Connection &connection) {
                                 // A rep may accept what waits for sales.
                                 return connection.count(u"SELECT min(user_id) FROM user_role WHERE role = 4"_s);
                             })
                             .result();
    BATON_VERIFY(anybody);
    const Author author(m_clock, m_clock, UserId(*anybody));
    changeLead(static_cast<LeadChange>(change), lead, author);

    const auto after = stored(lead);
    QVERIFY(after);
    QCOMPARE(after->scoredAt, m_clock.now());
    QVERIFY(after->fit + after->engagement != before->fit + before->engagement);
    // As a run would have scored it.
    const auto version = runner().model();
    BATON_VERIFY(version);
    const auto explained = runner().explain(lead, *version, m_clock.now());
    BATON_VERIFY(explained);
    QCOMPARE(after->fit, explained->score.fit);
    QCOMPARE(after->engagement, explained->score.engagement);
    const auto &kept = after->contributions;
    QCOMPARE(std::accumulate(kept.cbegin(), kept.cend(), qint64(0)), explained->score.total());
    QVERIFY(!explained->isBehind);
    QCOMPARE(explained->changes,
             (QList<ScoreChange>{{m_clock.now(), reason, before->fit + before->engagement, explained->score.total()}}));
    const auto inspected = m_database->read([](Connection &connection) { return checkWorkspace(connection); }).result();
    BATON_VERIFY(inspected);
    QVERIFY2(inspected->isOk(), qPrintable(inspected->isOk() ? QString() : inspected->problems.first().kind));
}

void TestScoreRunner::withoutAnActiveModelNothingIsScored()
{
    const Author author(m_clock, m_clock, UserId());
    const LeadId lead = leadInStage(Stage::Mql);
    changeLead(LeadChange::Touched, lead, author);
    QVERIFY(!stored(lead));
}

void TestScoreRunner::timeAloneDoesNotPutAScoreBehind()
{
    haveItSigned();
    scoreAll();
    const LeadId lead = leadInStage(Stage::Mql);
    const auto isBehind = [&] {
        ScoreService scores(*m_database, leadCatalogue());
        const auto explained = scores.explain(lead, m_clock.now()).result();
        return explained && explained->explained.isBehind;
    };
    QVERIFY(!isBehind());
    m_clock.advance(24h * 10);
    QVERIFY(!isBehind());
    // By whoever leaves the scores to the next run.
    const Author author(m_clock, m_clock, UserId());
    TouchService touches(*m_database, author);
    NewTouch call;
    call.lead = lead;
    call.disposition = Disposition::Connected; // Of one that reached nobody the score takes no notice.
    BATON_VERIFY(touches.log(call).result());
    QVERIFY(isBehind());
    scoreAll();
    QVERIFY(!isBehind());
}

void TestScoreRunner::stopsBetweenTransactions()
{
    haveItSigned();
    ScoreRunner stopped(*m_database, Author(m_clock, m_clock, UserId()), leadCatalogue());
    stopped.cancel();
    const auto ran = stopped.run({});
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, u"score.cancelled"_s);
    QVERIFY(!stored(leads().first()));
}

void TestScoreRunner::refusesAModelThatCannotBeRead()
{
    ScoreRunner refusing(*m_database, Author(m_clock, m_clock, UserId()), leadCatalogue());
    const auto drafted = refusing.draft(oneRule(u"c_gone = 3"_s, 5), {});
    QVERIFY(!drafted);
    QCOMPARE(drafted.error().code, u"condition.unknownField"_s);
    const auto versions = m_database
                              ->read([](Connection &connection) {
                                  return AgreementStore(connection).versions(AgreementKind::ScoreModel);
                              })
                              .result();
    QVERIFY(versions->isEmpty());

    // A field that goes after the draft was written.
    BATON_VERIFY(refusing.draft(oneRule(u"use_case is not missing"_s, 5), {}));
    BATON_VERIFY(m_database
                     ->write([](Connection &connection) {
                         return connection.execute(u"DELETE FROM custom_field WHERE key = 'use_case'"_s);
                     })
                     .result());
    for (const auto &code : {refusing.activate({}).error().code, refusing.run({}).error().code})
        QCOMPARE(code, u"condition.unknownField"_s);
    QVERIFY(!stored(leads().first()));
}

void TestScoreRunner::reportsBands()
{
    haveItSigned();
    scoreAll();
    const auto figures =
        m_database->read([](Connection &connection) { return ScoreReport(connection).figures(); }).result();
    BATON_VERIFY(figures);
    qint64 all = 0;
    qint64 won = 0;
    for (const ScoreFigures::Band &band : figures->bands) {
        QVERIFY(band.leads > 0);
        QVERIFY(band.wonRate->low <= band.wonRate->value && band.wonRate->value <= band.wonRate->high);
        all += band.leads;
        won += band.won;
    }
    QCOMPARE(all, leads().size());
    QCOMPARE(won, figures->won);
    const auto counted =
        m_database
            ->read([](Connection &connection) {
                return connection.count(u"SELECT count(DISTINCT lead_id) FROM stage_history WHERE stage = 9"_s);
            })
            .result();
    QCOMPARE(won, *counted);
    QVERIFY(figures->areaUnderCurve);
}

QTEST_GUILESS_MAIN(TestScoreRunner)
#include "tst_scorerunner.moc"
