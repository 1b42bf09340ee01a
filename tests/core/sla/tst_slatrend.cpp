// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffreport.h"
#include "funnel/handoffstore.h"
#include "sla/slaservice.h"
#include "slastory.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QTest>

#include <random>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList people{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', TRUE, 0, 0), (3, 'Carl', 'carl', FALSE, 0, 0)"_s,
    u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES "
    "(1, 'Fair', 'fair', 1, 0, 0), (2, 'Web', 'web', 1, 0, 0)"_s,
};

constexpr int leadCount = 150;
constexpr int usualMonths = 7;
constexpr int manyMonths = 30;

/// The first of the month that lies so many months after that of `at`.
Instant monthAfter(Instant at, int months)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC).date();
    const QDate first = QDate(date.year(), date.month(), 1).addMonths(months);
    return fromMillis(first.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

QString nullOr(bool isThere, Instant at)
{
    return isThere ? QString::number(toMillis(at)) : u"NULL"_s;
}

} // namespace

/// Where it went with what nobody followed up, and who has how much in hand, against reckoning each on its own.
class SlaTrendTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void aMonthIsAsItEnded_data();
    void aMonthIsAsItEnded();
    void aBoardCountsByUrgency();
    void groupsAreListedApart();
    void sourcesWaitForBothParts();
    void everybodyHasWhatIsOpen();
    void whatIsPressing_data();
    void whatIsPressing();

private:
    void run(const QString &sql);
    void addHistories(unsigned seed, int months);
    SlaQuestion question() const
    {
        return {.asOf = {m_clock.now(), {}}, .from = {}, .to = {}, .condition = {}, .owner = {}};
    }
    template<typename T>
    T need(Result<T> result);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{on(8, 12)};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<SlaService> m_sla;
};

void SlaTrendTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId(1));
    m_sla = std::make_unique<SlaService>(*m_database, *m_author, leadCatalogue());
    for (const QString &sql : people)
        run(sql);
}

void SlaTrendTest::cleanup()
{
    m_sla.reset();
    m_connection.reset();
    m_database.reset();
    m_test.reset();
}

void SlaTrendTest::run(const QString &sql)
{
    BATON_VERIFY(m_connection->run(sql));
}

template<typename T>
T SlaTrendTest::need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().code + u' ' + result.error().detail));
    return std::move(*result);
}

// Hand-offs of any age up to now, answered in any way or not at all, some by people who left.
void SlaTrendTest::addHistories(unsigned seed, int months)
{
    std::mt19937 random(seed);
    const Instant now = m_clock.now();
    const auto minutes = [&](int most) { return std::chrono::minutes(random() % static_cast<unsigned>(most)); };
    const auto first = monthAfter(now, 1 - months);
    const auto span = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(now - first).count());
    run(u"BEGIN"_s);
    for (int id = 1; id <= leadCount; ++id) {
        const Instant created = first + minutes(span);
        const Instant handed = id == 1 ? first : std::min(now, created + minutes(3000));
        const auto answer = static_cast<int>(random() % 5); // Nothing, accepted, rejected, returned, accepted.
        const Instant answered = handed + minutes(40'000);
        const bool isAccepted = answer == 1 || answer == 4;
        run(u"INSERT INTO lead (id, stage, stage_entered_at, source_id, sales_owner_id, created_at, recorded_at, "
            "updated_at) VALUES (%1, %2, %3, %4, %5, %3, 0, 0)"_s.arg(
                QString::number(id), QString::number(static_cast<int>(random() % 4 == 0 ? Stage::Lost : Stage::Sal)),
                QString::number(toMillis(created)), random() % 5 == 0 ? u"NULL"_s : QString::number(1 + random() % 2),
                QString::number(1 + random() % 3)));
        run(u"INSERT INTO handoff (id, lead_id, from_side, to_side, owner_id, owned_at, handed_at, respond_due_at, "
            "touch_due_at, accepted_at, accepted_recorded_at, rejected_at, returned_at, closed_recorded_at, "
            "created_at, "
            "recorded_at, updated_at) VALUES (%1, %1, 1, 3, "_s.arg(id)
            + QStringList{random() % 6 == 0 ? u"NULL"_s : QString::number(1 + random() % 3),
                          QString::number(toMillis(handed + minutes(2000))), QString::number(toMillis(handed)),
                          QString::number(toMillis(handed + minutes(6000))),
                          QString::number(toMillis(handed + minutes(12'000))), nullOr(isAccepted, answered),
                          nullOr(isAccepted, answered), nullOr(answer == 2, answered), nullOr(answer == 3, answered),
                          nullOr(answer == 2 || answer == 3, answered), u"0"_s, u"0"_s, u"0"_s}
                  .join(u", "_s)
            + u')');
        if (random() % 2 == 0)
            run(u"INSERT INTO touch (id, lead_id, kind, direction, side, occurred_at, recorded_at) VALUES "
                "(%1, %1, 1, 1, 3, %2, 0)"_s.arg(QString::number(id),
                                                 QString::number(toMillis(handed + minutes(50'000)))));
    }
    run(u"COMMIT"_s);
    for (int id = 1; id <= leadCount; ++id)
        BATON_VERIFY(HandoffStore(*m_connection).refreshFirstTouch(LeadId(id)));
}

void SlaTrendTest::aMonthIsAsItEnded_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("months");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("some months, seed %u", seed) << seed << usualMonths;
    QTest::newRow("one month") << 5U << 1;
    QTest::newRow("as many months as are shown") << 6U << int(SlaTrend::mostMonths);
    QTest::newRow("one month more: quarters") << 7U << int(SlaTrend::mostMonths) + 1;
    QTest::newRow("years: quarters") << 8U << manyMonths;
}

void SlaTrendTest::aMonthIsAsItEnded()
{
    QFETCH(unsigned, seed);
    QFETCH(int, months);
    addHistories(seed, months);
    const SlaTrend trend = need(m_sla->figures(question()).result()).trend;
    const int length = months > SlaTrend::mostMonths ? 3 : 1;
    QCOMPARE(trend.step, length == 3 ? SlaTrend::Step::Quarter : SlaTrend::Step::Month);
    QVERIFY(trend.points.size() >= months / length);
    Instant from = trend.points.constFirst().from;
    qint64 sum = 0;
    for (const SlaTrend::Point &point : trend.points) {
        // Each on its own, asked of the ledger as it stood when the time was over.
        const Instant to = monthAfter(from, length);
        const Instant end = std::min(to, m_clock.now());
        const auto ledger = need(HandoffReport(*m_connection).ledger({.asOf = {end, {}}, .from = from, .to = to}));
        QCOMPARE(point.from, from);
        QCOMPARE(point.to, to);
        QCOMPARE(point.counts, ledger.all);
        sum += point.counts.total();
        from = to;
    }
    QVERIFY(trend.points.constLast().to > m_clock.now());
    QCOMPARE(sum, leadCount);
    SlaQuestion later = question();
    later.from = m_clock.now() - std::chrono::days(3);
    QCOMPARE(need(m_sla->figures(later).result()).trend.points, trend.points);
}

void SlaTrendTest::aBoardCountsByUrgency()
{
    addHistories(11, 2);
    const SlaBoard all = need(m_sla->board(question(), {}).result());
    std::array<qint64, allSlaUrgencies.size()> counted{};
    for (const SlaEntry &entry : all.entries)
        ++counted.at(static_cast<std::size_t>(slaUrgencyOf(entry.clock).value_or(SlaUrgency::Paused)));
    QCOMPARE(all.open, counted);
    QVERIFY(counted.at(0) > 0);
    for (const SlaUrgency urgency : allSlaUrgencies) {
        SlaListing some;
        some.urgency = urgency;
        const SlaBoard board = need(m_sla->board(question(), some).result());
        QCOMPARE(board.open, counted);
        QCOMPARE(board.entries.size(), counted.at(static_cast<std::size_t>(urgency)));
        for (const SlaEntry &entry : board.entries)
            QCOMPARE(slaUrgencyOf(entry.clock), std::optional(urgency));
    }
}

void SlaTrendTest::groupsAreListedApart()
{
    addHistories(12, 3);
    SlaListing listing;
    listing.states = {allClockStates.begin(), allClockStates.end()};
    for (const SlaGrouping by : {SlaGrouping::Owner, SlaGrouping::Team, SlaGrouping::Source, SlaGrouping::Month}) {
        SlaQuestion asked = question();
        asked.by = by;
        const auto groups = need(m_sla->figures(asked).result()).groups;
        QVERIFY(!groups.isEmpty());
        for (const SlaFigures::Group &group : groups) {
            listing.group = group.id;
            QCOMPARE(need(m_sla->board(asked, listing).result()).listed, group.counts);
        }
    }
}

void SlaTrendTest::sourcesWaitForBothParts()
{
    addHistories(13, 3);
    const SlaFigures figures = need(m_sla->figures(question()).result());
    qint64 leads = 0;
    for (const SlaFigures::Wait &wait : figures.waits) {
        leads += wait.whole.count;
        QCOMPARE(wait.system.count, wait.whole.count);
        QCOMPARE(wait.human.count, wait.whole.count);
        QVERIFY(wait.humanWorking.median <= wait.human.median);
        QVERIFY(wait.whole.median >= wait.human.median && wait.whole.p90 >= wait.whole.median);
        // Alone it says the same.
        SlaQuestion alone = question();
        alone.condition =
            wait.source.isEmpty() ? Condition::missing(u"source"_s) : Condition::equals(u"source"_s, wait.source);
        const auto waits = need(m_sla->figures(alone).result()).waits;
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits.first().whole, wait.whole);
        QCOMPARE(waits.first().system, wait.system);
    }
    QCOMPARE(figures.waits.size(), 3); // Two, and those without.
    QCOMPARE(leads, figures.humanDelay.count);
}

void SlaTrendTest::everybodyHasWhatIsOpen()
{
    addHistories(14, 2);
    run(u"INSERT INTO user_capacity (user_id, most_open) VALUES (2, 10)"_s);
    const QList<SlaLoad> loads = need(m_sla->load().result());
    QCOMPARE(loads.size(), 2); // Who left is not asked for more.
    QCOMPARE(loads[0].name, u"Bert"_s); // Beyond what fits comes first.
    QCOMPARE(loads[0].most, std::optional(10));
    QCOMPARE(loads[1].most, std::optional<int>());
    for (const SlaLoad &load : loads) {
        const auto open =
            need(m_connection->select(u"SELECT count(*) FROM lead WHERE sales_owner_id = :user AND stage <> :lost"_s,
                                      {{u":user"_s, toSql(load.user)}, {u":lost"_s, static_cast<int>(Stage::Lost)}},
                                      [](const Row &row) { return row.int64(0); }));
        QCOMPARE(load.open, open.first());
    }
}

void SlaTrendTest::whatIsPressing_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("whole");
    QTest::addColumn<bool>("atRisk");
    QTest::newRow("a fifth of ten hours") << 120 << 600 << true;
    QTest::newRow("a minute more") << 121 << 600 << false;
    QTest::newRow("an hour of two") << 60 << 120 << true;
    QTest::newRow("a minute more than an hour") << 61 << 120 << false;
    QTest::newRow("all of a short time") << 30 << 30 << true;
}

void SlaTrendTest::whatIsPressing()
{
    QFETCH(int, left);
    QFETCH(int, whole);
    QFETCH(bool, atRisk);
    QCOMPARE(isAtRisk(std::chrono::minutes(left), std::chrono::minutes(whole)), atRisk);
}

QTEST_GUILESS_MAIN(SlaTrendTest)
#include "tst_slatrend.moc"
