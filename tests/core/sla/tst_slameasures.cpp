// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slastory.h"

#include "sla/slafigures.h"
#include "sla/slameasuretally.h"
#include "sla/slapace.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

SlaMeasure measureOf(SlaMeasure::Kind kind, Side party, int target)
{
    SlaMeasure measure;
    measure.key = keyOf(kind);
    measure.kind = kind;
    measure.party = party;
    measure.target = target;
    measure.withinDays = 5;
    measure.goal = 50;
    return measure;
}

/// "2026-11 2/3 kept", of the months in which there is anything.
QString textOf(const SlaMeasured &measured)
{
    QStringList texts;
    for (const SlaMeasureMonth &month : measured.months) {
        if (month.of == 0 && month.count == 0)
            continue;
        const QString verdict = !month.isKept ? u""_s : (*month.isKept ? u" kept"_s : u" missed"_s);
        texts.append(u"%1 %2/%3%4"_s.arg(month.month).arg(month.count).arg(month.of).arg(verdict));
    }
    return texts.join(u", ");
}

const Instant november = at(u"2026-11-02T09:00:00Z"_s);
const Instant december = at(u"2026-12-07T09:00:00Z"_s);

} // namespace

/// How many, how good, how often: promises that no clock holds.
class SlaMeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void volumeCountsWhatAPartyHandsOn();
    void acceptanceAsksOnlyTheAnswered();
    void attemptsAreCountedUntilSomebodyIsReached();
    void aScopeLeavesOthersOut();
    void onlyTheLastMonthsCount();
    void whatASideReceivesInAMonth();
    void whatIsHardlyToBeKeptIsNamed();
    void paceGoesFromTheInterestToTheFirstConversation();

private:
    [[nodiscard]] SlaMeasured measured(const SlaMeasure &measure, const QList<Story> &stories, Instant now) const
    {
        SlaMeasureTally tally({measure}, {-1}, m_hours, now);
        for (const Story &story : stories)
            tally.add(story.by(now));
        return tally.measured().first();
    }

    WorkingTime m_hours{calendar(), {on(-300, 0), on(400, 0)}};
};

void SlaMeasuresTest::volumeCountsWhatAPartyHandsOn()
{
    const auto volume = measureOf(SlaMeasure::Kind::Volume, Side::Marketing, 2);
    const QList<Story> stories{Story(november).isHanded(Side::Marketing, Side::Tele, november),
                               Story(november).isHanded(Side::Marketing, Side::Sales, november),
                               Story(november).isHanded(Side::Tele, Side::Sales, november),
                               Story(november).isHanded(Side::Marketing, Side::Tele, december)};
    // The month that goes on may still reach it.
    QCOMPARE(textOf(measured(volume, stories, december + std::chrono::days(1))), u"2026-11 2/2 kept, 2026-12 1/1"_s);
    const auto more = measureOf(SlaMeasure::Kind::Volume, Side::Marketing, 3);
    QCOMPARE(textOf(measured(more, stories, december + std::chrono::days(1))), u"2026-11 2/2 missed, 2026-12 1/1"_s);
    const auto one = measureOf(SlaMeasure::Kind::Volume, Side::Marketing, 1);
    QCOMPARE(textOf(measured(one, stories, december + std::chrono::days(1))), u"2026-11 2/2 kept, 2026-12 1/1 kept"_s);
    // A month without anything is a month that missed it, but not one before anything was handed over at all.
    QCOMPARE(measured(volume, stories, december).decided(), 1);
    QList<Story> since = stories;
    since.append(Story(november).isHanded(Side::Tele, Side::Sales, at(u"2026-09-10T10:00:00Z"_s)));
    QCOMPARE(measured(volume, since, december).decided(), 3);
    QCOMPARE(measured(volume, since, december).kept(), 1);
}

void SlaMeasuresTest::acceptanceAsksOnlyTheAnswered()
{
    const auto acceptance = measureOf(SlaMeasure::Kind::Acceptance, Side::Marketing, 60);
    const Instant later = november + std::chrono::hours(2);
    QList<Story> stories{Story(november).isHanded(Side::Marketing, Side::Tele, november).isAccepted(later),
                         Story(november).isHanded(Side::Marketing, Side::Tele, november).isRejected(later),
                         Story(november).isHanded(Side::Marketing, Side::Tele, november).isReturned(later),
                         Story(november).isHanded(Side::Marketing, Side::Tele, november)};
    QCOMPARE(textOf(measured(acceptance, stories, december)), u"2026-11 1/2 missed"_s);
    stories.append(Story(november).isHanded(Side::Marketing, Side::Sales, november).isAccepted(later));
    QCOMPARE(textOf(measured(acceptance, stories, december)), u"2026-11 2/3 kept"_s);
}

void SlaMeasuresTest::attemptsAreCountedUntilSomebodyIsReached()
{
    const auto attempts = measureOf(SlaMeasure::Kind::Attempts, Side::Tele, 3);
    const auto handed = [] { return Story(november).isHanded(Side::Marketing, Side::Tele, november); };
    const auto day = [](int days) { return november + std::chrono::days(days); };
    const Story often =
        handed().isTouched(Side::Tele, day(1)).isTouched(Side::Tele, day(2)).isTouched(Side::Tele, day(3));
    const Story reached = handed().talks(Side::Tele, day(1));
    const Story seldom =
        handed().isTouched(Side::Tele, day(1)).isTouched(Side::Sales, day(2)).isTouched(Side::Sales, day(3));
    const Story late =
        handed().isTouched(Side::Tele, day(1)).isTouched(Side::Tele, day(2)).isTouched(Side::Tele, day(9));
    const Story rejected = handed().isRejected(day(1));
    QCOMPARE(textOf(measured(attempts, {often}, december)), u"2026-11 1/1 kept"_s);
    QCOMPARE(textOf(measured(attempts, {reached}, december)), u"2026-11 1/1 kept"_s);
    QCOMPARE(textOf(measured(attempts, {seldom}, december)), u"2026-11 0/1 missed"_s);
    QCOMPARE(textOf(measured(attempts, {late}, december)), u"2026-11 0/1 missed"_s);
    QCOMPARE(textOf(measured(attempts, {rejected}, december)), QString());
    QCOMPARE(textOf(measured(attempts, {often, reached, seldom, late}, december)), u"2026-11 2/4 kept"_s);
    // Five working days from Monday 09:00 end on the Monday after; before that nothing is lost.
    QCOMPARE(textOf(measured(attempts, {seldom}, day(7))), QString());
    QCOMPARE(textOf(measured(attempts, {seldom}, day(7) + std::chrono::minutes(1))), u"2026-11 0/1"_s);
}

void SlaMeasuresTest::aScopeLeavesOthersOut()
{
    const auto volume = measureOf(SlaMeasure::Kind::Volume, Side::Marketing, 1);
    SlaMeasureTally tally({volume, volume}, {2, -1}, m_hours, december);
    SlaHistory history = Story(november).isHanded(Side::Marketing, Side::Tele, november).by(december);
    tally.add(history);
    history.scopes[2] = false;
    tally.add(history);
    QCOMPARE(textOf(tally.measured()[0]), u"2026-11 1/1 kept"_s);
    QCOMPARE(textOf(tally.measured()[1]), u"2026-11 2/2 kept"_s);
}

void SlaMeasuresTest::onlyTheLastMonthsCount()
{
    const auto volume = measureOf(SlaMeasure::Kind::Volume, Side::Marketing, 1);
    const QList<Story> stories{Story(november).isHanded(Side::Marketing, Side::Tele, at(u"2026-06-30T23:00:00Z"_s)),
                               Story(november).isHanded(Side::Marketing, Side::Tele, at(u"2026-07-01T00:00:00Z"_s))};
    const auto found = measured(volume, stories, december);
    QCOMPARE(found.months.size(), SlaMeasureTally::months);
    QCOMPARE(found.months.first().month, u"2026-07"_s);
    QCOMPARE(found.months.last().month, u"2026-12"_s);
    QCOMPARE(textOf(found), u"2026-07 1/1 kept"_s);
}

void SlaMeasuresTest::whatASideReceivesInAMonth()
{
    SlaMeasureTally tally({}, {}, m_hours, december);
    for (int i = 0; i < 10; ++i)
        tally.add(Story(november).isHanded(Side::Marketing, Side::Tele, november).by(december));
    tally.add(Story(november).isHanded(Side::Marketing, Side::Tele, december).by(december)); // It goes on.
    QCOMPARE(tally.receivedPerMonth(Side::Tele), 10.0);
    tally.add(Story(november).isHanded(Side::Marketing, Side::Sales, at(u"2026-08-10T10:00:00Z"_s)).by(december));
    QCOMPARE(tally.receivedPerMonth(Side::Tele), 2.5);
    QCOMPARE(tally.receivedPerMonth(Side::Sales), 0.25);
}

void SlaMeasuresTest::whatIsHardlyToBeKeptIsNamed()
{
    SlaFeasibility past;
    SlaFigures::Line line;
    line.key = u"touch"_s;
    line.goal = 80;
    for (int i = 0; i < 100; ++i)
        line.counts.add(i < 50 ? SlaClock::State::Met : SlaClock::State::Breached);
    past.commitments = {line};
    QCOMPARE(past.doubtful(), QStringList{u"touch"_s});
    past.commitments[0].goal = 50; // What was kept half the time may be kept half the time.
    QVERIFY(past.doubtful().isEmpty());
    const auto volume = measureOf(SlaMeasure::Kind::Volume, Side::Marketing, 2);
    past.measures = {{volume, {{u"2026-10"_s, 1, 1, false}, {u"2026-11"_s, 2, 2, true}, {u"2026-12"_s, 0, 0, {}}}}};
    QVERIFY(past.doubtful().isEmpty());
    past.measures[0].months[2].isKept = false;
    QCOMPARE(past.doubtful(), QStringList{u"volume"_s});
    past.loads = {{Side::Tele, 60.5, 60}};
    QVERIFY(past.isOverloaded());
    past.loads[0].capacity = 61;
    QVERIFY(!past.isOverloaded());
    past.loads[0].capacity.reset();
    QVERIFY(!past.isOverloaded());
}

void SlaMeasuresTest::paceGoesFromTheInterestToTheFirstConversation()
{
    using namespace std::chrono;
    const auto after = [](int hour) { return november + hours(hour); };
    const SlaPace none = paceOf(Story(november).isTouched(Side::Tele, after(1)).by(december));
    QVERIFY(!none.untilHandedOver && !none.untilConversed && !none.fromHandover);
    const SlaPace whole = paceOf(Story(november)
                                     .isHanded(Side::Marketing, Side::Tele, after(10))
                                     .isTouched(Side::Tele, after(11))
                                     .talks(Side::Tele, after(15))
                                     .talks(Side::Tele, after(30))
                                     .isHanded(Side::Tele, Side::Sales, after(40))
                                     .by(december));
    QCOMPARE(*whole.untilHandedOver, hours(10));
    QCOMPARE(*whole.untilConversed, hours(15));
    QCOMPARE(*whole.fromHandover, hours(5));
    // Who was talked with before, and not since, has no time after the hand-over.
    const SlaPace before = paceOf(
        Story(november).talks(Side::Marketing, after(2)).isHanded(Side::Marketing, Side::Sales, after(4)).by(december));
    QCOMPARE(*before.untilConversed, hours(2));
    QVERIFY(!before.fromHandover);
}

QTEST_GUILESS_MAIN(SlaMeasuresTest)
#include "tst_slameasures.moc"
