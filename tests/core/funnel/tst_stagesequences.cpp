// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrunner.h"
#include "capture/importundo.h"
#include "funnel/funnelservice.h"
#include "funnel/funnelstore.h"
#include "funnel/handoffrules.h"
#include "funnel/handoffservice.h"
#include "funnel/stagehistoryrules.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "routing/ownershipservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leadsAtOnce = 200;

// Anna and Bert do it all, for marketing, tele and sales.
const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (1, 3), (2, 4), (2, 3)"_s,
};

const QStringList dated{u"inquiry"_s, u"mql"_s, u"tql"_s, u"sal"_s, u"won"_s, u"nurture"_s, u"lost"_s};

QByteArray profile()
{
    QStringList columns{uR"({"header": "stage", "to": "stage"})"_s};
    for (const QString &stage : dated)
        columns.append(uR"({"header": "%1", "to": "stage.%1.at"})"_s.arg(stage));
    return uR"({"format": 1, "kind": "leads", "timezone": "Etc/UTC", "dateOrder": "ymd", "externalId": "id",
        "match": ["externalId"], "columns": [%1]})"_s.arg(columns.join(u", "_s))
        .toUtf8();
}

/// How many: BATON_STAGE_SEQUENCES, else so many as an ordinary run has time for; a server gets a tenth.
int sequencesWanted(Engine engine)
{
    constexpr int ordinary = 600;
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("BATON_STAGE_SEQUENCES", &isNumber);
    const int wanted = isNumber ? given : ordinary;
    return engine == Engine::Sqlite ? wanted : std::max(1, wanted / 10);
}

/// What is wrong with a history: a gap, an overlap, an end that is not open; empty where nothing is.
QString faultOf(const StageHistory &history)
{
    if (history.isEmpty())
        return u"no visit"_s;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const StageVisit &visit = history[i];
        const bool isLast = i + 1 == history.size();
        if (visit.seq != i + 1)
            return u"visit %1 has the number %2"_s.arg(i + 1).arg(visit.seq);
        if (isLast != !visit.leftAt.has_value())
            return u"visit %1 is %2"_s.arg(i + 1).arg(isLast ? u"over"_s : u"open"_s);
        if (!isLast && *visit.leftAt != history[i + 1].enteredAt)
            return u"visit %1 does not end where the next one begins"_s.arg(i + 1);
        if (visit.inconsistent != (visit.leftAt && *visit.leftAt < visit.enteredAt))
            return u"visit %1 runs backwards, or does not"_s.arg(i + 1);
    }
    return {};
}

/// Where a lead stood, told from its history by looking at it.
std::optional<Stage> stageAt(const StageHistory &counted, Instant at)
{
    std::optional<Stage> stage;
    for (const StageVisit &visit : counted)
        if (visit.enteredAt <= at)
            stage = visit.stage;
    return stage;
}

} // namespace

/// Whatever is done to leads, in whichever order and whoever does it: their history of stages has no gap and no
/// overlap, each hand-off lies in one bucket, what stands somewhere came there and did not leave, and no share is above
/// one.
class TestStageSequences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void anySequenceKeepsTheBooks();

private:
    void play(int leads);
    BatchId importStages(const QList<LeadId> &leads);
    void act(LeadId lead);
    void move(LeadId lead);
    void answer(LeadId lead);
    void check(const QList<LeadId> &leads);
    void handoffsAddUp(Instant moment);
    void stockIsWhatCameAndDidNotLeave();
    void cohortsNarrow();
    template<typename Answer>
    bool went(const QString &kind, const Result<Answer> &answer);
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_chance.bounded(limit)); }
    [[nodiscard]] QList<StageHistory> histories();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Author> m_anna;
    std::unique_ptr<Author> m_bert;
    FixedClock m_clock{*instantFromIso(u"2018-06-04T09:00")};
    QRandomGenerator m_chance{1};
    QTemporaryDir m_files;
    QMap<QString, std::pair<int, int>> m_done; ///< By kind of event: done, refused.
    QHash<LeadId, MovedLead> m_lastMoves;
    qint64 m_known = 0; ///< Numbers of leads given so far.
};

void TestStageSequences::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock.set(*instantFromIso(u"2018-06-04T09:00"));
    m_chance.seed(20'180'604);
    m_done.clear();
    m_lastMoves.clear();
    m_known = 0;
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    m_anna = std::make_unique<Author>(m_clock, m_clock, UserId(1));
    m_bert = std::make_unique<Author>(m_clock, m_clock, UserId(2));
}

void TestStageSequences::cleanup()
{
    m_database.reset();
    m_test.reset();
}

/// Counts an answer; a refusal is one, a fault is not.
template<typename Answer>
bool TestStageSequences::went(const QString &kind, const Result<Answer> &answer)
{
    if (!answer && answer.error().kind == Error::Kind::Internal)
        qFatal("%s: %s", qPrintable(kind), qPrintable(describe(answer.error())));
    ++(answer ? m_done[kind].first : m_done[kind].second);
    return answer.has_value();
}

/// A list as others keep it: some dates of some stages in no order, and where the lead stands today, or not.
BatchId TestStageSequences::importStages(const QList<LeadId> &leads)
{
    QByteArray csv = "id,stage," + dated.join(u',').toUtf8() + '\n';
    for (const LeadId lead : leads) {
        csv += QByteArray::number(lead.value()) + ',';
        if (below(4) == 0)
            csv += dated[below(static_cast<int>(dated.size()))].toUtf8();
        for (qsizetype i = 0; i < dated.size(); ++i) {
            csv += ',';
            if (below(3) == 0)
                csv += toIsoText(m_clock.now() - std::chrono::hours(1 + below(24 * 400))).toUtf8();
        }
        csv += '\n';
    }
    QFile file(m_files.filePath(u"stages.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("The list cannot be written.");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    request.source = u"Elsewhere"_s;
    request.profile = importProfileFromJson(profile()).value();
    const auto result = ImportRunner(*m_database, *m_anna).run(request, {});
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return result->batch;
}

void TestStageSequences::move(LeadId lead)
{
    const Author &author = below(3) == 0 ? *m_bert : *m_anna;
    FunnelService funnel(*m_database, author, leadCatalogue(), FunnelService::Reading::Once);
    StageMove move;
    move.lead = lead;
    move.to = allStages[static_cast<std::size_t>(below(static_cast<int>(allStages.size())))];
    move.reason = below(4) == 0 ? QString() : u"because"_s;
    if (below(5) == 0) // Known later than it happened.
        move.at = m_clock.now() - std::chrono::minutes(below(3'000));
    const auto moved = funnel.move(move).result();
    if (!went(u"move"_s, moved))
        return;
    m_lastMoves.insert(lead, *moved);
    ++m_done[keyOf(moved->visit.cause)].first;
}

void TestStageSequences::answer(LeadId lead)
{
    HandoffService handoffs(*m_database, below(2) == 0 ? *m_anna : *m_bert);
    HandoffDecision decision;
    decision.lead = lead;
    decision.verdict = static_cast<Verdict>(below(3));
    decision.note = u"What for?"_s;
    if (decision.verdict == Verdict::Reject)
        decision.reason =
            allHandoffReasons[static_cast<std::size_t>(below(static_cast<int>(allHandoffReasons.size())))];
    went(u"answer"_s, handoffs.decide(decision).result());
}

void TestStageSequences::act(LeadId lead)
{
    // Within the window of a correction more often than not.
    static constexpr std::array<Duration, 6> pauses{1s, 30s, 4min, 14min, 16min, 9h};
    m_clock.advance(pauses[static_cast<std::size_t>(below(static_cast<int>(pauses.size())))]);
    HandoffService handoffs(*m_database, *m_anna);
    OwnershipService ownership(*m_database, *m_anna);
    switch (below(12)) {
    case 0: {
        NewHandoff wish;
        wish.lead = lead;
        wish.to = below(2) == 0 ? Side::Tele : Side::Sales;
        wish.owner = below(2) == 0 ? UserId(1 + below(2)) : UserId();
        went(u"hand over"_s, handoffs.handOver(wish).result());
        return;
    }
    case 1:
    case 2: return answer(lead);
    case 3: went(u"take an answer back"_s, handoffs.takeBack(lead).result()); return;
    case 4: went(u"claim"_s, handoffs.claim(lead).result()); return;
    case 5: went(u"recycle"_s, ownership.recycle(lead, u"No budget"_s).result()); return;
    case 6: {
        NewTouch touch;
        touch.lead = lead;
        touch.kind = static_cast<TouchKind>(1 + below(4));
        TouchService touches(*m_database, *m_anna);
        went(u"touch"_s, touches.log(touch).result());
        return;
    }
    case 7:
        if (const auto last = m_lastMoves.constFind(lead); last != m_lastMoves.constEnd()) {
            FunnelService funnel(*m_database, *m_anna, leadCatalogue(), FunnelService::Reading::Once);
            went(u"undo a move"_s, funnel.undo(*last).result());
            m_lastMoves.remove(lead);
        }
        return;
    default: return move(lead);
    }
}

void TestStageSequences::check(const QList<LeadId> &leads)
{
    const auto found =
        m_database->read([leads](Connection &connection) { return FunnelStore(connection).visitsOf(leads); }).result();
    BATON_VERIFY(found);
    for (const LeadId lead : leads) {
        const QString fault = faultOf(found->value(lead));
        QVERIFY2(fault.isEmpty(), qPrintable(u"Lead %1: %2"_s.arg(lead.value()).arg(fault)));
    }
}

/// Some leads come in by a list, are worked on, are in a second list, and are worked on; one list in three is undone.
void TestStageSequences::play(int leads)
{
    QList<LeadId> numbers;
    for (int i = 0; i < leads; ++i)
        numbers.append(LeadId(++m_known));
    importStages(numbers);
    check(numbers);
    const auto work = [&](int most) {
        for (const LeadId lead : std::as_const(numbers))
            for (int step = below(most); step > 0 && !QTest::currentTestFailed(); --step) {
                act(lead);
                check({lead});
            }
    };
    work(8);
    const BatchId second = importStages(numbers);
    check(numbers);
    work(6);
    if (below(3) == 0 && second.isValid()) {
        UndoService undo(*m_database, *m_anna, importUndo());
        went(u"undo a list"_s, undo.undo(second).result());
        check(numbers);
        work(3);
    }
}

QList<StageHistory> TestStageSequences::histories()
{
    const auto found = m_database
                           ->read([](Connection &connection) -> Result<QHash<LeadId, StageHistory>> {
                               const auto leads = connection.select(u"SELECT id FROM lead"_s, {},
                                                                    [](const Row &row) { return row.id<LeadId>(0); });
                               return leads ? FunnelStore(connection).visitsOf(*leads) : failure(leads);
                           })
                           .result();
    return found ? found->values() : QList<StageHistory>();
}

void TestStageSequences::handoffsAddUp(Instant moment)
{
    HandoffService handoffs(*m_database, *m_anna);
    HandoffQuestion question;
    question.asOf = {moment, {}};
    question.by = HandoffGrouping::Owner;
    const auto ledger = handoffs.ledger(question).result();
    BATON_VERIFY(ledger);
    const auto wanted = m_database
                            ->read([moment](Connection &connection) {
                                return connection.count(u"SELECT count(*) FROM handoff WHERE handed_at <= :at"_s,
                                                        {{u":at"_s, toMillis(moment)}});
                            })
                            .result();
    BATON_VERIFY(wanted);
    QCOMPARE(ledger->all.total(), *wanted);
    HandoffCounts sum;
    for (const HandoffLedger::Group &group : ledger->groups)
        for (std::size_t i = 0; i < sum.byBucket.size(); ++i)
            sum.byBucket[i] += group.counts.byBucket[i];
    QCOMPARE(sum, ledger->all);
    QSet<HandoffId> seen;
    for (const HandoffBucket bucket : allHandoffBuckets) {
        const auto listed = handoffs.list(question, bucket).result();
        BATON_VERIFY(listed);
        QCOMPARE(listed->size(), ledger->all.of(bucket));
        for (const HandoffEntry &entry : *listed)
            seen.insert(entry.handoff.id);
    }
    QCOMPARE(seen.size(), *wanted);
}

void TestStageSequences::stockIsWhatCameAndDidNotLeave()
{
    QList<StageHistory> counted;
    Instant first = m_clock.now();
    for (const StageHistory &history : histories()) {
        counted.append(countedVisits(history));
        for (const StageVisit &visit : counted.last())
            first = std::min(first, visit.enteredAt);
    }
    FunnelService funnel(*m_database, *m_anna, leadCatalogue(), FunnelService::Reading::Resident);
    const auto stockAt = [&](Instant at) {
        QMap<Stage, qint64> stock;
        const auto figures = funnel.report({.asOf = {at, {}}, .window = {}, .condition = {}}).result();
        for (const StageFigures &stage : figures ? figures->stages : QList<StageFigures>())
            stock.insert(stage.stage, stage.stock);
        return stock;
    };
    constexpr int spans = 8;
    const Duration span = (m_clock.now() - first) / spans;
    for (int i = 0; i < spans; ++i) {
        const Instant begin = first + span * i;
        const Instant end = i + 1 == spans ? m_clock.now() : begin + span;
        QMap<Stage, qint64> balance;
        for (const StageHistory &history : std::as_const(counted)) {
            // Each instant at which the lead may have gone on, in the order of time.
            std::set<Instant> instants;
            for (const StageVisit &visit : history)
                if (begin < visit.enteredAt && visit.enteredAt <= end)
                    instants.insert(visit.enteredAt);
            std::optional<Stage> stood = stageAt(history, begin);
            for (const Instant at : instants) {
                const std::optional<Stage> stands = stageAt(history, at);
                if (stands == stood)
                    continue;
                if (stood)
                    --balance[*stood];
                ++balance[*stands];
                stood = stands;
            }
        }
        const auto before = stockAt(begin);
        const auto after = stockAt(end);
        QCOMPARE(after.size(), qsizetype(allStages.size()));
        for (const Stage stage : allStages)
            QCOMPARE(after[stage], before[stage] + balance.value(stage));
    }
}

void TestStageSequences::cohortsNarrow()
{
    FunnelService funnel(*m_database, *m_anna, leadCatalogue(), FunnelService::Reading::Resident);
    const auto figures =
        funnel.report({.asOf = {m_clock.now(), {}}, .window = {}, .condition = {}, .by = u"month"_s}).result();
    BATON_VERIFY(figures);
    QVERIFY(figures->groups.size() > 3);
    QList<QList<StageFigures>> cohorts{figures->stages};
    for (const FunnelGroup &group : figures->groups)
        cohorts.append(group.stages);
    for (const QList<StageFigures> &cohort : std::as_const(cohorts)) {
        qint64 reachedBefore = cohort.first().reached;
        for (const StageFigures &stage : cohort) {
            QVERIFY(!stage.conversion || (stage.conversion->value >= 0 && stage.conversion->value <= 1));
            if (!successOrder(stage.stage))
                continue;
            QVERIFY(stage.reached <= reachedBefore && stage.entered <= stage.reached);
            reachedBefore = stage.reached;
        }
    }
}

void TestStageSequences::anySequenceKeepsTheBooks()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    const int wanted = sequencesWanted(engine);
    for (int left = wanted; left > 0 && !QTest::currentTestFailed(); left -= leadsAtOnce)
        play(std::min(left, leadsAtOnce));
    if (QTest::currentTestFailed())
        return;
    const auto found = m_database->read([](Connection &connection) { return checkWorkspace(connection); }).result();
    BATON_VERIFY(found);
    for (const auto &problem : found->problems)
        QFAIL(qPrintable(problem.kind + u' ' + problem.where));
    for (int i = 0; i < 10; ++i)
        handoffsAddUp(m_clock.now() - std::chrono::hours(below(200)));
    stockIsWhatCameAndDidNotLeave();
    cohortsNarrow();
    // Chance has done each of these, and been refused.
    if (wanted < 300)
        return;
    for (const QString &kind : {u"move"_s, u"correction"_s, u"recycle"_s, u"override"_s, u"undo a move"_s,
                                u"hand over"_s, u"answer"_s, u"take an answer back"_s, u"claim"_s, u"touch"_s})
        QVERIFY2(m_done.value(kind).first > 0, qPrintable(kind));
    QVERIFY(m_done.value(u"move"_s).second > 0 && m_done.value(u"answer"_s).second > 0);
}

QTEST_GUILESS_MAIN(TestStageSequences)
#include "tst_stagesequences.moc"
