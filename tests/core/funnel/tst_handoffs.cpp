// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreement.h"
#include "funnel/funnelservice.h"
#include "funnel/funnelstore.h"
#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffservice.h"
#include "funnel/stagehistoryrules.h"
#include "funnel/touchservice.h"
#include "history/eventlog.h"
#include "leads/leadcachereport.h"
#include "leads/leaddetailsstore.h"
#include "leads/leadquestionsql.h"
#include "leads/touchstore.h"
#include "people/peopleservice.h"
#include "storage/transaction.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// 2018-01-01 is day 0, a Monday; the workspace's hours are Monday to Friday 09:00–17:00 in UTC.
Instant at(int day, int hour)
{
    return Instant(std::chrono::days(17'532 + day)) + std::chrono::hours(hour);
}

constexpr UserId anna(1);
constexpr UserId bert(2);

const QStringList people{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', TRUE, 0, 0), (3, 'Carl', 'carl', FALSE, 0, 0), "
    "(4, 'Dora', 'dora', TRUE, 0, 0), (5, 'Emil', 'emil', TRUE, 0, 0), (6, 'Fred', 'fred', TRUE, 0, 0), "
    "(7, 'Gina', 'gina', TRUE, 0, 0), (8, 'Hans', 'hans', TRUE, 0, 0)"_s,
    // Anna may do everything; marketing, a rep, a sales manager, an executive; Hans came with a file.
    u"INSERT INTO user_role (user_id, role) VALUES (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (4, 1), (5, 4), (6, 5), "
    "(7, 6)"_s,
    u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES (1, 'Fair', 'fair', 1, 0, 0)"_s,
    u"INSERT INTO lead (id, source_id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES "
    "(1, 1, 3, 0, 0, 0, 0), (2, NULL, 5, 0, 0, 0, 0), (3, NULL, 1, 0, 0, 0, 0), (4, NULL, 9, 0, 0, 0, 0)"_s,
};

} // namespace

class HandoffsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void isAcceptedAndWorked();
    void isRejected_data();
    void isRejected();
    void isReturnedAndHandedOverAgain();
    void isRefused_data();
    void isRefused();
    void staleRevisionsAreRefused();
    void oneOfSeveralGetsIt();
    void whoHasLeftTakesNothing();
    void whoMayAnswerDoes_data();
    void whoMayAnswerDoes();
    void whatHasEndedIsNotAnswered_data();
    void whatHasEndedIsNotAnswered();
    void theServerRefusesForItself_data();
    void theServerRefusesForItself();
    void whoIsSignedInActsForHimself_data();
    void whoIsSignedInActsForHimself();
    void aMovePassesTheLeadOn();
    void aCorrectionTakesBackWhatTheMoveDecided();
    void anAnswerIsTakenBack_data();
    void anAnswerIsTakenBack();
    void answersAreTakenBackOneByOne();
    void anAnswerIsNotTakenBack();
    void whatWentOnSinceStays();
    void nobodyAnswersNothing_data();
    void nobodyAnswersNothing();
    void aQuestionIsAsked();
    void theOwnersHoursCount();
    void touchesAnswerTheHandoffThatTheyFollow();
    void aTouchIsTakenBack();
    void touchesAreRefused();
    void theLedgerKnowsEveryMoment();
    void theLedgerStandsSideBySide();
    void theTimelineTellsIt();

private:
    void run(const QString &sql);
    void addAgreements();
    Result<HandoffOutcome> give(int lead, Side to, UserId owner, std::optional<Instant> when = {});
    Result<HandoffOutcome> answer(int lead, Verdict verdict, std::optional<HandoffReason> reason = {});
    Result<Touch> touch(int lead, Side side, TouchKind kind = TouchKind::Call);
    QString leadText(int id);
    QStringList storyOf(int lead);
    QString codeOf(const Result<HandoffOutcome> &outcome) { return outcome ? QString() : outcome.error().code; }
    QString ledgerText(const HandoffQuestion &question);
    QString ledgerNow() { return ledgerText({.asOf = {m_clock.now(), {}}, .from = {}, .to = {}}); }
    void become(UserId user);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{at(0, 10)};
    FixedClock m_wall{at(0, 10)};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<TouchService> m_touches;
    std::unique_ptr<FunnelService> m_funnel;
};

void HandoffsTest::init()
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
        run(sql);
    QList<StageHistory> histories;
    for (const auto &[lead, stage] :
         {std::pair(1, Stage::Mql), std::pair(2, Stage::Tql), std::pair(3, Stage::Inquiry), std::pair(4, Stage::Won)}) {
        StageVisit visit;
        visit.lead = LeadId(lead);
        visit.stage = stage;
        visit.enteredAt = at(0, 0);
        visit.recordedAt = at(0, 0);
        histories.append(StageHistory{visit});
    }
    FunnelStore store(*m_connection);
    BATON_VERIFY(store.add(histories));
    BATON_VERIFY(store.refreshLeads({LeadId(1), LeadId(2), LeadId(3), LeadId(4)}));
    become(anna);
}

void HandoffsTest::become(UserId user)
{
    m_handoffs.reset();
    m_touches.reset();
    m_funnel.reset();
    m_author = std::make_unique<Author>(m_clock, m_wall, user);
    m_handoffs = std::make_unique<HandoffService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, FieldCatalogue(), FunnelService::Reading::Once);
}

/// Whatever a test did, what the check promises of hand-offs and stages holds.
void HandoffsTest::cleanup()
{
    if (m_connection) {
        const auto found = checkWorkspace(*m_connection);
        BATON_VERIFY(found);
        for (const auto &problem : found->problems) {
            const bool isMeant = problem.kind.startsWith(u"ledger") || problem.kind.startsWith(u"stage")
                || problem.kind == u"cache.firstTouch" || problem.kind == u"cache.stage"
                || problem.where.startsWith(u"handoff");
            QVERIFY2(!isMeant, qPrintable(problem.kind + u' ' + problem.where));
        }
    }
    m_handoffs.reset();
    m_touches.reset();
    m_funnel.reset();
    m_connection.reset();
    m_database.reset();
    m_test.reset();
}

void HandoffsTest::run(const QString &sql)
{
    BATON_VERIFY(m_connection->run(sql));
}

Result<HandoffOutcome> HandoffsTest::give(int lead, Side to, UserId owner, std::optional<Instant> when)
{
    NewHandoff wish;
    wish.lead = LeadId(lead);
    wish.to = to;
    wish.owner = owner;
    wish.at = when;
    return m_handoffs->handOver(wish).result();
}

Result<HandoffOutcome> HandoffsTest::answer(int lead, Verdict verdict, std::optional<HandoffReason> reason)
{
    HandoffDecision decision;
    decision.lead = LeadId(lead);
    decision.verdict = verdict;
    decision.reason = reason;
    if (verdict == Verdict::Return)
        decision.note = u"Which country?"_s;
    return m_handoffs->decide(decision).result();
}

Result<Touch> HandoffsTest::touch(int lead, Side side, TouchKind kind)
{
    NewTouch wish;
    wish.lead = LeadId(lead);
    wish.kind = kind;
    wish.side = side;
    wish.note = u"Said hello"_s;
    return m_touches->log(wish).result();
}

/// Stage, revision, tele and sales owner as they are stored.
QString HandoffsTest::leadText(int id)
{
    const auto text =
        m_connection->selectOne(u"SELECT stage, revision, tele_owner_id, sales_owner_id FROM lead WHERE id = :id"_s,
                                {{u":id"_s, id}}, [](const Row &row) {
                                    return u"%1 r%2 %3/%4"_s.arg(keyOf(*stageFromNumber(row.int64(0))))
                                        .arg(row.integer(1))
                                        .arg(row.int64(2))
                                        .arg(row.int64(3));
                                });
    return text ? text->value_or(QString()) : QString();
}

/// All that is stored of a lead's stages, owners and hand-offs, but for revisions.
QStringList HandoffsTest::storyOf(int lead)
{
    QStringList told;
    for (const QString &sql :
         {u"SELECT 'lead', stage, stage_entered_at, tele_owner_id, sales_owner_id, NULL, NULL, NULL, NULL, NULL, NULL, "
          "NULL FROM lead WHERE id = :lead"_s,
          u"SELECT 'visit', seq, stage, entered_at, left_at, recorded_at, cause, actor_id, reason, NULL, NULL, NULL "
          "FROM stage_history WHERE lead_id = :lead ORDER BY seq"_s,
          u"SELECT 'owner', id, side, owner_id, cause, occurred_at, actor_id, NULL, NULL, NULL, NULL, NULL "
          "FROM assignment WHERE lead_id = :lead ORDER BY id"_s,
          u"SELECT 'handoff', id, owner_id, owned_at, respond_due_at, touch_due_at, accepted_at, rejected_at, "
          "returned_at, decided_by, reason, note FROM handoff WHERE lead_id = :lead ORDER BY id"_s}) {
        const auto rows = m_connection->select(sql, {{u":lead"_s, lead}}, [](const Row &row) {
            QStringList cells;
            for (int i = 0; i < 12; ++i)
                cells.append(row.text(i));
            return cells.join(u' ');
        });
        if (!rows)
            return {describe(rows.error())};
        told += *rows;
    }
    return told;
}

/// "pending 1, worked 2": the buckets that hold something, groups behind.
QString HandoffsTest::ledgerText(const HandoffQuestion &question)
{
    const auto ledger = m_handoffs->ledger(question).result();
    if (!ledger)
        return describe(ledger.error());
    const auto text = [](const HandoffCounts &counts) {
        QStringList words;
        for (const HandoffBucket bucket : allHandoffBuckets)
            if (counts.of(bucket) > 0)
                words.append(keyOf(bucket) + u' ' + QString::number(counts.of(bucket)));
        return words.join(u", "_s);
    };
    QStringList parts{text(ledger->all)};
    for (const auto &group : ledger->groups)
        parts.append((group.value.isEmpty() ? u"–"_s : group.value) + u": "_s + text(group.counts));
    return parts.join(u"; "_s);
}

void HandoffsTest::isAcceptedAndWorked()
{
    QSignalSpy changed(m_handoffs.get(), &HandoffService::handoffChanged);
    const auto given = give(1, Side::Sales, anna);
    BATON_VERIFY(given);
    QCOMPARE(given->handoff.from, Side::Marketing);
    QCOMPARE(given->handoff.respondDue, at(1, 10));
    QCOMPARE(given->handoff.touchDue, at(2, 10));
    QCOMPARE(given->handoff.evidence[u"stage"].toString(), u"mql"_s);
    QCOMPARE(leadText(1), u"mql r2 0/1"_s);
    QCOMPARE(ledgerNow(), u"pending 1"_s);

    m_clock.set(at(0, 12));
    const auto accepted = answer(1, Verdict::Accept);
    BATON_VERIFY(accepted);
    QCOMPARE(accepted->stage, Stage::Sal);
    QCOMPARE(accepted->handoff.acceptedAt, std::optional(at(0, 12)));
    QCOMPARE(accepted->handoff.decidedBy, anna);
    QCOMPARE(leadText(1), u"sal r3 0/1"_s);
    const auto again = answer(1, Verdict::Accept);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"handoff.accepted"_s);

    m_clock.set(at(2, 11));
    QCOMPARE(ledgerNow(), u"acceptedUntouched 1"_s);
    BATON_VERIFY(touch(1, Side::Sales));
    QCOMPARE(ledgerNow(), u"worked 1"_s);
    QTRY_COMPARE(changed.size(), 2);
    const auto events = EventLog(*m_connection).of(Entity::Handoff, accepted->handoff.id.value());
    BATON_VERIFY(events);
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->at(0).verb, Verb::Accepted);
    QCOMPARE(events->at(0).revision, std::optional(2));
    QCOMPARE(events->at(1).verb, Verb::HandedOver);
}

void HandoffsTest::isRejected_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("lead");

    const auto row = [](const char *name, HandoffReason reason, const QString &lead) {
        QTest::newRow(name) << static_cast<int>(reason) << lead;
    };
    row("what is not ready is nurtured", HandoffReason::NotReady, u"nurture r3 0/1"_s);
    row("a competitor is disqualified", HandoffReason::Competitor, u"disqualified r3 0/1"_s);
    row("the wrong territory leaves the lead to others", HandoffReason::WrongTerritory, u"mql r3 0/0"_s);
    row("no capacity leaves the lead to others", HandoffReason::NoCapacity, u"mql r3 0/0"_s);
    row("a known customer is for whoever has the account", HandoffReason::KnownCustomer, u"mql r3 0/0"_s);
    row("a duplicate is nobody's until it is put right", HandoffReason::Duplicate, u"mql r3 0/0"_s);
    row("bad data are nobody's until they are put right", HandoffReason::BadData, u"mql r3 0/0"_s);
    row("any other reason leaves the owner", HandoffReason::Other, u"mql r2 0/1"_s);
}

void HandoffsTest::isRejected()
{
    QFETCH(int, reason);
    QFETCH(QString, lead);
    BATON_VERIFY(give(1, Side::Sales, anna));
    const auto without = answer(1, Verdict::Reject);
    QVERIFY(!without);
    QCOMPARE(without.error().code, u"handoff.reasonMissing"_s);
    const auto rejected = answer(1, Verdict::Reject, static_cast<HandoffReason>(reason));
    BATON_VERIFY(rejected);
    QCOMPARE(leadText(1), lead);
    QCOMPARE(ledgerNow(), u"rejected 1"_s);
    const auto again = answer(1, Verdict::Accept);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"handoff.closed"_s);
}

void HandoffsTest::isReturnedAndHandedOverAgain()
{
    BATON_VERIFY(give(1, Side::Tele, bert));
    const auto returned = answer(1, Verdict::Return);
    BATON_VERIFY(returned);
    QCOMPARE(returned->handoff.reason, std::optional(HandoffReason::InfoMissing));
    QCOMPARE(leadText(1), u"info_requested r3 2/0"_s);
    m_clock.set(at(1, 9));
    BATON_VERIFY(give(1, Side::Tele, bert));
    QCOMPARE(ledgerNow(), u"returned 1, pending 1"_s);
    BATON_VERIFY(answer(1, Verdict::Accept));
    QCOMPARE(leadText(1), u"tal r4 2/0"_s);
}

void HandoffsTest::isRefused_data()
{
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("owner");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, int lead, int owner, int hour, const QString &to, const QString &code) {
        QTest::newRow(name) << lead << owner << hour << to << code;
    };
    row("a second one while the first waits", 1, 1, 10, u"sales"_s, u"handoff.open"_s);
    row("one to the other side while the first waits", 1, 2, 10, u"tele"_s, u"handoff.open"_s);
    row("one earlier than the first", 1, 1, 9, u"sales"_s, u"handoff.beforeHanded"_s);
    row("one in the future", 3, 1, 11, u"sales"_s, u"handoff.future"_s);
    row("to somebody who left", 3, 3, 10, u"sales"_s, u"handoff.ownerInactive"_s);
    row("to sales, though he is of marketing", 3, 4, 10, u"sales"_s, u"handoff.ownerSide"_s);
    row("to tele, though he is of sales", 3, 5, 10, u"tele"_s, u"handoff.ownerSide"_s);
    row("to somebody unknown", 3, 99, 10, u"sales"_s, u"user.unknown"_s);
    row("of a lead that is not there", 99, 1, 10, u"sales"_s, u"lead.unknown"_s);
    row("of a lead that is won", 4, 1, 10, u"sales"_s, u"handoff.ended"_s);
    row("to the side that has it", 2, 2, 10, u"tele"_s, u"handoff.side"_s);
    row("to marketing", 2, 2, 10, u"marketing"_s, u"handoff.side"_s);
}

void HandoffsTest::isRefused()
{
    QFETCH(int, lead);
    QFETCH(int, owner);
    QFETCH(int, hour);
    QFETCH(QString, to);
    QFETCH(QString, code);
    BATON_VERIFY(give(1, Side::Sales, anna));
    const QString before = leadText(lead);
    const auto refused = give(lead, *sideFromKey(to), UserId(owner), at(0, hour));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(leadText(lead), before);
    QCOMPARE(ledgerNow(), u"pending 1"_s);
    const auto none = answer(3, Verdict::Accept);
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"handoff.none"_s);
}

void HandoffsTest::staleRevisionsAreRefused()
{
    NewHandoff wish;
    wish.lead = LeadId(1);
    wish.leadRevision = 7;
    const auto stale = m_handoffs->handOver(wish).result();
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, u"lead.conflict"_s);
    BATON_VERIFY(give(1, Side::Sales, UserId()));
    BATON_VERIFY(m_handoffs->claim(LeadId(1)).result());
    HandoffDecision decision;
    decision.lead = LeadId(1);
    decision.revision = 1;
    const auto conflict = m_handoffs->decide(decision).result();
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().kind, Error::Kind::Conflict);
    QCOMPARE(conflict.error().code, u"handoff.conflict"_s);
    decision.revision = 2;
    decision.at = at(0, 9);
    const auto early = m_handoffs->decide(decision).result();
    QVERIFY(!early);
    QCOMPARE(early.error().code, u"handoff.beforeHanded"_s);
    decision.at = at(0, 11);
    const auto late = m_handoffs->decide(decision).result();
    QVERIFY(!late);
    QCOMPARE(late.error().code, u"handoff.future"_s);
    QCOMPARE(leadText(1), u"mql r2 0/1"_s);
}

void HandoffsTest::oneOfSeveralGetsIt()
{
    BATON_VERIFY(give(1, Side::Sales, UserId()));
    QCOMPARE(ledgerNow(), u"orphaned 1"_s);
    Database other(m_test->location());
    const Author rival(m_clock, m_wall, bert);
    HandoffService theirs(other, rival);
    const auto mine = m_handoffs->claim(LeadId(1));
    const auto hers = theirs.claim(LeadId(1));
    QCOMPARE(int(mine.result().has_value()) + int(hers.result().has_value()), 1);
    const auto &loser = mine.result() ? hers.result() : mine.result();
    QCOMPARE(loser.error().code, u"handoff.taken"_s);
    QCOMPARE(ledgerNow(), u"pending 1"_s);
    QCOMPARE(leadText(1), mine.result() ? u"mql r2 0/1"_s : u"mql r2 0/2"_s);

    become(UserId());
    BATON_VERIFY(give(3, Side::Tele, UserId()));
    const auto nobody = m_handoffs->claim(LeadId(3)).result();
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, u"handoff.nobody"_s);
}

void HandoffsTest::whoHasLeftTakesNothing()
{
    BATON_VERIFY(give(1, Side::Sales, {}));
    become(UserId(3));
    const auto refused = m_handoffs->claim(LeadId(1)).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"handoff.answererInactive"_s);
    become(anna);
    m_clock.set(at(0, 9));
    QCOMPARE(codeOf(m_handoffs->claim(LeadId(1)).result()), u"handoff.beforeHanded"_s);
    m_clock.set(at(0, 10));
    BATON_VERIFY(m_handoffs->claim(LeadId(1)).result());
}

void HandoffsTest::whoMayAnswerDoes_data()
{
    QTest::addColumn<int>("owner");
    QTest::addColumn<int>("who");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, int owner, int who, const QString &to, const QString &code) {
        QTest::newRow(name) << owner << who << to << code;
    };
    row("who has it", 5, 5, u"sales"_s, {});
    row("a rep what nobody has", 0, 5, u"sales"_s, {});
    row("a rep what another has", 2, 5, u"sales"_s, u"handoff.othersLead"_s);
    row("a rep what tele has", 0, 5, u"tele"_s, u"handoff.otherSide"_s);
    row("the sales manager what a rep has", 5, 6, u"sales"_s, {});
    row("the sales manager what tele has", 2, 6, u"tele"_s, u"handoff.otherSide"_s);
    row("marketing operations what tele has", 2, 1, u"tele"_s, {});
    row("marketing", 0, 4, u"sales"_s, u"handoff.otherSide"_s);
    row("an executive", 5, 7, u"sales"_s, u"handoff.otherSide"_s);
    row("somebody who left", 0, 3, u"sales"_s, u"handoff.answererInactive"_s);
    row("somebody of a file, who has no roles", 5, 8, u"sales"_s, {});
}

void HandoffsTest::whoMayAnswerDoes()
{
    QFETCH(int, owner);
    QFETCH(int, who);
    QFETCH(QString, to);
    BATON_VERIFY(give(1, *sideFromKey(to), UserId(owner)));
    become(UserId(who));
    for (const Verdict verdict : {Verdict::Return, Verdict::Reject, Verdict::Accept}) {
        const auto answered = answer(1, verdict, HandoffReason::NotReady);
        QTEST(codeOf(answered), "code");
        if (answered)
            BATON_VERIFY(m_handoffs->takeBack(LeadId(1)).result());
    }
}

void HandoffsTest::whatHasEndedIsNotAnswered_data()
{
    QTest::addColumn<int>("verdict");
    QTest::newRow("accepted") << static_cast<int>(Verdict::Accept);
    QTest::newRow("rejected") << static_cast<int>(Verdict::Reject);
    QTest::newRow("returned") << static_cast<int>(Verdict::Return);
}

void HandoffsTest::whatHasEndedIsNotAnswered()
{
    QFETCH(int, verdict);
    BATON_VERIFY(give(1, Side::Sales, anna));
    BATON_VERIFY(m_funnel->move({LeadId(1), {}, Stage::Disqualified, u"student"_s, {}}).result());
    const auto refused = answer(1, static_cast<Verdict>(verdict), HandoffReason::NotReady);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"handoff.closed"_s);
    QVERIFY2(leadText(1).startsWith(u"disqualified"), qPrintable(leadText(1)));
    QCOMPARE(ledgerNow(), u"rejected 1"_s);
}

void HandoffsTest::theServerRefusesForItself_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("code"); // Empty: it changes nothing.

    const auto row = [](const char *name, const QString &call, const QString &code) {
        QTest::newRow(name) << call << code;
    };
    row("claimed by somebody who left", u"give_handoff(1, 1, NULL, 3, 0, 0, 3)"_s, u"handoff.answererInactive"_s);
    row("taken from the queue by somebody who left", u"(claim_next(CAST(3 AS SMALLINT), 3, 0, 0)).revision"_s,
        u"handoff.answererInactive"_s);
    row("given to somebody who left", u"give_handoff(1, 1, NULL, 3, 0, 0, 1)"_s, u"handoff.ownerInactive"_s);
    row("claimed from somebody who has it", u"give_handoff(1, 1, 2, 1, 0, 0, 1)"_s, {});
    row("claimed by nobody", u"give_handoff(1, 1, NULL, 1, 0, 0, NULL)"_s, u"handoff.nobody"_s);
    row("taken from the queue by nobody", u"(claim_next(CAST(3 AS SMALLINT), NULL, 0, 0)).revision"_s,
        u"handoff.nobody"_s);
    row("accepted by nobody", u"accept_lead(1, 1, 1, 0, 9999999999999, 0, NULL, 0, NULL)"_s, u"handoff.nobody"_s);
    row("rejected by nobody", u"reject_lead(1, 1, 9999999999999, 0, CAST(1 AS SMALLINT), NULL, NULL, 0, NULL)"_s,
        u"handoff.nobody"_s);
    row("returned by nobody", u"return_lead(1, 1, 9999999999999, 0, CAST(8 AS SMALLINT), 'Who?', NULL, 0, NULL)"_s,
        u"handoff.nobody"_s);
    row("returned without a question", u"return_lead(1, 1, 9999999999999, 0, CAST(8 AS SMALLINT), NULL, NULL, 0, 1)"_s,
        u"handoff.questionMissing"_s);
    row("recycled by nobody", u"recycle_lead(1, 1, 0, NULL)"_s, u"handoff.nobody"_s);
    row("rejected without a reason", u"reject_lead(1, 1, 9999999999999, 0, NULL, NULL, NULL, 0, 1)"_s,
        u"handoff.reasonMissing"_s);
    row("rejected before it was handed over", u"reject_lead(1, 1, 0, 0, CAST(1 AS SMALLINT), NULL, NULL, 0, 1)"_s, {});
    row("returned before it was handed over", u"return_lead(1, 1, 0, 0, CAST(8 AS SMALLINT), 'Who?', NULL, 0, 1)"_s,
        {});
    row("accepted before it was handed over", u"accept_lead(1, 1, 1, 0, 0, 0, NULL, 0, 1)"_s, {});
    row("accepted as it no longer is", u"accept_lead(1, 7, 1, 0, 9999999999999, 0, NULL, 0, 1)"_s, {});
    row("a lead that was changed meanwhile", u"assign_lead(1, 99, NULL, 1, 0, 1)"_s, {});
    row("recycled while it waits for an answer", u"recycle_lead(1, 1, 0, 1)"_s, u"handoff.open"_s);
    row("claimed by marketing", u"give_handoff(1, 1, NULL, 4, 0, 0, 4)"_s, u"handoff.otherSide"_s);
    row("taken from the queue by an executive", u"(claim_next(CAST(3 AS SMALLINT), 7, 0, 0)).revision"_s,
        u"handoff.otherSide"_s);
    row("given to marketing", u"give_handoff(1, 1, NULL, 4, 0, 0, 1)"_s, u"handoff.ownerSide"_s);
    row("accepted by marketing", u"accept_lead(1, 1, 5, 0, 9999999999999, 0, NULL, 0, 4)"_s, u"handoff.otherSide"_s);
    row("accepted by somebody who left", u"accept_lead(1, 1, 5, 0, 9999999999999, 0, NULL, 0, 3)"_s,
        u"handoff.answererInactive"_s);
    row("accepted for marketing", u"accept_lead(1, 1, 4, 0, 9999999999999, 0, NULL, 0, 6)"_s, u"handoff.ownerSide"_s);
    row("rejected by an executive", u"reject_lead(1, 1, 9999999999999, 0, CAST(1 AS SMALLINT), NULL, NULL, 0, 7)"_s,
        u"handoff.otherSide"_s);
    row("returned by marketing", u"return_lead(1, 1, 9999999999999, 0, CAST(8 AS SMALLINT), 'Who?', NULL, 0, 4)"_s,
        u"handoff.otherSide"_s);
    row("accepted by a rep what another has", u"accept_lead(2, 1, 5, 0, 9999999999999, 0, NULL, 0, 2)"_s,
        u"handoff.othersLead"_s);
    row("rejected by a rep what another has",
        u"reject_lead(2, 1, 9999999999999, 0, CAST(1 AS SMALLINT), NULL, NULL, 0, 2)"_s, u"handoff.othersLead"_s);
    row("tele's owner is a rep", u"assign_lead(3, 1, 5, NULL, 0, 1)"_s, u"handoff.ownerSide"_s);
    row("sales' owner is marketing", u"assign_lead(3, 1, NULL, 4, 0, 1)"_s, u"handoff.ownerSide"_s);
    row("sales' owner has left", u"assign_lead(3, 1, NULL, 3, 0, 1)"_s, u"handoff.ownerInactive"_s);
    row("a definition that sales has not signed", u"activate_agreement(77, 1, NULL, 0, 0, 1)"_s,
        u"agreement.unsigned"_s);
    row("a score model that sales has not signed", u"activate_agreement(79, 1, NULL, 0, 0, 1)"_s,
        u"agreement.unsigned"_s);
    row("promises of tele that tele has not signed", u"activate_agreement(80, 1, NULL, 0, 0, 1)"_s,
        u"agreement.unsigned"_s);
    row("a version that counts already", u"activate_agreement(78, 1, NULL, 0, 0, 1)"_s, u"agreement.notDraft"_s);
    row("signed when it counts already", u"sign_agreement(78, CAST(3 AS SMALLINT), 0, 0, NULL, 5)"_s,
        u"agreement.notDraft"_s);
    row("signed by nobody", u"sign_agreement(77, CAST(3 AS SMALLINT), 0, 0, NULL, NULL)"_s, u"agreement.nobody"_s);
    row("signed for no side", u"sign_agreement(77, CAST(4 AS SMALLINT), 0, 0, NULL, 5)"_s, u"agreement.side"_s);
    row("signed by marketing for sales", u"sign_agreement(77, CAST(3 AS SMALLINT), 0, 0, NULL, 4)"_s,
        u"agreement.otherSide"_s);
    row("signed by one for two sides", u"sign_agreement(80, CAST(2 AS SMALLINT), 0, 0, NULL, 2)"_s,
        u"agreement.sameSigner"_s);
}

void HandoffsTest::theServerRefusesForItself()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    QFETCH(QString, call);
    if (engine != Engine::Postgresql)
        QSKIP("A file has no server");
    BATON_VERIFY(give(1, Side::Sales, {}));
    BATON_VERIFY(give(2, Side::Sales, UserId(5)));
    addAgreements();
    const auto told = m_connection->count(u"SELECT "_s + call);
    QTEST(told ? QString() : told.error().code, "code");
    QCOMPARE(told.value_or(0), 0);
    QCOMPARE(m_connection->count(u"SELECT sum(revision) FROM handoff"_s).value_or(0), 2);
}

/// 77: a definition that marketing signed; 78: a score model that counted; 79: one that nobody signed; 80: promises of
/// tele that marketing and Bert for sales signed.
void HandoffsTest::addAgreements()
{
    run(u"INSERT INTO agreement (id, kind, version, state, body, created_at, recorded_at, updated_at) VALUES "
        "(77, 1, 1, 1, '{}', 0, 0, 0), (78, 2, 1, 4, '{}', 0, 0, 0), (79, 2, 2, 1, '{}', 0, 0, 0), "
        "(80, 4, 1, 1, '{\"commitments\": [{\"party\": \"tele\"}]}', 0, 0, 0)"_s);
    run(u"INSERT INTO agreement_signature (agreement_id, side, user_id, signed_at, recorded_at) VALUES "
        "(77, 1, 4, 0, 0), (80, 1, 4, 0, 0), (80, 3, 2, 0, 0)"_s);
}

void HandoffsTest::whoIsSignedInActsForHimself_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("code"); // Empty: it is done.

    const auto row = [](const char *name, int who, const QString &statement, const QString &code) {
        QTest::newRow(name) << who << statement << code;
    };
    const QString accepted = u"SELECT accept_lead(%1, 1, %2, 9999999999999, 9999999999999, 0, NULL, 0, %3)"_s;
    const QString signing = u"SELECT sign_agreement(77, CAST(3 AS SMALLINT), 0, 0, NULL, %1)"_s;
    row("a rep answers what waits for his side", 5, accepted.arg(1).arg(5).arg(5), {});
    row("a rep answers what is his", 5, accepted.arg(2).arg(5).arg(5), {});
    row("a rep answers as the sales manager", 5, accepted.arg(1).arg(5).arg(6), u"user.notYou"_s);
    row("a rep answers as marketing operations", 2, accepted.arg(2).arg(5).arg(1), u"user.notYou"_s);
    row("the sales manager answers what a rep has", 6, accepted.arg(2).arg(5).arg(6), {});
    row("marketing operations answers what a rep has", 1, accepted.arg(2).arg(5).arg(1), {});
    row("marketing answers", 4, accepted.arg(1).arg(5).arg(4), u"handoff.otherSide"_s);
    row("somebody unknown answers", 0, accepted.arg(1).arg(5).arg(5), u"user.notYou"_s);
    row("a rep takes from the queue", 5, u"SELECT revision FROM claim_next(CAST(3 AS SMALLINT), 5, 9999999999999, 0)"_s,
        {});
    row("a rep takes for another", 5, u"SELECT revision FROM claim_next(CAST(3 AS SMALLINT), 2, 9999999999999, 0)"_s,
        u"user.notYou"_s);
    row("sales signs for itself", 6, signing.arg(6), {});
    row("marketing signs as sales", 4, signing.arg(6), u"user.notYou"_s);
    row("sales signs without the verb", 6,
        u"INSERT INTO agreement_signature (agreement_id, side, user_id, signed_at, recorded_at) VALUES (77, 3, 6, 0, 0)"_s,
        u"storage.denied"_s);
    row("a draft is stored", 4,
        u"INSERT INTO agreement (id, kind, version, body, created_at, recorded_at, updated_at) VALUES (90, 3, 1, '{}', "
        "0, 0, 0)"_s,
        {});
    row("what counts is stored at once", 4,
        u"INSERT INTO agreement (id, kind, version, state, body, created_at, recorded_at, updated_at) VALUES (90, 3, "
        u"1, "
        "3, '{}', 0, 0, 0)"_s,
        u"storage.denied"_s);
    row("a draft counts without the verb", 6, u"UPDATE agreement SET state = 3 WHERE id = 77"_s, u"storage.denied"_s);
    row("what is signed is reworded", 6, u"UPDATE agreement SET body = '{}' WHERE id = 77"_s, u"storage.denied"_s);
    row("a version that nobody signed is made to count", 6, u"SELECT activate_agreement(77, 1, NULL, 0, 0, 6)"_s,
        u"agreement.unsigned"_s);
    row("an answer without the verb", 5, u"UPDATE handoff SET accepted_at = handed_at, decided_by = 5 WHERE id = 2"_s,
        u"handoff.byVerb"_s);
    row("another's hand-off without the verb", 2, u"UPDATE handoff SET owner_id = 2 WHERE id = 2"_s,
        u"handoff.byVerb"_s);
    const QString file = u"SELECT new_revision FROM write_answers('[{\"id\": 2, \"owner_id\": 5, \"owned_at\": "
                         "9999999999999, \"accepted_at\": 9999999999999, \"decided_by\": %1}]', TRUE, 0, %1)"_s;
    row("a file of marketing answers", 4, file.arg(4), {});
    row("a file of a rep answers what is his", 5, file.arg(5), {});
    row("a file of a rep answers what is another's", 2, file.arg(2), u"handoff.othersLead"_s);
    row("a file of an executive answers", 7, file.arg(7), u"handoff.otherSide"_s);
    row("a file answers as somebody else", 4, file.arg(1), u"user.notYou"_s);
    row("a lead without the verb", 2, u"UPDATE lead SET sales_owner_id = 2 WHERE id = 2"_s, u"handoff.byVerb"_s);
    row("the sales manager gives a rep's lead to another rep", 6, u"UPDATE lead SET sales_owner_id = 2 WHERE id = 2"_s,
        {});
    row("the sales manager gives it to marketing", 6, u"UPDATE lead SET sales_owner_id = 4 WHERE id = 2"_s,
        u"handoff.ownerSide"_s);
    row("a lead's value", 5, u"UPDATE lead SET notes = 'Called' WHERE id = 2"_s, {});
    row("a rep makes himself marketing operations", 5, u"INSERT INTO user_role (user_id, role) VALUES (5, 2)"_s,
        u"storage.denied"_s);
    row("marketing operations gives a role", 1, u"INSERT INTO user_role (user_id, role) VALUES (5, 3)"_s, {});
    row("a rep takes another's login", 5,
        u"INSERT INTO app_user (id, name, name_key, login, active, created_at, "
        "recorded_at) VALUES (90, 'X', 'x', 'x', TRUE, 0, 0)"_s,
        u"storage.denied"_s);
    row("an owner of a file is written down", 4,
        u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (90, 'X', 'x', FALSE, 0, 0)"_s,
        {});
    row("the log is rewritten", 1, u"UPDATE event_log SET actor_id = 5"_s, u"storage.denied"_s);
}

/// As the members of baton_user, whatever program they use.
void HandoffsTest::whoIsSignedInActsForHimself()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    QFETCH(int, who);
    QFETCH(QString, statement);
    if (engine != Engine::Postgresql)
        QSKIP("A file has no server");
    BATON_VERIFY(give(1, Side::Sales, {}));
    BATON_VERIFY(give(2, Side::Sales, UserId(5)));
    addAgreements();
    // All of it goes again at the end, the role too.
    auto transaction = Transaction::begin(*m_connection, Transaction::Mode::Write);
    BATON_VERIFY(transaction);
    const QString login = u"baton_test_%1"_s.arg(QCoreApplication::applicationPid());
    run(u"UPDATE app_user SET login = '%1' WHERE id = %2"_s.arg(login).arg(who));
    run(u"CREATE ROLE %1 LOGIN IN ROLE baton_user"_s.arg(login));
    run(u"SET SESSION AUTHORIZATION %1"_s.arg(login));
    const bool isQuestion = statement.startsWith(u"SELECT");
    const auto done = isQuestion ? m_connection->count(statement) : m_connection->execute(statement);
    QTEST(done ? QString() : done.error().code, "code");
    QVERIFY2(!done || *done > 0, "nothing was done");
}

void HandoffsTest::aMovePassesTheLeadOn()
{
    BATON_VERIFY(m_funnel->move({LeadId(1), {}, Stage::Sal, {}, {}}).result());
    QCOMPARE(ledgerText({{m_clock.now(), {}}, {}, {}, HandoffGrouping::Party}), u"pending 1; sales: pending 1"_s);
    BATON_VERIFY(give(3, Side::Tele, bert));
    m_clock.set(at(0, 11));
    BATON_VERIFY(m_funnel->move({LeadId(3), {}, Stage::Tal, {}, {}}).result());
    const auto entries = m_handoffs->list({{m_clock.now(), {}}, {}, {}}, {}).result();
    BATON_VERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).handoff.acceptedAt, std::optional(at(0, 10)));
    QCOMPARE(entries->at(0).owner, u"Anna"_s);
    QCOMPARE(entries->at(1).handoff.acceptedAt, std::optional(at(0, 11)));
    QCOMPARE(entries->at(1).owner, u"Bert"_s);
    BATON_VERIFY(m_funnel->move({LeadId(3), {}, Stage::Tql, {}, {}}).result());
    QCOMPARE(ledgerNow(), u"pending 2"_s);
}

void HandoffsTest::aCorrectionTakesBackWhatTheMoveDecided()
{
    BATON_VERIFY(m_funnel->move({LeadId(2), {}, Stage::Sal, {}, {}}).result());
    QCOMPARE(ledgerNow(), u"pending 1"_s);
    m_wall.set(at(0, 10) + std::chrono::minutes(15));
    BATON_VERIFY(m_funnel->move({LeadId(2), {}, Stage::Tql, {}, {}}).result());
    QCOMPARE(ledgerNow(), QString());

    BATON_VERIFY(give(1, Side::Sales, anna));
    m_clock.set(at(0, 12));
    BATON_VERIFY(answer(1, Verdict::Accept));
    BATON_VERIFY(m_funnel->move({LeadId(1), {}, Stage::Mql, {}, {}}).result());
    m_clock.set(at(1, 11));
    QCOMPARE(ledgerNow(), u"expired 1"_s);
    BATON_VERIFY(answer(1, Verdict::Reject, HandoffReason::NotReady));
    QCOMPARE(ledgerNow(), u"rejected 1"_s);
    BATON_VERIFY(m_funnel->move({LeadId(1), {}, Stage::Mql, {}, {}}).result());
    QCOMPARE(ledgerNow(), u"expired 1"_s);
}

void HandoffsTest::anAnswerIsTakenBack_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("owner");
    const auto row = [](const char *name, Verdict verdict, int reason, UserId owner = anna) {
        QTest::newRow(name) << static_cast<int>(verdict) << reason << static_cast<int>(owner.value());
    };
    row("an acceptance, which moved the lead", Verdict::Accept, 0);
    row("an acceptance of what waited for somebody", Verdict::Accept, 0, UserId());
    row("an acceptance of what was another's", Verdict::Accept, 0, bert);
    row("a return, which moved it and asked something", Verdict::Return, 0);
    row("a rejection that moved it", Verdict::Reject, static_cast<int>(HandoffReason::NotReady));
    row("a rejection that left it where it was", Verdict::Reject, static_cast<int>(HandoffReason::Duplicate));
    row("a rejection that took the owner away", Verdict::Reject, static_cast<int>(HandoffReason::WrongTerritory));
}

/// Nothing that counts is left of it; the log keeps both.
void HandoffsTest::anAnswerIsTakenBack()
{
    QFETCH(int, verdict);
    QFETCH(int, reason);
    QFETCH(int, owner);
    NewHandoff wish;
    wish.lead = LeadId(1);
    wish.owner = UserId(owner);
    wish.note = u"Wants a demo"_s;
    BATON_VERIFY(m_handoffs->handOver(wish).result());
    const QStringList before = storyOf(1);
    const auto logged = m_connection->count(u"SELECT count(*) FROM event_log"_s);
    BATON_VERIFY(logged);
    become(anna);
    m_clock.set(at(0, 11));
    m_wall.set(at(0, 11));
    const auto answered = answer(1, static_cast<Verdict>(verdict),
                                 reason ? std::optional(static_cast<HandoffReason>(reason)) : std::nullopt);
    BATON_VERIFY(answered);
    QVERIFY(!answered->handoff.isOpen());
    QVERIFY(storyOf(1) != before);
    m_wall.set(at(0, 11) + std::chrono::minutes(15));
    const auto waiting = m_handoffs->takeBack(LeadId(1)).result();
    BATON_VERIFY(waiting);
    QVERIFY(waiting->handoff.isOpen());
    QVERIFY(!waiting->handoff.decidedBy.isValid());
    QCOMPARE(waiting->handoff.owner, UserId(owner));
    QCOMPARE(waiting->stage, Stage::Mql);
    QCOMPARE(storyOf(1), before);
    QVERIFY(m_connection->count(u"SELECT count(*) FROM event_log"_s).value_or(0) >= *logged + 2);
    BATON_VERIFY(answer(1, Verdict::Accept));
}

void HandoffsTest::answersAreTakenBackOneByOne()
{
    BATON_VERIFY(give(1, Side::Sales, anna));
    const QStringList waiting = storyOf(1);
    become(anna);
    m_clock.set(at(0, 11));
    m_wall.set(at(0, 11));
    BATON_VERIFY(answer(1, Verdict::Accept));
    const QStringList accepted = storyOf(1);
    m_clock.set(at(0, 11) + std::chrono::minutes(2));
    m_wall.set(at(0, 11) + std::chrono::minutes(2));
    BATON_VERIFY(answer(1, Verdict::Reject, HandoffReason::NotReady));
    BATON_VERIFY(m_handoffs->takeBack(LeadId(1)).result());
    QCOMPARE(storyOf(1), accepted);
    BATON_VERIFY(m_handoffs->takeBack(LeadId(1)).result());
    QCOMPARE(storyOf(1), waiting);
    QCOMPARE(codeOf(m_handoffs->takeBack(LeadId(1)).result()), u"handoff.notTakenBack"_s);
}

void HandoffsTest::anAnswerIsNotTakenBack()
{
    const auto code = [this] { return m_handoffs->takeBack(LeadId(1)).result().error().code; };
    QCOMPARE(code(), u"handoff.none"_s);
    BATON_VERIFY(give(1, Side::Sales, anna));
    QCOMPARE(code(), u"handoff.notTakenBack"_s);
    become(anna);
    m_clock.set(at(0, 11));
    m_wall.set(at(0, 11));
    BATON_VERIFY(answer(1, Verdict::Reject, HandoffReason::Duplicate));
    become(bert);
    QCOMPARE(code(), u"handoff.notTakenBack"_s);
    become(anna);
    m_wall.set(at(0, 11) + std::chrono::minutes(15) + std::chrono::milliseconds(1));
    QCOMPARE(code(), u"handoff.notTakenBack"_s);
    QCOMPARE(ledgerNow(), u"rejected 1"_s);
}

void HandoffsTest::whatWentOnSinceStays()
{
    BATON_VERIFY(give(1, Side::Sales, anna));
    m_clock.set(at(0, 11));
    m_wall.set(at(0, 11));
    BATON_VERIFY(answer(1, Verdict::Accept));
    m_wall.set(at(0, 11) + std::chrono::minutes(1));
    m_clock.set(at(0, 12));
    BATON_VERIFY(m_funnel->move({LeadId(1), {}, Stage::Working, {}, {}}).result());
    const QStringList before = storyOf(1);
    QCOMPARE(codeOf(m_handoffs->takeBack(LeadId(1)).result()), u"handoff.notTakenBack"_s);
    QCOMPARE(storyOf(1), before);
}

void HandoffsTest::nobodyAnswersNothing_data()
{
    QTest::addColumn<int>("verdict");
    QTest::newRow("accepted") << static_cast<int>(Verdict::Accept);
    QTest::newRow("rejected") << static_cast<int>(Verdict::Reject);
    QTest::newRow("returned") << static_cast<int>(Verdict::Return);
}

void HandoffsTest::nobodyAnswersNothing()
{
    QFETCH(int, verdict);
    BATON_VERIFY(give(1, Side::Sales, bert));
    const QStringList before = storyOf(1);
    become(UserId());
    QCOMPARE(codeOf(answer(1, static_cast<Verdict>(verdict), HandoffReason::NotReady)), u"handoff.nobody"_s);
    const auto moved = m_funnel->move({LeadId(1), {}, Stage::Sal, {}, {}}).result();
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, u"handoff.nobody"_s);
    QCOMPARE(storyOf(1), before);
}

void HandoffsTest::aQuestionIsAsked()
{
    BATON_VERIFY(give(1, Side::Sales, anna));
    HandoffDecision decision;
    decision.lead = LeadId(1);
    decision.verdict = Verdict::Return;
    decision.note = u" \t "_s;
    QCOMPARE(codeOf(m_handoffs->decide(decision).result()), u"handoff.questionMissing"_s);
    QCOMPARE(ledgerNow(), u"pending 1"_s);
}

void HandoffsTest::theOwnersHoursCount()
{
    run(u"INSERT INTO agreement (id, kind, version, state, effective_from, body, created_at, recorded_at, updated_at) "
        "VALUES (90, %1, 1, 3, 0, '{\"commitments\": [{\"party\": \"sales\", \"start\": \"handedOver\", \"stop\": "
        "\"decided\", \"target\": {\"days\": 1}, \"calendar\": \"owner\"}]}', 0, 0, 0)"_s.arg(
            static_cast<int>(AgreementKind::SlaPolicy)));
    PeopleService people(*m_database, *m_author);
    people.setHoursConsequence([](Connection &connection, const Stamp &stamp) {
        return HandoffDeadlineStore(connection).refreshRunning(stamp);
    });
    const auto away = [&](UserId user, int day) {
        Absence absence;
        absence.user = user;
        absence.when = {at(day, 0), at(day, 24)};
        return people.addAbsence(absence).result();
    };
    BATON_VERIFY(away(anna, 1));
    const auto due = [&] {
        return m_handoffs->list({{m_clock.now(), {}}, {}, {}}, {}).result()->first().handoff.respondDue;
    };
    BATON_VERIFY(give(1, Side::Sales, UserId()));
    QCOMPARE(due(), at(1, 10)); // The workspace's, while nobody has it.
    BATON_VERIFY(m_handoffs->claim(LeadId(1)).result());
    QCOMPARE(due(), at(2, 10));
    // Other hours move what runs, and the log tells it.
    const auto moved = [this] {
        return m_connection
            ->count(u"SELECT count(*) FROM event_log WHERE entity = %1 AND verb = %2 AND field = 'due'"_s
                        .arg(static_cast<int>(Entity::Handoff))
                        .arg(static_cast<int>(Verb::Changed)))
            .value_or(-1);
    };
    BATON_VERIFY(away(bert, 2));
    QCOMPARE(moved(), 0);
    const auto second = away(anna, 2);
    BATON_VERIFY(second);
    QCOMPARE(due(), at(3, 10));
    QCOMPARE(moved(), 1);
    BATON_VERIFY(people.removeAbsence(*second).result());
    QCOMPARE(due(), at(2, 10));
    BATON_VERIFY(answer(1, Verdict::Reject, HandoffReason::Duplicate));
    BATON_VERIFY(away(anna, 2));
    QCOMPARE(due(), at(2, 10)); // What has stopped keeps the deadline that it was measured by.
    QCOMPARE(moved(), 2);
}

void HandoffsTest::touchesAnswerTheHandoffThatTheyFollow()
{
    BATON_VERIFY(touch(1, Side::Sales));
    m_clock.set(at(0, 11));
    BATON_VERIFY(give(1, Side::Sales, anna));
    BATON_VERIFY(touch(1, Side::Sales, TouchKind::Note));
    BATON_VERIFY(touch(1, Side::Tele));
    QCOMPARE(ledgerNow(), u"pending 1"_s);
    m_clock.set(at(0, 12));
    BATON_VERIFY(answer(1, Verdict::Reject, HandoffReason::Duplicate));
    m_clock.set(at(0, 13));
    BATON_VERIFY(give(1, Side::Sales, anna));
    BATON_VERIFY(touch(1, Side::Sales));
    const auto entries = m_handoffs->list({{m_clock.now(), {}}, {}, {}}, {}).result();
    BATON_VERIFY(entries);
    QVERIFY(!entries->at(0).handoff.firstTouchAt);
    QCOMPARE(entries->at(1).handoff.firstTouchAt, std::optional(at(0, 13)));
    QCOMPARE(ledgerNow(), u"rejected 1, worked 1"_s);
}

void HandoffsTest::aTouchIsTakenBack()
{
    BATON_VERIFY(give(1, Side::Sales, anna));
    m_clock.set(at(0, 12));
    const auto logged = touch(1, Side::Sales);
    BATON_VERIFY(logged);
    QCOMPARE(logged->actor, anna);
    m_clock.set(at(0, 13));
    BATON_VERIFY(touch(1, Side::Sales, TouchKind::Meeting));
    BATON_VERIFY(m_touches->remove(logged->id).result());
    auto entries = m_handoffs->list({{m_clock.now(), {}}, {}, {}}, HandoffBucket::Worked).result();
    BATON_VERIFY(entries);
    QCOMPARE(entries->value(0).handoff.firstTouchAt, std::optional(at(0, 13)));
    const auto again = m_touches->remove(logged->id).result();
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"touch.unknown"_s);
    const auto left = m_touches->ofLead(LeadId(1)).result();
    BATON_VERIFY(left);
    QCOMPARE(left->size(), 1);
    const auto events = EventLog(*m_connection).of(Entity::Touch, logged->id.value());
    BATON_VERIFY(events);
    QCOMPARE(events->at(0).verb, Verb::Deleted);
    QCOMPARE(events->at(1).verb, Verb::Touched);
}

void HandoffsTest::touchesAreRefused()
{
    NewTouch wish;
    wish.lead = LeadId(1);
    wish.at = at(0, 11);
    const auto future = m_touches->log(wish).result();
    QVERIFY(!future);
    QCOMPARE(future.error().code, u"touch.future"_s);
    wish.at.reset();
    wish.lead = LeadId(99);
    const auto unknown = m_touches->log(wish).result();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"lead.unknown"_s);
    wish.lead = LeadId(1);
    wish.kind = TouchKind::Note;
    const auto empty = m_touches->log(wish).result();
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, u"touch.noteMissing"_s);
    wish.kind = TouchKind::Mail;
    const auto mail = m_touches->log(wish).result();
    BATON_VERIFY(mail);
    QCOMPARE(mail->side, Side::Sales);
    QCOMPARE(mail->direction, TouchDirection::Outbound);
}

void HandoffsTest::theLedgerKnowsEveryMoment()
{
    BATON_VERIFY(give(1, Side::Sales, anna));
    m_wall.set(at(50, 10));
    m_clock.set(at(0, 12));
    BATON_VERIFY(answer(1, Verdict::Accept));
    m_wall.set(at(60, 10));
    m_clock.set(at(3, 12));
    const auto logged = touch(1, Side::Sales);
    BATON_VERIFY(logged);
    m_wall.set(at(70, 10));
    const auto seen = [&](Instant now, std::optional<Instant> knownAt = {}) {
        return ledgerText({.asOf = {now, knownAt}, .from = {}, .to = {}});
    };
    QCOMPARE(seen(at(0, 9)), QString());
    QCOMPARE(seen(at(0, 10)), u"pending 1"_s);
    QCOMPARE(seen(at(3, 11)), u"acceptedUntouched 1"_s);
    QCOMPARE(seen(at(3, 12)), u"worked 1"_s);
    QCOMPARE(seen(at(3, 12), at(0, 9)), QString());
    QCOMPARE(seen(at(3, 12), at(0, 10)), u"expired 1"_s);
    QCOMPARE(seen(at(3, 12), at(50, 10)), u"acceptedUntouched 1"_s);
    QCOMPARE(seen(at(3, 12), at(60, 10)), u"worked 1"_s);
    BATON_VERIFY(m_touches->remove(logged->id).result());
    QCOMPARE(seen(at(3, 12)), u"acceptedUntouched 1"_s);
    QCOMPARE(seen(at(3, 12), at(60, 10)), u"worked 1"_s);
    run(u"UPDATE app_user SET active = FALSE WHERE id = 1"_s);
    QCOMPARE(seen(at(0, 10)), u"orphaned 1"_s);
}

void HandoffsTest::theLedgerStandsSideBySide()
{
    BATON_VERIFY(give(1, Side::Sales, anna));
    BATON_VERIFY(give(3, Side::Tele, UserId()));
    m_clock.set(at(31, 10));
    BATON_VERIFY(give(2, Side::Sales, bert));
    const auto by = [&](HandoffGrouping grouping) { return ledgerText({{m_clock.now(), {}}, {}, {}, grouping}); };
    const QString all = u"expired 2, pending 1; "_s;
    QCOMPARE(by(HandoffGrouping::Party), all + u"sales: expired 1, pending 1; tele: expired 1"_s);
    QCOMPARE(by(HandoffGrouping::Owner), all + u"Anna: expired 1; Bert: pending 1; –: expired 1"_s);
    QCOMPARE(by(HandoffGrouping::Source), all + u"Fair: expired 1; –: expired 1, pending 1"_s);
    QCOMPARE(by(HandoffGrouping::Month), all + u"2018-01: expired 2; 2018-02: pending 1"_s);
    QCOMPARE(ledgerText({{m_clock.now(), {}}, at(1, 0), {}}), u"pending 1"_s);
    QCOMPARE(ledgerText({{m_clock.now(), {}}, {}, at(31, 10)}), u"expired 2"_s);
}

void HandoffsTest::theTimelineTellsIt()
{
    BATON_VERIFY(give(1, Side::Sales, anna));
    m_clock.set(at(0, 12));
    BATON_VERIFY(answer(1, Verdict::Accept));
    m_clock.set(at(0, 13));
    BATON_VERIFY(touch(1, Side::Sales));
    FieldCatalogue catalogue = leadCatalogue();
    const auto details = LeadDetailsStore(*m_connection, catalogue).byId(LeadId(1));
    BATON_VERIFY(details);
    QStringList told;
    for (const TimelineEntry &entry : details->timeline)
        if (entry.kind == TimelineEntry::Kind::Touch || entry.kind == TimelineEntry::Kind::Handoff)
            told.append(entry.subject + u' ' + entry.text + u' ' + entry.actor);
    QCOMPARE(told, (QStringList{u"call Said hello Anna"_s, u"accepted sales Anna"_s, u"handedOver sales Anna"_s}));
    QCOMPARE(plainText(details->fields.value(u"touch"_s)), u"2018-01-01T13:00:00Z"_s);
}

QTEST_GUILESS_MAIN(HandoffsTest)
#include "tst_handoffs.moc"
