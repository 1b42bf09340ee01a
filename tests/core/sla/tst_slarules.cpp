// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffterms.h"
#include "people/calendarjson.h"
#include "realdata.h"
#include "slastory.h"
#include "testdatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "running 4:00", "met", "exempt rejected": state, time left of open ones, reason.
QString textOf(const SlaClock &clock)
{
    QString text = keyOf(clock.state);
    if (clock.isOpen()) {
        const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(clock.left).count();
        text += u" %1%2:%3"_s.arg(minutes < 0 ? u"-"_s : QString())
                    .arg(std::abs(minutes) / 60)
                    .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    }
    const QString reason = exemptionOf(clock);
    return reason.isEmpty() ? text : QString(text + u' ' + reason);
}

QString textOf(const std::vector<SlaClock> &clocks)
{
    QStringList texts;
    for (const SlaClock &clock : clocks)
        texts.append(textOf(clock));
    return texts.join(u", "_s);
}

Story handed(Instant at = on(0, 10))
{
    return Story(on(-1, 9)).isHanded(Side::Tele, Side::Sales, at);
}

Story randomStory(std::mt19937 &random)
{
    const auto later = [&](Instant &at) { return at += std::chrono::minutes(random() % 3000); };
    Instant now = on(0, 9);
    Story story(now);
    story.enters(Stage::Inquiry, now);
    bool isHanded = false;
    for (auto step = random() % 12; step > 0; --step) {
        const Side side = random() % 2 == 0 ? Side::Tele : Side::Sales;
        later(now);
        switch (random() % 7) {
        case 0: story.enters(allStages[random() % allStages.size()], now); break;
        case 1: story.isTouched(side, now); break;
        case 2: story.talks(side, now); break;
        case 3: isHanded ? story.isAccepted(now) : story.enters(Stage::Mql, now); break;
        case 4: isHanded ? story.isRejected(now) : story.enters(Stage::InfoRequested, now); break;
        case 5: isHanded ? story.isOwned(now) : story.enters(Stage::Sal, now); break;
        default: story.isHanded(side == Side::Tele ? Side::Marketing : Side::Tele, side, now); isHanded = true;
        }
    }
    return story;
}

} // namespace

/// How the clocks of a promise stand.
class SlaRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheDeadline_data();
    void knowsTheDeadline();
    void laidOutTimeIsTheCalendars_data();
    void laidOutTimeIsTheCalendars();
    void standsAt_data();
    void standsAt();
    void standsWhereItMay();
    void beginsAndStopsBy_data();
    void beginsAndStopsBy();
    void anEditConcernsNewClocksAlone();
    void asksForTheScope();
    void countsTheOwnersHours();
    void eachAnswerIsAPromiseOfItsOwn_data();
    void eachAnswerIsAPromiseOfItsOwn();
    void delaysAreKeptApart();
    void isInOneStateAtAnyMoment();
    void theLedgerAndTheClocksAgree_data();
    void theLedgerAndTheClocksAgree();
};

void SlaRulesTest::knowsTheDeadline_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<SlaTarget::Unit>("unit");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("due");

    constexpr auto hours = SlaTarget::Unit::Hours;
    constexpr auto days = SlaTarget::Unit::Days;
    const auto utc = u"Etc/UTC"_s;
    QTest::newRow("Friday 16:30 and an hour") << utc << u"2026-11-20T16:30"_s << hours << 1 << u"2026-11-23T09:30"_s;
    QTest::newRow("Saturday 08:00 and an hour") << utc << u"2026-11-21T08:00"_s << hours << 1 << u"2026-11-23T10:00"_s;
    QTest::newRow("Saturday 18:00 and an hour") << utc << u"2026-11-21T18:00"_s << hours << 1 << u"2026-11-23T10:00"_s;
    QTest::newRow("Saturday 23:59 and an hour") << utc << u"2026-11-21T23:59"_s << hours << 1 << u"2026-11-23T10:00"_s;
    QTest::newRow("exactly until closing time") << utc << u"2026-11-20T16:00"_s << hours << 1 << u"2026-11-20T17:00"_s;
    QTest::newRow("at closing time") << utc << u"2026-11-20T17:00"_s << hours << 1 << u"2026-11-23T10:00"_s;
    QTest::newRow("a whole day's hours") << utc << u"2026-11-20T09:00"_s << hours << 8 << u"2026-11-20T17:00"_s;
    QTest::newRow("half an hour") << utc << u"2026-11-20T16:45"_s << SlaTarget::Unit::Minutes << 30
                                  << u"2026-11-23T09:15"_s;
    QTest::newRow("a working day") << utc << u"2026-11-20T11:00"_s << days << 1 << u"2026-11-23T11:00"_s;
    QTest::newRow("a working day from a Saturday")
        << utc << u"2026-11-21T11:00"_s << days << 1 << u"2026-11-24T09:00"_s;
    QTest::newRow("Berlin over the change of clocks")
        << u"Europe/Berlin"_s << u"2026-03-27T16:00+01:00"_s << hours << 2 << u"2026-03-30T10:00+02:00"_s;
    QTest::newRow("before what is laid out") << utc << u"2020-02-28T16:30"_s << hours << 1 << u"2020-03-02T09:30"_s;
    QTest::newRow("behind what is laid out") << utc << u"2031-01-03T16:30"_s << hours << 1 << u"2031-01-06T09:30"_s;
    QTest::newRow("out of what is laid out") << utc << u"2027-12-20T10:00"_s << hours << 80 << u"2028-01-03T10:00"_s;
}

void SlaRulesTest::knowsTheDeadline()
{
    QFETCH(QString, zone);
    QFETCH(QString, start);
    QFETCH(SlaTarget::Unit, unit);
    QFETCH(int, amount);
    SlaCommitment commitment = firstTouch();
    commitment.target = {unit, amount};
    const SlaRules rules = rulesFor(commitment, calendars(calendar(zone)));
    const auto clocks = clocksOf(rules, handed(at(start)), at(start));
    QCOMPARE(clocks.size(), size_t(1));
    QFETCH(QString, due);
    QCOMPARE(toIsoText(*clocks[0].dueAt), toIsoText(at(due)));
}

void SlaRulesTest::laidOutTimeIsTheCalendars_data()
{
    QTest::addColumn<QJsonObject>("hours");
    BATON_NEEDS_REAL_DATA(path, u"vectors/sla.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject calendars = QJsonDocument::fromJson(file.readAll())[u"calendars"].toObject();
    for (auto one = calendars.begin(); one != calendars.end(); ++one)
        QTest::newRow(qPrintable(one.key())) << one.value().toObject();
}

void SlaRulesTest::laidOutTimeIsTheCalendars()
{
    QFETCH(QJsonObject, hours);
    const auto read = businessHoursFromJson(hours);
    BATON_VERIFY(read);
    const auto asked = BusinessCalendar::create(*read);
    BATON_VERIFY(asked);
    const Instant begin = at(u"2006-01-01"_s);
    const WorkingTime laidOut(*asked, {begin, begin + std::chrono::days(400)});
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        const Instant from = begin + std::chrono::minutes(random() % (420 * 1440));
        const Instant to = from + std::chrono::minutes(random() % (60 * 1440));
        const SlaTarget target{SlaTarget::Unit::Minutes, static_cast<int>(1 + random() % 6000)};
        const auto due = laidOut.due(from, target);
        const auto expected = asked->add(from, std::chrono::minutes(target.amount));
        QCOMPARE(due.has_value(), expected.has_value());
        if (due)
            QCOMPARE(toIsoText(*due), toIsoText(*expected));
        QCOMPARE(laidOut.elapsed(from, to).count(), asked->elapsed(from, to).count());
    }
}

void SlaRulesTest::standsAt_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<Instant>("now");
    QTest::addColumn<QString>("clocks");

    // Handed over on Monday at 10:00, to be touched by 14:00.
    QTest::newRow("before the hand-off") << handed() << on(0, 10) - 1ms << QString();
    QTest::newRow("at the hand-off") << handed() << on(0, 10) << u"running 4:00"_s;
    QTest::newRow("on its way") << handed() << on(0, 13, 59) << u"running 0:01"_s;
    QTest::newRow("at the deadline") << handed() << on(0, 14) << u"running 0:00"_s;
    QTest::newRow("after it, with nobody saving anything") << handed() << on(0, 14) + 1ms << u"breached 0:00"_s;
    QTest::newRow("overdue over night") << handed() << on(1, 10) << u"breached -4:00"_s;
    const Story inTime = handed().isTouched(Side::Sales, on(0, 14));
    QTest::newRow("before a touch at the deadline") << inTime << on(0, 14) - 1ms << u"running 0:00"_s;
    QTest::newRow("touched at the deadline") << inTime << on(2, 9) << u"met"_s;
    const Story late = handed().isTouched(Side::Sales, on(0, 14) + 1ms);
    QTest::newRow("touched after it") << late << on(2, 9) << u"breached"_s;
    QTest::newRow("touched at once") << handed().isTouched(Side::Sales, on(0, 10)) << on(2, 9) << u"met"_s;
    QTest::newRow("touched before the hand-off")
        << handed().isTouched(Side::Sales, on(0, 10) - 1ms) << on(0, 12) << u"running 2:00"_s;
    QTest::newRow("touched by somebody else")
        << handed().isTouched(Side::Tele, on(0, 11)) << on(0, 12) << u"running 2:00"_s;

    QTest::newRow("rejected in time") << handed().isRejected(on(0, 14)) << on(2, 9) << u"exempt rejected"_s;
    QTest::newRow("rejected too late") << handed().isRejected(on(0, 14) + 1ms) << on(2, 9) << u"breached"_s;
    QTest::newRow("rejected into nurture")
        << handed().isRejected(on(0, 11)).enters(Stage::Nurture, on(0, 11)) << on(2, 9) << u"exempt rejected"_s;
    QTest::newRow("lost in time") << handed().enters(Stage::Lost, on(0, 12)) << on(2, 9) << u"exempt lost"_s;
    QTest::newRow("lost and touched at the same time")
        << handed().enters(Stage::Lost, on(0, 12)).isTouched(Side::Sales, on(0, 12)) << on(2, 9) << u"met"_s;
    const Story ended = Story(on(0, 8)).enters(Stage::Mql, on(0, 8)).enters(Stage::Won, on(0, 9));
    QTest::newRow("won before the hand-off, as a file told later")
        << Story(ended).isHanded(Side::Marketing, Side::Sales, on(0, 10)) << on(2, 9) << u"exempt won"_s;
    QTest::newRow("lost too late") << handed().enters(Stage::Lost, on(1, 12)) << on(2, 9) << u"breached"_s;
    QTest::newRow("handed over again in time")
        << handed().isRejected(on(0, 11)).isHanded(Side::Tele, Side::Sales, on(0, 12)) << on(0, 13)
        << u"exempt rejected, running 3:00"_s;
    QTest::newRow("handed over again without an answer")
        << handed().isHanded(Side::Tele, Side::Sales, on(0, 12)) << on(0, 13) << u"exempt handedAgain, running 3:00"_s;
    QTest::newRow("handed over again too late")
        << handed().isHanded(Side::Tele, Side::Sales, on(1, 12)) << on(1, 13) << u"breached, running 3:00"_s;
    QTest::newRow("touched when it was handed over again")
        << handed().isHanded(Side::Tele, Side::Sales, on(0, 12)).isTouched(Side::Sales, on(0, 12)) << on(0, 13)
        << u"exempt handedAgain, met"_s;

    // At 11:00 an hour is over; from then on it stands.
    const Story paused = handed().isReturned(on(0, 11)).enters(Stage::InfoRequested, on(0, 11));
    QTest::newRow("paused") << paused << on(0, 12) << u"paused 3:00"_s;
    QTest::newRow("paused for days") << paused << on(4, 12) << u"paused 3:00"_s;
    const Story goesOn = Story(paused).enters(Stage::Sal, on(2, 10));
    QTest::newRow("goes on") << goesOn << on(2, 10) << u"running 3:00"_s;
    QTest::newRow("is due after what was left") << goesOn << on(2, 13) << u"running 0:00"_s;
    QTest::newRow("is breached after what was left") << goesOn << on(2, 13) + 1ms << u"breached 0:00"_s;
    QTest::newRow("touched while it stood") << Story(paused).isTouched(Side::Sales, on(3, 10)) << on(4, 10) << u"met"_s;
    QTest::newRow("stood when the deadline had passed")
        << handed().enters(Stage::InfoRequested, on(1, 9)) << on(2, 9) << u"breached -3:00"_s;
    QTest::newRow("what is late counts no further while it is asked about")
        << handed().enters(Stage::InfoRequested, on(1, 9)) << on(30, 9) << u"breached -3:00"_s;
    QTest::newRow("what is late counts on when the answer came")
        << handed().enters(Stage::InfoRequested, on(1, 9)).enters(Stage::Mql, on(2, 9)) << on(2, 10)
        << u"breached -4:00"_s;
    QTest::newRow("won and handed over at once")
        << Story(on(-1, 9)).enters(Stage::Won, on(0, 10)).isHanded(Side::Marketing, Side::Sales, on(0, 10)) << on(1, 9)
        << u"exempt won"_s;
    QTest::newRow("disqualified before it was handed over")
        << Story(on(-1, 9)).enters(Stage::Disqualified, on(0, 9)).isHanded(Side::Marketing, Side::Sales, on(0, 10))
        << on(1, 9) << u"exempt disqualified"_s;
    QTest::newRow("handed over out of nurture")
        << Story(on(-1, 9)).enters(Stage::Nurture, on(0, 9)).isHanded(Side::Marketing, Side::Sales, on(0, 10))
        << on(0, 11) << u"running 3:00"_s;
    QTest::newRow("stands at the deadline")
        << handed().enters(Stage::InfoRequested, on(0, 14)) << on(0, 14) << u"paused 0:00"_s;
}

void SlaRulesTest::standsAt()
{
    QFETCH(Story, story);
    QFETCH(Instant, now);
    QTEST(textOf(clocksOf(rulesFor(firstTouch()), story, now)), "clocks");
}

void SlaRulesTest::standsWhereItMay()
{
    const SlaRules rules = rulesFor(firstTouch());
    const Story late = handed().enters(Stage::InfoRequested, on(1, 9));
    QVERIFY(clocksOf(rules, late, on(1, 9))[0].isStanding);
    QVERIFY(!clocksOf(rules, late, on(1, 9) - 1ms)[0].isStanding);
    QVERIFY(!clocksOf(rules, Story(late).isTouched(Side::Sales, on(2, 9)), on(2, 10))[0].isStanding);
    const Story nurtured = handed().enters(Stage::Nurture, on(0, 11));
    QCOMPARE(textOf(clocksOf(rulesFor(firstTouch()), nurtured, on(0, 12))), u"exempt nurture"_s);
    SlaCommitment waiting = firstTouch();
    waiting.pauses = {Stage::Nurture};
    QCOMPARE(textOf(clocksOf(rulesFor(waiting), nurtured, on(2, 12))), u"paused 3:00"_s);
    const Story asked = handed().enters(Stage::InfoRequested, on(0, 11));
    QCOMPARE(textOf(clocksOf(rulesFor(waiting), asked, on(0, 12))), u"running 2:00"_s);
    waiting.pauses = {};
    QCOMPARE(textOf(clocksOf(rulesFor(waiting), asked, on(2, 12))), u"breached -14:00"_s);
}

void SlaRulesTest::beginsAndStopsBy_data()
{
    QTest::addColumn<Side>("party");
    QTest::addColumn<SlaEvent>("start");
    QTest::addColumn<SlaEvent>("stop");
    QTest::addColumn<QString>("clocks");

    using Event = SlaEvent::Kind;
    const auto stage = [](Stage one) { return SlaEvent{Event::Stage, one}; };
    // Created Mon 9:00; mql at 10:00, handed to tele and owned at 11:00, touched at 12:00, accepted at 13:00, to sales
    // at 14:00, accepted at 15:00, met at 15:30, won at 16:30. Asked on Friday.
    QTest::newRow("created, assigned") << Side::Marketing << SlaEvent{Event::Created} << SlaEvent{Event::Assigned}
                                       << u"2:00"_s;
    QTest::newRow("created, assigned to sales")
        << Side::Sales << SlaEvent{Event::Created} << SlaEvent{Event::Assigned} << u"6:00"_s;
    QTest::newRow("qualified, handed on")
        << Side::Marketing << stage(Stage::Mql) << SlaEvent{Event::HandedOn} << u"1:00"_s;
    QTest::newRow("qualified, accepted by sales") << Side::Sales << stage(Stage::Mql) << stage(Stage::Sal) << u"5:00"_s;
    QTest::newRow("a stage that was skipped")
        << Side::Sales << stage(Stage::Mql) << stage(Stage::Opportunity) << u"6:30"_s;
    QTest::newRow("handed, decided") << Side::Tele << SlaEvent{Event::HandedOver} << SlaEvent{Event::Decided}
                                     << u"2:00"_s;
    QTest::newRow("handed, accepted") << Side::Sales << SlaEvent{Event::HandedOver} << SlaEvent{Event::Accepted}
                                      << u"1:00"_s;
    QTest::newRow("handed, touched") << Side::Tele << SlaEvent{Event::HandedOver} << SlaEvent{Event::Touched}
                                     << u"1:00"_s;
    QTest::newRow("assigned, touched") << Side::Tele << SlaEvent{Event::Assigned} << SlaEvent{Event::Touched}
                                       << u"1:00"_s;
    QTest::newRow("a touch is no conversation")
        << Side::Tele << SlaEvent{Event::HandedOver} << SlaEvent{Event::Conversed} << u"exempt handedAgain"_s;
    QTest::newRow("handed, conversed") << Side::Sales << SlaEvent{Event::HandedOver} << SlaEvent{Event::Conversed}
                                       << u"1:30"_s;
    QTest::newRow("accepted, handed on") << Side::Tele << SlaEvent{Event::Accepted} << SlaEvent{Event::HandedOn}
                                         << u"1:00"_s;
    QTest::newRow("handing on is an outcome")
        << Side::Tele << SlaEvent{Event::Accepted} << SlaEvent{Event::Outcome} << u"1:00"_s;
    QTest::newRow("winning is an outcome")
        << Side::Sales << SlaEvent{Event::Accepted} << SlaEvent{Event::Outcome} << u"1:30"_s;
    QTest::newRow("a stage that nobody entered")
        << Side::Sales << stage(Stage::Engaged) << stage(Stage::Won) << QString();
    QTest::newRow("won ends what never stopped")
        << Side::Sales << stage(Stage::Mql) << stage(Stage::Recycled) << u"exempt won"_s;
}

void SlaRulesTest::beginsAndStopsBy()
{
    Story story(on(0, 9));
    story.enters(Stage::Inquiry, on(0, 9)).enters(Stage::Mql, on(0, 10));
    story.isHanded(Side::Marketing, Side::Tele, on(0, 11)).isOwned(on(0, 11)).isTouched(Side::Tele, on(0, 12));
    story.isAccepted(on(0, 13)).enters(Stage::Tal, on(0, 13));
    story.isHanded(Side::Tele, Side::Sales, on(0, 14)).isOwned(on(0, 15)).isAccepted(on(0, 15));
    story.enters(Stage::Sal, on(0, 15)).enters(Stage::Won, on(0, 16, 30));
    story.talks(Side::Sales, on(0, 15, 30));
    QFETCH(Side, party);
    QFETCH(SlaEvent, start);
    QFETCH(SlaEvent, stop);
    SlaCommitment commitment = firstTouch();
    commitment.party = party;
    commitment.start = start;
    commitment.stop = stop;
    commitment.target = {SlaTarget::Unit::Hours, 8};
    QStringList found;
    for (const SlaClock &clock : clocksOf(rulesFor(commitment), story, on(4, 12))) {
        const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(clock.elapsed).count();
        found.append(clock.state == SlaClock::State::Met
                         ? u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'))
                         : textOf(clock));
    }
    QTEST(found.join(u", "_s), "clocks");
}

void SlaRulesTest::anEditConcernsNewClocksAlone()
{
    SlaCommitment strict = firstTouch();
    strict.target.amount = 1;
    SlaCommitment other = firstTouch();
    other.key = u"other"_s;
    const auto rules =
        SlaRules::create({{1, on(0, 12), {{firstTouch()}, {}}}, {2, on(1, 12), {{strict, other}, {}}}}, calendars());
    BATON_VERIFY(rules);
    QCOMPARE(rules->commitments().size(), 2);
    QCOMPARE(rules->commitments()[0].target.amount, 1);
    const auto versionAndDue = [&](Instant start) {
        const auto clocks = clocksOf(*rules, handed(start), on(4, 12));
        return u"%1: %2, %3"_s.arg(clocks.size()).arg(clocks[0].version).arg(toIsoText(*clocks[0].dueAt));
    };
    QCOMPARE(versionAndDue(on(1, 12) - 1min), u"1: 1, 2026-11-17T15:59:00Z"_s);
    QCOMPARE(versionAndDue(on(1, 12)), u"2: 2, 2026-11-17T13:00:00Z"_s);
    // Before anything was agreed on, the first version says how it would have been.
    QCOMPARE(versionAndDue(on(0, 10)), u"1: 1, 2026-11-16T14:00:00Z"_s);
}

void SlaRulesTest::asksForTheScope()
{
    SlaCommitment large = firstTouch();
    large.scope = *parseCondition(u"employees >= 200"_s, leadCatalogue());
    SlaCommitment again = large;
    again.key = u"again"_s;
    const auto rules = SlaRules::create({{1, {}, {{large, again, firstTouch()}, {}}}}, calendars());
    BATON_VERIFY(rules);
    QCOMPARE(rules->scopes().size(), 1);
    SlaHistory history = handed().by(on(0, 11));
    history.scopes = {false};
    std::vector<SlaClock> clocks;
    rules->addClocks(history, on(0, 11), clocks);
    QCOMPARE(clocks.size(), size_t(1));
    QCOMPARE(rules->commitments()[clocks[0].commitment].key, u"touch"_s);
}

void SlaRulesTest::countsTheOwnersHours()
{
    SlaCommitment owners = firstTouch();
    owners.hours = SlaCommitment::Hours::Owner;
    SlaCalendars hours = calendars();
    hours.owners.insert(UserId(7), calendar().without({{on(0, 0), on(1, 0)}}));
    const Story owned = handed().isOwned(on(0, 10));
    QCOMPARE(toIsoText(*clocksOf(rulesFor(owners, hours), owned, on(0, 11))[0].dueAt), u"2026-11-17T13:00:00Z"_s);
    QCOMPARE(toIsoText(*clocksOf(rulesFor(owners, hours), handed(), on(0, 11))[0].dueAt), u"2026-11-16T14:00:00Z"_s);
    // Somebody who is away for good has no deadline, and nobody calls that a breach.
    hours.owners.insert(UserId(7), calendar().without({{on(0, 0), on(800, 0)}}));
    QCOMPARE(textOf(clocksOf(rulesFor(owners, hours), owned, on(4, 11))), u"exempt noWorkingTime"_s);
    SlaCommitment always = firstTouch();
    always.hours = SlaCommitment::Hours::Always;
    QCOMPARE(toIsoText(*clocksOf(rulesFor(always), handed(on(5, 23)), on(5, 23))[0].dueAt), u"2026-11-22T03:00:00Z"_s);
}

void SlaRulesTest::eachAnswerIsAPromiseOfItsOwn_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<Instant>("now");
    QTest::addColumn<QString>("clocks");

    const Story wrote = handed(on(0, 9)).writes(Side::Sales, on(0, 10));
    QTest::newRow("nobody wrote") << handed() << on(1, 9) << QString();
    QTest::newRow("wrote to the other side") << handed().writes(Side::Tele, on(0, 10)) << on(0, 11) << QString();
    QTest::newRow("wrote") << wrote << on(0, 11) << u"running 3:00"_s;
    QTest::newRow("wrote again before anybody answered")
        << Story(wrote).writes(Side::Sales, on(0, 12)) << on(0, 13) << u"running 1:00"_s;
    const Story answered = Story(wrote).isTouched(Side::Sales, on(0, 14));
    QTest::newRow("answered at the deadline") << answered << on(1, 9) << u"met"_s;
    QTest::newRow("answered too late") << Story(wrote).isTouched(Side::Sales, on(0, 15)) << on(1, 9) << u"breached"_s;
    QTest::newRow("answered by the other side")
        << Story(wrote).isTouched(Side::Tele, on(0, 11)) << on(0, 12) << u"running 2:00"_s;
    QTest::newRow("wrote again when it was answered")
        << Story(answered).writes(Side::Sales, on(1, 10)) << on(1, 12) << u"met, running 2:00"_s;
    QTest::newRow("an answer to nothing begins nothing")
        << Story(answered).isTouched(Side::Sales, on(1, 10)) << on(1, 12) << u"met"_s;
    QTest::newRow("handed over again") << Story(wrote).isHanded(Side::Tele, Side::Sales, on(0, 12)) << on(0, 13)
                                       << u"exempt handedAgain"_s;
    QTest::newRow("given back") << Story(wrote).isRejected(on(0, 12)) << on(0, 13) << u"exempt rejected"_s;
}

void SlaRulesTest::eachAnswerIsAPromiseOfItsOwn()
{
    QFETCH(Story, story);
    QFETCH(Instant, now);
    SlaCommitment answer = firstTouch();
    answer.start = {SlaEvent::Kind::Heard};
    QTEST(textOf(clocksOf(rulesFor(answer), story, now)), "clocks");
}

void SlaRulesTest::delaysAreKeptApart()
{
    const WorkingTime hours(calendar(), {on(0, 0), on(9, 0)});
    const Story story =
        handed(on(4, 16)).isOwned(on(4, 16)).isTouched(Side::Tele, on(4, 16, 10)).isTouched(Side::Sales, on(7, 10));
    const SlaDelays delays = delaysOf(story.by(on(8, 9)), hours);
    QCOMPARE(*delays.system, Duration(5 * 24h + 7h));
    QCOMPARE(*delays.human, Duration(2h));
    const SlaDelays before = delaysOf(story.by(on(7, 9)), hours);
    QVERIFY(before.system && !before.human);
    QVERIFY(!delaysOf(story.by(on(4, 15)), hours).system);
}

void SlaRulesTest::isInOneStateAtAnyMoment()
{
    QFile shipped(QStringLiteral(BATON_SOURCE_DIR) + u"/resources/agreements/sla.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    auto policy = SlaPolicy::fromJson(QJsonDocument::fromJson(shipped.readAll()).object(), leadCatalogue());
    BATON_VERIFY(policy);
    SlaCommitment staged = firstTouch();
    staged.key = u"staged"_s;
    staged.start = {SlaEvent::Kind::Stage, Stage::Mql};
    staged.stop = {SlaEvent::Kind::Stage, Stage::Sal};
    policy->commitments.append(staged);
    const auto rules = SlaRules::create({{1, {}, *policy}}, calendars());
    BATON_VERIFY(rules);
    std::mt19937 random(11);
    for (int i = 0; i < 5000; ++i) {
        const Story story = randomStory(random);
        const Instant now = on(0, 9) + std::chrono::minutes(random() % 40'000);
        std::set<std::tuple<int, Instant>> begun;
        std::map<int, int> open;
        for (const SlaClock &clock : clocksOf(*rules, story, now)) {
            // One clock for a commitment and a start, and one of it open at most: no promise is in two states.
            QVERIFY(begun.insert({clock.commitment, clock.startedAt}).second);
            QVERIFY(!clock.isOpen() || ++open[clock.commitment] == 1);
            QVERIFY(clock.startedAt <= now && (!clock.endedAt || *clock.endedAt <= now));
            QVERIFY(clock.dueAt && *clock.dueAt >= clock.startedAt);
            const bool isLate = clock.endedAt.value_or(now) > *clock.dueAt;
            QCOMPARE(clock.state == SlaClock::State::Breached,
                     isLate && clock.exemption != SlaClock::Exemption::NoRecord);
            QCOMPARE(clock.state == SlaClock::State::Met, !isLate && clock.isStopped);
            QCOMPARE(clock.state == SlaClock::State::Exempt, clock.exemption != SlaClock::Exemption::None);
            const bool isOnItsWay = clock.state == SlaClock::State::Running || clock.state == SlaClock::State::Paused;
            QCOMPARE(isOnItsWay, !isLate && !clock.endedAt);
            // A moment later it has not come back from where it was.
            const auto after = clocksOf(*rules, story, now + 17h);
            const auto same = std::ranges::find_if(after, [&](const SlaClock &other) {
                return other.commitment == clock.commitment && other.startedAt == clock.startedAt;
            });
            QVERIFY(same != after.end());
            QVERIFY(isOnItsWay || same->state == clock.state);
        }
    }
}

void SlaRulesTest::theLedgerAndTheClocksAgree_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("into");
    QTest::newRow("the policy that Baton brings along") << QByteArray() << QByteArray();
    QTest::newRow("days for everything") << QByteArray(R"({"hours": 4})") << QByteArray(R"({"days": 3})");
    QTest::newRow("minutes, day and night")
        << QByteArray(R"({"hours": 4})") << QByteArray(R"({"minutes": 90}, "calendar": "always")");
    QTest::newRow("hours of the policy's own")
        << QByteArray(R"({"days": 1})") << QByteArray(R"({"hours": 3}, "calendar": "late")");
    QTest::newRow("whatever is accepted is answered") << QByteArray("decided") << QByteArray("accepted");
}

/// A hand-off's deadlines are those of its clocks: what the ledger calls overdue is breached, and nothing else is.
void SlaRulesTest::theLedgerAndTheClocksAgree()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, into);
    QFile shipped(QStringLiteral(BATON_SOURCE_DIR) + u"/resources/agreements/sla.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray text = shipped.readAll();
    QVERIFY(text.contains(change));
    if (!change.isEmpty())
        text.replace(change, into);
    QJsonObject body = QJsonDocument::fromJson(text).object();
    body.insert(u"calendars"_s,
                QJsonDocument::fromJson(R"({"late": {"timezone": "Europe/Berlin", "hours": {"tue": [["12:00", "20:00"]],
                                            "thu": [["12:00", "20:00"]]}}})")
                    .object());
    auto policy = SlaPolicy::fromJson(body, leadCatalogue());
    BATON_VERIFY(policy);
    for (SlaCommitment &commitment : policy->commitments)
        commitment.pauses.clear();
    const auto rules = SlaRules::create({{1, {}, *policy}}, calendars());
    BATON_VERIFY(rules);
    const auto keyOfClock = [&](const SlaClock &clock) { return rules->commitments()[clock.commitment].key; };
    const HandoffTerms tele = termsOf(body, Side::Tele, calendar(), calendar());
    const HandoffTerms sales = termsOf(body, Side::Sales, calendar(), calendar());
    std::mt19937 random(13);
    std::map<QString, int> compared;
    for (int i = 0; i < 5000; ++i) {
        const Instant now = on(0, 9) + std::chrono::minutes(random() % 20'000);
        const SlaHistory history = randomStory(random).by(now);
        std::vector<SlaClock> clocks;
        rules->addClocks(history, now, clocks);
        for (Handoff handoff : history.handoffs) {
            const auto due = deadlinesOf(handoff.handedAt, handoff.to == Side::Tele ? tele : sales);
            BATON_VERIFY(due);
            handoff.respondDue = due->respondDue;
            handoff.touchDue = due->touchDue;
            handoff.owner = UserId(7);
            handoff.ownedAt = handoff.handedAt;
            const HandoffBucket bucket = bucketOf(handoff, OwnerState::Active, now);
            ++compared[keyOf(bucket)];
            for (const SlaClock &clock : clocks) {
                if (clock.startedAt != handoff.handedAt || clock.party != handoff.to)
                    continue;
                const bool isAnswer = keyOfClock(clock).endsWith(u".answer");
                if (!isAnswer && !keyOfClock(clock).endsWith(u".touch"))
                    continue;
                QCOMPARE(*clock.dueAt, isAnswer ? handoff.respondDue : handoff.touchDue);
                if (!clock.isOpen() || bucket == HandoffBucket::Worked)
                    continue;
                const bool isBreached = clock.state == SlaClock::State::Breached;
                if (isAnswer)
                    QCOMPARE(bucket == HandoffBucket::Expired, isBreached);
                else if (handoff.acceptedAt)
                    QCOMPARE(bucket == HandoffBucket::AcceptedUntouched, isBreached);
            }
        }
    }
    for (const char *bucket : {"expired", "acceptedUntouched", "pending", "worked", "rejected"})
        QVERIFY2(compared[QLatin1String(bucket)] > 100, bucket);
}

QTEST_GUILESS_MAIN(SlaRulesTest)
#include "tst_slarules.moc"
