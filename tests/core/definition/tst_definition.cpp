// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "agreements/agreementstore.h"
#include "capture/importundo.h"
#include "definition/coveragereport.h"
#include "definition/qualificationstore.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/qualificationrunner.h"
#include "funnel/touchservice.h"
#include "history/batchstore.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "people/userstore.h"
#include "routing/routingrunner.h"
#include "sample/samplerunner.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FieldCatalogue &builtIn()
{
    static const FieldCatalogue fields = leadCatalogue();
    return fields;
}

QJsonObject json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("No JSON: %s", text.constData());
    return document.object();
}

/// Clauses "r1" … are required, "w2" … have the weight 2; each asks for the field of its place.
SalesReadyDefinition definitionOf(const QString &logic, int needed, const QStringList &kinds)
{
    const QStringList fields{u"employees > 0"_s, u"country = DE"_s, u"city = Bonn"_s, u"title = Head"_s};
    QJsonArray clauses;
    for (int i = 0; i < kinds.size(); ++i) {
        QJsonObject clause{{u"key"_s, kinds[i] + QString::number(i)}, {u"condition"_s, fields[i]}};
        if (kinds[i].startsWith(u'w'))
            clause.insert(u"weight"_s, kinds[i].mid(1).toInt());
        clauses.append(clause);
    }
    QJsonObject whole{{u"logic"_s, logic}, {u"clauses"_s, clauses}};
    if (needed > 0)
        whole.insert(u"needed"_s, needed);
    const auto read = SalesReadyDefinition::fromJson(whole, builtIn());
    if (!read)
        qFatal("%s", qPrintable(read.error().code));
    return *read;
}

/// What makes the clause of each place true (+), false (-) or unknown (?).
LeadFacts factsOf(const QString &signs)
{
    const QStringList fields{u"employees"_s, u"country"_s, u"city"_s, u"title"_s};
    const QList<FieldValue> yes{qint64(5), u"DE"_s, u"Bonn"_s, u"Head"_s};
    const QList<FieldValue> no{qint64(0), u"AT"_s, u"Graz"_s, u"Clerk"_s};
    LeadFacts facts;
    for (int i = 0; i < signs.size(); ++i)
        if (signs[i] != u'?')
            facts.values.insert(fields[i], signs[i] == u'+' ? yes[i] : no[i]);
    return facts;
}

} // namespace

class TestDefinition : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void clausesSayWhatTheLeadHas();
    void refusesWithPlaceAndReason_data();
    void refusesWithPlaceAndReason();
    void writesWhatItReads();
    void countsOnceBothSidesHaveSigned_data() { TestDatabase::addEngineRows(); }
    void countsOnceBothSidesHaveSigned();
    void coversAYearOfLeads_data() { TestDatabase::addEngineRows(); }
    void coversAYearOfLeads();
    void qualifiesUnderItsVersion_data() { TestDatabase::addEngineRows(); }
    void qualifiesUnderItsVersion();
    void aRunIsTakenBackExactly_data() { TestDatabase::addEngineRows(); }
    void aRunIsTakenBackExactly();
    void whatWentOnSinceStays_data() { TestDatabase::addEngineRows(); }
    void whatWentOnSinceStays();
    void whatWasRoutedAndTakenBackGoesBack_data() { TestDatabase::addEngineRows(); }
    void whatWasRoutedAndTakenBackGoesBack();

private:
    void makeSample(Engine engine);
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    Stamp stamp() { return {m_clock.now(), m_clock.now(), UserId()}; }
    Result<Agreement> signedAndActivated();
    /// Where all leads stand, and went.
    QString standing();
    Result<UndoResult> undone(BatchId batch);
    void checkOrder();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{*instantFromIso(u"2026-11-21")};
};

void TestDefinition::decides_data()
{
    QTest::addColumn<QString>("logic");
    QTest::addColumn<int>("needed");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *logic, int needed, const QString &kinds, const char *signs,
                        const char *verdict) {
        QTest::newRow(name) << QString::fromLatin1(logic) << needed << kinds.split(u' ') << QString::fromLatin1(signs)
                            << QString::fromLatin1(verdict);
    };
    row("all required hold", "all", 0, u"r r"_s, "++", "qualified");
    row("one required fails", "all", 0, u"r r"_s, "+-", "not");
    row("one required is unknown", "all", 0, u"r r"_s, "+?", "missing");
    row("one fails and one is unknown", "all", 0, u"r r"_s, "-?", "not");
    row("everything is unknown", "all", 0, u"r r"_s, "??", "missing");
    row("all of those with a weight", "all", 0, u"r w1 w1"_s, "+++", "qualified");
    row("not all of those with a weight", "all", 0, u"r w1 w1"_s, "++-", "not");
    row("all but an unknown one", "all", 0, u"r w1 w1"_s, "++?", "missing");
    row("any: one holds", "any", 0, u"r w1 w1"_s, "+-+", "qualified");
    row("any: one holds, the other is unknown", "any", 0, u"r w1 w1"_s, "+?+", "qualified");
    row("any: none holds", "any", 0, u"r w1 w1"_s, "+--", "not");
    row("any: one may hold", "any", 0, u"r w1 w1"_s, "+-?", "missing");
    row("any: but what is required fails", "any", 0, u"r w1 w1"_s, "-++", "not");
    row("any: but what is required is unknown", "any", 0, u"r w1 w1"_s, "?++", "missing");
    row("at least: below", "atLeast", 3, u"w2 w1 w1"_s, "+--", "not");
    row("at least: reached", "atLeast", 3, u"w2 w1 w1"_s, "+-+", "qualified");
    row("at least: beyond", "atLeast", 3, u"w2 w1 w1"_s, "+++", "qualified");
    row("at least: the light ones alone do not reach it", "atLeast", 3, u"w2 w1 w1"_s, "-++", "not");
    row("at least: the unknown would reach it", "atLeast", 3, u"w2 w1 w1"_s, "?+-", "missing");
    row("at least: the unknown would not reach it", "atLeast", 3, u"w2 w1 w1"_s, "-+?", "not");
    row("at least: reached without the unknown", "atLeast", 3, u"w2 w1 w1"_s, "++?", "qualified");
    row("at least: exactly all", "atLeast", 4, u"w2 w1 w1"_s, "+++", "qualified");
}

void TestDefinition::decides()
{
    QFETCH(QString, logic);
    QFETCH(int, needed);
    QFETCH(QStringList, kinds);
    QFETCH(QString, signs);
    const Decision decision = decide(definitionOf(logic, needed, kinds), builtIn(), factsOf(signs), m_clock.now());
    QTEST(keyOf(decision.verdict), "verdict");
    QString shown;
    for (const Explanation &clause : decision.clauses)
        shown += clause.truth == Truth::True ? u'+' : clause.truth == Truth::False ? u'-' : u'?';
    QCOMPARE(shown, signs);
}

void TestDefinition::clausesSayWhatTheLeadHas()
{
    const Decision decision =
        decide(definitionOf(u"all"_s, 0, {u"r"_s, u"r"_s, u"r"_s}), builtIn(), factsOf(u"+-?"_s), m_clock.now());
    QCOMPARE(decision.clauses.size(), 3);
    QCOMPARE(plainText(decision.clauses[0].value), u"5"_s);
    QCOMPARE(plainText(decision.clauses[1].value), u"AT"_s);
    QVERIFY(isMissing(decision.clauses[2].value));
    QCOMPARE(decision.clauses[2].clause, u"city = \"Bonn\""_s);
}

void TestDefinition::refusesWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("position");
    const auto row = [](const char *name, const QByteArray &text, const char *code, const char *rule = "",
                        int position = 0) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromLatin1(rule) << position;
    };
    const auto one = [](const QByteArray &inside) { return R"({"clauses": [{"key": "c", )" + inside + "}]}"; };
    row("an unknown field", one(R"("condition": "country = DE and hats = 3")"), "condition.unknownField", "c", 18);
    row("a word where a number belongs", one(R"("condition": "employees >= many")"), "condition.value", "c", 14);
    row("thirteen levels deep",
        one(R"("condition": ")" + QByteArray(13, '(') + "employees > 1" + QByteArray(13, ')') + '"'),
        "condition.tooDeep", "c", 13);
    row("an open quote", one(R"("condition": "city = \"Bonn")"), "condition.syntax", "c", 8);
    row("no condition", one(R"("name": "Nothing")"), "rules.key", "c");
    row("no key", R"({"clauses": [{"condition": "country = DE"}]})", "rules.key", "clause 1");
    row("a weight of nothing", one(R"("condition": "country = DE", "weight": 0)"), "rules.number", "c");
    row("a weight too heavy", one(R"("condition": "country = DE", "weight": 101)"), "rules.number", "c");
    row("a group that is not there", one(R"("condition": "country = DE", "group": "luck")"), "rules.choice", "c");
    row("a misspelt key", one(R"("condition": "country = DE", "wieght": 2)"), "rules.unknownKey", "c");
    row("the same key twice",
        R"({"clauses": [{"key": "c", "condition": "country = DE"}, {"key": "c", "condition": "city = Bonn"}]})",
        "rules.duplicate", "c");
    row("no clauses", R"({"clauses": []})", "rules.empty");
    row("any of none", R"({"logic": "any", "clauses": [{"key": "c", "condition": "country = DE"}]})",
        "definition.choice");
    row("more than all weights",
        R"({"logic": "atLeast", "needed": 3, "clauses": [{"key": "c", "condition": "country = DE", "weight": 2}]})",
        "definition.choice");
    row("at least nothing",
        R"({"logic": "atLeast", "needed": 0, "clauses": [{"key": "c", "condition": "country = DE", "weight": 2}]})",
        "rules.number");
    row("at least without a number",
        R"({"logic": "atLeast", "clauses": [{"key": "c", "condition": "country = DE", "weight": 2}]})", "rules.key");
    row("a logic that is not there", R"({"logic": "most", "clauses": []})", "rules.choice");
}

void TestDefinition::refusesWithPlaceAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, rule);
    QFETCH(int, position);
    const auto read = SalesReadyDefinition::fromJson(json(text), builtIn());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().arguments.value(u"rule"_s).toString(), rule);
    QCOMPARE(read.error().arguments.value(u"position"_s).toInt(), position);
}

void TestDefinition::writesWhatItReads()
{
    const auto read = SalesReadyDefinition::fromJson(json(R"({"logic": "atLeast", "needed": 3, "clauses": [
            {"key": "a", "name": "Large", "group": "behaviour", "condition": "employees>=10", "weight": 3},
            {"key": "b", "group": "exclusion", "condition": "count(form) >= 1"}]})"),
                                                     builtIn());
    BATON_VERIFY(read);
    const auto again = SalesReadyDefinition::fromJson(read->toJson(), builtIn());
    BATON_VERIFY(again);
    QVERIFY(*again == *read);
    QVERIFY(!read->clauses[0].isRequired());
    QVERIFY(read->clauses[1].isRequired());
}

void TestDefinition::makeSample(Engine engine)
{
    m_database.reset();
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    SampleRunner sample(*m_database, Author(m_clock, m_clock, UserId()));
    BATON_VERIFY(sample.run({400, 1, u"EUR"_s}));
    // These tests begin with nothing agreed on.
    BATON_VERIFY(m_database->write(forgetAgreements).result());
}

/// By the first who may.
static Stamp signedBy(Connection &connection, Side side, Stamp stamp)
{
    const auto users = UserStore(connection).all();
    for (const User &user : *users)
        if (!stamp.actor.isValid() && user.active
            && user.roles.contains(side == Side::Sales ? Role::SalesManager : Role::Marketing))
            stamp.actor = user.id;
    return stamp;
}

Result<Agreement> TestDefinition::signedAndActivated()
{
    return inside([stamp = stamp()](Connection &connection) -> Result<Agreement> {
        DefinitionStore store(connection, builtIn());
        for (const Side side : {Side::Marketing, Side::Sales})
            if (auto done = store.sign({}, side, {}, signedBy(connection, side, stamp)); !done)
                return done;
        return store.activate({}, stamp);
    });
}

void TestDefinition::countsOnceBothSidesHaveSigned()
{
    QFETCH(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    makeSample(engine);
    const auto shipped =
        inside([](Connection &connection) { return DefinitionStore(connection, builtIn()).answering(); });
    BATON_VERIFY(shipped);
    QCOMPARE(shipped->agreement.version, 0);
    const auto signedOnce = inside([stamp = stamp()](Connection &connection) {
        return DefinitionStore(connection, builtIn())
            .sign({}, Side::Marketing, u"Agreed"_s, signedBy(connection, Side::Marketing, stamp));
    });
    BATON_VERIFY(signedOnce);
    QCOMPARE(signedOnce->version, 1);
    const auto tooEarly = inside([stamp = stamp()](Connection &connection) {
        return DefinitionStore(connection, builtIn()).activate({}, stamp);
    });
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, u"agreement.unsigned"_s);
    const auto active = signedAndActivated();
    BATON_VERIFY(active);
    QCOMPARE(active->state, AgreementState::Active);
    const auto answering =
        inside([](Connection &connection) { return DefinitionStore(connection, builtIn()).answering(); });
    BATON_VERIFY(answering);
    QVERIFY(answering->agreement.id == active->id);
    QVERIFY(answering->definition == shipped->definition);
    const auto inspected = inside([](Connection &connection) { return checkWorkspace(connection); });
    BATON_VERIFY(inspected);
    QVERIFY(inspected->isOk());
}

void TestDefinition::coversAYearOfLeads()
{
    QFETCH(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    makeSample(engine);
    const auto figures = inside([now = m_clock.now()](Connection &connection) -> Result<CoverageFigures> {
        auto version = DefinitionStore(connection, builtIn()).answering();
        if (!version)
            return failure(version);
        return CoverageReport(connection).figures(*version, now);
    });
    BATON_VERIFY(figures);
    const QString from = QString::number(toMillis(m_clock.now() - 24h * 365));
    const auto young = inside([from](Connection &connection) {
        return connection.count(u"SELECT count(*) FROM lead WHERE created_at > "_s + from);
    });
    QCOMPARE(figures->leads, *young);
    QVERIFY(figures->leads > 0);
    QCOMPARE(figures->qualified.leads + figures->rest.leads, figures->leads);
    QVERIFY(figures->qualified.leads > 0 && figures->rest.leads > 0);
    QVERIFY(figures->missingData <= figures->rest.leads);
    const auto won = inside([from](Connection &connection) {
        return connection.count(
            u"SELECT count(DISTINCT h.lead_id) FROM stage_history h JOIN lead l ON l.id = h.lead_id WHERE h.stage = 9 AND l.created_at > "_s
            + from);
    });
    QCOMPARE(figures->qualified.won + figures->rest.won, *won);
    for (const CoverageFigures::Clause &clause : figures->clauses)
        QCOMPARE(clause.held + clause.failed + clause.unknown, figures->leads);
    const auto employees = inside([from](Connection &connection) {
        return connection.count(
            u"SELECT count(*) FROM lead l JOIN account a ON a.id = l.account_id WHERE a.employees IS NOT NULL AND l.created_at > "_s
            + from);
    });
    // It asks whether something is missing, so that nothing has to be there.
    QCOMPARE(figures->clauses[0].key, u"reachable"_s);
    QCOMPARE(figures->clauses[0].present, figures->leads);
    QCOMPARE(figures->clauses[1].key, u"size"_s);
    QCOMPARE(figures->clauses[1].present, *employees);
    QCOMPARE(figures->clauses[1].unknown, figures->leads - *employees);
}

void TestDefinition::qualifiesUnderItsVersion()
{
    QFETCH(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    makeSample(engine);
    QualificationRunner runner(*m_database, Author(m_clock, m_clock, UserId()), builtIn());
    const auto early = runner.run();
    QVERIFY(!early);
    QCOMPARE(early.error().code, u"definition.inactive"_s);
    const auto active = signedAndActivated();
    BATON_VERIFY(active);
    const auto ran = runner.run();
    BATON_VERIFY(ran);
    QCOMPARE(ran->version, 1);
    QVERIFY(ran->qualified > 0 && ran->qualified < ran->looked);
    const auto kept = inside([](Connection &connection) {
        return connection.count(
            u"SELECT count(*) FROM qualification q JOIN lead l ON l.id = q.lead_id AND l.stage = 3"_s);
    });
    QCOMPARE(*kept, ran->qualified);
    const auto first =
        inside([](Connection &connection) { return connection.count(u"SELECT min(lead_id) FROM qualification"_s); });
    const auto qualification = inside([lead = LeadId(*first)](Connection &connection) {
        return DefinitionStore(connection, builtIn()).qualification(lead);
    });
    BATON_VERIFY(qualification);
    QCOMPARE((*qualification)->version, 1);
    QCOMPARE((*qualification)->occurredAt, m_clock.now());
    const auto again = runner.run();
    BATON_VERIFY(again);
    QCOMPARE(again->qualified, 0);
    QVERIFY(!again->batch.isValid()); // What wrote nothing is nothing to be taken back.
    QCOMPARE(again->looked, ran->looked - ran->qualified);
    checkOrder();
}

QString TestDefinition::standing()
{
    const auto rows = inside([](Connection &connection) {
        return connection.select(
            u"SELECT l.id, l.stage, l.status, l.stage_entered_at, q.agreement_id, q.occurred_at, q.recorded_at, h.seq, "
            "h.stage, h.entered_at, h.left_at, h.recorded_at, h.actor_id, h.cause, h.reason, h.batch_id FROM lead l "
            "JOIN stage_history h ON h.lead_id = l.id LEFT JOIN qualification q ON q.lead_id = l.id "
            "ORDER BY l.id, h.seq"_s,
            {}, [](const Row &row) {
                QStringList cells;
                for (int column = 0; column < 16; ++column)
                    cells.append(row.isNull(column) ? u"-"_s : row.value(column).toString());
                return cells.join(u'|');
            });
    });
    return rows ? rows->join(u'\n') : QString();
}

Result<UndoResult> TestDefinition::undone(BatchId batch)
{
    const Author author(m_clock, m_clock, UserId());
    UndoService undo(*m_database, author, importUndo());
    return undo.undo(batch).result();
}

void TestDefinition::checkOrder()
{
    const auto inspected = inside([](Connection &connection) { return checkWorkspace(connection); });
    BATON_VERIFY(inspected);
    QVERIFY2(inspected->isOk(), qPrintable(inspected->isOk() ? QString() : inspected->problems.first().kind));
}

void TestDefinition::aRunIsTakenBackExactly()
{
    QFETCH(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    makeSample(engine);
    const auto active = signedAndActivated();
    BATON_VERIFY(active);
    // One of them qualified before, years ago.
    const auto first = QualificationRunner(*m_database, Author(m_clock, m_clock, UserId()), builtIn()).run();
    BATON_VERIFY(first);
    QVERIFY(first->batch.isValid());
    BATON_VERIFY(undone(first->batch));
    const Stamp then{m_clock.now() - std::chrono::days(900), m_clock.now(), UserId()};
    BATON_VERIFY(inside([id = active->id, then](Connection &connection) -> Result<void> {
        const auto candidates = DefinitionStore(connection, builtIn()).candidates(then.recordedAt);
        return candidates ? QualificationStore(connection).record(*candidates, id, then) : failure(candidates);
    }));
    BATON_VERIFY(inside(
        [](Connection &connection) { return connection.run(u"DELETE FROM qualification WHERE lead_id % 2 = 0"_s); }));
    const QString before = standing();

    const auto ran = QualificationRunner(*m_database, Author(m_clock, m_clock, UserId()), builtIn()).run();
    BATON_VERIFY(ran);
    QCOMPARE(ran->qualified, first->qualified);
    QVERIFY(standing() != before);
    const auto batch = inside([id = ran->batch](Connection &connection) { return BatchStore(connection).byId(id); });
    BATON_VERIFY(batch);
    QCOMPARE(batch->kind, Batch::Kind::Qualification);
    QCOMPARE(batch->state, Batch::State::Done);
    QCOMPARE(batch->rowsDone, ran->qualified);
    checkOrder();

    m_clock.set(m_clock.now() + std::chrono::hours(1));
    const auto back = undone(ran->batch);
    BATON_VERIFY(back);
    QCOMPARE(back->reverted, ran->qualified);
    QVERIFY(back->kept.isEmpty());
    QCOMPARE(standing(), before);
    checkOrder();
    const auto twice = undone(ran->batch);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, u"batch.alreadyUndone"_s);
    // And it can be done anew.
    const auto again = QualificationRunner(*m_database, Author(m_clock, m_clock, UserId()), builtIn()).run();
    BATON_VERIFY(again);
    QCOMPARE(again->qualified, ran->qualified);
}

void TestDefinition::whatWentOnSinceStays()
{
    QFETCH(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    makeSample(engine);
    BATON_VERIFY(signedAndActivated());
    const QString before = standing();
    const auto ran = QualificationRunner(*m_database, Author(m_clock, m_clock, UserId()), builtIn()).run();
    BATON_VERIFY(ran);
    const auto leads = inside([](Connection &connection) {
        return connection.select(u"SELECT lead_id FROM qualification ORDER BY lead_id"_s, {},
                                 [](const Row &row) { return row.id<LeadId>(0); });
    });
    BATON_VERIFY(leads);
    QVERIFY(leads->size() > 6);
    m_clock.set(m_clock.now() + std::chrono::hours(1));
    const auto userOf = [this](const QString &login) {
        return inside([login](Connection &connection) { return UserStore(connection).byLoginOrAlias(login); })->id;
    };
    const Author renata(m_clock, m_clock, userOf(u"renata"_s));
    FunnelService funnel(*m_database, renata, builtIn(), FunnelService::Reading::Once);
    HandoffService handoffs(*m_database, renata);
    TouchService touches(*m_database, renata);

    RoutingRunner routing(*m_database, Author(m_clock, m_clock, UserId()), builtIn());
    const auto routed = routing.run({leads->mid(0, 3), {}, RoutingRunner::Mode::Write});
    BATON_VERIFY(routed);
    QCOMPARE(routed->counts.total(), 3);
    BATON_VERIFY(funnel.move({leads->at(3), {}, Stage::Nurture, {}, {}}).result());
    BATON_VERIFY(handoffs.handOver({leads->at(4), {}, Side::Tele, {}, {}, {}}).result());
    HandoffDecision accepted;
    accepted.lead = leads->at(4);
    BATON_VERIFY(handoffs.decide(accepted).result());
    NewTouch call;
    call.lead = leads->at(5);
    BATON_VERIFY(touches.log(call).result());

    const auto back = undone(ran->batch);
    BATON_VERIFY(back);
    QCOMPARE(back->reverted, ran->qualified - 6);
    QMap<qint64, QString> kept;
    for (const UndoResult::Kept &one : back->kept)
        kept.insert(one.id, one.reason);
    QCOMPARE(back->kept.size(), 6);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(kept.value(leads->at(i).value()), u"routedSince"_s);
    QCOMPARE(kept.value(leads->at(3).value()), u"movedSince"_s);
    QCOMPARE(kept.value(leads->at(4).value()), u"answeredSince"_s);
    QCOMPARE(kept.value(leads->at(5).value()), u"touchedSince"_s);
    checkOrder();
}

/// What was routed and given back is as if it had never been routed.
void TestDefinition::whatWasRoutedAndTakenBackGoesBack()
{
    QFETCH(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    makeSample(engine);
    BATON_VERIFY(signedAndActivated());
    const QString before = standing();
    const auto ran = QualificationRunner(*m_database, Author(m_clock, m_clock, UserId()), builtIn()).run();
    BATON_VERIFY(ran);
    RoutingRunner routing(*m_database, Author(m_clock, m_clock, UserId()), builtIn());
    const auto routed = routing.run({});
    BATON_VERIFY(routed);
    QVERIFY(routed->counts.assigned > 0);
    BATON_VERIFY(undone(routed->batch));
    const auto back = undone(ran->batch);
    BATON_VERIFY(back);
    QCOMPARE(back->reverted, ran->qualified);
    QVERIFY(back->kept.isEmpty());
    QCOMPARE(standing(), before);
    checkOrder();
}

QTEST_GUILESS_MAIN(TestDefinition)
#include "tst_definition.moc"
