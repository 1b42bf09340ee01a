// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelservice.h"
#include "funnel/funnelstore.h"
#include "funnel/stagehistoryrules.h"
#include "funnel/stagehistoryundo.h"
#include "history/eventlog.h"
#include "leads/leadquestionsql.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

Instant day(int days)
{
    return Instant(std::chrono::days(17'532 + days)); // 2018-01-01 is day 0.
}

constexpr UserId anna(1);

const QStringList people{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO channel (id, name, name_key) VALUES (1, 'Google', 'google'), (2, 'Referral', 'referral')"_s,
    u"INSERT INTO custom_field (id, key, label, type, currency, recorded_at) VALUES "
    "(1, 'visits', 'Visits', 2, NULL, 0), (2, 'budget', 'Budget', 3, 'EUR', 0)"_s,
};

/// A lead as the tables below write it; its history as "stage@day".
struct Given
{
    int id;
    QString channel;
    QString sales;
    QString custom;
    QString history;
    int recordedOn = 100;
};

const QList<Given> leads{
    {1, u"1"_s, u"1"_s, uR"({"visits": 5, "budget": 1230})"_s, u"mql@0 won@10"_s},
    {2, u"1"_s, u"NULL"_s, uR"({"visits": 5.0})"_s, u"mql@1 won@21"_s},
    {3, u"2"_s, u"2"_s, uR"({"visits": 2.5})"_s, u"mql@31"_s},
    {4, u"1"_s, u"1"_s, {}, u"inquiry@40 lost@40"_s, 200},
    {5, u"NULL"_s, u"1"_s, {}, u"mql@50 won@48"_s},
};

StageHistory historyOf(const Given &lead)
{
    StageHistory history;
    for (const QString &word : lead.history.split(u' ')) {
        StageVisit visit;
        visit.lead = LeadId(lead.id);
        visit.stage = *stageFromKey(word.section(u'@', 0, 0));
        visit.enteredAt = day(word.section(u'@', 1, 1).toInt());
        visit.recordedAt = day(lead.recordedOn);
        visit.cause = StageVisit::Cause::Import;
        history.append(visit);
    }
    renumber(history);
    return history;
}

/// "mql 2/3/1" as entered, reached and stock, of the stages that somebody entered or stands in.
QString textOf(const QList<StageFigures> &stages)
{
    QStringList words;
    for (const StageFigures &stage : stages) {
        if (stage.entered + stage.stock > 0)
            words.append(
                u"%1 %2/%3/%4"_s.arg(keyOf(stage.stage)).arg(stage.entered).arg(stage.reached).arg(stage.stock));
    }
    return words.join(u", ");
}

QString textOf(const QList<FunnelGroup> &groups)
{
    QStringList lines;
    for (const FunnelGroup &group : groups)
        lines.append(u"%1: %2"_s.arg(group.value.isEmpty() ? u"–"_s : group.value, textOf(group.stages)));
    return lines.join(u"; ");
}

} // namespace

class FunnelServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void reportsAllLeads();
    void reportsSideBySide_data();
    void reportsSideBySide();
    void reportsWhatMatches();
    void hidesWhatWasRecordedLater();
    void refusesAFieldThatIsNotThere();
    void findsTheLeadsBehindAFigure();
    void movesALead();
    void refusesAMove_data();
    void refusesAMove();
    void aMoveIsUndoneAsIfItHadNeverBeen();
    void aMoveIsUndoneByMovingBack_data();
    void aMoveIsUndoneByMovingBack();
    void aKeptReportSeesAMove();
    void historiesAreReplacedInBulk();
    void aJournalledHistoryIsTakenBack();

private:
    void addLeads();
    void run(const QString &sql);
    FunnelFigures report(const FunnelQuestion &question);
    QString leadText(int id);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{day(300)};
    FixedClock m_wall{day(300)};
    Author m_author{m_clock, m_wall, anna};
    std::unique_ptr<FunnelService> m_funnel;
};

void FunnelServiceTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock.set(day(300));
    m_wall.set(day(300));
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
    addLeads();
    FieldCatalogue catalogue = leadCatalogue();
    m_funnel = std::make_unique<FunnelService>(*m_database, m_author, catalogue, FunnelService::Reading::Resident);
}

void FunnelServiceTest::cleanup()
{
    m_funnel.reset();
    m_connection.reset();
    m_database.reset();
    m_test.reset();
}

void FunnelServiceTest::run(const QString &sql)
{
    BATON_VERIFY(m_connection->run(sql));
}

void FunnelServiceTest::addLeads()
{
    for (const QString &sql : people)
        run(sql);
    QList<StageHistory> histories;
    for (const Given &lead : leads) {
        const QString custom = lead.custom.isEmpty() ? u"NULL"_s : QString(u'\'' + lead.custom + u'\'');
        run(u"INSERT INTO lead (id, channel_id, sales_owner_id, custom, stage, stage_entered_at, created_at, "
            u"recorded_at, "
            "updated_at) VALUES (%1, %2, %3, %4, 1, 0, 0, 0, 0)"_s.arg(lead.id)
                .arg(lead.channel, lead.sales, custom));
        histories.append(historyOf(lead));
    }
    FunnelStore store(*m_connection);
    BATON_VERIFY(store.add(histories));
    BATON_VERIFY(store.refreshLeads({LeadId(1), LeadId(2), LeadId(3), LeadId(4), LeadId(5)}));
}

FunnelFigures FunnelServiceTest::report(const FunnelQuestion &question)
{
    const auto reported = m_funnel->report(question).result();
    if (!reported)
        qFatal("%s", qPrintable(describe(reported.error())));
    return *reported;
}

/// Stage, revision and history of a lead as they are stored.
QString FunnelServiceTest::leadText(int id)
{
    const auto row = m_connection->selectOne(u"SELECT stage, stage_entered_at, revision FROM lead WHERE id = :id"_s,
                                             {{u":id"_s, id}}, [](const Row &stored) {
                                                 return u"%1@%2 r%3:"_s.arg(keyOf(*stageFromNumber(stored.int64(0))))
                                                     .arg((stored.instant(1) - day(0)) / std::chrono::days(1))
                                                     .arg(stored.integer(2));
                                             });
    QStringList words{row ? row->value_or(QString()) : QString()};
    for (const StageVisit &visit : FunnelStore(*m_connection).visitsOf(LeadId(id)).value_or(StageHistory()))
        words.append(u"%1. %2@%3%4"_s.arg(visit.seq)
                         .arg(keyOf(visit.stage))
                         .arg((visit.enteredAt - day(0)) / std::chrono::days(1))
                         .arg(visit.leftAt ? QString() : u" open"_s));
    return words.join(u' ');
}

void FunnelServiceTest::reportsAllLeads()
{
    const FunnelFigures figures = report({.asOf = {day(300), {}}, .window = {}, .condition = {}, .by = {}});
    QCOMPARE(textOf(figures.stages), u"inquiry 1/5/0, mql 4/4/1, won 3/3/3, lost 1/1/1"_s);
    QVERIFY(figures.groups.isEmpty());
    const StageFigures mql = figures.stages[2];
    QCOMPARE(mql.medianDays, std::optional(15.0)); // 10 and 20; the one that runs backwards is left out.
    QCOMPARE(mql.inconsistent, 1);
    QCOMPARE(mql.conversion->value, 0.75);
}

void FunnelServiceTest::reportsSideBySide_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("expected");

    QTest::newRow("by channel") << u"channel"_s
                                << u"Google: inquiry 1/3/0, mql 2/2/0, won 2/2/2, lost 1/1/1; "
                                   "Referral: mql 1/1/1; –: mql 1/1/0, won 1/1/1"_s;
    QTest::newRow("by the name of the owner")
        << u"owner.sales"_s
        << u"Anna: inquiry 1/3/0, mql 2/2/0, won 2/2/2, lost 1/1/1; Bert: mql 1/1/1; –: mql 1/1/0, won 1/1/1"_s;
    QTest::newRow("by stage, as its key")
        << u"stage"_s << u"won: mql 3/3/0, won 3/3/3; lost: inquiry 1/1/0, lost 1/1/1; mql: mql 1/1/1"_s;
    QTest::newRow("by a number: 5 and 5.0 are one")
        << u"visits"_s
        << u"5: mql 2/2/0, won 2/2/2; –: inquiry 1/2/0, mql 1/1/0, won 1/1/1, lost 1/1/1; 2.5: mql 1/1/1"_s;
    QTest::newRow("by money")
        << u"budget"_s << u"–: inquiry 1/4/0, mql 3/3/1, won 2/2/2, lost 1/1/1; 12.30 EUR: mql 1/1/0, won 1/1/1"_s;
    QTest::newRow("by month") << u"month"_s
                              << u"2018-02: inquiry 1/3/0, mql 2/2/1, won 1/1/1, lost 1/1/1; "
                                 "2018-01: mql 2/2/0, won 2/2/2"_s;
    QTest::newRow("by quarter") << u"quarter"_s << u"2018-Q1: inquiry 1/5/0, mql 4/4/1, won 3/3/3, lost 1/1/1"_s;
}

void FunnelServiceTest::reportsSideBySide()
{
    QFETCH(QString, by);
    QFETCH(QString, expected);

    FunnelQuestion question{.asOf = {day(300), {}}, .window = {}, .condition = {}, .by = by};
    QCOMPARE(textOf(report(question).groups), expected);
    QCOMPARE(textOf(report(question).groups), expected); // Now from what was kept.

    // Leads outside the window have no period of the cohort, but a channel.
    question.window = {day(31), day(40)};
    if (by == u"month")
        QCOMPARE(textOf(report(question).groups), u"2018-02: mql 1/1/1, won 0/0/1, lost 0/0/1"_s);
    if (by == u"channel")
        QCOMPARE(textOf(report(question).groups),
                 u"Referral: mql 1/1/1; Google: won 0/0/2, lost 0/0/1; –: won 0/0/1"_s);
}

void FunnelServiceTest::reportsWhatMatches()
{
    FunnelQuestion question{.asOf = {day(300), {}}, .window = {}, .condition = {}, .by = u"owner.sales"_s};
    question.condition = Condition::equals(u"channel"_s, u"google"_s);
    const FunnelFigures figures = report(question);
    QCOMPARE(textOf(figures.stages), u"inquiry 1/3/0, mql 2/2/0, won 2/2/2, lost 1/1/1"_s);
    QCOMPARE(textOf(figures.groups),
             u"Anna: inquiry 1/2/0, mql 1/1/0, won 1/1/1, lost 1/1/1; –: mql 1/1/0, won 1/1/1"_s);
    question.condition = Condition::missing(u"channel"_s);
    question.by = u"month"_s;
    QCOMPARE(textOf(report(question).groups), u"2018-02: mql 1/1/0, won 1/1/1"_s);
}

void FunnelServiceTest::hidesWhatWasRecordedLater()
{
    FunnelQuestion question{.asOf = {day(300), day(99)}, .window = {}, .condition = {}, .by = u"channel"_s};
    QCOMPARE(textOf(report(question).stages), QString());
    QVERIFY(report(question).groups.isEmpty());
    question.asOf.knownAt = day(100);
    QCOMPARE(textOf(report(question).stages), u"mql 4/4/1, won 3/3/3"_s);
    question.asOf = {day(20), {}};
    QCOMPARE(textOf(report(question).stages), u"mql 2/2/1, won 1/1/1"_s);
}

void FunnelServiceTest::refusesAFieldThatIsNotThere()
{
    const auto reported =
        m_funnel->report({.asOf = {day(300), {}}, .window = {}, .condition = {}, .by = u"chanel"_s}).result();
    QVERIFY(!reported);
    QCOMPARE(reported.error().code, u"field.unknown"_s);
}

void FunnelServiceTest::findsTheLeadsBehindAFigure()
{
    const FunnelQuestion question{.asOf = {day(300), {}}, .window = {}, .condition = {}, .by = u"channel"_s};
    const auto behind = [&](const FunnelCell &cell) {
        return m_funnel->leadsBehind(question, cell).result().value_or(QList<LeadId>());
    };
    QCOMPARE(behind({u"Google"_s, Stage::Won, FunnelFigure::Reached}), (QList<LeadId>{LeadId(1), LeadId(2)}));
    QCOMPARE(behind({QString(), Stage::Won, FunnelFigure::Reached}), (QList<LeadId>{LeadId(5)}));
    QCOMPARE(behind({{}, Stage::Lost, FunnelFigure::Stock}), (QList<LeadId>{LeadId(4)}));
    QCOMPARE(behind({u"Radio"_s, Stage::Won, FunnelFigure::Reached}), QList<LeadId>());
}

void FunnelServiceTest::movesALead()
{
    QSignalSpy moved(m_funnel.get(), &FunnelService::leadMoved);
    const auto reply =
        m_funnel->move({.lead = LeadId(3), .revision = 1, .to = Stage::Sal, .reason = {}, .at = day(60)}).result();
    BATON_VERIFY(reply);
    QCOMPARE(reply->revision, 2);
    QVERIFY(reply->from == Stage::Mql);
    QVERIFY(reply->visit.cause == StageVisit::Cause::Move);
    QCOMPARE(leadText(3), u"sal@60 r2: 1. mql@31 2. sal@60 open"_s);
    QTRY_COMPARE(moved.size(), 1);

    const auto events = EventLog(*m_connection).of(Entity::Lead, 3);
    BATON_VERIFY(events);
    QCOMPARE(events->size(), 1);
    const Event event = events->first();
    QVERIFY(event.verb == Verb::Moved);
    QCOMPARE(event.oldValue, u"mql"_s);
    QCOMPARE(event.newValue, u"sal"_s);
    QVERIFY(event.stamp.occurredAt == day(60));
    QVERIFY(event.stamp.recordedAt == day(300));
    QCOMPARE(event.revision, std::optional(2));
}

void FunnelServiceTest::refusesAMove_data()
{
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("revision");
    QTest::addColumn<Stage>("to");
    QTest::addColumn<int>("onDay");
    QTest::addColumn<QString>("code");

    QTest::newRow("a lead that is not there") << 9 << 1 << Stage::Sal << 60 << u"lead.unknown"_s;
    QTest::newRow("a stale revision") << 3 << 2 << Stage::Sal << 60 << u"lead.conflict"_s;
    QTest::newRow("the stage where it is") << 3 << 1 << Stage::Mql << 60 << u"stage.same"_s;
    QTest::newRow("back without a reason") << 3 << 1 << Stage::Inquiry << 60 << u"stage.reason"_s;
    QTest::newRow("before the current visit") << 3 << 1 << Stage::Sal << 30 << u"stage.beforeCurrent"_s;
    QTest::newRow("later than now") << 3 << 1 << Stage::Sal << 301 << u"stage.future"_s;
}

void FunnelServiceTest::refusesAMove()
{
    QFETCH(int, lead);
    QFETCH(int, revision);
    QFETCH(Stage, to);
    QFETCH(int, onDay);
    QFETCH(QString, code);

    QSignalSpy signalled(m_funnel.get(), &FunnelService::leadMoved);
    const QString before = leadText(3);
    const auto reply =
        m_funnel->move({.lead = LeadId(lead), .revision = revision, .to = to, .reason = {}, .at = day(onDay)}).result();
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QCOMPARE(leadText(3), before);
    QCoreApplication::processEvents();
    QCOMPARE(signalled.size(), 0);
}

/// The stage goes on as it had begun, and no figure knows of the move.
void FunnelServiceTest::aMoveIsUndoneAsIfItHadNeverBeen()
{
    const FunnelQuestion question{.asOf = {day(301), {}}, .window = {}, .condition = {}, .by = {}};
    const QString before = textOf(report(question).stages);
    QSignalSpy moved(m_funnel.get(), &FunnelService::leadMoved);
    const auto move = m_funnel->move({LeadId(3), {}, Stage::Sal, {}, {}}).result();
    BATON_VERIFY(move);
    QTRY_COMPARE(moved.size(), 1);
    QVERIFY(textOf(report(question).stages) != before);
    QCOMPARE(m_connection->count(u"SELECT count(*) FROM handoff WHERE lead_id = 3"_s).value_or(0), 1);
    m_clock.set(day(300) + correctionWindow);
    m_wall.set(day(300) + correctionWindow);
    // What else became of the lead stays.
    run(u"UPDATE lead SET notes = 'Rang back', revision = revision + 1 WHERE id = 3"_s);
    const auto undone = m_funnel->undo(*move).result();
    BATON_VERIFY(undone);
    QCOMPARE(undone->way, UnmovedLead::Way::AsIfNever);
    QCOMPARE(undone->moved.from, Stage::Sal);
    QCOMPARE(undone->moved.revision, 4);
    QTRY_COMPARE(moved.size(), 2);
    QCOMPARE(leadText(3), u"mql@31 r4: 1. mql@31 open"_s);
    QCOMPARE(textOf(report(question).stages), before);
    QCOMPARE(m_connection->count(u"SELECT count(*) FROM handoff WHERE lead_id = 3"_s).value_or(-1), 0);
}

void FunnelServiceTest::aMoveIsUndoneByMovingBack_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("wentOn");
    QTest::addColumn<QString>("found");

    const QString back = u"mql@300 r3: 1. mql@31 2. nurture@300 3. mql@300 open"_s;
    QTest::newRow("some time ago") << 16 << false << back;
    QTest::newRow("where the lead went on since") << 1 << true << u"lead.conflict"_s;
}

void FunnelServiceTest::aMoveIsUndoneByMovingBack()
{
    QFETCH(int, minutes);
    QFETCH(bool, wentOn);
    const auto move = m_funnel->move({LeadId(3), {}, Stage::Nurture, {}, {}}).result();
    BATON_VERIFY(move);
    m_wall.set(day(300) + std::chrono::minutes(minutes));
    m_clock.set(m_wall.now());
    if (wentOn)
        BATON_VERIFY(m_funnel->move({LeadId(3), {}, Stage::Sal, {}, {}}).result());
    const auto undone = m_funnel->undo(*move).result();
    if (undone)
        QCOMPARE(undone->way, UnmovedLead::Way::MovedBack);
    const QString found = undone ? leadText(3) : undone.error().code;
    QTEST(found, "found");
}

void FunnelServiceTest::aKeptReportSeesAMove()
{
    const FunnelQuestion question{.asOf = {day(300), {}}, .window = {}, .condition = {}, .by = u"channel"_s};
    QCOMPARE(textOf(report(question).groups[1].stages), u"mql 1/1/1"_s);
    QSignalSpy moved(m_funnel.get(), &FunnelService::leadMoved);
    BATON_VERIFY(
        m_funnel
            ->move({.lead = LeadId(3), .revision = {}, .to = Stage::Won, .reason = u"Signed at the fair"_s, .at = {}})
            .result());
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(textOf(report(question).groups[1].stages), u"mql 1/1/0, won 1/1/1"_s);

    // What others do is seen once we are told.
    run(u"UPDATE lead SET channel_id = 1 WHERE id = 3"_s);
    QCOMPARE(report(question).groups.size(), 3);
    m_funnel->forget();
    QCOMPARE(report(question).groups.size(), 2);
}

void FunnelServiceTest::historiesAreReplacedInBulk()
{
    FunnelStore store(*m_connection);
    StageHistory first = historyOf(leads[0]);
    first[0].reason = u"said so"_s;
    first[0].status = u"open"_s;
    first[0].actor = anna;
    first[0].batch = BatchId(7);
    StageHistory third = historyOf(leads[2]);
    StageVisit lost = third[0];
    lost.stage = Stage::Lost;
    lost.enteredAt = day(90);
    QVERIFY(insertVisit(third, lost) == HistoryChange::Changed);
    BATON_VERIFY(store.replace({first, third}));
    BATON_VERIFY(store.refreshLeads({LeadId(1), LeadId(3)}));

    const auto stored = store.visitsOf({LeadId(3), LeadId(1), LeadId(9)});
    BATON_VERIFY(stored);
    QCOMPARE(stored->size(), 2);
    QCOMPARE(stored->value(LeadId(1)), first);
    QCOMPARE(stored->value(LeadId(3)), third);
    QCOMPARE(leadText(3), u"lost@90 r1: 1. mql@31 2. lost@90 open"_s);
    QCOMPARE(leadText(2), u"won@21 r1: 1. mql@1 2. won@21 open"_s);
}

void FunnelServiceTest::aJournalledHistoryIsTakenBack()
{
    StageHistoryRevertible revertible;
    const auto before = revertible.current(*m_connection, {3, 9});
    BATON_VERIFY(before);
    QCOMPARE(before->size(), 1);
    BATON_VERIFY(
        m_funnel->move({.lead = LeadId(3), .revision = {}, .to = Stage::Won, .reason = u"big"_s, .at = {}}).result());
    const auto after = revertible.current(*m_connection, {3});
    BATON_VERIFY(after);
    QVERIFY(*before != *after);

    BATON_VERIFY(revertible.restore(*m_connection, *before, m_author.stamp()));
    QCOMPARE(leadText(3), u"mql@31 r2: 1. mql@31 open"_s);
    BATON_VERIFY(revertible.restore(*m_connection, *after, m_author.stamp()));
    QCOMPARE(*revertible.current(*m_connection, {3}), *after);
}

QTEST_GUILESS_MAIN(FunnelServiceTest)
#include "tst_funnelservice.moc"
