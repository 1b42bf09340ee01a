// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxmarkstore.h"
#include "inbox/inboxreport.h"
#include "inbox/inboxrules.h"
#include "inbox/inboxservice.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = InboxEntry::Kind;

namespace {

const Instant noon = fromMillis(1'700'049'600'000); // 2023-11-15 12:00 UTC
const UserId me{1};
const UserId anna{2};

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup() { m_database.reset(); }
    void theLeadsOfABatchAreOneEntry();
    void fiveHundredLeadsGivenOneByOneAreOneEntry();
    void whatOneDoesOneselfIsNoNews();
    void whatWasTakenBackIsNoNews();
    void handoffsThatCameBackNameWhoAndWhy();
    void deadlinesComeNearAndPass_data();
    void deadlinesComeNearAndPass();
    void whatWasLateBeforeItCameIsNotMissed();
    void importsEndOrFail();
    void aCampaignIsOverItsBudgetFromTheFirstCent_data();
    void aCampaignIsOverItsBudgetFromTheFirstCent();
    void aDraftWaitsForItsSignature();
    void whatIsReadStaysReadUntilThereIsNews();
    void allAreReadAtOnce();
    void nobodyHasAnEmptyInbox();

private:
    void run(const QString &sql, const Bindings &bindings = {});
    void writePending();
    void addLead(qint64 id);
    void give(qint64 lead, UserId owner, UserId actor, Assignment::Cause cause, Instant at, BatchId batch = {});
    void addBatch(qint64 id, Batch::Kind kind, Batch::State state, UserId actor);
    void handOver(qint64 id, const QString &more, const Bindings &values);
    [[nodiscard]] QList<InboxEntry> entries();
    [[nodiscard]] QList<InboxEntry> entriesOf(Kind kind);
    [[nodiscard]] QList<LeadId> leadsOf(const InboxEntry &entry);

    QList<std::pair<QString, Bindings>> m_pending;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{noon};
    Author m_author{m_clock, m_clock, me};
    std::unique_ptr<InboxService> m_inbox;
};

void TestInbox::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_inbox.reset();
    m_database.reset();
    m_clock = FixedClock(noon);
    m_test = std::make_unique<TestDatabase>(engine);
    auto made = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(made);
    m_database = std::move(*made);
    m_author.setUser(me);
    m_inbox = std::make_unique<InboxService>(*m_database, m_author);
    for (const auto &[id, name, role] : {std::tuple(1, u"Jonas"_s, 4), std::tuple(2, u"Anna"_s, 1)}) {
        run(u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (:id, :name, :name, "
            "TRUE, 0, 0)"_s,
            {{u":id"_s, id}, {u":name"_s, name}});
        run(u"INSERT INTO user_role (user_id, role) VALUES (:id, :role)"_s, {{u":id"_s, id}, {u":role"_s, role}});
    }
}

void TestInbox::run(const QString &sql, const Bindings &bindings)
{
    m_pending.append({sql, bindings});
}

/// What was prepared, at once: five hundred waits for the disk would be a minute.
void TestInbox::writePending()
{
    const auto statements = std::exchange(m_pending, {});
    BATON_VERIFY(m_database
                     ->write([statements](Connection &connection) -> Result<void> {
                         for (const auto &statement : statements)
                             if (auto done = connection.execute(statement.first, statement.second); !done)
                                 return failure(done);
                         return {};
                     })
                     .result());
}

void TestInbox::addLead(qint64 id)
{
    run(u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES (:id, 3, 0, 0, 0, "
        "0)"_s,
        {{u":id"_s, toSql(id)}});
}

void TestInbox::addBatch(qint64 id, Batch::Kind kind, Batch::State state, UserId actor)
{
    run(u"INSERT INTO batch (id, kind, state, file_name, occurred_at, recorded_at, finished_at, actor_id, rows_done) "
        "VALUES (:id, :kind, :state, 'fair.csv', :at, :at, :at, :actor, 9412)"_s,
        {{u":id"_s, toSql(id)},
         {u":kind"_s, static_cast<int>(kind)},
         {u":state"_s, static_cast<int>(state)},
         {u":at"_s, toSql(noon - 1h)},
         {u":actor"_s, toSql(actor)}});
}

void TestInbox::give(qint64 lead, UserId owner, UserId actor, Assignment::Cause cause, Instant at, BatchId batch)
{
    run(u"INSERT INTO assignment (lead_id, side, owner_id, cause, actor_id, batch_id, occurred_at, recorded_at) VALUES "
        "(:lead, 3, :owner, :cause, :actor, :batch, :at, :at)"_s,
        {{u":lead"_s, toSql(lead)},
         {u":owner"_s, toSql(owner)},
         {u":cause"_s, static_cast<int>(cause)},
         {u":actor"_s, toSql(actor)},
         {u":batch"_s, toSql(batch)},
         {u":at"_s, toSql(at)}});
}

/// A hand-off of a lead of its own; `more` are columns beyond those that each one has.
void TestInbox::handOver(qint64 id, const QString &more, const Bindings &values)
{
    addLead(id);
    QStringList names;
    for (const auto &value : values)
        names.append(value.first);
    Bindings all = values;
    all.append({u":id"_s, toSql(id)});
    run(u"INSERT INTO handoff (id, lead_id, from_side, to_side, created_at, recorded_at, updated_at, %1) VALUES (:id, "
        ":id, 1, 3, 0, 0, 0, %2)"_s.arg(more, names.join(u", "_s)),
        all);
}

QList<InboxEntry> TestInbox::entries()
{
    writePending();
    const auto found = m_inbox->entries(0ms).result();
    if (!found) {
        qWarning().noquote() << describe(found.error());
        return {};
    }
    return *found;
}

QList<InboxEntry> TestInbox::entriesOf(Kind kind)
{
    QList<InboxEntry> found = entries();
    found.removeIf([kind](const InboxEntry &entry) { return entry.kind != kind; });
    return found;
}

QList<LeadId> TestInbox::leadsOf(const InboxEntry &entry)
{
    return m_inbox->leadsOf(entry, 0ms).result().value_or(QList<LeadId>());
}

void TestInbox::theLeadsOfABatchAreOneEntry()
{
    addBatch(7, Batch::Kind::Routing, Batch::State::Done, anna);
    QList<LeadId> leads;
    for (qint64 lead = 1; lead <= 12; ++lead) {
        addLead(lead);
        give(lead, me, {}, Assignment::Cause::Routed, noon - 1h, BatchId(7));
        leads.append(LeadId(lead));
    }
    addLead(13);
    give(13, anna, {}, Assignment::Cause::Routed, noon - 1h, BatchId(7));
    const QList<InboxEntry> found = entries();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, Kind::LeadsGiven);
    QCOMPARE(found[0].count, 12);
    QCOMPARE(found[0].cause, Assignment::Cause::Routed);
    QCOMPARE(leadsOf(found[0]), leads);
}

void TestInbox::fiveHundredLeadsGivenOneByOneAreOneEntry()
{
    for (qint64 lead = 1; lead <= 500; ++lead) {
        addLead(lead);
        give(lead, me, anna, Assignment::Cause::Assigned, noon - 10min + std::chrono::seconds(lead));
    }
    const QList<InboxEntry> found = entries();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].count, 500);
    QCOMPARE(found[0].actorName, u"Anna"_s);
    QCOMPARE(found[0].at, noon - 100s);
    QCOMPARE(leadsOf(found[0]).size(), 500);
}

void TestInbox::whatOneDoesOneselfIsNoNews()
{
    addLead(1);
    give(1, me, me, Assignment::Cause::Assigned, noon - 1h);
    give(1, me, me, Assignment::Cause::Claimed, noon - 1h);
    QVERIFY(entries().isEmpty());
    give(1, me, me, Assignment::Cause::Routed, noon - 1h); // The rules chose, whoever let them.
    QCOMPARE(entries().size(), 1);
}

void TestInbox::whatWasTakenBackIsNoNews()
{
    addLead(1);
    addBatch(7, Batch::Kind::Routing, Batch::State::Done, anna);
    addBatch(8, Batch::Kind::Undo, Batch::State::Done, anna);
    give(1, me, {}, Assignment::Cause::Routed, noon - 1h, BatchId(7));
    QCOMPARE(entries().size(), 1);
    run(u"UPDATE batch SET undone_by = 8 WHERE id = 7"_s);
    QVERIFY(entries().isEmpty());
}

void TestInbox::handoffsThatCameBackNameWhoAndWhy()
{
    const QString columns = u"from_user_id, handed_at, respond_due_at, touch_due_at, decided_by, reason, "_s;
    const auto values = [](qint64 by, HandoffReason reason, const QString &when, Instant at) {
        return Bindings{{u":from"_s, toSql(me)},
                        {u":handed"_s, toSql(noon - 48h)},
                        {u":respond"_s, toSql(noon - 40h)},
                        {u":touch"_s, toSql(noon - 30h)},
                        {u":by"_s, toSql(by)},
                        {u":reason"_s, static_cast<int>(reason)},
                        {when, toSql(at)}};
    };
    handOver(1, columns + u"rejected_at"_s, values(2, HandoffReason::Duplicate, u":rejected"_s, noon - 2h));
    handOver(2, columns + u"returned_at"_s, values(2, HandoffReason::InfoMissing, u":returned"_s, noon - 1h));
    handOver(3, columns + u"returned_at"_s, values(2, HandoffReason::InfoMissing, u":returned"_s, noon - 1h));
    handOver(4, columns + u"rejected_at"_s, values(1, HandoffReason::Duplicate, u":rejected"_s, noon - 1h));
    const QList<InboxEntry> found = entries();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].kind, Kind::Returned);
    QCOMPARE(found[0].count, 2);
    QCOMPARE(leadsOf(found[0]), (QList{LeadId(2), LeadId(3)}));
    QCOMPARE(found[1].kind, Kind::Rejected);
    QCOMPARE(found[1].actorName, u"Anna"_s);
    QCOMPARE(found[1].reason, HandoffReason::Duplicate);
    QCOMPARE(found[1].lead, LeadId(1));
}

void TestInbox::deadlinesComeNearAndPass_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<qint64>("answeredSecondsAfter"); // Of the deadline; 1000000 for never.
    QTest::addColumn<int>("near");
    QTest::addColumn<int>("missed");
    const qint64 never = 1'000'000;
    // Ten hours were given: near is what has two of them left.
    QTest::newRow("more than a fifth is left") << qint64(7201) << never << 0 << 0;
    QTest::newRow("a fifth is left") << qint64(7200) << never << 1 << 0;
    QTest::newRow("a second is left") << qint64(1) << never << 1 << 0;
    QTest::newRow("none is left, and it may still be answered") << qint64(0) << never << 1 << 0;
    QTest::newRow("a second too late") << qint64(-1) << never << 0 << 1;
    QTest::newRow("it passed unanswered") << qint64(-3600) << never << 0 << 1;
    QTest::newRow("it was answered a second late") << qint64(-3600) << qint64(1) << 0 << 1;
    QTest::newRow("it was answered in time") << qint64(-3600) << qint64(0) << 0 << 0;
    QTest::newRow("it is answered before it comes near") << qint64(3600) << qint64(-30) << 0 << 0;
    QTest::newRow("it passed five weeks ago") << qint64(-35 * 86400) << never << 0 << 0;
}

void TestInbox::deadlinesComeNearAndPass()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(qint64, answeredSecondsAfter);
    QFETCH(int, near);
    QFETCH(int, missed);
    const Instant due = noon + std::chrono::seconds(secondsLeft);
    const bool isAnswered = answeredSecondsAfter < 1'000'000;
    const QVariant answered = isAnswered ? toSql(due + std::chrono::seconds(answeredSecondsAfter)) : toSql(LeadId());
    handOver(1, u"owner_id, handed_at, respond_due_at, touch_due_at, rejected_at"_s,
             {{u":owner"_s, toSql(me)},
              {u":handed"_s, toSql(due - 10h)},
              {u":respond"_s, toSql(due)},
              {u":touch"_s, toSql(due + 240h)},
              {u":rejected"_s, answered}});
    QCOMPARE(entriesOf(Kind::DeadlineNear).size(), near);
    QCOMPARE(entriesOf(Kind::DeadlineMissed).size(), missed);
    if (near)
        QCOMPARE(entriesOf(Kind::DeadlineNear)[0].at, nearFrom(due - 10h, due));
    for (const InboxEntry &entry : entries())
        QCOMPARE(leadsOf(entry), QList{LeadId(1)});
}

void TestInbox::whatWasLateBeforeItCameIsNotMissed()
{
    const auto values = [](Instant owned) {
        return Bindings{{u":owner"_s, toSql(me)},
                        {u":owned"_s, toSql(owned)},
                        {u":handed"_s, toSql(noon - 10h)},
                        {u":respond"_s, toSql(noon - 2h)},
                        {u":touch"_s, toSql(noon + 240h)}};
    };
    const QString columns = u"owner_id, owned_at, handed_at, respond_due_at, touch_due_at"_s;
    handOver(1, columns, values(noon - 2h + 1s));
    QVERIFY(entries().isEmpty());
    handOver(2, columns, values(noon - 2h));
    QCOMPARE(entries().size(), 1);
}

void TestInbox::importsEndOrFail()
{
    addBatch(1, Batch::Kind::Import, Batch::State::Done, me);
    addBatch(2, Batch::Kind::Import, Batch::State::Failed, {});
    addBatch(3, Batch::Kind::Import, Batch::State::Done, anna);
    addBatch(4, Batch::Kind::BulkEdit, Batch::State::Done, me);
    addBatch(5, Batch::Kind::Import, Batch::State::Running, me);
    QCOMPARE(entries().size(), 2);
    const QList<InboxEntry> done = entriesOf(Kind::WorkDone);
    QCOMPARE(done.size(), 1);
    QCOMPARE(done[0].batch, BatchId(1));
    QCOMPARE(done[0].fileName, u"fair.csv"_s);
    QCOMPARE(done[0].count, 9412);
    QCOMPARE(entriesOf(Kind::WorkFailed)[0].batch, BatchId(2));
}

void TestInbox::aCampaignIsOverItsBudgetFromTheFirstCent_data()
{
    QTest::addColumn<qint64>("committed");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("all of it") << qint64(0) << qint64(50'000) << false;
    QTest::newRow("a cent more is paid") << qint64(0) << qint64(50'001) << true;
    QTest::newRow("a cent more is promised") << qint64(50'001) << qint64(0) << true;
    QTest::newRow("what was promised is paid") << qint64(50'000) << qint64(50'000) << false;
}

void TestInbox::aCampaignIsOverItsBudgetFromTheFirstCent()
{
    QFETCH(qint64, committed);
    QFETCH(qint64, actual);
    QFETCH(bool, isOver);
    for (const qint64 id : {1, 2}) {
        run(u"INSERT INTO campaign (id, name, name_key, status, currency, budget_minor, owner_id, created_at, "
            "recorded_at, updated_at) VALUES (:id, 'Spring', :key, 1, 'EUR', 100000, :owner, 0, 0, 0)"_s,
            {{u":id"_s, toSql(id)}, {u":key"_s, QString::number(id)}, {u":owner"_s, toSql(id)}});
        for (const qint64 line : {1, 2})
            run(u"INSERT INTO cost_line (campaign_id, category, month, planned_minor, committed_minor, actual_minor, "
                "created_at, recorded_at, updated_at) VALUES (:id, 1, '2023-11', 50000, :committed, :actual, 0, 0, "
                ":at)"_s,
                {{u":id"_s, toSql(id)},
                 {u":committed"_s, toSql(line == 1 ? committed : 50'000)},
                 {u":actual"_s, toSql(line == 1 ? actual : 50'000)},
                 {u":at"_s, toSql(noon - 1h)}});
    }
    const QList<InboxEntry> found = entries();
    QCOMPARE(found.size(), isOver ? 1 : 0); // The other one is somebody else's.
    if (isOver) {
        QCOMPARE(found[0].campaign, CampaignId(1));
        QCOMPARE(found[0].spent, (Money{100'001, u"EUR"_s}));
        QCOMPARE(found[0].budget, (Money{100'000, u"EUR"_s}));
    }
}

void TestInbox::aDraftWaitsForItsSignature()
{
    run(u"INSERT INTO agreement (id, kind, version, state, body, created_at, recorded_at, created_by, updated_at, "
        "updated_by) VALUES (1, 2, 1, 1, '{}', :at, :at, 2, :at, 2)"_s,
        {{u":at"_s, toSql(noon - 2h)}});
    const QList<InboxEntry> found = entries();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, Kind::SignatureWanted);
    QCOMPARE(found[0].agreementKind, AgreementKind::ScoreModel);
    QCOMPARE(found[0].version, 1);
    QCOMPARE(found[0].actorName, u"Anna"_s);
    m_author.setUser(anna); // Marketing signs no score model.
    QVERIFY(entries().isEmpty());
    m_author.setUser(me);
    run(u"UPDATE agreement SET updated_by = 1"_s); // Whoever writes it knows.
    QVERIFY(entries().isEmpty());
    run(u"UPDATE agreement SET updated_by = 2"_s);
    run(u"INSERT INTO agreement_signature (agreement_id, side, user_id, signed_at, recorded_at) VALUES (1, 3, 1, :at, "
        ":at)"_s,
        {{u":at"_s, toSql(noon - 1h)}});
    QVERIFY(entries().isEmpty());
}

void TestInbox::whatIsReadStaysReadUntilThereIsNews()
{
    addLead(1);
    give(1, me, anna, Assignment::Cause::Assigned, noon - 2h);
    QVERIFY(!entries().value(0).isRead);
    QSignalSpy marked(m_inbox.get(), &InboxService::marked);
    BATON_VERIFY(m_inbox->markRead(entries()[0]).result());
    QTRY_COMPARE(marked.size(), 1);
    QVERIFY(entries()[0].isRead);
    m_author.setUser(anna);
    QVERIFY(entries().isEmpty());
    m_author.setUser(me);
    BATON_VERIFY(m_inbox->markUnread(entries()[0]).result());
    QVERIFY(!entries()[0].isRead);
    BATON_VERIFY(m_inbox->markRead(entries()[0]).result());
    addLead(2);
    give(2, me, anna, Assignment::Cause::Assigned, noon - 1h);
    QCOMPARE(entries().size(), 1);
    QVERIFY(!entries()[0].isRead);
}

void TestInbox::allAreReadAtOnce()
{
    addBatch(1, Batch::Kind::Import, Batch::State::Done, me);
    addBatch(2, Batch::Kind::Import, Batch::State::Failed, me);
    BATON_VERIFY(m_inbox->markUnread(entries()[0]).result());
    BATON_VERIFY(m_inbox->markAllRead(entries()).result());
    QCOMPARE(entries().size(), 2);
    for (const InboxEntry &entry : entries())
        QVERIFY(entry.isRead);
    BATON_VERIFY(m_inbox->markUnread(entries()[0]).result()); // One by one again.
    QVERIFY(!entries()[0].isRead);
    QVERIFY(entries()[1].isRead);
    addLead(1);
    give(1, me, anna, Assignment::Cause::Assigned, noon - 1min);
    QVERIFY(!entriesOf(Kind::LeadsGiven)[0].isRead);
}

void TestInbox::nobodyHasAnEmptyInbox()
{
    addBatch(1, Batch::Kind::Import, Batch::State::Done, {});
    m_author.setUser({});
    QVERIFY(entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
