// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecontent.h"
#include "testdatabase.h"

#include "agreements/agreementstore.h"
#include "leads/leadcachereport.h"
#include "leads/workspacereport.h"
#include "sample/samplerunner.h"
#include "storage/secondaryindexes.h"
#include "storage/workspace.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

const Instant today = *instantFromIso(u"2026-11-21T15:30:00Z");

/// A fresh workspace with a sample in it.
struct Filled
{
    explicit Filled(Engine engine)
        : place(engine)
        , clock(today)
        , author(clock, wall, UserId())
    {
        auto created = Workspace::create(place.location(), {}, wall);
        if (created)
            database = std::move(*created);
    }

    Result<qint64> fill(qint64 leads, quint64 seed = 1)
    {
        return SampleRunner(*database, author).run({leads, seed, u"EUR"_s});
    }
    /// Empty where it could not be read.
    QByteArray digest() { return database->read(sampleDigest).result().value_or(QByteArray()); }
    Result<CheckReport> check() { return database->read(checkWorkspace).result(); }
    /// -1 where it could not be counted.
    qint64 count(const QString &sql)
    {
        return database->read([sql](Connection &connection) { return connection.count(sql); }).result().value_or(-1);
    }

    TestDatabase place;
    FixedClock clock;
    SystemClock wall;
    Author author;
    std::unique_ptr<Database> database;
};

} // namespace

class TestSampleRunner : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryPromise_data() { TestDatabase::addEngineRows(); }
    void keepsEveryPromise();
    void saysTheSameOnBothDatabases();
    void sameSeedAndDayGiveTheSame();
    void bothSidesHaveAgreed_data() { TestDatabase::addEngineRows(); }
    void bothSidesHaveAgreed();
    void everySizeIsInOrder_data();
    void everySizeIsInOrder();
    void tellsProgressAndStops_data() { TestDatabase::addEngineRows(); }
    void tellsProgressAndStops();
    void stopsWhileItScores();
    void refusesTooMany_data();
    void refusesTooMany();
    void openingRestoresDroppedIndexes();
};

void TestSampleRunner::keepsEveryPromise()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    Filled filled(engine);
    QVERIFY(filled.database);
    const auto written = filled.fill(5000);
    BATON_VERIFY(written);
    QCOMPARE(*written, 5000);

    const auto report = filled.check();
    BATON_VERIFY(report);
    for (const auto &problem : report->problems)
        QFAIL(qPrintable(QString(problem.kind + u": "_s + problem.where)));
    QVERIFY(report->warnings.isEmpty());
    QVERIFY(report->notes.isEmpty());

    const auto counts =
        filled.database->read([](Connection &connection) { return WorkspaceReport(connection).counts(); }).result();
    BATON_VERIFY(counts);
    QCOMPARE(counts->leads, 5000);
    QCOMPARE(counts->accounts, SampleLeads::accountsFor(5000));
    QCOMPARE(counts->users, 14);
    QVERIFY(counts->interests > 10'000);
    QCOMPARE(filled.count(u"SELECT count(*) FROM batch WHERE kind = 5 AND state = 2 AND rows_done = 5000"_s),
             qint64(1));
    QCOMPARE(filled.count(u"SELECT count(*) FROM app_user WHERE NOT active"_s), qint64(1));
    QCOMPARE(filled.count(u"SELECT count(DISTINCT type) FROM source"_s), qint64(6));
    QCOMPARE(filled.count(u"SELECT count(*) FROM interest WHERE recorded_at < occurred_at"_s), qint64(0));
}

void TestSampleRunner::saysTheSameOnBothDatabases()
{
    BATON_NEEDS_ENGINE(Engine::Postgresql);
    Filled sqlite(Engine::Sqlite);
    Filled postgresql(Engine::Postgresql);
    BATON_VERIFY(sqlite.fill(1200));
    BATON_VERIFY(postgresql.fill(1200));
    QVERIFY(!sqlite.digest().isEmpty());
    QCOMPARE(sqlite.digest(), postgresql.digest());
}

void TestSampleRunner::sameSeedAndDayGiveTheSame()
{
    Filled first(Engine::Sqlite);
    Filled second(Engine::Sqlite);
    Filled otherSeed(Engine::Sqlite);
    Filled otherDay(Engine::Sqlite);
    BATON_VERIFY(first.fill(500));
    second.clock.advance(std::chrono::hours(8)); // The same day, but later.
    BATON_VERIFY(second.fill(500));
    BATON_VERIFY(otherSeed.fill(500, 2));
    otherDay.clock.advance(std::chrono::hours(9));
    BATON_VERIFY(otherDay.fill(500));
    QVERIFY(!first.digest().isEmpty());
    QCOMPARE(first.digest(), second.digest());
    QVERIFY(first.digest() != otherSeed.digest());
    QVERIFY(first.digest() != otherDay.digest());
}

void TestSampleRunner::bothSidesHaveAgreed()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    Filled filled(engine);
    BATON_VERIFY(filled.fill(300));
    const Instant midnight = *instantFromIso(u"2026-11-21");
    const QDate day(2026, 11, 21);
    for (const AgreementKind kind :
         {AgreementKind::Definition, AgreementKind::ScoreModel, AgreementKind::Ruleset, AgreementKind::SlaPolicy}) {
        const auto versions =
            filled.database->read([kind](Connection &connection) { return AgreementStore(connection).versions(kind); })
                .result();
        BATON_VERIFY(versions);
        QCOMPARE(versions->size(), 1);
        const Agreement &only = versions->first();
        QVERIFY(only.state == AgreementState::Active && only.reviewDue && *only.reviewDue > day);
        QVERIFY(*only.effectiveFrom < midnight - std::chrono::days(69));
        QVERIFY(only.signatures.size() >= 2);
        // Each by somebody of that side, on a weekday and before it counted.
        for (const Signature &signature : only.signatures) {
            QVERIFY(signature.signedAt < *only.effectiveFrom);
            QVERIFY(QDateTime::fromMSecsSinceEpoch(toMillis(signature.signedAt), Qt::UTC).date().dayOfWeek() < 6);
            QCOMPARE(filled.count(u"SELECT count(*) FROM team_member m JOIN team t ON t.id = m.team_id WHERE "
                                  "m.user_id = %1 AND t.side = %2"_s.arg(signature.user.value())
                                      .arg(static_cast<int>(signature.side))),
                     qint64(1));
        }
    }
    // The rules answered for the first lead; and every lead has the score of the sample's now.
    QCOMPARE(filled.count(u"SELECT count(*) FROM assignment a JOIN agreement g ON g.id = a.agreement_id "
                          "WHERE a.occurred_at < g.effective_from"_s),
             qint64(0));
    QCOMPARE(filled.count(u"SELECT count(*) FROM lead l JOIN score_snapshot s ON s.lead_id = l.id AND l.score = s.fit "
                          "+ s.engagement WHERE s.scored_at = %1"_s.arg(toMillis(midnight))),
             qint64(300));
    QVERIFY(filled.count(u"SELECT count(DISTINCT score) FROM lead"_s) > 30);
}

void TestSampleRunner::everySizeIsInOrder_data()
{
    QTest::addColumn<qint64>("leads");
    for (const qint64 leads : {0, 1, 9, 400})
        QTest::newRow(qPrintable(QString::number(leads))) << leads;
}

void TestSampleRunner::everySizeIsInOrder()
{
    QFETCH(qint64, leads);
    Filled filled(Engine::Sqlite);
    BATON_VERIFY(filled.fill(leads));
    const auto report = filled.check();
    BATON_VERIFY(report);
    QVERIFY(report->isOk() && report->warnings.isEmpty() && report->notes.isEmpty());
    QCOMPARE(filled.count(u"SELECT count(*) FROM lead WHERE score IS NULL"_s), qint64(0));
}

void TestSampleRunner::tellsProgressAndStops()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    Filled filled(engine);
    SampleRunner runner(*filled.database, filled.author);
    QList<qint64> seen;
    const qint64 step = SampleRunner::leadsPerStep;
    const auto stopped = runner.run({3 * step, 1, u"EUR"_s}, [&](SampleRunner::Work, qint64 done, qint64 total) {
        seen.append(done);
        QCOMPARE(total, 3 * step);
        runner.cancel();
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, u"sample.cancelled"_s);
    QCOMPARE(seen, QList<qint64>{step});
    // What is written is whole, and the check says that the batch is not.
    QCOMPARE(filled.count(u"SELECT count(*) FROM lead"_s), qint64(step));
    const auto report = filled.check();
    BATON_VERIFY(report);
    QVERIFY(report->isOk());
    QCOMPARE(report->notes.size(), 1);
}

void TestSampleRunner::stopsWhileItScores()
{
    Filled filled(Engine::Sqlite);
    SampleRunner runner(*filled.database, filled.author);
    QList<qint64> scored;
    const qint64 leads = 12'000;
    const auto stopped = runner.run({leads, 1, u"EUR"_s}, [&](SampleRunner::Work work, qint64 done, qint64 total) {
        QCOMPARE(total, leads);
        if (work == SampleRunner::Work::Writing)
            return;
        scored.append(done);
        runner.cancel();
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, u"sample.cancelled"_s);
    QCOMPARE(scored, QList<qint64>{5000});
    QCOMPARE(filled.count(u"SELECT count(*) FROM score_snapshot"_s), qint64(5000));
    QCOMPARE(filled.count(u"SELECT count(*) FROM batch WHERE state = 2"_s), qint64(0));
    const auto report = filled.check();
    BATON_VERIFY(report);
    QVERIFY(report->isOk());
}

void TestSampleRunner::refusesTooMany_data()
{
    QTest::addColumn<qint64>("leads");
    QTest::newRow("a negative number") << qint64(-1);
    QTest::newRow("one more than ten million") << SampleRunner::mostLeads + 1;
}

void TestSampleRunner::refusesTooMany()
{
    QFETCH(qint64, leads);
    Filled filled(Engine::Sqlite);
    const auto refused = filled.fill(leads);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"sample.range"_s);
    QCOMPARE(filled.count(u"SELECT count(*) FROM batch"_s), qint64(0));
}

void TestSampleRunner::openingRestoresDroppedIndexes()
{
    Filled filled(Engine::Sqlite);
    const QString indexes = u"SELECT count(*) FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'"_s;
    const auto before = filled.count(indexes);
    QVERIFY(before > 5);
    BATON_VERIFY(
        filled.database->write([](Connection &connection) { return dropSecondaryIndexes(connection); }).result());
    QCOMPARE(filled.count(indexes), qint64(0));
    // As after a crash in the middle of a load.
    filled.database.reset();
    auto reopened = Workspace::open(filled.place.location());
    BATON_VERIFY(reopened);
    filled.database = std::move(*reopened);
    QCOMPARE(filled.count(indexes), before);
    QCOMPARE(filled.count(u"SELECT count(*) FROM workspace_property WHERE key = 'indexes.dropped'"_s), qint64(0));
}

QTEST_GUILESS_MAIN(TestSampleRunner)
#include "tst_samplerunner.moc"
