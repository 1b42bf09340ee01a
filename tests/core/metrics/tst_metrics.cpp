// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "campaigns/campaignreport.h"
#include "funnel/funnelreport.h"
#include "funnel/handoffreport.h"
#include "leads/leadquestionsql.h"
#include "metrics/metriccolumnstore.h"
#include "metrics/metricreport.h"
#include "randomhistories.h"
#include "sla/slaquestionsql.h"
#include "sla/slareport.h"
#include "sla/slaservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// Enough for two threads.
constexpr int manyLeads = 21'000;

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

/// Promises of each kind that clocks are told by: pauses, hours of owners, a scope, answers to mails, stages.
const char *const promises = R"({"commitments": [
 {"key": "marketing.owner", "party": "marketing", "start": "stage.mql", "stop": "assigned", "target": {"hours": 4}},
 {"key": "sales.touch", "party": "sales", "start": "handedOver", "stop": "touched", "target": {"hours": 4},
  "calendar": "owner", "pauses": ["info_requested", "nurture"]},
 {"key": "tele.answer", "party": "tele", "start": "handedOver", "stop": "decided", "target": {"days": 1},
  "scope": "source = Fair"},
 {"key": "sales.reply", "party": "sales", "start": "heard", "stop": "conversed", "target": {"hours": 8},
  "calendar": "always"},
 {"key": "sales.outcome", "party": "sales", "start": "accepted", "stop": "outcome", "target": {"days": 30}}]})";

QString textOf(const SlaCounts &counts)
{
    QStringList texts;
    for (const SlaClock::State state : allClockStates)
        texts.append(QString::number(counts.of(state)));
    return texts.join(u' ');
}

QString textOf(const HandoffCounts &counts)
{
    QStringList texts;
    for (const HandoffBucket bucket : allHandoffBuckets)
        texts.append(QString::number(counts.of(bucket)));
    return texts.join(u' ');
}

QString textOf(const SlaSeconds &seconds)
{
    return u"%1 %2 %3"_s.arg(seconds.count)
        .arg(seconds.median.value_or(-1), 0, 'g', 17)
        .arg(seconds.p90.value_or(-1), 0, 'g', 17);
}

/// All that was counted and measured.
QStringList textsOf(const SlaFigures &figures)
{
    QStringList texts{textOf(figures.handoffs), textOf(figures.systemDelay), textOf(figures.humanDelay)};
    for (const SlaFigures::Line &line : figures.commitments)
        texts.append(line.key + u' ' + textOf(line.counts) + u' ' + textOf(line.seconds));
    for (const QList<SlaFigures::Group> &groups : {figures.parties, figures.groups})
        for (const SlaFigures::Group &group : groups)
            texts.append(group.value + u' ' + textOf(group.counts) + u' ' + textOf(group.seconds) + u' '
                         + textOf(group.handoffs));
    for (const SlaFigures::Wait &wait : figures.waits)
        texts.append(wait.source + u' ' + textOf(wait.system) + u' ' + textOf(wait.human) + u' '
                     + textOf(wait.humanWorking) + u' ' + textOf(wait.whole));
    for (const auto &point : figures.trend.points)
        texts.append(toIsoText(point.from) + u' ' + textOf(point.counts));
    return texts;
}

std::optional<double> naivePercentile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double position = static_cast<double>(values.size() - 1) * share;
    const auto low = static_cast<std::size_t>(position);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (position - static_cast<double>(low)) * (values[high] - values[low]);
}

bool isClose(const std::optional<double> &one, const std::optional<double> &other)
{
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-9 * (1 + std::abs(*one)));
}

} // namespace

/// What is computed from the columns is what the reports say that ask the database, and what plain SQL counts.
class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void isWhatTheReportsSay_data();
    void isWhatTheReportsSay();
    void plainSqlCountsTheSame();

private:
    void compareCampaigns();
    void compareVelocity();
    void compareFollowUp();
    void compareAttainment();
    void compareHistories();
    void fill(int leads, unsigned seed, RandomHistories::Kind kind = RandomHistories::Kind::Any);
    void addPromises();
    [[nodiscard]] AsOf asOf() const;
    [[nodiscard]] CohortWindow window() const;
    [[nodiscard]] Condition condition() const;
    QHash<QString, QString> namesOfOwners();
    MetricReport metrics() { return {*m_connection, m_fields, m_columns}; }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Connection> m_connection;
    FixedClock m_clock{fromMillis(RandomHistories::begin)};
    FieldCatalogue m_fields;
    MetricColumns m_columns;
};

void TestMetrics::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = need(Workspace::create(m_test->location(), {}, m_clock));
    m_connection = need(Connection::open(m_test->location(), Connection::Access::ReadWrite));
    m_fields = leadCatalogue();
    addSlaQuestions(m_fields);
}

void TestMetrics::cleanup()
{
    m_connection.reset();
    m_database.reset();
    m_test.reset();
}

/// Moments, what was known, windows and conditions.
void TestMetrics::isWhatTheReportsSay_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("leads");
    QTest::addColumn<int>("nowDay");
    QTest::addColumn<int>("knownDay"); // 0: all that is known.
    QTest::addColumn<int>("fromDay"); // 0: open.
    QTest::addColumn<int>("toDay");
    QTest::addColumn<bool>("isPart");
    QTest::newRow("all at the end") << 1 << manyLeads << 200 << 0 << 0 << 0 << false;
    QTest::newRow("in the midst of it") << 2 << 2'000 << 60 << 0 << 0 << 0 << false;
    QTest::newRow("as it was known") << 3 << 2'000 << 60 << 55 << 0 << 0 << false;
    QTest::newRow("known long after") << 4 << 2'000 << 50 << 90 << 0 << 0 << false;
    QTest::newRow("a window of some leads") << 5 << 2'000 << 120 << 0 << 20 << 50 << true;
    QTest::newRow("everything at once") << 6 << manyLeads << 80 << 75 << 10 << 60 << true;
}

void TestMetrics::fill(int leads, unsigned seed, RandomHistories::Kind kind)
{
    RandomHistories(*m_connection, seed, kind).write(leads);
    m_columns = need(MetricColumnStore(*m_connection).all());
    QVERIFY(m_columns.leadCount() > static_cast<std::size_t>(leads) * 9 / 10);
}

AsOf TestMetrics::asOf() const
{
    QFETCH(int, nowDay);
    QFETCH(int, knownDay);
    const auto at = [](int days) { return fromMillis(RandomHistories::begin + days * RandomHistories::day); };
    return {at(nowDay), knownDay > 0 ? std::optional(at(knownDay)) : std::nullopt};
}

CohortWindow TestMetrics::window() const
{
    QFETCH(int, fromDay);
    QFETCH(int, toDay);
    const auto at = [](int days) {
        return days > 0 ? std::optional(fromMillis(RandomHistories::begin + days * RandomHistories::day))
                        : std::nullopt;
    };
    return {at(fromDay), at(toDay)};
}

Condition TestMetrics::condition() const
{
    QFETCH(bool, isPart);
    return isPart ? Condition::equals(u"source"_s, u"Fair"_s) : Condition();
}

void TestMetrics::isWhatTheReportsSay()
{
    QFETCH(int, seed);
    QFETCH(int, leads);
    fill(leads, static_cast<unsigned>(seed));
    if (seed % 2 == 0)
        addPromises();
    for (const auto compare :
         {&TestMetrics::compareCampaigns, &TestMetrics::compareVelocity, &TestMetrics::compareFollowUp,
          &TestMetrics::compareAttainment, &TestMetrics::compareHistories}) {
        (this->*compare)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestMetrics::compareCampaigns()
{
    const CampaignQuestion question{asOf(), condition(), window()};
    const CampaignFigures reported = need(CampaignReport(*m_connection, m_fields).figures(question));
    const CampaignFunnel funnel = need(metrics().funnelByCampaign(question));
    const auto isSame = [&](const CampaignResult &result, qsizetype group) {
        const auto reachedOf = [&](Stage stage) {
            const auto &stages = funnel.counts.groups[group];
            return std::ranges::find(stages, stage, &StageFigures::stage)->reached;
        };
        QCOMPARE(reachedOf(Stage::Inquiry), result.leads);
        QCOMPARE(reachedOf(Stage::Mql), result.mql);
        QCOMPARE(reachedOf(Stage::Won), result.won);
    };
    QCOMPARE(funnel.campaigns.size(), reported.campaigns.size());
    for (qsizetype place = 0; place < reported.campaigns.size(); ++place) {
        QCOMPARE(funnel.campaigns[place], reported.campaigns[place].campaign);
        QVERIFY(reported.campaigns[place].leads > 0);
        isSame(reported.campaigns[place], place);
    }
    isSame(reported.none, reported.campaigns.size());

    // All of them are the funnel.
    FunnelReport report(*m_connection, m_fields);
    const FunnelColumns visits = need(report.columns());
    const FunnelQuestion asked{question.asOf, question.window, question.condition, {}};
    const FunnelFigures all = FunnelReport::figures(visits, need(report.grouping(visits, asked)), asked);
    QCOMPARE(funnel.counts.all, all.stages);
}

void TestMetrics::compareVelocity()
{
    const FunnelQuestion question{asOf(), window(), condition(), {}};
    FunnelReport report(*m_connection, m_fields);
    const FunnelColumns visits = need(report.columns());
    const FunnelFigures reported = FunnelReport::figures(visits, need(report.grouping(visits, question)), question);
    const QList<StageVelocity> velocity = need(metrics().velocity(question));
    QCOMPARE(velocity.size(), reported.stages.size());
    qint64 inconsistent = 0;
    for (qsizetype i = 0; i < velocity.size(); ++i) {
        QCOMPARE(velocity[i].stage, reported.stages[i].stage);
        QCOMPARE(velocity[i].medianDays, reported.stages[i].medianDays);
        QCOMPARE(velocity[i].p90Days, reported.stages[i].p90Days);
        QCOMPARE(velocity[i].inconsistent, reported.stages[i].inconsistent);
        QVERIFY(velocity[i].stays > 0);
        inconsistent += velocity[i].inconsistent;
    }
    QVERIFY(inconsistent > 0);
}

QHash<QString, QString> TestMetrics::namesOfOwners()
{
    QHash<QString, QString> names{{u"0"_s, QString()}};
    const auto rows = need(m_connection->select(u"SELECT id, name FROM app_user"_s, {}, [](const Row &row) {
        return std::pair(QString::number(row.int64(0)), row.text(1));
    }));
    for (const auto &[id, name] : rows)
        names.insert(id, name);
    return names;
}

void TestMetrics::compareFollowUp()
{
    HandoffQuestion question;
    question.asOf = asOf();
    question.from = window().from;
    question.to = window().to;
    question.by = HandoffGrouping::Owner;
    const HandoffLedger ledger = need(HandoffReport(*m_connection).ledger(question));
    const FollowUp followUp = need(metrics().followUp({question.asOf, question.from, question.to, {}}, {}));
    QCOMPARE(textOf(followUp.all), textOf(ledger.all));
    QVERIFY(ledger.all.noFollowUp()->value > 0);
    QCOMPARE(followUp.owners.size(), ledger.groups.size());
    const QHash<QString, QString> names = namesOfOwners();
    for (const FollowUp::OfOwner &owner : followUp.owners) {
        const auto group =
            std::ranges::find(ledger.groups, names[QString::number(owner.owner.value())], &HandoffLedger::Group::value);
        QVERIFY(group != ledger.groups.end());
        QCOMPARE(textOf(owner.counts), textOf(group->counts));
    }
    if (condition().isAlways())
        return;
    // Of some leads the report on promises knows the ledger.
    SlaQuestion ofSome;
    ofSome.asOf = {question.asOf.now, {}};
    ofSome.condition = condition();
    const FollowUp some = need(metrics().followUp({ofSome.asOf, {}, {}, {}}, condition()));
    QCOMPARE(textOf(some.all), textOf(need(SlaReport(*m_connection, m_fields).figures(ofSome)).handoffs));
}

void TestMetrics::addPromises()
{
    const FixedClock wall(fromMillis(RandomHistories::begin));
    const Author author(m_clock, wall, UserId(1));
    SlaService service(*m_database, author, m_fields);
    need(service.draft(QJsonDocument::fromJson(promises).object(), u"Ours"_s).result());
    need(m_database
             ->write([stamp = author.stamp()](Connection &connection) {
                 return signAsPeopleDo(connection, AgreementKind::SlaPolicy, stamp);
             })
             .result());
    need(service.activate().result());
    m_columns = need(MetricColumnStore(*m_connection).all()); // With the deadlines that were promised.
}

void TestMetrics::compareAttainment()
{
    SlaQuestion question;
    question.asOf = asOf();
    question.from = window().from;
    question.to = window().to;
    question.condition = condition();
    question.by = SlaGrouping::Owner;
    SlaReport report(*m_connection, m_fields);
    const SlaFigures figures = need(report.figures(question));
    const Attainment attained = need(metrics().attainment(question));
    qint64 decided = 0;
    for (const Attainment::OfOwner &owner : attained.owners) {
        const auto group = std::ranges::find(figures.groups, owner.owner.value(), &SlaFigures::Group::id);
        QVERIFY(group != figures.groups.end());
        QCOMPARE(textOf(owner.clocks.counts), textOf(group->counts));
        QCOMPARE(owner.clocks.counts.attainment(), group->counts.attainment());
        decided += owner.clocks.counts.of(SlaClock::State::Met) + owner.clocks.counts.of(SlaClock::State::Breached);
    }
    QFETCH(int, leads);
    QVERIFY(decided > leads / 20);
    for (const SlaFigures::Group &group : figures.groups)
        QVERIFY(group.counts.total() == 0 // It has hand-offs alone.
                || std::ranges::find(attained.owners, UserId(group.id), &Attainment::OfOwner::owner)
                    != attained.owners.end());

    SlaListing late;
    late.urgency = SlaUrgency::Late;
    late.most = 1;
    const SlaBoard board = need(report.board(question, late));
    QCOMPARE(attained.all.overdue, board.listed.total());
    SlaQuestion own = question;
    own.owner = UserId(3);
    const Attainment ofOne = need(metrics().attainment(own));
    QCOMPARE(ofOne.owners.size(), 1);
    QCOMPARE(ofOne.all.overdue, need(report.board(own, late)).listed.total());
}

/// What the window's reports say is the same, wherever histories come from.
void TestMetrics::compareHistories()
{
    SlaQuestion question;
    question.asOf = asOf();
    question.from = window().from;
    question.to = window().to;
    question.condition = condition();
    int asked = 0;
    SlaReport stored(*m_connection, m_fields);
    SlaReport resident(*m_connection, m_fields,
                       [&](Connection &, const SlaQuestion &of, const QList<Condition> &scopes,
                           const std::function<void(const SlaHistory &)> &visit) {
                           ++asked;
                           return metrics().eachHistory(of, scopes, visit);
                       });
    for (const SlaGrouping by : {SlaGrouping::Owner, SlaGrouping::Source, SlaGrouping::Month}) {
        question.by = by;
        QCOMPARE(textsOf(need(resident.figures(question))), textsOf(need(stored.figures(question))));
    }
    SlaListing listing;
    listing.most = 300;
    const SlaBoard here = need(resident.board(question, listing));
    const SlaBoard there = need(stored.board(question, listing));
    QCOMPARE(textOf(here.counts), textOf(there.counts));
    QCOMPARE(here.entries.size(), there.entries.size());
    for (qsizetype i = 0; i < here.entries.size(); ++i)
        QVERIFY(here.entries[i].clock == there.entries[i].clock);
    QCOMPARE(asked, 4);
    question.owner = UserId(1);
    QCOMPARE(textsOf(need(resident.figures(question))), textsOf(need(stored.figures(question))));
    QCOMPARE(asked, 4); // Those of one owner are few.
}

void TestMetrics::plainSqlCountsTheSame()
{
    fill(3'000, 7, RandomHistories::Kind::Plain);
    const AsOf end{fromMillis(RandomHistories::end + 1000 * RandomHistories::day), {}};

    // Which success stage each lead got to, by the campaign of its earliest interest that names one of ours.
    const CampaignFunnel funnel = need(metrics().funnelByCampaign({end, {}, {}}));
    const auto rows = need(m_connection->select(
        u"SELECT COALESCE((SELECT CASE lower(i.campaign) WHEN 'spring' THEN 'Spring' WHEN 'su-26' THEN 'Summer' "
        "ELSE 'Winter' END FROM interest i WHERE i.lead_id = l.id AND lower(i.campaign) IN ('spring', 'su-26', "
        "'wi-26', 'winter') ORDER BY i.occurred_at, i.id LIMIT 1), ''), (SELECT max(h.stage) FROM stage_history h "
        "WHERE h.lead_id = l.id AND h.stage < 20) FROM lead l"_s,
        {}, [](const Row &row) { return std::pair(row.text(0), row.integer(1)); }));
    QStringList names;
    for (const Campaign &campaign : funnel.campaigns)
        names.append(campaign.name);
    names.append(QString());
    QCOMPARE(names, (QStringList{u"Spring"_s, u"Summer"_s, u"Winter"_s, QString()}));
    for (qsizetype place = 0; place < names.size(); ++place)
        for (int stage = 1; stage <= 9; ++stage) {
            const auto reached = std::ranges::count_if(
                rows, [&](const auto &row) { return row.first == names[place] && row.second >= stage; });
            QCOMPARE(funnel.counts.groups[place][stage - 1].reached, qint64(reached));
        }

    // Stays, and percentiles of them sorted.
    QHash<qint64, std::vector<double>> stays;
    const auto lengths =
        need(m_connection->select(u"SELECT stage, left_at - entered_at FROM stage_history WHERE left_at IS NOT NULL"_s,
                                  {}, [](const Row &row) { return std::pair(row.int64(0), row.int64(1)); }));
    for (const auto &[stage, length] : lengths)
        stays[stage].push_back(static_cast<double>(length) / RandomHistories::day);
    for (const StageVelocity &velocity : need(metrics().velocity({end, {}, {}, {}}))) {
        const std::vector<double> &values = stays[static_cast<qint64>(velocity.stage)];
        QCOMPARE(velocity.stays, static_cast<qint64>(values.size()));
        QVERIFY(velocity.stays > 10);
        QVERIFY(isClose(velocity.medianDays, naivePercentile(values, .5)));
        QVERIFY(isClose(velocity.p75Days, naivePercentile(values, .75)));
        QVERIFY(isClose(velocity.p90Days, naivePercentile(values, .9)));
    }

    // Never followed up: neither given back nor touched, of those that are no longer pending, which none is by then.
    const FollowUp followUp = need(metrics().followUp({end, {}, {}, {}}, {}));
    const qint64 lost = need(m_connection->count(
        u"SELECT count(*) FROM handoff h WHERE h.rejected_at IS NULL AND h.returned_at IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM touch t WHERE t.lead_id = h.lead_id AND t.side = h.to_side AND t.occurred_at >= h.handed_at "
        "AND t.kind <> 4 AND t.direction <> 3 AND NOT (t.kind = 2 AND t.direction = 2) AND t.deleted_at IS NULL AND "
        "NOT EXISTS (SELECT 1 FROM handoff n WHERE n.lead_id = h.lead_id AND n.handed_at > h.handed_at AND "
        "n.handed_at <= t.occurred_at))"_s));
    const qint64 handoffs = need(m_connection->count(u"SELECT count(*) FROM handoff"_s));
    QVERIFY(lost > 100);
    QVERIFY(followUp.all.noFollowUp() == wilsonRate(lost, handoffs));
    QCOMPARE(followUp.all.total(), handoffs);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
