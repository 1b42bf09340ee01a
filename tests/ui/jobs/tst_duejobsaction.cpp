// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "capture/importundo.h"
#include "common/activity.h"
#include "common/deedhistory.h"
#include "definition/definitionstore.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "jobs/duejobs.h"
#include "jobs/jobsservice.h"
#include "leads/leadquestionsql.h"
#include "people/userstore.h"
#include "routing/ownershipservice.h"
#include "sample/samplerunner.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "verbs/leaddeeds.h"

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
    void whatWasDoneIsTakenBack();

private:
    qint64 count(const QString &sql);
    /// As both sides sign it.
    Result<void> agreeOnTheDefinition();

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

Result<void> TestDueJobsAction::agreeOnTheDefinition()
{
    const Stamp stamp = Author(m_clock, m_clock, UserId()).stamp();
    return m_database
        ->write([stamp](Connection &connection) -> Result<void> {
            const auto users = UserStore(connection).all();
            if (!users)
                return failure(users);
            const FieldCatalogue fields = leadCatalogue();
            DefinitionStore store(connection, fields);
            for (const auto &[side, role] :
                 {std::pair(Side::Marketing, Role::Marketing), std::pair(Side::Sales, Role::SalesManager)}) {
                Stamp own = stamp;
                for (const User &user : *users)
                    if (user.active && user.roles.contains(role))
                        own.actor = user.id;
                if (auto done = store.sign({}, side, {}, own); !done)
                    return failure(done);
            }
            const auto active = store.activate({}, stamp);
            return active ? Result<void>() : failure(active);
        })
        .result();
}

void TestDueJobsAction::whatWasDoneIsTakenBack()
{
    BATON_VERIFY(agreeOnTheDefinition());
    m_clock.set(m_clock.now() + std::chrono::days(365)); // By then all of the sample has come in.
    const Author author(m_clock, m_clock, UserId());
    FunnelService funnel(*m_database, author, leadCatalogue(), FunnelService::Reading::Once);
    HandoffService handoffs(*m_database, author);
    OwnershipService ownership(*m_database, author);
    TouchService touches(*m_database, author);
    UndoService undo(*m_database, author, importUndo());
    DeedHistory history;
    LeadDeeds deeds({funnel, handoffs, ownership, touches, undo}, history);
    connect(m_due.get(), &DueJobs::done, &deeds, &LeadDeeds::keep);
    connect(m_due->undoAction(), &QAction::triggered, &history, &DeedHistory::undo);
    const QString sum = u"SELECT sum(stage * 7 + coalesce(tele_owner_id, 0) + coalesce(sales_owner_id, 0)) FROM lead"_s;
    const qint64 before = count(sum);
    const qint64 handoffsBefore = count(u"SELECT count(*) FROM handoff"_s);

    QSignalSpy told(m_due.get(), &DueJobs::told);
    m_due->action()->trigger();
    QVERIFY(told.wait(60'000));
    const QString words = told.first().first().toString();
    const qint64 qualified = count(u"SELECT count(*) FROM qualification"_s);
    QVERIFY(qualified > 0 && count(u"SELECT count(*) FROM handoff"_s) > handoffsBefore);
    QVERIFY(told.first().at(1).value<DueJobs::Way>() == DueJobs::Way::Back);
    QVERIFY2(words.contains(u"qualify %1 leads"_s.arg(qualified)), qPrintable(words));
    QVERIFY(history.canUndo());
    QVERIFY2(history.lastWords().startsWith(u"qualify %1 leads, give "_s.arg(qualified)),
             qPrintable(history.lastWords()));

    // One keystroke takes both back, the owners first.
    QSignalSpy back(&deeds, &LeadDeeds::told);
    m_due->undoAction()->trigger();
    QVERIFY(back.wait(60'000));
    QVERIFY2(back.first().first().toString().startsWith(u"Taken back: qualify"_s),
             qPrintable(back.first().first().toString()));
    QCOMPARE(count(sum), before);
    QCOMPARE(count(u"SELECT count(*) FROM handoff"_s), handoffsBefore);
    QCOMPARE(count(u"SELECT count(*) FROM qualification"_s), 0);
    QVERIFY(!history.canUndo());
}

QTEST_MAIN(TestDueJobsAction)
#include "tst_duejobsaction.moc"
