// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slastory.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UserId anna(7);
constexpr UserId bert(8);

QString minutesText(Duration duration)
{
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// "Anna 2:00, nobody 1:00 and 0:30 paused": the slices of the first clock.
QString slicesText(const SlaRules &rules, const Story &story, Instant now)
{
    const SlaClock clock = clocksOf(rules, story, now).at(0);
    QStringList texts;
    for (const SlaSlice &slice : rules.slicesOf(story.by(now), clock, now)) {
        const QString owner = slice.owner == anna ? u"Anna"_s : slice.owner == bert ? u"Bert"_s : u"nobody"_s;
        const QString paused = slice.paused > 0s ? u" and "_s + minutesText(slice.paused) + u" paused"_s : QString();
        texts.append(owner + u' ' + minutesText(slice.counted) + paused);
    }
    return texts.join(u", "_s);
}

Story handed()
{
    return Story(on(-1, 9)).isHanded(Side::Tele, Side::Sales, on(0, 10));
}

} // namespace

/// Who had a lead while a clock of it went on.
class SlaSlicesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellWhoHadTheLead_data();
    void tellWhoHadTheLead();
    void areMeasuredInTheClocksHours();
    void somebodyElseIsNoNewBeginning();
};

void SlaSlicesTest::tellWhoHadTheLead_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<Instant>("now");
    QTest::addColumn<QString>("slices");

    const Story annas = handed().isGiven(Side::Sales, anna, on(0, 10));
    QTest::newRow("nobody got it") << handed() << on(0, 12) << u"nobody 2:00"_s;
    QTest::newRow("one had it all the time") << annas << on(0, 12) << u"Anna 2:00"_s;
    QTest::newRow("had it before") << handed().isGiven(Side::Sales, anna, on(-1, 10)) << on(0, 12) << u"Anna 2:00"_s;
    QTest::newRow("somebody took it later")
        << handed().isGiven(Side::Sales, anna, on(0, 11)) << on(0, 12) << u"nobody 1:00, Anna 1:00"_s;
    const Story twos = Story(annas).isGiven(Side::Sales, bert, on(0, 12));
    QTest::newRow("it changed hands") << twos << on(0, 13) << u"Anna 2:00, Bert 1:00"_s;
    QTest::newRow("before it changed hands") << twos << on(0, 12) - 1ms << u"Anna 1:59"_s;
    QTest::newRow("at the instant at which it changes hands") << twos << on(0, 12) << u"Anna 2:00, Bert 0:00"_s;
    QTest::newRow("over night") << twos << on(1, 10) << u"Anna 2:00, Bert 6:00"_s;
    QTest::newRow("it was lost") << Story(annas).isGiven(Side::Sales, {}, on(0, 12)) << on(0, 13)
                                 << u"Anna 2:00, nobody 1:00"_s;
    QTest::newRow("it came back") << Story(twos).isGiven(Side::Sales, anna, on(0, 13)) << on(0, 14)
                                  << u"Anna 2:00, Bert 1:00, Anna 1:00"_s;
    QTest::newRow("the same one again is the same slice")
        << Story(annas).isGiven(Side::Sales, anna, on(0, 11)) << on(0, 12) << u"Anna 2:00"_s;
    QTest::newRow("of what comes at the same instant the last counts")
        << Story(annas).isGiven(Side::Sales, {}, on(0, 11)).isGiven(Side::Sales, bert, on(0, 11)) << on(0, 12)
        << u"Anna 1:00, Bert 1:00"_s;
    QTest::newRow("taken and given back at the same instant")
        << Story(annas).isGiven(Side::Sales, bert, on(0, 11)).isGiven(Side::Sales, anna, on(0, 11)) << on(0, 12)
        << u"Anna 2:00"_s;
    QTest::newRow("the other side's owners have nothing to do with it")
        << Story(annas).isGiven(Side::Tele, bert, on(0, 11)) << on(0, 12) << u"Anna 2:00"_s;
    QTest::newRow("nothing counts any more when it is over")
        << Story(annas).isTouched(Side::Sales, on(0, 11)).isGiven(Side::Sales, bert, on(0, 12)) << on(0, 13)
        << u"Anna 1:00"_s;
    QTest::newRow("who gives it back had it until then")
        << Story(annas).isRejected(on(0, 11)).isGiven(Side::Sales, {}, on(0, 11)) << on(0, 13) << u"Anna 1:00"_s;
    QTest::newRow("who takes it by answering had it then")
        << handed().isGiven(Side::Sales, bert, on(0, 11)).isTouched(Side::Sales, on(0, 11)) << on(0, 13)
        << u"nobody 1:00, Bert 0:00"_s;
    const Story asked = Story(twos).enters(Stage::InfoRequested, on(0, 11, 30)).enters(Stage::Sal, on(0, 12, 30));
    QTest::newRow("it stood when it changed hands")
        << asked << on(0, 13) << u"Anna 1:30 and 0:30 paused, Bert 0:30 and 0:30 paused"_s;
}

void SlaSlicesTest::tellWhoHadTheLead()
{
    QFETCH(Story, story);
    QFETCH(Instant, now);
    QTEST(slicesText(rulesFor(firstTouch()), story, now), "slices");
}

/// Anna is away all Monday, Bert is there: since Bert has it, the whole clock goes by his hours, and so do its slices.
void SlaSlicesTest::areMeasuredInTheClocksHours()
{
    SlaCommitment owners = firstTouch();
    owners.hours = SlaCommitment::Hours::Owner;
    SlaCalendars hours = calendars();
    hours.owners.insert(anna, calendar().without({{on(0, 0), on(1, 0)}}));
    const SlaRules rules = rulesFor(owners, hours);
    const Story story = handed().isGiven(Side::Sales, anna, on(0, 10)).isGiven(Side::Sales, bert, on(0, 12));
    QCOMPARE(slicesText(rules, story, on(0, 12) - 1ms), u"Anna 0:00"_s);
    QCOMPARE(slicesText(rules, story, on(0, 13)), u"Anna 2:00, Bert 1:00"_s);
    QCOMPARE(clocksOf(rules, story, on(0, 13)).at(0).elapsed, Duration(3h));
}

void SlaSlicesTest::somebodyElseIsNoNewBeginning()
{
    const Story story = handed().isGiven(Side::Sales, anna, on(0, 10)).isGiven(Side::Sales, bert, on(0, 13));
    const auto clocks = clocksOf(rulesFor(firstTouch()), story, on(0, 15));
    QCOMPARE(clocks.size(), size_t(1));
    QCOMPARE(clocks[0].startedAt, on(0, 10));
    QCOMPARE(*clocks[0].dueAt, on(0, 14));
    QCOMPARE(clocks[0].state, SlaClock::State::Breached);
    QCOMPARE(clocks[0].owner, bert);
    // What was over before is still that of whoever had it.
    const Story touched = Story(story).isTouched(Side::Sales, on(0, 12));
    QCOMPARE(clocksOf(rulesFor(firstTouch()), touched, on(0, 15))[0].owner, anna);
}

QTEST_GUILESS_MAIN(SlaSlicesTest)
#include "tst_slaslices.moc"
