// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/duejobsrunner.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// How jobs end, and that each has its turn.
class TestDueJobs : public QObject
{
    Q_OBJECT

private slots:
    void aJobEnds_data();
    void aJobEnds();
    void oneFailureStopsNoOther();
    void whatIsCancelledSkipsTheRest();
};

void TestDueJobs::aJobEnds_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("state");
    QTest::newRow("well") << QString() << u"done"_s;
    QTest::newRow("with nothing agreed on yet") << u"definition.inactive"_s << u"skipped"_s;
    QTest::newRow("with a database that is busy") << u"storage.busy"_s << u"failed"_s;
}

void TestDueJobs::aJobEnds()
{
    QFETCH(QString, code);
    const Result<JobYield> result = code.isEmpty() ? Result<JobYield>(JobYield{7, BatchId(3)})
                                                   : Result<JobYield>(failure(Error::Kind::Invalid, code));
    const JobOutcome outcome = outcomeOf(u"score"_s, result, Duration(1500));
    QTEST(keyOf(outcome.state), "state");
    QCOMPARE(outcome.items, code.isEmpty() ? 7 : 0);
    QCOMPARE(outcome.batch.isValid(), code.isEmpty());
    QCOMPARE(outcome.error.has_value(), !code.isEmpty());
    QCOMPARE(outcome.key, u"score"_s);
}

void TestDueJobs::oneFailureStopsNoOther()
{
    QStringList told;
    QStringList begun;
    const auto job = [&](const QString &key, const Result<JobYield> &result) {
        return DueJob{key, [&begun, key, result](const JobWatch &watch) {
                          begun.append(key);
                          watch.progress({}, 3, 4);
                          return result;
                      }};
    };
    JobWatch watch;
    watch.progress = [&](const QString &key, qint64 done, qint64 total) {
        told.append(key + u' ' + QString::number(done) + u'/' + QString::number(total));
    };
    const auto outcomes = DueJobsRunner::run(
        {job(u"first"_s, failure(Error::Kind::Busy, u"storage.busy"_s)), job(u"second"_s, JobYield{5}),
         job(u"third"_s, failure(Error::Kind::Invalid, u"definition.inactive"_s)), job(u"last"_s, JobYield{0})},
        watch);
    QCOMPARE(begun, (QStringList{u"first"_s, u"second"_s, u"third"_s, u"last"_s}));
    QCOMPARE(told.mid(0, 4), (QStringList{u"first 0/0"_s, u"first 3/4"_s, u"second 0/0"_s, u"second 3/4"_s}));
    QStringList states;
    for (const JobOutcome &outcome : outcomes)
        states.append(outcome.key + u' ' + keyOf(outcome.state) + u' ' + QString::number(outcome.items));
    QCOMPARE(states.join(u", "_s), u"first failed 0, second done 5, third skipped 0, last done 0"_s);
    QCOMPARE(outcomes.first().error->code, u"storage.busy"_s);
}

void TestDueJobs::whatIsCancelledSkipsTheRest()
{
    std::atomic<bool> cancelled = false;
    JobWatch watch;
    watch.cancelled = &cancelled;
    const auto outcomes =
        DueJobsRunner::run({DueJob{u"first"_s,
                                   [&cancelled](const JobWatch &own) -> Result<JobYield> {
                                       cancelled = true;
                                       if (own.isCancelled())
                                           return failure(Error::Kind::Invalid, u"score.cancelled"_s);
                                       return JobYield{1};
                                   }},
                            DueJob{u"second"_s, [](const JobWatch &) -> Result<JobYield> { return JobYield{2}; }}},
                           watch);
    QCOMPARE(outcomes.size(), 2);
    for (const JobOutcome &outcome : outcomes)
        QCOMPARE(outcome.state, JobOutcome::State::Skipped);
    QCOMPARE(outcomes.last().error->code, u"jobs.cancelled"_s);
}

QTEST_GUILESS_MAIN(TestDueJobs)
#include "tst_duejobs.moc"
