// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignreport.h"
#include "campaigns/campaignservice.h"
#include "campaigns/campaignstore.h"
#include "campaigns/costlinestore.h"
#include "campaigns/tacticstore.h"
#include "capture/importundo.h"
#include "conditions/conditionparser.h"
#include "funnel/funnelreport.h"
#include "history/eventlog.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "people/userstore.h"
#include "sample/samplerunner.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int moment = 1'772'409'600; // 2026-03-02 00:00 UTC, in seconds.
const Instant start = fromMillis(qint64(moment) * 1000);
constexpr std::chrono::hours day{24};

struct Given
{
    int lead; ///< 0: of no lead.
    const char *campaign;
    int day;
};

} // namespace

/// Campaigns, tactics and cost lines on both databases: writing, history, undo, and what the report makes of them.
class TestCampaigns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();

    void everythingIsKeptAndLogged();
    void whatIsTakenIsRefused_data();
    void whatIsTakenIsRefused();
    void aDeletedNameIsFreeAgain();
    void aStaleRevisionIsRefused();
    void whatIsInUseStays();
    void eachChangeIsTakenBack();
    void whatWasChangedSinceStays();
    void aCampaignMovesOnWithItsPlan();
    void leadsAreCountedOnceWithTheirEarliestCampaign();
    void aConditionCountsItsLeadsAlone();
    void aCampaignMadeLaterHasItsInterests();
    void aRenamedCampaignKeepsItsLeads();
    void leadsGoToNoOtherCampaign();
    void thePastIsWhatWasKnownThen();
    void aCostEnteredLaterIsOfItsMonth();
    void allHasItsAmountsInOneCurrency();
    void costAndRevenueMakeAReturn();
    void theSampleAddsUpToTheFunnel();
    void theServiceTellsAfterTheCommit();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    template<typename T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        return std::move(*result);
    }
    template<typename Record>
    Record saved(const Record &record)
    {
        m_batch = {};
        const auto change = need(m_service->save(record).result());
        m_batch = change.batch;
        return change.record;
    }
    template<typename Record>
    QString refusal(const Record &record)
    {
        const auto change = m_service->save(record).result();
        return change ? QString() : change.error().code;
    }
    void run(const QString &sql);
    void undo(BatchId batch) { m_undone = need(m_undo->undo(batch).result()); }
    Campaign fair(const QString &name = u"Spring fair"_s, const QString &utm = u"spring"_s);
    Tactic ads(const Campaign &campaign, const QString &source = u"google"_s);
    CostLine paid(const Campaign &campaign, qint64 actual, QDate month = QDate(2026, 3, 1));
    void addLead(int id, const QList<std::pair<Stage, int>> &visits);
    void addInterests(const QList<Given> &interests);
    CampaignFigures figures(const AsOf &asOf) { return need(m_service->figures({asOf, {}}).result()); }
    CampaignFigures figures() { return figures({start + 100 * day, {}}); }
    static QString countsOf(const CampaignResult &result);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<CampaignService> m_service;
    std::unique_ptr<UndoService> m_undo;
    BatchId m_batch; ///< Of what was saved last.
    UndoResult m_undone;
    int m_interest = 0;
};

void TestCampaigns::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock = FixedClock(start);
    m_interest = 0;
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = need(Workspace::create(m_test->location(), {}, m_clock));
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    m_service = std::make_unique<CampaignService>(*m_database, *m_author, leadCatalogue());
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
}

void TestCampaigns::cleanup()
{
    // Whatever a test did, the workspace keeps its promises.
    if (m_database && !QTest::currentTestFailed()) {
        const auto checked =
            need(m_database->read([](Connection &connection) { return checkWorkspace(connection); }).result());
        QVERIFY2(checked.isOk(),
                 checked.isOk() ? ""
                                : qPrintable(checked.problems.first().kind + u' ' + checked.problems.first().where));
    }
    m_undo.reset();
    m_service.reset();
    m_author.reset();
    m_database.reset();
    m_test.reset();
}

void TestCampaigns::run(const QString &sql)
{
    need(inside([sql](Connection &connection) { return connection.execute(sql); }));
}

Campaign TestCampaigns::fair(const QString &name, const QString &utm)
{
    Campaign campaign;
    campaign.name = name;
    campaign.utmCampaign = utm;
    campaign.currency = u"EUR"_s;
    return saved(campaign);
}

Tactic TestCampaigns::ads(const Campaign &campaign, const QString &source)
{
    Tactic tactic;
    tactic.campaign = campaign.id;
    tactic.name = source + u" ads"_s;
    tactic.channel = TacticChannel::Search;
    tactic.direction = TacticDirection::Inbound;
    tactic.utmSource = source;
    tactic.utmMedium = u"cpc"_s;
    return saved(tactic);
}

CostLine TestCampaigns::paid(const Campaign &campaign, qint64 actual, QDate month)
{
    CostLine line;
    line.campaign = campaign.id;
    line.category = CostCategory::Media;
    line.month = month;
    line.amounts = {1000, 500, actual};
    return saved(line);
}

void TestCampaigns::addLead(int id, const QList<std::pair<Stage, int>> &visits)
{
    const auto at = [](int days) { return QString::number(toMillis(start + days * day)); };
    run(u"INSERT INTO lead (id, stage, stage_entered_at, batch_id, created_at, recorded_at, updated_at) VALUES "
        "(%1, %2, %3, NULL, %3, %3, %3)"_s.arg(
            QString::number(id), QString::number(static_cast<int>(visits.last().first)), at(visits.last().second)));
    run(u"INSERT INTO event_log (occurred_at, recorded_at, entity, entity_id, revision, verb, id) VALUES "
        "(0, 0, 1, %1, 1, 1, %2)"_s.arg(id)
            .arg(1'000'000 + id));
    run(u"INSERT INTO lead_search (rowid, words) VALUES (%1, ' l %2 %1')"_s.arg(id).arg(id, 6, 10, QChar(u'0')));
    for (qsizetype i = 0; i < visits.size(); ++i)
        run(u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, left_at, recorded_at, inconsistent, cause) "
            "VALUES (%1, %2, %3, %4, %5, %4, FALSE, 1)"_s.arg(
                QString::number(id), QString::number(i + 1), QString::number(static_cast<int>(visits[i].first)),
                at(visits[i].second), i + 1 < visits.size() ? at(visits[i + 1].second) : u"NULL"_s));
}

void TestCampaigns::addInterests(const QList<Given> &interests)
{
    if (m_interest == 0)
        run(u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES (1, 'Fair', 'fair', 1, 0, 0)"_s);
    for (const Given &given : interests) {
        const QString lead = given.lead > 0 ? QString::number(given.lead) : u"NULL"_s;
        const QString campaign = given.campaign ? u'\'' + QString::fromUtf8(given.campaign) + u'\'' : u"NULL"_s;
        const QString at = QString::number(toMillis(start + given.day * day));
        run(u"INSERT INTO interest (id, lead_id, source_id, campaign, occurred_at, recorded_at) VALUES (%1, %2, 1, %3, "
            "%4, %4)"_s.arg(QString::number(++m_interest), lead, campaign, at));
    }
}

QString TestCampaigns::countsOf(const CampaignResult &result)
{
    return u"%1 %2 %3 %4"_s.arg(result.interests).arg(result.leads).arg(result.mql).arg(result.won);
}

void TestCampaigns::everythingIsKeptAndLogged()
{
    const auto anna = need(inside([](Connection &connection) {
        User user;
        user.name = u"Anna"_s;
        return UserStore(connection).create(user, Stamp{start, start, {}});
    }));
    Campaign campaign = fair(u"  Spring   fair "_s, u" Spring "_s);
    QCOMPARE(campaign.name, u"Spring fair"_s);
    QCOMPARE(campaign.utmCampaign, u"Spring"_s);
    campaign.objective = u"Meet 200 people"_s;
    campaign.status = CampaignStatus::Approved;
    campaign.startsOn = QDate(2026, 3, 1);
    campaign.endsOn = QDate(2026, 4, 30);
    campaign.budgetMinor = 1'200'000;
    campaign.owner = anna.id;
    campaign.retrospective = u"Nothing yet"_s;
    campaign = saved(campaign);
    QCOMPARE(campaign.revision, 2);
    Tactic tactic = ads(campaign);
    tactic.startsOn = QDate(2026, 3, 2);
    tactic.endsOn = QDate(2026, 3, 3);
    tactic.plannedVolume = 5000;
    tactic = saved(tactic);
    CostLine line = paid(campaign, 250);
    line.tactic = tactic.id;
    line.vendor = u"Fair Ltd"_s;
    line.invoice = u"R-17"_s;
    line = saved(line);

    const auto details = need(m_service->details(u"SPRING"_s).result());
    QCOMPARE(details.campaign, campaign);
    QCOMPARE(details.tactics, QList<Tactic>{tactic});
    QCOMPARE(details.costLines, QList<CostLine>{line});
    QCOMPARE(need(m_service->details(u"spring FAIR"_s).result()).campaign.id, campaign.id);
    QCOMPARE(need(m_service->details(campaignNumber(campaign.id)).result()).campaign.id, campaign.id);
    QCOMPARE(need(m_service->allDetails().result()).first().costLines, QList<CostLine>{line});
    QCOMPARE(m_service->details(u"autumn"_s).result().error().code, u"campaign.unknown"_s);

    const auto events = need(inside(
        [id = campaign.id](Connection &connection) { return EventLog(connection).of(Entity::Campaign, id.value()); }));
    QCOMPARE(events.size(), 8);
    QCOMPARE(events.last().verb, Verb::Created);
    QVERIFY(std::ranges::any_of(events, [](const Event &event) {
        return event.field == u"budget"_s && event.newValue == u"1200000"_s && event.oldValue.isEmpty();
    }));
    QCOMPARE(saved(campaign).revision, 2);
    QVERIFY(!m_batch.isValid());
}

void TestCampaigns::whatIsTakenIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("utm");
    QTest::addColumn<QString>("code");
    QTest::newRow("another name and link") << u"Autumn"_s << u"autumn"_s << QString();
    QTest::newRow("another name without a link") << u"Autumn"_s << QString() << QString();
    QTest::newRow("its name") << u"Spring fair"_s << u"autumn"_s << u"campaign.nameTaken"_s;
    QTest::newRow("its name in other letters") << u" SPRING  fair"_s << u"autumn"_s << u"campaign.nameTaken"_s;
    QTest::newRow("its link") << u"Autumn"_s << u"spring"_s << u"campaign.utmTaken"_s;
    QTest::newRow("its link in capitals") << u"Autumn"_s << u"SPRING"_s << u"campaign.utmTaken"_s;
    QTest::newRow("a link with more behind it") << u"Autumn"_s << u"spring-2"_s << QString();
    QTest::newRow("a name with more behind it") << u"Spring fair 2"_s << u"autumn"_s << QString();
    QTest::newRow("no name") << u" "_s << u"autumn"_s << u"campaign.nameMissing"_s;
    QTest::newRow("a link with a blank") << u"Autumn"_s << u"autumn fair"_s << u"campaign.utm"_s;
}

void TestCampaigns::whatIsTakenIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, utm);
    QFETCH(QString, code);
    const Campaign spring = fair();
    ads(spring);
    Campaign other;
    other.name = name;
    other.utmCampaign = utm;
    other.currency = u"EUR"_s;
    QCOMPARE(refusal(other), code);
    QCOMPARE(need(m_service->campaigns().result()).size(), code.isEmpty() ? 2 : 1);

    Tactic twin;
    twin.campaign = spring.id;
    twin.name = u"Twin"_s;
    twin.utmSource = u"GOOGLE"_s;
    twin.utmMedium = u"cpc"_s;
    QCOMPARE(refusal(twin), u"tactic.utmTaken"_s);
    twin.utmMedium = u"display"_s;
    twin.name = u"Google  ADS"_s;
    QCOMPARE(refusal(twin), u"tactic.nameTaken"_s);
    twin.name = u"Twin"_s;
    QCOMPARE(refusal(twin), QString());
    QCOMPARE(need(m_service->details(spring.id).result()).tactics.size(), 2);
}

void TestCampaigns::aDeletedNameIsFreeAgain()
{
    const Campaign first = fair();
    const Tactic tactic = ads(first);
    need(m_service->remove(tactic).result());
    ads(first);
    const BatchId gone = need(m_service->remove(first).result());
    QCOMPARE(need(m_service->campaigns().result()).size(), 0);
    QCOMPARE(m_service->details(first.id).result().error().code, u"campaign.unknown"_s);
    const Campaign second = fair();
    QVERIFY(second.id != first.id);
    // The name is taken meanwhile: nothing comes back, and nothing is half done.
    QVERIFY(!m_undo->undo(gone).result().has_value());
    QCOMPARE(need(m_service->campaigns().result()), QList<Campaign>{second});
    Campaign renamed = second;
    renamed.name = u"Another"_s;
    renamed.utmCampaign = u"another"_s;
    saved(renamed);
    undo(gone);
    QCOMPARE(need(m_service->campaigns().result()).size(), 2);
    QCOMPARE(need(m_service->details(first.id).result()).tactics.size(), 1);
}

void TestCampaigns::aStaleRevisionIsRefused()
{
    const Campaign campaign = fair();
    Campaign changed = campaign;
    changed.objective = u"More"_s;
    saved(changed);
    QCOMPARE(refusal(changed), u"campaign.conflict"_s);
    QCOMPARE(m_service->remove(campaign).result().error().code, u"campaign.conflict"_s);
    const Tactic tactic = ads(campaign);
    Tactic moved = tactic;
    moved.plannedVolume = 1;
    saved(moved);
    QCOMPARE(refusal(moved), u"tactic.conflict"_s);
    QCOMPARE(m_service->remove(tactic).result().error().code, u"tactic.conflict"_s);
    const CostLine line = paid(campaign, 1);
    CostLine dearer = line;
    dearer.amounts.actual = 2;
    saved(dearer);
    QCOMPARE(refusal(dearer), u"cost_line.conflict"_s);
    QCOMPARE(m_service->remove(line).result().error().code, u"cost_line.conflict"_s);
}

void TestCampaigns::whatIsInUseStays()
{
    const Campaign campaign = fair();
    const Tactic tactic = ads(campaign);
    CostLine line = paid(campaign, 1);
    line.tactic = tactic.id;
    line = saved(line);
    const auto refused = m_service->remove(tactic).result();
    QCOMPARE(refused.error().code, u"tactic.inUse"_s);
    QCOMPARE(refused.error().arguments[u"count"_s].toInt(), 1);
    need(m_service->remove(line).result());
    need(m_service->remove(tactic).result());
    addInterests({{0, "Spring", 1}, {0, "other", 1}});
    const auto kept = m_service->remove(campaign).result();
    QCOMPARE(kept.error().code, u"campaign.inUse"_s);
    QCOMPARE(kept.error().arguments[u"count"_s].toInt(), 1);
    CostLine elsewhere = paid(fair(u"Autumn"_s, {}), 1);
    elsewhere.tactic = ads(campaign).id;
    QCOMPARE(refusal(elsewhere), u"cost.tactic"_s);
}

void TestCampaigns::eachChangeIsTakenBack()
{
    const Campaign campaign = fair();
    const BatchId made = m_batch;
    Campaign changed = campaign;
    changed.name = u"Summer fair"_s;
    changed.budgetMinor = 5000;
    changed = saved(changed);
    undo(m_batch);
    Campaign again = need(m_service->details(campaign.id).result()).campaign;
    QCOMPARE(again.name, campaign.name);
    QVERIFY(!again.budgetMinor);
    QCOMPARE(again.revision, 3);
    const CostLine line = paid(campaign, 100);
    const BatchId spent = m_batch;
    undo(need(m_service->remove(line).result()));
    QCOMPARE(need(m_service->details(campaign.id).result()).costLines.size(), 1);
    undo(made);
    QCOMPARE(m_undone.kept.size(), 1);
    QCOMPARE(m_undone.kept.first().reason, u"linkedSince"_s);
    undo(spent);
    QCOMPARE(need(m_service->details(campaign.id).result()).costLines.size(), 0);
    const Tactic tactic = ads(again);
    undo(m_batch);
    QCOMPARE(m_service->details(campaign.id).result()->tactics.size(), 0);
    QVERIFY(tactic.id.isValid());
    fair(u"Brief"_s, {});
    undo(m_batch);
    QCOMPARE(need(m_service->campaigns().result()).size(), 1);
}

void TestCampaigns::whatWasChangedSinceStays()
{
    Campaign campaign = fair();
    campaign.objective = u"First"_s;
    campaign.budgetMinor = 100;
    campaign = saved(campaign);
    const BatchId first = m_batch;
    campaign.objective = u"Second"_s;
    saved(campaign);
    undo(first);
    QCOMPARE(m_undone.kept.size(), 1);
    QCOMPARE(m_undone.kept.first().field, u"objective"_s);
    const Campaign now = need(m_service->details(campaign.id).result()).campaign;
    QCOMPARE(now.objective, u"Second"_s);
    QVERIFY(!now.budgetMinor);
}

void TestCampaigns::aCampaignMovesOnWithItsPlan()
{
    Campaign campaign = fair();
    campaign.status = CampaignStatus::Planned;
    campaign.startsOn = QDate(2026, 3, 2);
    campaign.budgetMinor = 999;
    campaign = saved(campaign);
    CostLine line = paid(campaign, 0);
    campaign.status = CampaignStatus::Approved;
    QCOMPARE(refusal(campaign), u"campaign.overBudget"_s);
    line.amounts.planned = 999;
    saved(line);
    campaign = saved(campaign);
    campaign.status = CampaignStatus::Live;
    QCOMPARE(refusal(campaign), u"campaign.noTactic"_s);
    ads(campaign);
    m_clock = FixedClock(start - std::chrono::milliseconds(1));
    QCOMPARE(refusal(campaign), u"campaign.notBegun"_s);
    m_clock = FixedClock(start);
    QCOMPARE(saved(campaign).status, CampaignStatus::Live);
    Campaign born;
    born.name = u"Born live"_s;
    born.currency = u"EUR"_s;
    born.status = CampaignStatus::Live;
    QCOMPARE(refusal(born), u"campaign.begin"_s);
}

void TestCampaigns::leadsAreCountedOnceWithTheirEarliestCampaign()
{
    const Campaign spring = fair();
    const Campaign autumn = fair(u"Autumn"_s, {});
    addLead(1, {{Stage::Inquiry, 1}, {Stage::Mql, 2}, {Stage::Won, 3}});
    addLead(2, {{Stage::Inquiry, 1}, {Stage::Mql, 2}});
    addLead(3, {{Stage::Inquiry, 1}});
    addLead(4, {{Stage::Inquiry, 1}});
    addLead(5, {{Stage::Inquiry, 1}, {Stage::Sal, 2}, {Stage::Lost, 4}});
    // Lead 1 came first without a campaign, then by two; 2 by both at once; 5 by one that nobody knows.
    addInterests({{1, nullptr, 0},
                  {1, "AUTUMN", 2},
                  {1, "spring", 1},
                  {2, "autumn ", 1},
                  {2, "spring", 1},
                  {3, "Spring  Fair", 1},
                  {5, "summer", 1},
                  {0, "spring", 1}});
    const CampaignFigures all = figures();
    QCOMPARE(all.campaigns.size(), 2);
    QCOMPARE(all.campaigns[0].campaign, autumn);
    QCOMPARE(countsOf(all.campaigns[0]), u"2 1 1 0"_s);
    QCOMPARE(countsOf(all.campaigns[1]), u"4 2 1 1"_s);
    QCOMPARE(countsOf(all.none), u"2 2 1 0"_s);
    QCOMPARE(countsOf(all.total), u"8 5 3 1"_s);
    const AsOf asOf = all.asOf;
    const auto behind = [&](CampaignId campaign, CampaignFigure figure) {
        return need(m_service->leadsBehind({campaign}, figure, {asOf, {}}).result());
    };
    QCOMPARE(behind(spring.id, CampaignFigure::Leads), (QList{LeadId(1), LeadId(3)}));
    QCOMPARE(behind(spring.id, CampaignFigure::Won), QList{LeadId(1)});
    QCOMPARE(behind(autumn.id, CampaignFigure::Mql), QList{LeadId(2)});
    QCOMPARE(behind({}, CampaignFigure::Leads), (QList{LeadId(4), LeadId(5)}));
    QCOMPARE(m_service->leadsBehind({CampaignId(99)}, CampaignFigure::Won, {asOf, {}}).result().error().code,
             u"campaign.unknown"_s);

    run(u"UPDATE lead SET deleted_at = 5 WHERE id = 1"_s);
    run(u"DELETE FROM lead_search WHERE rowid = 1"_s);
    QCOMPARE(countsOf(figures().total), u"5 4 2 0"_s);
    QCOMPARE(countsOf(figures().campaigns[1]), u"3 1 0 0"_s);
}

void TestCampaigns::aConditionCountsItsLeadsAlone()
{
    const Campaign spring = fair();
    const Campaign autumn = fair(u"Autumn"_s, {});
    saved(paid(spring, 700));
    addLead(1, {{Stage::Inquiry, 1}, {Stage::Mql, 2}, {Stage::Won, 3}});
    addLead(2, {{Stage::Inquiry, 1}, {Stage::Mql, 2}});
    addLead(3, {{Stage::Inquiry, 1}});
    addLead(4, {{Stage::Inquiry, 1}});
    addInterests({{1, "autumn", 1}, {2, "autumn", 1}, {2, "spring", 2}, {3, "spring", 1}, {0, "spring", 1}});
    const AsOf asOf{start + 100 * day, {}};
    const CampaignQuestion question{asOf, need(parseCondition(u"no in (2, 3, 4)"_s, leadCatalogue()))};
    const CampaignFigures some = need(m_service->figures(question).result());
    QCOMPARE(countsOf(some.campaigns[0]), u"1 1 1 0"_s);
    QCOMPARE(countsOf(some.campaigns[1]), u"2 1 0 0"_s); // Without the interest that is no lead's yet.
    QCOMPARE(countsOf(some.none), u"0 1 0 0"_s);
    QCOMPARE(countsOf(some.total), u"3 3 1 0"_s);
    // Costs are the whole campaign's, so none of them is one lead's of a part.
    QCOMPARE(some.campaigns[1].cost.actual, 700);
    QVERIFY(!some.campaigns[1].costPer(some.campaigns[1].leads));
    QVERIFY(!some.campaigns[1].returnOnInvestment());
    const CampaignFigures all = need(m_service->figures({asOf, {}}).result());
    QVERIFY(all.campaigns[1].costPer(all.campaigns[1].leads));
    QVERIFY(all.campaigns[1].returnOnInvestment());
    const auto behind = [&](const QList<CampaignId> &campaigns, const CampaignQuestion &asked) {
        return need(m_service->leadsBehind(campaigns, CampaignFigure::Leads, asked).result());
    };
    QCOMPARE(behind({autumn.id}, question), QList{LeadId(2)});
    QCOMPARE(behind({autumn.id, CampaignId()}, question), (QList{LeadId(2), LeadId(4)}));
    QCOMPARE(behind({autumn.id, spring.id, CampaignId()}, question).size(), 3);
    QCOMPARE(behind({autumn.id, spring.id, CampaignId()}, {asOf, {}}).size(), 4);
}

void TestCampaigns::aCampaignMadeLaterHasItsInterests()
{
    addLead(1, {{Stage::Inquiry, 1}});
    addInterests({{1, "spring", 1}});
    QCOMPARE(countsOf(figures().none), u"1 1 0 0"_s);
    Campaign campaign = fair(u"Anything"_s, {});
    QCOMPARE(countsOf(figures().campaigns[0]), u"0 0 0 0"_s);
    campaign.utmCampaign = u"Spring"_s;
    saved(campaign);
    QCOMPARE(countsOf(figures().campaigns[0]), u"1 1 0 0"_s);
    QCOMPARE(countsOf(figures().none), u"0 0 0 0"_s);
}

void TestCampaigns::aRenamedCampaignKeepsItsLeads()
{
    addLead(1, {{Stage::Inquiry, 1}});
    addLead(2, {{Stage::Inquiry, 1}});
    addInterests({{1, "Always on", 1}, {2, "ALWAYS", 1}});
    Campaign campaign = fair(u"Always on"_s, u"always"_s);
    QCOMPARE(countsOf(figures().campaigns[0]), u"2 2 0 0"_s);
    campaign.name = u"Evergreen"_s;
    campaign.utmCampaign = u"green"_s;
    campaign = saved(campaign);
    campaign.name = u"Everblue"_s;
    campaign = saved(campaign);
    QCOMPARE(countsOf(figures().campaigns[0]), u"2 2 0 0"_s);
    QCOMPARE(countsOf(figures().none), u"0 0 0 0"_s);
    for (const auto &text : {u"always ON"_s, u"always"_s, u"evergreen"_s, u"Everblue"_s, u"green"_s})
        QCOMPARE(need(m_service->details(text).result()).campaign, campaign);
    // What it answers to by its old name keeps it, too.
    const auto kept = m_service->remove(campaign).result();
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().code, u"campaign.inUse"_s);
    QCOMPARE(kept.error().arguments[u"count"_s].toInt(), 2);
    // A name that was taken back never was.
    Campaign other = fair(u"Other"_s, {});
    other.name = u"Mistake"_s;
    saved(other);
    const BatchId mistaken = m_batch;
    addLead(3, {{Stage::Inquiry, 1}});
    addInterests({{3, "mistake", 1}});
    QCOMPARE(countsOf(figures().campaigns[1]), u"1 1 0 0"_s);
    undo(mistaken);
    QCOMPARE(m_service->details(u"mistake"_s).result().error().code, u"campaign.unknown"_s);
    // What named it meanwhile names no campaign then, which is counted, until one is called so again.
    QCOMPARE(countsOf(figures().none), u"1 1 0 0"_s);
    Campaign again = need(m_service->details(other.id).result()).campaign;
    again.name = u"Mistake"_s;
    saved(again);
    QCOMPARE(countsOf(figures().campaigns[1]), u"1 1 0 0"_s);
    QCOMPARE(countsOf(figures().none), u"0 0 0 0"_s);
}

void TestCampaigns::leadsGoToNoOtherCampaign()
{
    addLead(1, {{Stage::Inquiry, 1}});
    addInterests({{1, "spring", 1}});
    Campaign campaign = fair(u"Spring"_s, {});
    campaign.name = u"Unused"_s;
    campaign = saved(campaign);
    campaign.name = u"Evergreen"_s;
    campaign = saved(campaign);
    Campaign other;
    other.name = u"SPRING"_s;
    other.currency = u"EUR"_s;
    QCOMPARE(refusal(other), u"campaign.formerTaken"_s);
    other.name = u"Autumn"_s;
    other.utmCampaign = u"spring"_s;
    QCOMPARE(refusal(other), u"campaign.formerTaken"_s);
    other.utmCampaign.clear();
    other = saved(other);
    other.name = u"spring"_s;
    QCOMPARE(refusal(other), u"campaign.formerTaken"_s);
    // A former name that no interest says is free, and its own one comes back to a campaign.
    other.name = u"Unused"_s;
    QCOMPARE(refusal(other), QString());
    campaign.name = u"Spring"_s;
    QCOMPARE(refusal(campaign), QString());
    QCOMPARE(countsOf(figures().campaigns[0]), u"1 1 0 0"_s);
}

void TestCampaigns::aCostEnteredLaterIsOfItsMonth()
{
    const Campaign campaign = fair();
    const auto actual = [&](const AsOf &asOf) { return figures(asOf).campaigns[0].cost.actual; };
    m_clock = FixedClock(start + 90 * day); // The last day of May.
    CostLine march = paid(campaign, 100);
    CostLine june = paid(campaign, 10, QDate(2026, 6, 1));
    m_clock = FixedClock(start + 100 * day);
    march.amounts.actual = 300;
    saved(march);
    june.amounts.actual = 30;
    saved(june);
    // What March cost is true in March, whoever entered it when; unless one asks what was known.
    QCOMPARE(actual({start - 2 * day, {}}), 0);
    QCOMPARE(actual({start - 1 * day, {}}), 300);
    QCOMPARE(actual({start + 1 * day, {}}), 300);
    QCOMPARE(actual({start + 1 * day, start + 89 * day}), 0);
    QCOMPARE(actual({start + 1 * day, start + 90 * day}), 100);
    // A cost for a month to come is known from when it was entered, as it stood then.
    QCOMPARE(actual({start + 89 * day, {}}), 300);
    QCOMPARE(actual({start + 90 * day, {}}), 310);
    QCOMPARE(actual({start + 91 * day, {}}), 330);
    QCOMPARE(actual({start + 91 * day, start + 90 * day}), 110);
    const auto lines = need(m_service->costLines({start + 90 * day, {}}).result());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].amounts.actual + lines[1].amounts.actual, 310);
}

void TestCampaigns::allHasItsAmountsInOneCurrency()
{
    paid(fair(), 700);
    paid(fair(u"Autumn"_s, {}), 300);
    QCOMPARE(figures().total.cost, (CostAmounts{2000, 1000, 1000}));
    QCOMPARE(figures().total.campaign.currency, u"EUR"_s);
    Campaign abroad;
    abroad.name = u"Abroad"_s;
    abroad.currency = u"USD"_s;
    saved(abroad);
    QCOMPARE(figures().total.campaign.currency, QString());
    QCOMPARE(figures().total.cost, CostAmounts());
}

void TestCampaigns::thePastIsWhatWasKnownThen()
{
    const Campaign campaign = fair();
    addLead(1, {{Stage::Inquiry, 1}, {Stage::Mql, 5}});
    addInterests({{1, nullptr, 1}, {1, "spring", 3}});
    const auto at = [&](int days) { return figures({start + days * day, {}}); };
    QCOMPARE(countsOf(at(0).total), u"0 0 0 0"_s);
    QCOMPARE(countsOf(at(2).none), u"1 1 0 0"_s);
    QCOMPARE(countsOf(at(3).campaigns[0]), u"1 1 0 0"_s);
    QCOMPARE(countsOf(at(5).campaigns[0]), u"1 1 1 0"_s);
    QCOMPARE(countsOf(figures({start + 9 * day, start + 2 * day}).none), u"1 1 0 0"_s);

    m_clock = FixedClock(start + 1 * day);
    CostLine line = paid(campaign, 100, QDate(2026, 12, 1)); // Of a month to come: as it stood at each moment.
    m_clock = FixedClock(start + 3 * day);
    line.amounts.actual = 300;
    line = saved(line);
    const BatchId raised = m_batch;
    m_clock = FixedClock(start + 5 * day);
    line.amounts.actual = 450;
    line.amounts.planned = 2000;
    line = saved(line);
    m_clock = FixedClock(start + 7 * day);
    undo(m_batch);
    m_clock = FixedClock(start + 9 * day);
    need(m_service->remove(need(m_service->details(campaign.id).result()).costLines.first()).result());
    const auto actual = [&](int days) { return at(days).campaigns[0].cost.actual; };
    QCOMPARE(actual(0), 0);
    QCOMPARE(actual(1), 100);
    QCOMPARE(actual(2), 100);
    QCOMPARE(actual(3), 300);
    QCOMPARE(actual(5), 450);
    QCOMPARE(at(6).campaigns[0].cost.planned, 2000);
    QCOMPARE(actual(7), 300);
    QCOMPARE(at(8).campaigns[0].cost.planned, 1000);
    QCOMPARE(actual(9), 0);
    QCOMPARE(figures({start + 20 * day, start + 4 * day}).campaigns[0].cost.actual, 300);
    QVERIFY(raised.isValid());
}

void TestCampaigns::costAndRevenueMakeAReturn()
{
    const Campaign campaign = fair();
    paid(campaign, 700);
    paid(campaign, 300);
    for (int lead = 1; lead <= 3; ++lead)
        addLead(lead, {{Stage::Inquiry, 1}, {lead == 3 ? Stage::Mql : Stage::Won, 2}});
    addInterests({{1, "spring", 1}, {2, "spring", 1}, {3, "spring", 1}});
    // The older deal of lead 1 is not its deal any more; lead 3 was not won.
    const QString deal = u"INSERT INTO deal (id, lead_id, amount_minor, amount_currency, batch_id, created_at, "
                         "recorded_at, updated_at) VALUES (%1, %2, %3, '%4', NULL, %5, %5, %5)"_s;
    const auto sell = [&](int id, int lead, int amount, const QString &currency) {
        run(deal.arg(QString::number(id), QString::number(lead), QString::number(amount), currency,
                     QString::number(toMillis(start + 2 * day))));
        run(u"INSERT INTO event_log (occurred_at, recorded_at, entity, entity_id, revision, verb, id) VALUES "
            "(0, 0, 5, %1, 1, 1, %2)"_s.arg(id)
                .arg(2'000'000 + id));
    };
    sell(1, 1, 9'999, u"EUR"_s);
    sell(2, 1, 3'000, u"EUR"_s);
    sell(3, 3, 5'000, u"EUR"_s);
    CampaignResult result = figures().campaigns[0];
    QCOMPARE(result.cost.actual, 1000);
    QCOMPARE(result.revenueMinor, 3000);
    QCOMPARE(result.returnOnInvestment(), std::optional(2.0));
    QCOMPARE(result.costPer(result.leads), std::optional(Money{333, u"EUR"_s}));
    QCOMPARE(result.costPer(result.won), std::optional(Money{500, u"EUR"_s}));
    QCOMPARE(figures({start + 1 * day, {}}).campaigns[0].revenueMinor, 0);
    sell(4, 2, 500, u"USD"_s);
    result = figures().campaigns[0];
    QCOMPARE(result.otherRevenue, 1);
    QCOMPARE(result.revenueMinor, 3000);
    QVERIFY(!result.returnOnInvestment().has_value());
}

void TestCampaigns::theSampleAddsUpToTheFunnel()
{
    m_clock = FixedClock(start + 40 * day);
    SampleRunner sample(*m_database, *m_author);
    need(sample.run({.leads = 400, .seed = 3, .currency = u"EUR"_s}));
    const auto texts =
        need(m_database
                 ->read([](Connection &connection) {
                     return connection.select(u"SELECT DISTINCT campaign FROM interest WHERE campaign IS NOT NULL"_s,
                                              {}, [](const Row &row) { return row.text(0); });
                 })
                 .result());
    QVERIFY(texts.size() > 2);
    const auto known = need(m_service->campaigns().result());
    for (const QString &text : texts.first(2))
        if (std::ranges::find(known, text, &Campaign::name) == known.end())
            fair(text, {});
    for (const int days : {0, 20, 40}) {
        const AsOf asOf{start + days * day, {}};
        const CampaignFigures all = figures(asOf);
        const auto funnel = need(m_database
                                     ->read([asOf](Connection &connection) -> Result<FunnelFigures> {
                                         const FieldCatalogue fields;
                                         auto columns = FunnelReport(connection, fields).columns();
                                         if (!columns)
                                             return failure(columns);
                                         FunnelQuestion question;
                                         question.asOf = asOf;
                                         return FunnelReport::figures(*columns, {}, question);
                                     })
                                     .result());
        const auto reached = [&](Stage stage) {
            return std::ranges::find(funnel.stages, stage, &StageFigures::stage)->reached;
        };
        CampaignResult sum = all.none;
        for (const CampaignResult &result : all.campaigns) {
            sum.interests += result.interests;
            sum.leads += result.leads;
            sum.mql += result.mql;
            sum.won += result.won;
        }
        QCOMPARE(countsOf(sum), countsOf(all.total));
        QCOMPARE(all.total.leads, reached(Stage::Inquiry));
        QCOMPARE(all.total.mql, reached(Stage::Mql));
        QCOMPARE(all.total.won, reached(Stage::Won));
        QVERIFY(all.campaigns.first().leads > 0);
    }
}

void TestCampaigns::theServiceTellsAfterTheCommit()
{
    QSignalSpy spy(m_service.get(), &CampaignService::campaignChanged);
    const Campaign campaign = fair();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<CampaignId>(), campaign.id);
    ads(campaign);
    const CostLine line = paid(campaign, 1);
    QTRY_COMPARE(spy.size(), 3);
    need(m_service->remove(line).result());
    QTRY_COMPARE(spy.size(), 4);
    QCOMPARE(spy.last().first().value<CampaignId>(), campaign.id);
    QCOMPARE(refusal(Campaign()), u"campaign.nameMissing"_s);
    // Signals come in the order of what they tell: behind that of another campaign there is none of the refused one.
    const Campaign next = fair(u"Next"_s, u"next"_s);
    QTRY_COMPARE(spy.last().first().value<CampaignId>(), next.id);
    QCOMPARE(spy.size(), 5);
}

QTEST_GUILESS_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
