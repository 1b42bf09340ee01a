// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdatabase.h"

#include "campaigns/campaignservice.h"
#include "conditions/condition.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "routing/routingservice.h"
#include "sample/samplerunner.h"
#include "sample/samplestories.h"
#include "sla/slaquestionsql.h"
#include "sla/slaservice.h"
#include "storage/workspace.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

const Instant today = *instantFromIso(u"2026-11-21");

FieldCatalogue builtIn()
{
    FieldCatalogue catalogue = leadCatalogue();
    addSlaQuestions(catalogue);
    return catalogue;
}

/// A workspace with the demo company, and the services that the window's pages ask.
struct Company
{
    explicit Company(Engine engine, qint64 leads)
        : place(engine)
        , author(clock, wall, UserId())
    {
        auto made = Workspace::create(place.location(), {}, wall);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        database = std::move(*made);
        const auto filled = SampleRunner(*database, author).run({leads, 1, u"EUR"_s});
        if (!filled)
            qFatal("%s", qPrintable(describe(filled.error())));
    }

    [[nodiscard]] Result<QList<LeadId>> meeting(const QString &condition)
    {
        const auto catalogue = leads().catalogue().result();
        if (!catalogue)
            return failure(catalogue);
        const auto parsed = parseCondition(condition, *catalogue);
        if (!parsed)
            return failure(parsed);
        LeadFilter filter;
        filter.condition = *parsed;
        filter.now = today;
        return leads().ids(filter).result();
    }
    [[nodiscard]] QString nameOf(LeadId lead)
    {
        const auto page = leads().page({lead}, {u"name"_s}).result();
        return page ? std::get<QString>(page->first().values.first()) : QString();
    }
    [[nodiscard]] Condition condition(const QString &text)
    {
        const auto catalogue = leads().catalogue().result();
        const auto parsed = parseCondition(text, *catalogue);
        if (!parsed)
            qFatal("%s", qPrintable(describe(parsed.error())));
        return *parsed;
    }
    LeadService &leads()
    {
        if (!m_leads)
            m_leads = std::make_unique<LeadService>(*database, author, builtIn());
        return *m_leads;
    }

    TestDatabase place;
    FixedClock clock{today};
    SystemClock wall;
    Author author;
    std::unique_ptr<Database> database;

private:
    std::unique_ptr<LeadService> m_leads;
};

} // namespace

/// What the demo company's twelve weeks tell is found as a person finds it: by the reports that the pages ask.
class TestSampleStories : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void cleanupTestCase() { m_companies.clear(); }
    void theLateHandoffIsOnTheBoard();
    void theBouncedLeadHasManyOwners();
    void nobodyFollowsUpTheWebinars();
    void theFairCostMoreThanItsPlan();
    void campaignsBeginAndEndOnTheirDays();
    void theWorkspaceIsSound();

private:
    Company *company()
    {
        QFETCH_GLOBAL(Engine, engine);
        QFETCH_GLOBAL(qint64, leads);
        auto &known = m_companies[{engine, leads}];
        if (!known)
            known = std::make_unique<Company>(engine, leads);
        return known.get();
    }

    std::map<std::pair<Engine, qint64>, std::unique_ptr<Company>> m_companies;
};

void TestSampleStories::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<qint64>("leads");
    QTest::newRow("the fewest leads that have stories") << Engine::Sqlite << fewestLeadsForStories;
    QTest::newRow("as the window makes it") << Engine::Sqlite << SampleRunner::defaultLeads;
    QTest::newRow("as large as a department's") << Engine::Sqlite << qint64(100'000);
    if (!TestDatabase::missing(Engine::Postgresql))
        QTest::newRow("on a server") << Engine::Postgresql << SampleRunner::defaultLeads;
}

/// The lead of most weight waits, and its clock is the one that is late.
void TestSampleStories::theLateHandoffIsOnTheBoard()
{
    Company &at = *company();
    SlaService promises(*at.database, at.author, builtIn());
    SlaQuestion question;
    question.asOf = {today, {}};
    question.condition = at.condition(u"budget >= 1000000 and hoursLeft < 0"_s);
    SlaListing listing;
    listing.most = 200;
    const auto board = promises.board(question, listing).result();
    BATON_VERIFY(board);
    QCOMPARE(board->entries.size(), 2); // Its answer, and its first touch.
    const SlaEntry &late = board->entries.first();
    QCOMPARE(at.nameOf(late.clock.lead), sampleStoryName(SampleStory::LateHandoff));
    QCOMPARE(late.clock.state, SlaClock::State::Breached);
    QVERIFY(late.clock.isOpen());
    QVERIFY2(late.clock.left < -std::chrono::hours(30), "for days of working time");
    QVERIFY(!late.owner.isEmpty());
    QCOMPARE(late.grade, u"A1"_s);

    HandoffService handoffs(*at.database, at.author);
    const auto expired = handoffs.list({.asOf = {today, {}}, .from = {}, .to = {}}, HandoffBucket::Expired).result();
    BATON_VERIFY(expired);
    QVERIFY(std::ranges::any_of(*expired,
                                [&](const HandoffEntry &entry) { return entry.handoff.lead == late.clock.lead; }));
}

void TestSampleStories::theBouncedLeadHasManyOwners()
{
    Company &at = *company();
    const auto bounced = at.meeting(u"ownerChanges >= 3"_s);
    BATON_VERIFY(bounced);
    QCOMPARE(bounced->size(), 1);
    const LeadId lead = bounced->first();
    QCOMPARE(at.nameOf(lead), sampleStoryName(SampleStory::BouncedLead));

    RoutingService routing(*at.database, builtIn());
    const auto why = routing.whyOwner(lead).result();
    BATON_VERIFY(why);
    QVERIFY(why->current());
    QCOMPARE(why->names.value(why->current()->owner), u"Ottavia Greco"_s);

    HandoffService handoffs(*at.database, at.author);
    const auto all = handoffs.list({.asOf = {today, {}}, .from = {}, .to = {}}, {}).result();
    BATON_VERIFY(all);
    QStringList buckets;
    QSet<QString> names;
    for (const HandoffEntry &entry : *all)
        if (entry.handoff.lead == lead) {
            buckets.append(keyOf(entry.bucket));
            names.insert(entry.owner);
        }
    QCOMPARE(buckets.join(u' '), u"worked rejected rejected returned acceptedUntouched"_s);
    QCOMPARE(names.size(), 5);
}

void TestSampleStories::nobodyFollowsUpTheWebinars()
{
    Company &at = *company();
    FunnelService funnel(*at.database, at.author, builtIn(), FunnelService::Reading::Once);
    FunnelQuestion volume;
    volume.asOf = {today, {}};
    volume.by = u"source"_s;
    const auto reached = funnel.report(volume).result();
    BATON_VERIFY(reached);
    QFETCH_GLOBAL(qint64, leads);
    const auto group = std::ranges::find(reached->groups, u"Webinars"_s, &FunnelGroup::value);
    QVERIFY(group != reached->groups.end());
    QVERIFY2(group->stages.first().reached >= leads * 5 / 100, qPrintable(QString::number(group->stages[0].reached)));

    SlaService promises(*at.database, at.author, builtIn());
    SlaQuestion question;
    question.asOf = {today, {}};
    question.by = SlaGrouping::Source;
    const auto figures = promises.figures(question).result();
    BATON_VERIFY(figures);
    qint64 handedOver = 0;
    for (const SlaFigures::Group &source : figures->groups) {
        handedOver += source.handoffs.total();
        const qint64 worked = source.handoffs.of(HandoffBucket::Worked);
        if (source.value == u"Webinars") {
            QVERIFY(source.handoffs.total() > 0);
            QCOMPARE(worked, 0);
            QCOMPARE(source.counts.of(SlaClock::State::Met) > source.counts.of(SlaClock::State::Breached), false);
        } else if (source.handoffs.total() >= 10) {
            QVERIFY2(worked * 4 > source.handoffs.total(), qPrintable(source.value));
        }
    }
    QCOMPARE(handedOver, figures->handoffs.total());
}

void TestSampleStories::theFairCostMoreThanItsPlan()
{
    Company &at = *company();
    CampaignService campaigns(*at.database, at.author, builtIn());
    const auto figures = campaigns.figures({{today, {}}, {}}).result();
    BATON_VERIFY(figures);
    QStringList over;
    for (const CampaignResult &campaign : figures->campaigns) {
        if (campaign.cost.actual > campaign.cost.planned)
            over.append(campaign.campaign.name);
        if (campaign.campaign.name == u"Autumn fair") {
            QVERIFY(campaign.cost.actual > campaign.cost.planned * 13 / 10);
            QVERIFY(campaign.cost.actual > *campaign.campaign.budgetMinor);
        }
    }
    QCOMPARE(over, QStringList{u"Autumn fair"_s});
}

void TestSampleStories::campaignsBeginAndEndOnTheirDays()
{
    Company &at = *company();
    CampaignService campaigns(*at.database, at.author, builtIn());
    const auto all = campaigns.allDetails().result();
    BATON_VERIFY(all);
    QMap<CampaignStatus, QStringList> byStatus;
    QSet<QDate> beginnings;
    for (const CampaignDetails &details : *all) {
        const Campaign &campaign = details.campaign;
        byStatus[campaign.status].append(campaign.name);
        beginnings.insert(campaign.startsOn.value_or(QDate()));
        const QDate day = QDate(1970, 1, 1).addDays(toMillis(today) / 86'400'000);
        QCOMPARE(campaign.status == CampaignStatus::Planned, *campaign.startsOn > day);
        QCOMPARE(campaign.status == CampaignStatus::Completed, campaign.endsOn && *campaign.endsOn < day);
    }
    QCOMPARE(byStatus[CampaignStatus::Planned], QStringList{u"Spring fair"_s});
    QCOMPARE(byStatus[CampaignStatus::Completed], QStringList{u"Autumn fair"_s});
    QCOMPARE(byStatus[CampaignStatus::Live].size(), 4);
    QCOMPARE(beginnings.size(), all->size());
}

void TestSampleStories::theWorkspaceIsSound()
{
    const auto report = company()->database->read(checkWorkspace).result();
    BATON_VERIFY(report);
    QVERIFY(report->isOk());
}

QTEST_GUILESS_MAIN(TestSampleStories)
#include "tst_samplestories.moc"
