// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/activitytext.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestActivity : public QObject
{
    Q_OBJECT

private slots:
    void itIsSilentUntilItKnows();
    void anEvenPaceIsTold();
    void itFollowsAChangeOfPaceSlowly();
    void whatStandsStillGrowsSilent();
    void workThatBeginsAnewIsReckonedAnew();
    void bytesAreNoRows();
    void timeLeftIsNoMoreExactThanItIsKnown_data();
    void timeLeftIsNoMoreExactThanItIsKnown();
    void whatIsOverIsKept();
    void shortWorkWithNothingToSayIsNotKept();
};

namespace {

/// Tells of a pace twice in a second from `from` to `to`, with this many records in a second out of `total`.
void run(ActivityPace &pace, ActivityPace::Time from, ActivityPace::Time to, double &done, double perSecond,
         double total)
{
    for (ActivityPace::Time at = from; at <= to; at += 500ms) {
        pace.tell(at, done / total, static_cast<qint64>(done));
        done += perSecond / 2;
    }
}

} // namespace

void TestActivity::itIsSilentUntilItKnows()
{
    ActivityPace pace;
    QVERIFY(!pace.timeLeft(0s));
    double done = 0;
    run(pace, 0s, 1500ms, done, 1000, 100'000);
    QVERIFY(!pace.timeLeft(1500ms));
    QVERIFY(!pace.recordsPerSecond(1500ms));
    pace.tell(2s, done / 100'000, static_cast<qint64>(done));
    QVERIFY(pace.timeLeft(2s));
    QVERIFY(pace.recordsPerSecond(2s));
}

void TestActivity::anEvenPaceIsTold()
{
    ActivityPace pace;
    double done = 0;
    run(pace, 0s, 20s, done, 1200, 120'000);
    QCOMPARE(std::lround(*pace.recordsPerSecond(20s)), 1200);
    QCOMPARE(*pace.timeLeft(20s), 80s);
    QCOMPARE(*pace.timeLeft(23s), 77s); // Time goes on between two reports.
}

void TestActivity::itFollowsAChangeOfPaceSlowly()
{
    ActivityPace pace;
    double done = 0;
    run(pace, 0s, 20s, done, 1000, 1'000'000);
    run(pace, 20500ms, 21500ms, done, 4000, 1'000'000);
    QVERIFY(*pace.recordsPerSecond(21500ms) < 2000); // A short burst is no promise.
    run(pace, 22s, 60s, done, 4000, 1'000'000);
    QVERIFY(*pace.recordsPerSecond(60s) > 3900);
}

void TestActivity::whatStandsStillGrowsSilent()
{
    ActivityPace pace;
    double done = 0;
    run(pace, 0s, 10s, done, 1000, 100'000);
    QVERIFY(pace.timeLeft(19s));
    QVERIFY(!pace.timeLeft(20s));
    QVERIFY(!pace.recordsPerSecond(20s));
}

void TestActivity::workThatBeginsAnewIsReckonedAnew()
{
    ActivityPace pace;
    double done = 0;
    run(pace, 0s, 10s, done, 1000, 100'000);
    pace.tell(10500ms, 0, 0); // The next job.
    QVERIFY(!pace.timeLeft(11s));
    done = 5;
    run(pace, 11s, 20s, done, 10, 100);
    QCOMPARE(std::lround(*pace.recordsPerSecond(20s)), 10);
}

void TestActivity::bytesAreNoRows()
{
    ActivityPace pace;
    for (int second = 0; second <= 10; ++second)
        pace.tell(std::chrono::seconds(second), second / 20.0, 0);
    QVERIFY(!pace.recordsPerSecond(10s));
    QCOMPARE(*pace.timeLeft(10s), 10s);
    for (int second = 11; second <= 20; ++second)
        pace.tell(std::chrono::seconds(second), -1, second * 10);
    QVERIFY(!pace.timeLeft(20s)); // Nobody knows how much there is.
}

void TestActivity::timeLeftIsNoMoreExactThanItIsKnown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("nine seconds") << 9 << u"about 9 s left"_s;
    QTest::newRow("from ten on by fives") << 11 << u"about 15 s left"_s;
    QTest::newRow("just below a minute") << 59 << u"about 60 s left"_s;
    QTest::newRow("a minute") << 60 << u"about 1 min left"_s;
    QTest::newRow("whole minutes, rather too many") << 61 << u"about 2 min left"_s;
}

void TestActivity::timeLeftIsNoMoreExactThanItIsKnown()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    QCOMPARE(timeLeftText(std::chrono::seconds(seconds), QLocale::c()), words);
}

void TestActivity::whatIsOverIsKept()
{
    ActivityList list;
    QSignalSpy ended(&list, &ActivityList::ended);
    for (int i = 0; i <= ActivityList::mostFinished; ++i)
        list.start(QString::number(i), Activity::Cancel::Impossible)->finish(u"%1 leads"_s.arg(i));
    Activity *failing = list.start(u"Importing"_s, Activity::Cancel::Possible);
    failing->setText(u"120 000 rows"_s);
    QCOMPARE(list.running(), QList{failing});
    failing->finish(u"The disk is full."_s, Activity::Outcome::Failed);
    QVERIFY(list.running().isEmpty());
    QCOMPARE(list.finished().size(), ActivityList::mostFinished);
    QCOMPARE(list.finished().first().title, u"Importing"_s);
    QCOMPARE(finishedText(list.finished().first()), u"The disk is full."_s);
    QCOMPARE(list.finished().at(1).result, u"8 leads"_s);
    QCOMPARE(ended.size(), ActivityList::mostFinished + 2);
}

void TestActivity::shortWorkWithNothingToSayIsNotKept()
{
    ActivityList list;
    QSignalSpy ended(&list, &ActivityList::ended);
    list.start(u"Opening"_s, Activity::Cancel::Impossible)->finish();
    QVERIFY(list.finished().isEmpty());
    QCOMPARE(ended.size(), 1);
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
