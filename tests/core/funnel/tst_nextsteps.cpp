// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelservice.h"
#include "funnel/funnelstore.h"
#include "funnel/limboreport.h"
#include "funnel/stepservice.h"
#include "funnel/touchservice.h"
#include "history/eventlog.h"
#include "leads/leadcachereport.h"
#include "leads/nextstepstore.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 2018-01-01 is day 0, a Monday; the workspace's hours are Monday to Friday 09:00–17:00 in UTC.
Instant at(int day, int hour, int minute = 0)
{
    return Instant(std::chrono::days(17'532 + day)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

constexpr UserId anna(1);
constexpr UserId bert(2);

const QStringList people{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 3), (2, 4)"_s,
    u"INSERT INTO lead (id, stage, stage_entered_at, tele_owner_id, sales_owner_id, created_at, recorded_at, "
    "updated_at) VALUES (1, 4, 0, 1, NULL, 0, 0, 0), (2, 6, 0, 1, 2, 0, 0, 0), (3, 1, 0, NULL, NULL, 0, 0, 0)"_s,
};

} // namespace

/// What is planned with leads, on both databases: by itself, and by the touches that bring and answer it.
class TestNextSteps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void isPlannedDoneAndOpenedAgain();
    void isRefused_data();
    void isRefused();
    void whoIsFasterIsNotOverwritten();
    void belongsToWhoeverHasTheLead();
    void aCallbackIsWrittenDown();
    void aTouchAnswersWhatItDid();
    void aTouchTakesItsStepsBack();
    void whatWentOnSinceStays();
    void aTimeToCallAgainNeedsACallback();
    void attemptsAreCountedForTele();
    void limboKnowsWhatIsPlanned();
    void eachChangeIsTold();

private:
    NextStep plan(int lead, StepKind kind, Instant due);
    Touch called(int lead, Disposition disposition, std::optional<Instant> callbackAt = {});
    QStringList open(int lead);
    QStringList limbo();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{at(0, 10)};
    FixedClock m_wall{at(0, 10)};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<StepService> m_steps;
    std::unique_ptr<TouchService> m_touches;
};

void TestNextSteps::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock.set(at(0, 10));
    m_wall.set(at(0, 10));
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
    for (const QString &sql : people)
        BATON_VERIFY(m_connection->run(sql));
    QList<StageHistory> histories;
    for (const auto &[lead, stage] :
         {std::pair(1, Stage::Tal), std::pair(2, Stage::Sal), std::pair(3, Stage::Inquiry)}) {
        StageVisit visit;
        visit.lead = LeadId(lead);
        visit.stage = stage;
        visit.enteredAt = at(0, 0);
        visit.recordedAt = at(0, 0);
        histories.append(StageHistory{visit});
    }
    BATON_VERIFY(FunnelStore(*m_connection).add(histories));
    BATON_VERIFY(FunnelStore(*m_connection).refreshLeads({LeadId(1), LeadId(2), LeadId(3)}));
    m_author = std::make_unique<Author>(m_clock, m_wall, anna);
    m_steps = std::make_unique<StepService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
}

/// Whatever a test did, what the check promises of steps holds.
void TestNextSteps::cleanup()
{
    if (m_connection) {
        const auto found = checkWorkspace(*m_connection);
        BATON_VERIFY(found);
        for (const auto &problem : found->problems)
            QVERIFY2(!problem.kind.startsWith(u"step") && !problem.where.startsWith(u"next_step"),
                     qPrintable(problem.kind + u' ' + problem.where));
    }
    m_steps.reset();
    m_touches.reset();
    m_connection.reset();
    m_database.reset();
    m_test.reset();
}

NextStep TestNextSteps::plan(int lead, StepKind kind, Instant due)
{
    const auto step = m_steps->add({LeadId(lead), kind, due, u"As agreed"_s}).result();
    return step ? *step : NextStep();
}

Touch TestNextSteps::called(int lead, Disposition disposition, std::optional<Instant> callbackAt)
{
    NewTouch wish;
    wish.lead = LeadId(lead);
    wish.disposition = disposition;
    wish.callbackAt = callbackAt;
    const auto touch = m_touches->log(wish).result();
    return touch ? *touch : Touch();
}

/// "call 02T09:00", the earliest first.
QStringList TestNextSteps::open(int lead)
{
    QStringList texts;
    const auto steps = NextStepStore(*m_connection).openOf(LeadId(lead));
    for (const NextStep &step : steps.value_or(QList<NextStep>()))
        texts.append(keyOf(step.kind) + u' ' + toIsoText(step.due).sliced(8, 8));
    return texts;
}

void TestNextSteps::isPlannedDoneAndOpenedAgain()
{
    const NextStep step = plan(1, StepKind::Call, at(1, 9));
    QVERIFY(step.id.isValid());
    QCOMPARE(step.side, Side::Tele);
    QCOMPARE(step.author, anna);
    QCOMPARE(step.note, u"As agreed"_s);
    QCOMPARE(open(1), QStringList{u"call 02T09:00"_s});
    m_clock.set(at(1, 10));
    const auto done = m_steps->finish(step.id).result();
    BATON_VERIFY(done);
    QCOMPARE(done->doneAt, std::optional(at(1, 10)));
    QCOMPARE(done->revision, 2);
    QVERIFY(open(1).isEmpty());
    QCOMPARE(m_steps->finish(step.id).result().error().code, u"step.done"_s);
    BATON_VERIFY(m_steps->reopen(step.id).result());
    QCOMPARE(open(1), QStringList{u"call 02T09:00"_s});
    QCOMPARE(m_steps->reopen(step.id).result().error().code, u"step.open"_s);
    BATON_VERIFY(m_steps->remove(step.id).result());
    QVERIFY(open(1).isEmpty());
    QCOMPARE(m_steps->remove(step.id).result().error().code, u"step.unknown"_s);
    QVERIFY(m_steps->ofLead(LeadId(1)).result()->isEmpty());
    const auto events = EventLog(*m_connection).of(Entity::NextStep, step.id.value());
    BATON_VERIFY(events);
    QCOMPARE(events->size(), 4);
    QCOMPARE(events->first().verb, Verb::Deleted);
    QCOMPARE(events->first().revision, std::optional(4));
}

void TestNextSteps::isRefused_data()
{
    QTest::addColumn<int>("lead");
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("thoughtAt");
    QTest::addColumn<QString>("code");
    QTest::newRow("of no lead") << 9 << StepKind::Call << 12 << 10 << u"lead.unknown"_s;
    QTest::newRow("due before now") << 1 << StepKind::Call << 9 << 10 << u"step.past"_s;
    QTest::newRow("thought of tomorrow") << 1 << StepKind::Call << 12 << 11 << u"step.future"_s;
    QTest::newRow("a task without words") << 1 << StepKind::Task << 12 << 10 << u"step.noteMissing"_s;
}

void TestNextSteps::isRefused()
{
    QFETCH(int, lead);
    QFETCH(StepKind, kind);
    QFETCH(int, hour);
    QFETCH(int, thoughtAt);
    QFETCH(QString, code);
    NewStep step{LeadId(lead), kind, at(0, hour)};
    step.at = at(0, thoughtAt);
    const auto added = m_steps->add(step).result();
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QVERIFY(open(1).isEmpty());
}

void TestNextSteps::whoIsFasterIsNotOverwritten()
{
    const NextStep seen = plan(1, StepKind::Call, at(1, 9));
    BATON_VERIFY(m_steps->finish(seen.id).result());
    const Stamp stamp = m_author->stamp();
    const auto late = NextStepStore(*m_connection).finish(seen, at(0, 10), {}, stamp);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QCOMPARE(late.error().code, u"step.conflict"_s);
}

void TestNextSteps::belongsToWhoeverHasTheLead()
{
    plan(1, StepKind::Call, at(1, 9)); // Tele's, which Anna has.
    BATON_VERIFY(m_steps->add({LeadId(2), StepKind::Meeting, at(1, 8), {}, Side::Sales}).result());
    BATON_VERIFY(m_steps->add({LeadId(3), StepKind::Mail, at(1, 7), {}, Side::Tele}).result()); // Nobody has it.
    const auto leadsOf = [this](UserId user) {
        QList<qint64> leads;
        const auto steps = m_steps->openOf(user).result();
        for (const NextStep &step : steps.value_or(QList<NextStep>()))
            leads.append(step.lead.value());
        return leads;
    };
    QCOMPARE(leadsOf(anna), (QList<qint64>{3, 1}));
    QCOMPARE(leadsOf(bert), QList<qint64>{2});
    BATON_VERIFY(m_connection->run(u"UPDATE lead SET tele_owner_id = 2 WHERE id = 1"_s));
    QCOMPARE(leadsOf(anna), QList<qint64>{3});
    QCOMPARE(leadsOf(bert), (QList<qint64>{2, 1}));
}

void TestNextSteps::aCallbackIsWrittenDown()
{
    m_clock.set(at(0, 11));
    const Touch touch = called(1, Disposition::Callback, at(1, 14, 10));
    QVERIFY(touch.id.isValid());
    const auto steps = m_steps->ofLead(LeadId(1)).result();
    BATON_VERIFY(steps);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().kind, StepKind::Callback);
    QCOMPARE(steps->first().due, at(1, 14, 10));
    QCOMPARE(steps->first().madeBy, touch.id);
    QCOMPARE(steps->first().createdAt, at(0, 11));
}

void TestNextSteps::aTouchAnswersWhatItDid()
{
    plan(1, StepKind::Call, at(0, 12));
    plan(1, StepKind::Mail, at(0, 13));
    m_clock.set(at(0, 11)); // Before its time: nobody was reached.
    called(1, Disposition::NoAnswer);
    QCOMPARE(open(1), (QStringList{u"call 01T12:00"_s, u"mail 01T13:00"_s}));
    m_clock.set(at(0, 12));
    const Touch touch = called(1, Disposition::Callback, at(2, 9));
    QCOMPARE(open(1), (QStringList{u"mail 01T13:00"_s, u"callback 03T09:00"_s}));
    NewTouch wish;
    wish.lead = LeadId(1);
    wish.kind = TouchKind::Mail;
    wish.next = NewStep{{}, StepKind::Call, at(3, 9)};
    m_clock.set(at(0, 16));
    BATON_VERIFY(m_touches->log(wish).result());
    QCOMPARE(open(1), (QStringList{u"callback 03T09:00"_s, u"call 04T09:00"_s}));
    const auto all = m_steps->ofLead(LeadId(1)).result();
    BATON_VERIFY(all);
    const auto answered = std::ranges::find(*all, touch.id, &NextStep::doneBy);
    QVERIFY(answered != all->end());
    QCOMPARE(answered->kind, StepKind::Call);
    QCOMPARE(answered->doneAt, std::optional(at(0, 12)));
}

void TestNextSteps::aTouchTakesItsStepsBack()
{
    plan(1, StepKind::Call, at(0, 12));
    m_clock.set(at(0, 12));
    const Touch touch = called(1, Disposition::Callback, at(2, 9));
    QCOMPARE(open(1), QStringList{u"callback 03T09:00"_s});
    BATON_VERIFY(m_touches->remove(touch.id).result());
    QCOMPARE(open(1), QStringList{u"call 01T12:00"_s});
}

void TestNextSteps::whatWentOnSinceStays()
{
    const Touch first = called(1, Disposition::Callback, at(0, 12));
    m_clock.set(at(0, 12));
    called(1, Disposition::Callback, at(2, 9)); // Answers the callback of the first one.
    BATON_VERIFY(m_touches->remove(first.id).result());
    QCOMPARE(open(1), QStringList{u"callback 03T09:00"_s});
    QCOMPARE(m_steps->ofLead(LeadId(1)).result()->size(), 2);
}

void TestNextSteps::aTimeToCallAgainNeedsACallback()
{
    NewTouch wish;
    wish.lead = LeadId(1);
    wish.disposition = Disposition::Connected;
    wish.callbackAt = at(1, 9);
    const auto connected = m_touches->log(wish).result();
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, u"touch.callback"_s);
    wish.disposition = Disposition::Callback;
    wish.callbackAt = at(0, 9);
    const auto past = m_touches->log(wish).result();
    QVERIFY(!past);
    QCOMPARE(past.error().code, u"step.past"_s);
    QVERIFY(m_touches->ofLead(LeadId(1)).result()->isEmpty()); // Nothing of it was written.
}

void TestNextSteps::attemptsAreCountedForTele()
{
    called(1, Disposition::NoAnswer);
    m_clock.set(at(0, 10, 30));
    const auto cadences = m_steps->cadences({LeadId(1), LeadId(2)}, anna).result();
    BATON_VERIFY(cadences);
    QCOMPARE(cadences->size(), 1);
    const Cadence cadence = cadences->value(LeadId(1));
    QCOMPARE(cadence.verdict, Cadence::Verdict::Resting);
    QCOMPARE(cadence.next(), 2);
    QCOMPARE(cadence.mayFrom, at(0, 14));
    const auto ground = m_steps->ground(LeadId(1)).result();
    BATON_VERIFY(ground);
    QCOMPARE(ground->side, Side::Tele);
    QCOMPARE(ground->touches.size(), 1);
    QCOMPARE(ground->stage, Stage::Tal);
}

QStringList TestNextSteps::limbo()
{
    QStringList texts;
    const auto leads = LimboReport(*m_connection).find(m_clock.now());
    for (const LimboLead &lead : leads.value_or(QList<LimboLead>())) {
        QStringList reasons{QString::number(lead.id.value())};
        for (const LimboReason reason : lead.reasons)
            reasons.append(keyOf(reason));
        texts.append(reasons.join(u' '));
    }
    texts.sort();
    return texts;
}

void TestNextSteps::limboKnowsWhatIsPlanned()
{
    QCOMPARE(limbo(), (QStringList{u"1 noNextStep"_s, u"2 noNextStep"_s, u"3 noOwner"_s}));
    const NextStep step = plan(1, StepKind::Call, at(0, 12));
    QCOMPARE(limbo(), (QStringList{u"2 noNextStep"_s, u"3 noOwner"_s}));
    m_clock.set(at(0, 12, 1));
    QCOMPARE(limbo(), (QStringList{u"1 stepOverdue"_s, u"2 noNextStep"_s, u"3 noOwner"_s}));
    BATON_VERIFY(m_steps->finish(step.id).result());
    QCOMPARE(limbo(), (QStringList{u"1 noNextStep"_s, u"2 noNextStep"_s, u"3 noOwner"_s}));
    m_clock.set(at(0, 11)); // As it was before it was done.
    QCOMPARE(limbo(), (QStringList{u"2 noNextStep"_s, u"3 noOwner"_s}));
}

void TestNextSteps::eachChangeIsTold()
{
    QSignalSpy told(m_steps.get(), &StepService::stepChanged);
    const NextStep step = plan(1, StepKind::Call, at(0, 12));
    QTRY_COMPARE(told.size(), 1);
    BATON_VERIFY(m_steps->finish(step.id).result());
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!m_steps->finish(step.id).result());
    QTest::qWait(0);
    QCOMPARE(told.size(), 2);
}

QTEST_GUILESS_MAIN(TestNextSteps)
#include "tst_nextsteps.moc"
