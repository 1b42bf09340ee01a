// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "campaigns/enrolmentservice.h"
#include "capture/importundo.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/eventlog.h"
#include "history/undoservice.h"
#include "leads/leadquestionsql.h"
#include "metrics/changedleadstore.h"
#include "metrics/metriccolumnstore.h"
#include "metrics/metricmemory.h"
#include "metrics/metricservice.h"
#include "randomhistories.h"
#include "routing/ownershipservice.h"
#include "sla/slaservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

/// With the texts themselves, whatever their numbers are: what two ways of reading must agree on.
QString textOf(const MetricColumns &columns, std::size_t lead)
{
    QStringList texts{QString::number(columns.visits.leadIds[lead])};
    const auto add = [&](std::initializer_list<qint64> values) {
        QStringList words;
        for (const qint64 value : values)
            words.append(value == neverMillis ? u"-"_s : QString::number(value));
        texts.append(words.join(u' '));
    };
    const LeadRow &row = columns.leads[lead];
    add({row.createdAt, row.recordedAt, row.teleOwner, row.salesOwner, row.source});
    for (quint32 i = columns.visits.firstVisit[lead]; i < columns.visits.firstVisit[lead + 1]; ++i)
        add({columns.visits.stages[i], columns.visits.enteredAt[i], columns.visits.recordedAt[i],
             columns.visits.corrections[i], columns.visits.overrides[i]});
    for (const HandoffRow &one : columns.handoffs.of(lead))
        add({one.id, one.owner, one.ownedAt, one.handedAt, one.respondDue, one.touchDue, one.recordedAt, one.acceptedAt,
             one.acceptedRecordedAt, one.rejectedAt, one.returnedAt, one.closedRecordedAt, one.from, one.to});
    for (const TouchRow &one : columns.touches.of(lead))
        add({one.at, one.recordedAt, one.deletedAt, one.side, one.kind, one.direction, one.disposition});
    for (const OwnerRow &one : columns.owners.of(lead))
        add({one.at, one.recordedAt, one.owner, one.side});
    for (const InterestRow &one : columns.interests.of(lead)) {
        add({one.id, one.at, one.recordedAt});
        texts.append(QString::fromUtf8(columns.campaignTexts[one.text]));
    }
    return texts.join(u" | "_s);
}

} // namespace

/// Columns that followed what was written are those that are read anew.
class TestMetricFollowing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void whatPeopleDoIsFollowed_data();
    void whatPeopleDoIsFollowed();
    void onlyTheLeadsThatChangedAreRead();
    void aMergeIsFollowed();
    void promisesMoveDeadlines();
    void newsThatCameLaterWait();
    void tooMuchNewsIsForgotten();
    void theServiceFollowsTheFeed();

private:
    using Deed = std::function<bool(LeadId)>;

    QHash<QString, Deed> deeds();
    void noteNews();
    MetricColumns followed() { return *need(MetricColumnStore(*m_connection).current(*m_memory, m_memory->mark())); }
    void compare();
    QList<ChangedRow> newsSince(qint64 event);
    qint64 lastEvent() { return need(m_connection->count(u"SELECT max(id) FROM event_log"_s)); }
    LeadId anyLead();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Connection> m_connection;
    FixedClock m_clock{fromMillis(RandomHistories::end)};
    FixedClock m_wall{fromMillis(RandomHistories::end)};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<TouchService> m_touches;
    std::unique_ptr<OwnershipService> m_owners;
    std::unique_ptr<EnrolmentService> m_enrolment;
    std::unique_ptr<UndoService> m_undo;
    std::mt19937 m_random;
    std::unique_ptr<MetricMemory> m_memory;
    qint64 m_seen = 0; ///< The last event that was told to the memory.
    QList<TouchId> m_logged;
    QList<BatchId> m_batches;
};

void TestMetricFollowing::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock.set(fromMillis(RandomHistories::end));
    m_wall.set(fromMillis(RandomHistories::end));
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = need(Workspace::create(m_test->location(), {}, m_clock));
    m_connection = need(Connection::open(m_test->location(), Connection::Access::ReadWrite));
    RandomHistories(*m_connection, 11).write(400);
    m_author = std::make_unique<Author>(m_clock, m_wall, UserId(1));
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, leadCatalogue(), FunnelService::Reading::Once);
    m_handoffs = std::make_unique<HandoffService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
    m_owners = std::make_unique<OwnershipService>(*m_database, *m_author);
    m_enrolment = std::make_unique<EnrolmentService>(*m_database, *m_author);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_memory = std::make_unique<MetricMemory>();
    m_logged.clear();
    m_batches.clear();
    m_seen = lastEvent();
}

void TestMetricFollowing::cleanup()
{
    m_undo.reset();
    m_enrolment.reset();
    m_owners.reset();
    m_touches.reset();
    m_handoffs.reset();
    m_funnel.reset();
    m_connection.reset();
    m_database.reset();
    m_test.reset();
}

QList<ChangedRow> TestMetricFollowing::newsSince(qint64 event)
{
    return need(m_connection->select(u"SELECT entity, entity_id FROM event_log WHERE id > :event ORDER BY id"_s,
                                     {{u":event"_s, event}}, [](const Row &row) {
                                         return ChangedRow{static_cast<Entity>(row.integer(0)), row.int64(1)};
                                     }));
}

void TestMetricFollowing::noteNews()
{
    m_memory->note(newsSince(std::exchange(m_seen, lastEvent())));
}

void TestMetricFollowing::compare()
{
    const MetricColumns here = followed();
    const MetricColumns fresh = need(MetricColumnStore(*m_connection).all());
    QCOMPARE(here.visits.leadIds, fresh.visits.leadIds);
    QCOMPARE(here.leadCount(), fresh.leadCount());
    for (std::size_t lead = 0; lead < fresh.leadCount(); ++lead)
        QCOMPARE(textOf(here, lead), textOf(fresh, lead));
}

LeadId TestMetricFollowing::anyLead()
{
    const auto ids = need(m_connection->select(u"SELECT id FROM lead WHERE deleted_at IS NULL ORDER BY id"_s, {},
                                               [](const Row &row) { return row.id<LeadId>(0); }));
    return ids[static_cast<qsizetype>(m_random() % static_cast<quint32>(ids.size()))];
}

QHash<QString, TestMetricFollowing::Deed> TestMetricFollowing::deeds()
{
    const auto any = [this](auto limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); };
    const auto taken = [this](const auto &changed) {
        if (changed && changed->batch.isValid() && !changed->done.isEmpty())
            m_batches.append(changed->batch);
        return changed && !changed->done.isEmpty();
    };
    return {
        {u"move"_s,
         [this, any](LeadId lead) {
             const Stage to = allStages.at(static_cast<std::size_t>(any(allStages.size())));
             return m_funnel->move({lead, {}, to, u"Because"_s, {}}).result().has_value();
         }},
        {u"hand over"_s,
         [this, any](LeadId lead) {
             const Side side = any(2) == 0 ? Side::Tele : Side::Sales;
             return m_handoffs->handOver({lead, {}, side, UserId(1 + any(3)), {}, {}}).result().has_value();
         }},
        {u"answer"_s,
         [this, any](LeadId lead) {
             HandoffDecision decision;
             decision.lead = lead;
             decision.verdict = static_cast<Verdict>(any(3));
             decision.reason = HandoffReason::NotReady;
             decision.note = u"Which country?"_s;
             return m_handoffs->decide(decision).result().has_value();
         }},
        {u"touch"_s,
         [this, any](LeadId lead) {
             NewTouch wish;
             wish.lead = lead;
             wish.kind = any(2) == 0 ? TouchKind::Call : TouchKind::Mail;
             wish.direction = any(2) == 0 ? TouchDirection::Inbound : TouchDirection::Outbound;
             const auto touch = m_touches->log(wish).result();
             if (touch)
                 m_logged.append(touch->id);
             return touch.has_value();
         }},
        {u"take a touch back"_s,
         [this](LeadId) { return !m_logged.isEmpty() && m_touches->remove(m_logged.takeLast()).result().has_value(); }},
        {u"assign"_s,
         [this, any](LeadId lead) {
             return m_owners->assign({lead, {}, Side::Sales, UserId(1 + any(3)), u"Because"_s}).result().has_value();
         }},
        {u"recycle"_s, [this](LeadId lead) { return m_owners->recycle(lead, u"Too early"_s).result().has_value(); }},
        {u"hand many over"_s,
         [this, any, taken](LeadId lead) {
             OwnershipChange change;
             change.leads = {lead, anyLead(), anyLead()};
             change.deed = any(2) == 0 ? OwnershipChange::Deed::Assign : OwnershipChange::Deed::HandOver;
             change.owner = UserId(1 + any(3));
             return taken(m_owners->change(change).result());
         }},
        {u"enrol"_s,
         [this, any, taken](LeadId lead) {
             return taken(m_enrolment->enrol({CampaignId(1 + any(3)), {lead, anyLead()}}).result());
         }},
        {u"undo"_s,
         [this, any](LeadId) {
             if (m_batches.isEmpty())
                 return false;
             const auto undone = m_undo->undo(m_batches.takeAt(any(m_batches.size()))).result();
             if (undone)
                 m_batches.append(undone->undoBatch);
             return undone.has_value();
         }},
    };
}

void TestMetricFollowing::whatPeopleDoIsFollowed_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("one day") << 1U;
}

void TestMetricFollowing::whatPeopleDoIsFollowed()
{
    QFETCH(unsigned, seed);
    m_random.seed(seed);
    followed();
    const auto all = deeds();
    QStringList names = all.keys();
    names.sort();
    QHash<QString, int> done;
    for (int step = 0; step < 160; ++step) {
        m_clock.advance(7min);
        m_wall.advance(7min);
        const QString name = names[static_cast<qsizetype>(m_random() % static_cast<quint32>(names.size()))];
        done[name] += all[name](anyLead()) ? 1 : 0;
        if (step % 10 == 9) {
            noteNews();
            compare();
            if (QTest::currentTestFailed())
                return;
        }
    }
    for (const QString &name : names)
        QVERIFY2(done[name] >= 1, qPrintable(name));
}

void TestMetricFollowing::onlyTheLeadsThatChangedAreRead()
{
    const MetricColumns before = followed();
    const LeadId touched = anyLead();
    const qint64 event = lastEvent();
    NewTouch wish;
    wish.lead = touched;
    need(m_touches->log(wish).result());
    OwnershipChange change;
    for (const std::size_t place : {3, 5, 13, 21, 30, 41})
        change.leads.append(LeadId(before.visits.leadIds[place]));
    change.owner = UserId(2);
    const auto changed = need(m_owners->change(change).result());
    QVERIFY(!changed.done.isEmpty());
    std::set<qint64> expected{touched.value()};
    for (const LeadId lead : changed.done)
        expected.insert(lead.value());
    const auto found = need(ChangedLeadStore(*m_connection, before).touchedBy(newsSince(event)));
    QVERIFY(found);
    QCOMPARE(std::set<qint64>(found->begin(), found->end()), expected);
    // Nobody's lead has changed by what is no lead's.
    const auto none =
        need(ChangedLeadStore(*m_connection, before).touchedBy({{Entity::Campaign, 1}, {Entity::User, 1}}));
    QVERIFY(none && none->empty());
    // What is not told of is not read.
    BATON_VERIFY(
        m_connection->run(u"UPDATE lead SET sales_owner_id = 3 WHERE id = %1"_s.arg(before.visits.leadIds[9])));
    m_memory->note(newsSince(event));
    QCOMPARE(followed().leads[9], before.leads[9]);
}

void TestMetricFollowing::aMergeIsFollowed()
{
    const MetricColumns before = followed();
    const auto hasAll = [&](std::size_t lead) {
        return !before.interests.of(lead).empty() && !before.touches.of(lead).empty();
    };
    std::vector<std::size_t> merged;
    for (std::size_t lead = 0; lead < before.leadCount() && merged.size() < 2; ++lead)
        if (hasAll(lead))
            merged.push_back(lead);
    const qint64 kept = before.visits.leadIds[merged[0]];
    const qint64 gone = before.visits.leadIds[merged[1]];
    // As merging does it: what the one had is the other's, and it is gone.
    for (const QString &table : {u"interest"_s, u"touch"_s, u"assignment"_s})
        BATON_VERIFY(
            m_connection->run(u"UPDATE %1 SET lead_id = %2 WHERE lead_id = %3"_s.arg(table).arg(kept).arg(gone)));
    BATON_VERIFY(m_connection->run(u"UPDATE lead SET deleted_at = 1 WHERE id = %1"_s.arg(gone)));
    BATON_VERIFY(m_connection->run(u"INSERT INTO lead_alias (old_id, lead_id) VALUES (%2, %1)"_s.arg(kept).arg(gone)));
    m_memory->note({{Entity::Lead, kept}, {Entity::Lead, gone}});
    compare();
    const MetricColumns after = followed();
    QCOMPARE(after.leadCount(), before.leadCount() - 1);
    const std::size_t place = merged[0];
    QCOMPARE(after.interests.of(place).size(),
             before.interests.of(place).size() + before.interests.of(merged[1]).size());
}

void TestMetricFollowing::promisesMoveDeadlines()
{
    const MetricColumns before = followed();
    SlaService service(*m_database, *m_author, leadCatalogue());
    const QJsonObject promise{{u"key"_s, u"sales.touch"_s},
                              {u"party"_s, u"sales"_s},
                              {u"start"_s, u"handedOver"_s},
                              {u"stop"_s, u"touched"_s},
                              {u"target"_s, QJsonObject{{u"hours"_s, 1}}}};
    need(service.draft({{u"commitments"_s, QJsonArray{promise}}}, u"Ours"_s).result());
    need(m_database
             ->write([stamp = m_author->stamp()](Connection &connection) {
                 return signAsPeopleDo(connection, AgreementKind::SlaPolicy, stamp);
             })
             .result());
    need(service.activate().result());
    noteNews();
    compare();
    QVERIFY(!(followed().handoffs == before.handoffs));
}

void TestMetricFollowing::newsThatCameLaterWait()
{
    followed();
    const quint64 mark = m_memory->mark();
    NewTouch wish;
    wish.lead = anyLead();
    need(m_touches->log(wish).result());
    noteNews();
    // Who asked before the news may not see what they are about.
    const auto before = need(MetricColumnStore(*m_connection).current(*m_memory, mark));
    QVERIFY(before == m_memory->contents(mark).columns);
    QCOMPARE(m_memory->contents(m_memory->mark()).news.size(), 1);
    compare();
    QCOMPARE(m_memory->contents(m_memory->mark()).news.size(), 0);
}

void TestMetricFollowing::tooMuchNewsIsForgotten()
{
    followed();
    const quint64 mark = m_memory->mark();
    BATON_VERIFY(m_connection->run(u"DELETE FROM touch WHERE id % 2 = 0"_s));
    m_memory->note(QList<ChangedRow>(MetricMemory::mostNews + 1, ChangedRow{Entity::Lead, 1}));
    QVERIFY(!m_memory->contents(m_memory->mark()).columns);
    compare();
    // Who began to read before it comes too late.
    const auto late = m_memory->contents(m_memory->mark()).columns;
    m_memory->keep(mark, std::make_shared<const MetricColumns>());
    QVERIFY(m_memory->contents(m_memory->mark()).columns == late);
}

void TestMetricFollowing::theServiceFollowsTheFeed()
{
    MetricService service(*m_database, leadCatalogue());
    ChangeFeed feed(*m_database, m_clock);
    QSignalSpy started(&feed, &ChangeFeed::started);
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    connect(&feed, &ChangeFeed::changed, &service, &MetricService::follow);
    feed.start();
    QTRY_COMPARE(started.size(), 1);
    const FollowUpQuestion question{{m_clock.now(), {}}, {}, {}, {}};
    const FollowUp before = need(service.followUp(question, {}).result());
    QVERIFY(before.all.total() > 100);
    qint64 handedOver = 0;
    for (int lead = 1; lead < 60; ++lead)
        if (m_handoffs->handOver({LeadId(lead), {}, Side::Sales, UserId(1), {}, {}}).result())
            ++handedOver;
    QVERIFY(handedOver > 0);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(need(service.followUp(question, {}).result()).all.total(), before.all.total() + handedOver);
}

QTEST_GUILESS_MAIN(TestMetricFollowing)
#include "tst_metricfollowing.moc"
