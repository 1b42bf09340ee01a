// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecontent.h"
#include "testdatabase.h"

#include "funnel/handoffreport.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "sample/samplerunner.h"
#include "sla/slareport.h"
#include "sources/source.h"
#include "storage/workspace.h"

#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

constexpr qint64 leads = 100'000;
const Instant today = *instantFromIso(u"2026-11-21");
/// For a million leads: a minute of processor time would be two on this thread and the writer's, and one more for
/// their scores; a gigabyte of memory.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int sanitizerCost = 10; ///< What a sanitizer takes of both at the very most.
#else
constexpr int sanitizerCost = 1;
#endif
constexpr double secondsPerMillion = 180.0 * sanitizerCost;
constexpr qint64 mostKilobytes = 1'000'000 * sanitizerCost;

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// A sample of the size that a department has: whole, varied, and made within its means.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void aHundredThousandLeads();
    void theyAreHandedOverAndAnswered();
    void theyAreOwnedByTheRules();
    void promisesAreKeptAndBroken();

private:
    qint64 count(const QString &sql)
    {
        return m_database->read([sql](Connection &connection) { return connection.count(sql); }).result().value_or(-1);
    }
    qint64 medianHours(const QString &lag, const QString &of);

    const TestDatabase m_place{Engine::Sqlite};
    std::unique_ptr<Database> m_database;
};

void TestSample::aHundredThousandLeads()
{
    const SystemClock wall;
    const FixedClock clock(today);
    const Author author(clock, wall, UserId());
    auto database = Workspace::create(m_place.location(), {}, wall);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    const double before = processorSeconds();
    BATON_VERIFY(SampleRunner(*m_database, author).run({leads, 1, u"EUR"_s}));
    const double spent = processorSeconds() - before;
    QVERIFY2(spent < secondsPerMillion * leads / 1e6, qPrintable(u"%1 s of processor time"_s.arg(spent)));
    QVERIFY2(peakKilobytes() < mostKilobytes, qPrintable(u"%1 kB at most"_s.arg(peakKilobytes())));

    const auto report = m_database->read(checkWorkspace).result();
    BATON_VERIFY(report);
    QVERIFY(report->isOk());
    QCOMPARE(count(u"SELECT count(*) FROM lead"_s), leads);

    // What comes by a partner is won many times as often as what was bought.
    const QString wonPerMille = u"SELECT 1000 * sum(CASE WHEN l.stage = 9 THEN 1 ELSE 0 END) / count(*) FROM lead l "
                                "JOIN source s ON s.id = l.source_id WHERE s.type = %1"_s;
    const qint64 byPartner = count(wonPerMille.arg(static_cast<int>(SourceType::Partner)));
    const qint64 byList = count(wonPerMille.arg(static_cast<int>(SourceType::PurchasedList)));
    QVERIFY2(byPartner > 60 && byList < 10 && byList >= 0, qPrintable(u"%1 and %2"_s.arg(byPartner).arg(byList)));

    // People who share an address are at least the duplicates that kept theirs, and hardly anybody else.
    const qint64 sharing =
        count(u"SELECT count(*) - count(DISTINCT email_key) FROM person WHERE email_key IS NOT NULL"_s);
    QVERIFY2(sharing > leads * 15 / 1000 && sharing < leads * 45 / 1000, qPrintable(QString::number(sharing)));

    // Most waits are shorter than their mean: the lags are skewed, as real ones are.
    const qint64 mean =
        count(u"SELECT avg(left_at - entered_at) FROM stage_history WHERE stage = 2 AND left_at IS NOT NULL"_s);
    const qint64 below =
        count(u"SELECT count(*) FROM stage_history WHERE stage = 2 AND left_at - entered_at < %1"_s.arg(mean));
    const qint64 all = count(u"SELECT count(*) FROM stage_history WHERE stage = 2 AND left_at IS NOT NULL"_s);
    QVERIFY(below > all * 58 / 100);
}

/// Half of these lags are shorter.
qint64 TestSample::medianHours(const QString &lag, const QString &of)
{
    return count(
        u"SELECT lag / 3600000 FROM (SELECT %1 AS lag FROM handoff h JOIN team_member m ON m.user_id = h.owner_id "
        "JOIN team t ON t.id = m.team_id WHERE %1 IS NOT NULL AND %2) ORDER BY lag LIMIT 1 OFFSET (SELECT "
        "count(*) / 2 FROM handoff h JOIN team_member m ON m.user_id = h.owner_id JOIN team t ON t.id = m.team_id "
        "WHERE %1 IS NOT NULL AND %2)"_s.arg(lag, of));
}

void TestSample::theyAreHandedOverAndAnswered()
{
    const auto ledger = m_database
                            ->read([](Connection &connection) {
                                return HandoffReport(connection).ledger({.asOf = {today, {}}, .from = {}, .to = {}});
                            })
                            .result();
    BATON_VERIFY(ledger);
    QCOMPARE(ledger->all.total(), count(u"SELECT count(*) FROM handoff"_s));
    QVERIFY(ledger->all.total() > leads / 5);
    for (const HandoffBucket bucket : allHandoffBuckets)
        QVERIFY2(ledger->all.of(bucket) > 0, qPrintable(keyOf(bucket)));
    const auto never = ledger->all.noFollowUp();
    QVERIFY2(never->value > 0.1 && never->value < 0.5, qPrintable(QString::number(never->value)));
    QVERIFY(count(u"SELECT count(DISTINCT reason) FROM handoff WHERE rejected_at IS NOT NULL"_s) >= 6);
    QVERIFY(count(u"SELECT count(*) FROM handoff WHERE returned_at IS NOT NULL"_s) > leads / 100);
    for (const char *side : {"1", "2", "3"})
        QVERIFY(count(u"SELECT count(*) FROM touch WHERE side = "_s + QLatin1String(side)) > leads / 100);

    // Each team has a pace of its own, and most lags are shorter than their mean.
    const QString answer = u"(coalesce(h.accepted_at, h.rejected_at, h.returned_at) - h.handed_at)"_s;
    const QString touch = u"(h.first_touch_at - h.handed_at)"_s;
    const QString central = u"t.name LIKE '%Central%'"_s;
    const QString international = u"t.name LIKE '%International'"_s;
    QVERIFY(medianHours(answer, central) + 5 < medianHours(answer, international));
    QVERIFY(medianHours(touch, u"t.side = 2"_s) + 2 < medianHours(touch, central));
    QVERIFY(medianHours(touch, central) + 5 < medianHours(touch, international));
    const qint64 mean = count(u"SELECT avg(first_touch_at - handed_at) FROM handoff"_s);
    QVERIFY(count(u"SELECT count(*) FROM handoff WHERE first_touch_at - handed_at < %1"_s.arg(mean))
            > count(u"SELECT count(first_touch_at) FROM handoff"_s) * 62 / 100);
}

void TestSample::theyAreOwnedByTheRules()
{
    // But for the one that went from owner to owner.
    const QString bounced = u"(SELECT lead_id FROM assignment WHERE cause = 5)"_s;
    const qint64 assigned = count(u"SELECT count(*) FROM assignment WHERE lead_id NOT IN "_s + bounced);
    QCOMPARE(count(u"SELECT count(tele_owner_id) + count(sales_owner_id) FROM lead WHERE id NOT IN "_s + bounced),
             assigned);
    QCOMPARE(count(u"SELECT count(*) FROM assignment a JOIN lead l ON l.id = a.lead_id AND a.owner_id = "
                   "CASE a.side WHEN 2 THEN l.tele_owner_id ELSE l.sales_owner_id END WHERE a.lead_id NOT IN "_s
                   + bounced),
             assigned);
    QVERIFY(count(u"SELECT count(*) FROM assignment WHERE cause = 1"_s) > assigned * 95 / 100);
    QVERIFY(count(u"SELECT count(*) FROM assignment WHERE cause = 2"_s) > 0);
    // By these rules: each took what its condition holds for, and gave it to whose turn it was.
    const QString of = u"SELECT count(*) FROM assignment a JOIN lead l ON l.id = a.lead_id JOIN person p ON "
                       "p.id = l.person_id JOIN source s ON s.id = l.source_id WHERE a.rule = "_s;
    const QString atOnce = u"(l.type IN (2, 3, 4) OR s.name IN ('Field sales', 'Partner referrals'))"_s;
    QCOMPARE(count(of + u"'central' AND (p.country NOT IN ('DE', 'AT', 'CH') OR a.side <> 3)"_s), 0);
    QCOMPARE(count(of + u"'international' AND (p.country IN ('DE', 'AT', 'CH') OR a.side <> 3)"_s), 0);
    QCOMPARE(count(of + u"'rest' AND (a.side <> 2 OR "_s + atOnce + u')'), 0);
    for (const QString &rule : {u"central"_s, u"international"_s, u"rest"_s}) {
        const QString shares = u"(SELECT count(*) AS share FROM assignment WHERE rule = '%1' GROUP BY owner_id)"_s;
        QVERIFY(count(u"SELECT max(share) - min(share) FROM "_s + shares.arg(rule)) <= 1);
        QCOMPARE(count(u"SELECT count(*) FROM "_s + shares.arg(rule)), rule == u"rest"_s ? 4 : 3);
        QCOMPARE(count(u"SELECT json_extract(state, '$.given') FROM routing_turn WHERE rule = '%1'"_s.arg(rule)),
                 count(u"SELECT count(*) FROM assignment WHERE rule = '%1'"_s.arg(rule)));
    }
    // What is told of the lead that came last is its own.
    QCOMPARE(
        count(u"SELECT count(*) FROM assignment WHERE cause = 1 AND json_extract(trace, '$.chosen') <> owner_id"_s), 0);
}

void TestSample::promisesAreKeptAndBroken()
{
    FieldCatalogue builtIn = leadCatalogue();
    const auto figures = m_database
                             ->read([builtIn](Connection &connection) {
                                 SlaQuestion question;
                                 question.asOf = {today, {}};
                                 return SlaReport(connection, builtIn).figures(question);
                             })
                             .result();
    BATON_VERIFY(figures);
    QCOMPARE(figures->handoffs.total(), count(u"SELECT count(*) FROM handoff"_s));
    QCOMPARE(figures->commitments.size(), 6);
    for (const SlaFigures::Line &line : figures->commitments) {
        const auto attainment = line.counts.attainment();
        QVERIFY2(attainment && attainment->value > 0.1 && attainment->value < 0.99, qPrintable(line.key));
        QVERIFY2(line.counts.of(SlaClock::State::Running) > 0, qPrintable(line.key));
    }
    QVERIFY(figures->systemDelay.count > leads / 5 && figures->humanDelay.count > leads / 10);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
