// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecontent.h"
#include "testdatabase.h"

#include "leads/leadcachereport.h"
#include "sample/samplerunner.h"
#include "sources/source.h"
#include "storage/workspace.h"

#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

constexpr qint64 leads = 100'000;
/// For a million leads: a minute of processor time would be two on this thread and the writer's; a gigabyte of memory.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int sanitizerCost = 10; ///< What a sanitizer takes of both at the very most.
#else
constexpr int sanitizerCost = 1;
#endif
constexpr double secondsPerMillion = 120.0 * sanitizerCost;
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
};

void TestSample::aHundredThousandLeads()
{
    const TestDatabase place(Engine::Sqlite);
    const SystemClock wall;
    const FixedClock clock(*instantFromIso(u"2026-11-21"));
    const Author author(clock, wall, UserId());
    auto database = Workspace::create(place.location(), {}, wall);
    BATON_VERIFY(database);
    const double before = processorSeconds();
    BATON_VERIFY(SampleRunner(**database, author).run({leads, 1, u"EUR"_s}));
    const double spent = processorSeconds() - before;
    QVERIFY2(spent < secondsPerMillion * leads / 1e6, qPrintable(u"%1 s of processor time"_s.arg(spent)));
    QVERIFY2(peakKilobytes() < mostKilobytes, qPrintable(u"%1 kB at most"_s.arg(peakKilobytes())));

    const auto count = [&](const QString &sql) {
        return (*database)->read([sql](Connection &connection) { return connection.count(sql); }).result().value_or(-1);
    };
    const auto report = (*database)->read(checkWorkspace).result();
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

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
