// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "common/activity.h"
#include "jobs/duejobs.h"
#include "jobs/jobsservice.h"
#include "leads/leadquestionsql.h"
#include "sample/samplerunner.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// Scoring, qualifying and routing from the window: beside it, told in words, ended on demand.
class TestDueJobsAction : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void whatIsDueIsDoneAndTold();
    void itEndsWhenCancelled();
    void goingAwayEndsIt();

private:
    qint64 count(const QString &sql);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{*instantFromIso(u"2026-03-02T10:00:00Z"_s)};
    std::unique_ptr<JobsService> m_jobs;
    std::unique_ptr<ActivityList> m_activities;
    std::unique_ptr<DueJobs> m_due;
};

void TestDueJobsAction::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    const Author author(m_clock, m_clock, UserId());
    SampleRunner::Options options;
    options.leads = 200;
    BATON_VERIFY(SampleRunner(*m_database, author).run(options));
    // These tests begin with nothing agreed on.
    BATON_VERIFY(m_database->write(forgetAgreements).result());
    BATON_VERIFY(m_database
                     ->write([now = m_clock.now()](Connection &connection) {
                         return signAsPeopleDo(connection, AgreementKind::ScoreModel, {now, now, UserId()});
                     })
                     .result());
    FieldCatalogue fields = leadCatalogue();
    m_jobs = std::make_unique<JobsService>(*m_database, author, fields);
    m_activities = std::make_unique<ActivityList>();
    m_due = std::make_unique<DueJobs>(*m_jobs, *m_activities);
}

void TestDueJobsAction::cleanup()
{
    m_due.reset();
    m_activities.reset();
    m_jobs.reset();
    m_database.reset();
    m_test.reset();
}

qint64 TestDueJobsAction::count(const QString &sql)
{
    return m_database->read([sql](Connection &connection) { return connection.count(sql); }).result().value_or(-1);
}

void TestDueJobsAction::whatIsDueIsDoneAndTold()
{
    QCOMPARE(count(u"SELECT count(*) FROM score_snapshot"_s), 0);
    QSignalSpy told(m_due.get(), &DueJobs::told);
    m_due->action()->trigger();
    QVERIFY(!m_due->action()->isEnabled()); // Once at a time.
    QVERIFY(m_activities->latest() && m_activities->latest()->isCancellable());
    QVERIFY(told.wait(60'000));
    QVERIFY(m_due->action()->isEnabled());
    QVERIFY(m_activities->isEmpty());
    QCOMPARE(count(u"SELECT count(*) FROM score_snapshot"_s), 200);
    const QString words = told.first().first().toString();
    QVERIFY2(words.contains(u"200 leads were scored."_s), qPrintable(words));
    QVERIFY2(words.contains(u"definition"_s), qPrintable(words)); // Nobody has signed one yet.
}

void TestDueJobsAction::itEndsWhenCancelled()
{
    QSignalSpy told(m_due.get(), &DueJobs::told);
    m_due->action()->trigger();
    emit m_activities->latest()->cancelRequested();
    QVERIFY(told.wait(60'000));
    QVERIFY(m_activities->isEmpty());
    const QString words = told.first().first().toString();
    QVERIFY2(words.contains(u"stopped"_s), qPrintable(words));
}

void TestDueJobsAction::goingAwayEndsIt()
{
    m_due->action()->trigger();
    m_due.reset();
    QVERIFY(m_activities->isEmpty());
    m_jobs.reset(); // Waits for the transaction in flight.
    QVERIFY(count(u"SELECT count(*) FROM lead"_s) == 200);
}

QTEST_MAIN(TestDueJobsAction)
#include "tst_duejobsaction.moc"
