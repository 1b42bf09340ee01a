// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "agreements/agreementstore.h"
#include "conditions/conditionevaluation.h"
#include "conditions/leadfactsstore.h"
#include "funnel/funnelservice.h"
#include "funnel/funnelstore.h"
#include "funnel/handoffreport.h"
#include "funnel/handoffservice.h"
#include "funnel/handoffstore.h"
#include "funnel/touchservice.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "routing/ownershipservice.h"
#include "sla/slahistorystore.h"
#include "sla/slaquestionsql.h"
#include "sla/slareport.h"
#include "sla/slaservice.h"
#include "slastory.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UserId anna(1);
constexpr UserId bert(2);

const QStringList people{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', TRUE, 0, 0), (3, 'Carl', 'carl', FALSE, 0, 0), "
    "(4, 'Dora', 'dora', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (2, 3), (2, 4), (4, 1)"_s,
    u"INSERT INTO team (id, name, name_key, side) VALUES (1, 'South', 'south', 3)"_s,
    u"INSERT INTO team_member (team_id, user_id) VALUES (1, 1)"_s,
    u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES (1, 'Fair', 'fair', 1, 0, 0)"_s,
};

/// One commitment of sales.
QJsonObject promise(const QJsonObject &more)
{
    QJsonObject commitment{{u"key"_s, u"touch"_s},
                           {u"party"_s, u"sales"_s},
                           {u"start"_s, u"handedOver"_s},
                           {u"stop"_s, u"touched"_s},
                           {u"target"_s, QJsonObject{{u"hours"_s, 4}}}};
    for (auto key = more.begin(); key != more.end(); ++key)
        commitment.insert(key.key(), key.value());
    return {{u"commitments"_s, QJsonArray{commitment}}};
}

QString textOf(const QList<SlaEntry> &entries)
{
    QStringList texts;
    for (const SlaEntry &entry : entries)
        texts.append(entry.key + u' ' + keyOf(entry.clock.state));
    return texts.join(u", "_s);
}

/// "met 1, breached 2": what is there at all.
QString textOf(const SlaCounts &counts)
{
    QStringList texts;
    for (const SlaClock::State state : allClockStates)
        if (counts.of(state) > 0)
            texts.append(keyOf(state) + u' ' + QString::number(counts.of(state)));
    return texts.join(u", "_s);
}

QString textOf(const QList<SlaFigures::Group> &groups)
{
    QStringList texts;
    for (const SlaFigures::Group &group : groups)
        texts.append(group.value + u": "_s + textOf(group.counts));
    return texts.join(u"; "_s);
}

} // namespace

/// Promises and clocks in a workspace.
class SlaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void breachesWithNobodySavingAnything();
    void versionsAreDraftedAndCount();
    void handoffsHaveTheDeadlinesOfTheirClocks();
    void refusesHoursThatNeverCome();
    void standsSideBySide();
    void theBoardIsOrderedAndFiltered();
    void knowsWhatWasKnown();
    void aCorrectionTakesItsStageBack();
    void whoHadAndLostTheLeadIsKept();
    void aMailThatCameInWaitsForAnAnswer();
    void namesMissingLeads();
    void allLeadsAreAsEachAlone();

private:
    void run(const QString &sql);
    Agreement activate();
    void addLead(int id, Stage stage = Stage::Mql);
    void give(int lead, Side to, UserId owner);
    void touch(int lead, Side side);
    SlaQuestion question() const;
    QString leadText(int id);
    template<typename T>
    T need(Result<T> result);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{on(0, 10)};
    FixedClock m_wall{on(0, 10)};
    std::unique_ptr<Author> m_author;
    FieldCatalogue m_fields;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<TouchService> m_touches;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<SlaService> m_sla;
};

void SlaTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock.set(on(0, 10));
    m_wall.set(on(0, 10));
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
    for (const QString &sql : people)
        run(sql);
    m_fields = leadCatalogue();
    addSlaQuestions(m_fields);
    m_author = std::make_unique<Author>(m_clock, m_wall, anna);
    m_handoffs = std::make_unique<HandoffService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, m_fields, FunnelService::Reading::Once);
    m_sla = std::make_unique<SlaService>(*m_database, *m_author, m_fields);
}

void SlaTest::cleanup()
{
    m_sla.reset();
    m_funnel.reset();
    m_touches.reset();
    m_handoffs.reset();
    m_connection.reset();
    m_database.reset();
    m_test.reset();
}

void SlaTest::run(const QString &sql)
{
    const auto done = m_connection->run(sql);
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error()) + sql));
}

/// The newest draft, signed by all who must.
Agreement SlaTest::activate()
{
    need(m_database
             ->write([stamp = m_author->stamp()](Connection &connection) {
                 return signAsPeopleDo(connection, AgreementKind::SlaPolicy, stamp);
             })
             .result());
    return need(m_sla->activate().result());
}

template<typename T>
T SlaTest::need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

/// Created on day 0 at 9:00.
void SlaTest::addLead(int id, Stage stage)
{
    const QString created = QString::number(toMillis(on(0, 9)));
    run(u"INSERT INTO lead (id, source_id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES "
        "(%1, %2, %3, %4, %4, %4, %4)"_s.arg(QString::number(id), id % 2 == 1 ? u"1"_s : u"NULL"_s,
                                             QString::number(static_cast<int>(stage)), created));
    run(u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, recorded_at, inconsistent, cause) VALUES "
        "(%1, 1, %2, %3, %3, FALSE, 1)"_s.arg(QString::number(id), QString::number(static_cast<int>(stage)), created));
    run(u"INSERT INTO lead_search (rowid, words) VALUES (%1, ' l 00000%1 %1')"_s.arg(id));
}

void SlaTest::give(int lead, Side to, UserId owner)
{
    NewHandoff wish;
    wish.lead = LeadId(lead);
    wish.to = to;
    wish.owner = owner;
    need(m_handoffs->handOver(wish).result());
}

void SlaTest::touch(int lead, Side side)
{
    NewTouch wish;
    wish.lead = LeadId(lead);
    wish.side = side;
    need(m_touches->log(wish).result());
}

SlaQuestion SlaTest::question() const
{
    SlaQuestion asked;
    asked.asOf = {m_clock.now(), {}};
    return asked;
}

QString SlaTest::leadText(int id)
{
    return textOf(need(m_sla->ofLead(LeadId(id), {m_clock.now(), {}}).result()));
}

void SlaTest::breachesWithNobodySavingAnything()
{
    addLead(1);
    QCOMPARE(leadText(1), u"marketing.owner running"_s);
    m_clock.set(on(0, 13) + 1ms);
    QCOMPARE(leadText(1), u"marketing.owner breached"_s);
    m_clock.set(on(0, 10));
    give(1, Side::Sales, anna);
    QCOMPARE(leadText(1), u"marketing.owner met, sales.answer running, sales.touch running"_s);
    m_clock.set(on(1, 10));
    QCOMPARE(leadText(1), u"marketing.owner met, sales.answer running, sales.touch running"_s);
    m_clock.set(on(1, 10) + 1ms);
    QCOMPARE(leadText(1), u"marketing.owner met, sales.answer breached, sales.touch running"_s);
    touch(1, Side::Sales);
    QCOMPARE(leadText(1), u"marketing.owner met, sales.answer breached, sales.touch met"_s);
    const SlaFigures figures = need(m_sla->figures(question()).result());
    QCOMPARE(textOf(figures.parties), u"marketing: met 1; tele: ; sales: met 1, breached 1"_s);
    QCOMPARE(figures.handoffs.of(HandoffBucket::Worked), 1);
    QCOMPARE(figures.systemDelay.median, std::optional(3600.0));
    QCOMPARE(figures.humanDelay.median, std::optional(8 * 3600.001 - .007));
    BATON_VERIFY(checkWorkspace(*m_connection));
    QVERIFY(need(checkWorkspace(*m_connection)).isOk());
}

void SlaTest::versionsAreDraftedAndCount()
{
    addLead(1);
    addLead(3);
    QSignalSpy changed(m_sla.get(), &SlaService::policyChanged);
    QCOMPARE(need(m_sla->policy().result()).agreement.version, 0);
    QCOMPARE(need(m_sla->draft(promise({}), u"First"_s).result()).version, 1);
    QCOMPARE(activate().state, AgreementState::Active);
    QTRY_COMPARE(changed.count(), 1);
    give(1, Side::Sales, anna);
    m_clock.set(on(0, 11));
    need(m_sla->draft(promise({{u"target"_s, QJsonObject{{u"hours"_s, 1}}}}), {}).result());
    QCOMPARE(need(m_sla->policy().result()).agreement.version, 1);
    activate();
    give(3, Side::Sales, anna);
    m_clock.set(on(0, 12) + 1ms);
    QCOMPARE(leadText(1), u"touch running"_s);
    QCOMPARE(leadText(3), u"touch breached"_s);
    QCOMPARE(need(m_sla->policy().result()).agreement.version, 2);
    QCOMPARE(need(m_sla->policy(1).result()).policy.commitments[0].target.amount, 4);
    const SlaFigures figures = need(m_sla->figures(question()).result());
    QCOMPARE(figures.versions.size(), 2);
    QCOMPARE(figures.commitments.size(), 1);
    QCOMPARE(textOf(figures.commitments[0].counts), u"running 1, breached 1"_s);
    QCOMPARE(m_sla->activate(1).result().error().code, u"agreement.notDraft"_s);
}

/// Whichever version: the first one governs what was before it, a later one nothing that has begun.
void SlaTest::handoffsHaveTheDeadlinesOfTheirClocks()
{
    const auto touchDue = [&](int lead) {
        const auto handoff = need(HandoffStore(*m_connection).latestOf(LeadId(lead)));
        for (const SlaEntry &entry : need(m_sla->ofLead(LeadId(lead), {m_clock.now(), {}}).result()))
            if (entry.key.endsWith(u"touch"_s) && entry.clock.dueAt != handoff->touchDue)
                return u"the clock says %1"_s.arg(toIsoText(*entry.clock.dueAt));
        return toIsoText(handoff->touchDue);
    };
    addLead(1);
    addLead(2);
    addLead(3);
    give(1, Side::Sales, anna);
    QCOMPARE(touchDue(1), toIsoText(on(2, 10)));
    give(2, Side::Tele, bert);
    QCOMPARE(touchDue(2), toIsoText(on(0, 14)));
    need(m_sla->draft(promise({}), {}).result());
    activate();
    QCOMPARE(touchDue(1), toIsoText(on(0, 14)));
    QCOMPARE(toIsoText(need(HandoffStore(*m_connection).latestOf(LeadId(2)))->touchDue), toIsoText(on(2, 10)));
    m_clock.set(on(0, 11));
    need(m_sla->draft(promise({{u"target"_s, QJsonObject{{u"minutes"_s, 30}}}}), {}).result());
    activate();
    give(3, Side::Sales, anna);
    QCOMPARE(touchDue(3), toIsoText(on(0, 11, 30)));
    QCOMPARE(touchDue(1), toIsoText(on(0, 14)));
}

void SlaTest::refusesHoursThatNeverCome()
{
    const auto refused = [&](const QJsonObject &body) {
        const auto drafted = m_sla->draft(body, {}).result();
        return drafted ? QString() : drafted.error().code + u' ' + drafted.error().arguments[u"rule"_s].toString();
    };
    QJsonObject body = promise({{u"calendar"_s, u"fair"_s}});
    const auto withHours = [&](const QJsonObject &fair) {
        body.insert(u"calendars"_s, QJsonObject{{u"fair"_s, fair}});
        return body;
    };
    const QJsonArray day{QJsonArray{u"09:00"_s, u"17:00"_s}};
    QJsonObject hours{{u"timezone"_s, u"Etc/UTC"_s}, {u"hours"_s, QJsonObject()}};
    QCOMPARE(refused(withHours(hours)), u"calendar.neverOpen fair"_s);
    // It was open once, and will not be for 366 days.
    hours.insert(u"shifts"_s, QJsonObject{{u"2020-01-06"_s, day}});
    QCOMPARE(refused(withHours(hours)), u"calendar.neverOpen touch"_s);
    hours.insert(u"shifts"_s, QJsonObject{{u"2026-11-20"_s, QJsonArray{QJsonArray{u"09:00"_s, u"12:00"_s}}}});
    QCOMPARE(refused(withHours(hours)), u"calendar.neverOpen touch"_s);
    QCOMPARE(refused(promise({{u"scope"_s, u"staff > 3"_s}})), u"condition.unknownField touch"_s);
    QCOMPARE(refused(promise({{u"target"_s, QJsonObject()}})), u"rules.key touch"_s);
    QVERIFY(need(AgreementStore(*m_connection).versions(AgreementKind::SlaPolicy)).isEmpty());
    hours.insert(u"shifts"_s, QJsonObject{{u"2026-11-20"_s, day}});
    QCOMPARE(refused(withHours(hours)), QString());
    m_clock.set(on(7, 10));
    QCOMPARE(m_sla->activate().result().error().code, u"calendar.neverOpen"_s);
    QCOMPARE(need(AgreementStore(*m_connection).versions(AgreementKind::SlaPolicy)).first().state,
             AgreementState::Draft);
}

void SlaTest::standsSideBySide()
{
    need(m_sla->draft(promise({}), {}).result());
    activate();
    for (int lead = 1; lead <= 4; ++lead) {
        addLead(lead);
        give(lead, Side::Sales, lead <= 3 ? anna : bert);
    }
    touch(1, Side::Sales);
    m_clock.set(on(14, 11));
    touch(2, Side::Sales);
    addLead(5);
    give(5, Side::Sales, {});
    const auto groups = [&](SlaGrouping by) {
        SlaQuestion asked = question();
        asked.by = by;
        return textOf(need(m_sla->figures(asked).result()).groups);
    };
    QCOMPARE(groups(SlaGrouping::None), QString());
    QCOMPARE(groups(SlaGrouping::Party), u"sales: running 1, met 1, breached 3"_s);
    QCOMPARE(groups(SlaGrouping::Owner), u"Anna: met 1, breached 2; Bert: breached 1; : running 1"_s);
    QCOMPARE(groups(SlaGrouping::Team), u"South: met 1, breached 2; : running 1, breached 1"_s);
    QCOMPARE(groups(SlaGrouping::Source), u"Fair: running 1, met 1, breached 1; : breached 2"_s);
    QCOMPARE(groups(SlaGrouping::Month), u"2026-11: running 1, met 1, breached 3"_s);

    SlaQuestion asked = question();
    asked.from = on(1, 0);
    QCOMPARE(textOf(need(m_sla->figures(asked).result()).commitments[0].counts), u"running 1"_s);
    asked.from = {};
    asked.to = on(1, 0);
    const SlaFigures figures = need(m_sla->figures(asked).result());
    QCOMPARE(textOf(figures.commitments[0].counts), u"met 1, breached 3"_s);
    QCOMPARE(*figures.commitments[0].counts.attainment(), *wilsonRate(1, 4));
    QCOMPARE(figures.commitments[0].seconds.count, 2);
    QCOMPARE(figures.commitments[0].seconds.median, std::optional((10 * 8 + 1) * 1800.0));
    const auto ledger =
        need(HandoffReport(*m_connection).ledger({.asOf = asked.asOf, .from = asked.from, .to = asked.to}));
    QCOMPARE(figures.handoffs, ledger.all);
    QCOMPARE(figures.handoffs.total(), 4);
}

void SlaTest::theBoardIsOrderedAndFiltered()
{
    need(m_sla->draft(promise({{u"scope"_s, u"source = Fair"_s}}), {}).result());
    activate();
    for (int lead = 1; lead <= 7; lead += 2) {
        addLead(lead);
        addLead(lead + 1);
        m_clock.set(on(0, 10, 8 - lead));
        give(lead, Side::Sales, lead <= 3 ? anna : bert);
        give(lead + 1, Side::Sales, anna);
    }
    m_clock.set(on(0, 12));
    touch(3, Side::Sales);
    const auto leads = [&](const SlaListing &listing, UserId owner = {}, const QString &where = {}) {
        SlaQuestion asked = question();
        asked.owner = owner;
        asked.condition = need(parseCondition(where, m_fields));
        const SlaBoard board = need(m_sla->board(asked, listing).result());
        QStringList texts;
        SlaCounts listed;
        for (const SlaEntry &entry : board.entries) {
            texts.append(QString::number(entry.clock.lead.value()));
            listed.add(entry.clock.state);
        }
        if (listing.most == 0 && board.listed != listed)
            return u"what is listed is counted otherwise: "_s + textOf(board.listed);
        return texts.join(u' ') + u" of "_s + textOf(board.counts);
    };
    const SlaListing all;
    QCOMPARE(leads(all), u"7 5 1 of running 3, met 1"_s);
    SlaListing some;
    some.most = 2;
    QCOMPARE(leads(some), u"7 5 of running 3, met 1"_s);
    some = {};
    some.states = {SlaClock::State::Met};
    QCOMPARE(leads(some), u"3 of running 3, met 1"_s);
    some.states = {SlaClock::State::Met, SlaClock::State::Running};
    QCOMPARE(leads(some), u"7 5 1 3 of running 3, met 1"_s);
    some = {};
    some.party = Side::Tele;
    QCOMPARE(leads(some), u" of "_s);
    some = {};
    some.commitment = u"touch"_s;
    QCOMPARE(leads(some), u"7 5 1 of running 3, met 1"_s);
    some.commitment = u"other"_s;
    QCOMPARE(m_sla->board(question(), some).result().error().code, u"sla.commitment"_s);
    QCOMPARE(leads(all, bert), u"7 5 of running 2"_s);
    QCOMPARE(leads(all, {}, u"no in (L-000001, L-000003)"_s), u"1 of running 1, met 1"_s);
    QCOMPARE(leads(all, {}, u"hoursLeft > 22.1"_s), u"1 of running 1"_s);
    QCOMPARE(leads(all, {}, u"hoursLeft <= 22.1 and handoffDue > 2026-11-16"_s), u"7 5 of running 2"_s);
    some = {};
    some.states = {SlaClock::State::Met};
    QCOMPARE(leads(some, {}, u"handoffDue is missing"_s), u"3 of met 1"_s);
    const Condition late = need(parseCondition(u"hoursLeft > 22.1"_s, m_fields));
    FactsWanted wanted;
    wanted.add(late);
    const auto facts =
        need(LeadFactsStore(*m_connection, m_fields).of({LeadId(1), LeadId(3), LeadId(5)}, wanted, m_clock.now()));
    QCOMPARE(evaluate(late, m_fields, facts[LeadId(1)], m_clock.now()), Truth::True);
    QCOMPARE(evaluate(late, m_fields, facts[LeadId(3)], m_clock.now()), Truth::Unknown);
    QCOMPARE(evaluate(late, m_fields, facts[LeadId(5)], m_clock.now()), Truth::False);
    some = {};
    some.lead = LeadId(3);
    QCOMPARE(leads(some), u"3 of met 1"_s);
    m_clock.set(on(0, 14, 2));
    QCOMPARE(leads(all), u"7 5 1 of running 2, met 1, breached 1"_s);
}

void SlaTest::knowsWhatWasKnown()
{
    addLead(1);
    m_wall.set(on(3, 10));
    give(1, Side::Sales, anna);
    m_wall.set(on(5, 10));
    touch(1, Side::Sales);
    m_clock.set(on(9, 10));
    const auto at = [&](Instant now, Instant knownAt) {
        return textOf(need(m_sla->ofLead(LeadId(1), {now, knownAt}).result()));
    };
    QCOMPARE(at(on(9, 10), on(1, 10)), u"marketing.owner breached"_s);
    QCOMPARE(at(on(9, 10), on(4, 10)), u"marketing.owner met, sales.answer breached, sales.touch breached"_s);
    QCOMPARE(at(on(9, 10), on(5, 10)), u"marketing.owner met, sales.answer breached, sales.touch met"_s);
    QCOMPARE(at(on(0, 9), on(5, 10)), u"marketing.owner running"_s);
    QCOMPARE(m_sla->ofLead(LeadId(1), {on(0, 8), {}}).result().error().code, u"lead.unknown"_s);
}

void SlaTest::aCorrectionTakesItsStageBack()
{
    addLead(1);
    give(1, Side::Sales, anna);
    m_clock.set(on(0, 11));
    const auto move = [&](Stage stage) {
        StageMove wish;
        wish.lead = LeadId(1);
        wish.to = stage;
        wish.reason = u"Wrong button"_s;
        return m_funnel->move(wish).result();
    };
    BATON_VERIFY(move(Stage::Lost)); // Who ends it answers what waits.
    QCOMPARE(leadText(1), u"marketing.owner met, sales.answer met, sales.touch exempt"_s);
    m_clock.set(on(0, 11, 5));
    BATON_VERIFY(move(Stage::Mql));
    QCOMPARE(leadText(1), u"marketing.owner met, sales.answer running, sales.touch running"_s);
}

/// One clock of sales from Monday 9:00 on, while its lead is given, given on, given back and recycled.
void SlaTest::whoHadAndLostTheLeadIsKept()
{
    need(m_sla
             ->draft(promise({{u"start"_s, u"stage.mql"_s},
                              {u"stop"_s, u"stage.opportunity"_s},
                              {u"target"_s, QJsonObject{{u"days"_s, 5}}},
                              {u"pauses"_s, QJsonArray{u"recycled"_s}}}),
                     {})
             .result());
    activate();
    addLead(1);
    OwnershipService ownership(*m_database, *m_author);
    const auto slices = [&] {
        const auto entries = need(m_sla->ofLead(LeadId(1), {m_clock.now(), {}}).result());
        QStringList texts;
        Duration sum{};
        for (qsizetype i = 0; i < entries.at(0).slices.size(); ++i) {
            const SlaSlice &slice = entries.at(0).slices[i];
            sum += slice.counted;
            texts.append(
                u"%1 %2+%3"_s.arg(entries.at(0).sliceOwners[i]).arg(slice.counted / 1h).arg(slice.paused / 1h));
        }
        return sum == entries.at(0).clock.elapsed ? texts.join(u", "_s) : u"they do not sum to what elapsed"_s;
    };
    give(1, Side::Sales, bert);
    m_clock.set(on(0, 11));
    need(ownership.assign({LeadId(1), {}, Side::Sales, anna, u"Her region"_s}).result());
    m_clock.set(on(0, 12));
    QCOMPARE(slices(), u" 1+0, Bert 1+0, Anna 1+0"_s);
    HandoffDecision decision;
    decision.lead = LeadId(1);
    decision.verdict = Verdict::Reject;
    decision.reason = HandoffReason::WrongTerritory;
    need(m_handoffs->decide(decision).result());
    m_clock.set(on(0, 13));
    QCOMPARE(slices(), u" 1+0, Bert 1+0, Anna 1+0,  1+0"_s);
    give(1, Side::Sales, anna);
    decision.verdict = Verdict::Accept;
    decision.reason = {};
    need(m_handoffs->decide(decision).result());
    m_clock.set(on(0, 15));
    need(ownership.recycle(LeadId(1), u"Not now"_s).result());
    m_clock.set(on(0, 16));
    QCOMPARE(slices(), u" 1+0, Bert 1+0, Anna 1+0,  1+0, Anna 2+0,  0+1"_s);
    // What was then is told of then.
    m_clock.set(on(0, 11));
    QCOMPARE(slices(), u" 1+0, Bert 1+0, Anna 0+0"_s);
}

void SlaTest::aMailThatCameInWaitsForAnAnswer()
{
    need(m_sla->draft(promise({{u"key"_s, u"answer"_s}, {u"start"_s, u"heard"_s}}), {}).result());
    activate();
    addLead(1);
    give(1, Side::Sales, anna);
    const auto log = [&](TouchKind kind, TouchDirection direction) {
        NewTouch wish;
        wish.lead = LeadId(1);
        wish.side = Side::Sales;
        wish.kind = kind;
        wish.direction = direction;
        need(m_touches->log(wish).result());
    };
    m_clock.set(on(0, 11));
    log(TouchKind::Mail, TouchDirection::Outbound);
    QCOMPARE(leadText(1), QString());
    m_clock.set(on(1, 9));
    log(TouchKind::Mail, TouchDirection::Inbound);
    QCOMPARE(leadText(1), u"answer running"_s);
    m_clock.set(on(1, 13) + 1ms);
    QCOMPARE(leadText(1), u"answer breached"_s);
    m_clock.set(on(1, 12));
    log(TouchKind::Mail, TouchDirection::Outbound);
    QCOMPARE(leadText(1), u"answer met"_s);
    m_clock.set(on(2, 9));
    log(TouchKind::Mail, TouchDirection::Inbound);
    m_clock.set(on(2, 10));
    log(TouchKind::Call, TouchDirection::Inbound); // It is a conversation whoever began it.
    QCOMPARE(leadText(1), u"answer met, answer met"_s);
}

void SlaTest::namesMissingLeads()
{
    QCOMPARE(m_sla->ofLead(LeadId(9), {m_clock.now(), {}}).result().error().code, u"lead.unknown"_s);
    addLead(1);
    run(u"UPDATE lead SET deleted_at = 1"_s);
    QCOMPARE(m_sla->ofLead(LeadId(1), {m_clock.now(), {}}).result().error().code, u"lead.unknown"_s);
    QCOMPARE(need(m_sla->figures(question()).result()).handoffs.total(), 0);
}

/// The whole at once and each lead for itself, with leads far apart and side by side, in chunks large and small.
void SlaTest::allLeadsAreAsEachAlone()
{
    std::mt19937 random(3);
    const auto day = [&] {
        return QString::number(toMillis(on(static_cast<int>(random() % 12), static_cast<int>(random() % 24))));
    };
    QList<LeadId> leads;
    run(u"BEGIN"_s);
    for (int i = 1; i <= 240; ++i) {
        const int id = i <= 120 ? i : i * 40;
        leads.append(LeadId(id));
        addLead(id, allStages[random() % allStages.size()]);
        if (random() % 3 > 0)
            run(u"INSERT INTO handoff (id, lead_id, from_side, to_side, owner_id, owned_at, handed_at, respond_due_at, "
                "touch_due_at, accepted_at, accepted_recorded_at, created_at, recorded_at, updated_at) VALUES "
                "(%1, %1, 1, %2, %3, %4, %4, %5, %6, %7, %7, 0, 0, 0)"_s
                    .arg(QString::number(id), random() % 2 == 0 ? u"2"_s : u"3"_s, QString::number(1 + random() % 3))
                    .arg(toMillis(on(1, 9)))
                    .arg(toMillis(on(2, 9)))
                    .arg(toMillis(on(3, 9)))
                    .arg(random() % 2 == 0 ? u"NULL"_s : QString::number(toMillis(on(2, 8)))));
        for (auto touches = random() % 3; touches > 0; --touches)
            run(u"INSERT INTO touch (id, lead_id, kind, direction, side, occurred_at, recorded_at) VALUES "
                "(%1, %2, 1, 1, %3, %4, 0)"_s.arg(QString::number(id * 10 + static_cast<int>(touches)),
                                                  QString::number(id), random() % 2 == 0 ? u"2"_s : u"3"_s, day()));
    }
    run(u"COMMIT"_s);
    for (const LeadId lead : std::as_const(leads))
        BATON_VERIFY(HandoffStore(*m_connection).refreshFirstTouch(lead));
    m_clock.set(on(8, 12));
    SlaListing everything;
    everything.states = QList<SlaClock::State>(allClockStates.begin(), allClockStates.end());
    const SlaBoard board = need(m_sla->board(question(), everything).result());
    const SlaFigures figures = need(m_sla->figures(question()).result());
    QHash<LeadId, QList<SlaClock>> together;
    SlaCounts counts;
    for (const SlaEntry &entry : board.entries) {
        together[entry.clock.lead].append(entry.clock);
        counts.add(entry.clock.state);
    }
    QVERIFY(counts.total() > 200);
    QCOMPARE(board.counts, counts);
    SlaCounts summed;
    for (const SlaFigures::Line &line : figures.commitments)
        for (const SlaClock::State state : allClockStates)
            summed.byState.at(static_cast<size_t>(state)) += line.counts.of(state);
    QCOMPARE(summed, counts);
    QCOMPARE(figures.handoffs,
             need(HandoffReport(*m_connection).ledger({.asOf = question().asOf, .from = {}, .to = {}})).all);

    const auto key = [](const SlaClock &clock) { return std::pair(clock.commitment, clock.startedAt); };
    for (const LeadId lead : leads) {
        QList<SlaClock> alone;
        const auto entries = need(m_sla->ofLead(lead, question().asOf).result());
        for (const SlaEntry &entry : entries)
            alone.append(entry.clock);
        std::ranges::sort(alone, {}, key);
        std::ranges::sort(together[lead], {}, key);
        QCOMPARE(alone, together[lead]);
    }
    const auto momentsIn = [&](std::size_t leadsAtOnce) {
        QStringList texts;
        need(SlaHistoryStore(*m_connection, m_fields, leadsAtOnce)
                 .each(question(), {}, {},
                       [&](const SlaHistory &history) {
                           QString text = QString::number(history.lead.value());
                           for (const SlaMoment &moment : history.moments)
                               text += u' ' + QString::number(toMillis(moment.at)) + u'/'
                                   + QString::number(int(moment.kind));
                           texts.append(text);
                       })
                 .map([] { return true; }));
        return texts;
    };
    QCOMPARE(momentsIn(7), momentsIn(SlaHistoryStore::usualChunk));
}

QTEST_GUILESS_MAIN(SlaTest)
#include "tst_sla.moc"
