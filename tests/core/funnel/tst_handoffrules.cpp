// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffevidence.h"
#include "funnel/handoffledger.h"
#include "funnel/handoffrules.h"
#include "funnel/handoffterms.h"
#include "funnel/limbo.h"
#include "leads/touch.h"

#include <QTest>

#include <random>

using namespace baton;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(baton::Handoff)
Q_DECLARE_METATYPE(baton::HandoffBucket)
Q_DECLARE_METATYPE(baton::OwnerState)
Q_DECLARE_METATYPE(baton::Stage)
Q_DECLARE_METATYPE(baton::Side)
Q_DECLARE_METATYPE(baton::HandoffReason)
Q_DECLARE_METATYPE(baton::Verdict)
Q_DECLARE_METATYPE(baton::Touch)

namespace {

/// Handed over at 100, answer due at 200, touch due at 300.
Handoff handed()
{
    Handoff handoff;
    handoff.lead = LeadId(7);
    handoff.owner = UserId(1);
    handoff.ownedAt = fromMillis(100);
    handoff.handedAt = fromMillis(100);
    handoff.respondDue = fromMillis(200);
    handoff.touchDue = fromMillis(300);
    return handoff;
}

Handoff with(std::optional<Instant> Handoff::*fact, qint64 at, Handoff handoff = handed())
{
    handoff.*fact = fromMillis(at);
    return handoff;
}

Handoff unowned(Handoff handoff = handed())
{
    handoff.owner = {};
    handoff.ownedAt.reset();
    return handoff;
}

BusinessCalendar weekdays()
{
    BusinessHours hours;
    hours.zone = u"Europe/Berlin"_s;
    for (std::size_t day = 0; day < 5; ++day)
        hours.week.at(day) = {{std::chrono::hours(9), std::chrono::hours(17)}};
    return *BusinessCalendar::create(hours);
}

} // namespace

class HandoffRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void standsInOneBucket_data();
    void standsInOneBucket();
    void bucketsSumToHandoffs();
    void hidesWhatWasLearntLater();
    void noFollowUpIsOfThoseThatWereDue();
    void aMoveIsAHandoff_data();
    void aMoveIsAHandoff();
    void isHandedOver_data();
    void isHandedOver();
    void goesAfterARejection_data();
    void goesAfterARejection();
    void deadlinesAreBusinessDays_data();
    void deadlinesAreBusinessDays();
    void mayBeDecided_data();
    void mayBeDecided();
    void stagesAnswer_data();
    void stagesAnswer();
    void isLoggedAsATouch_data();
    void isLoggedAsATouch();
    void isOnBehalfOf_data();
    void isOnBehalfOf();
    void isInLimbo_data();
    void isInLimbo();
    void keysAreReadBack();
};

void HandoffRulesTest::standsInOneBucket_data()
{
    QTest::addColumn<Handoff>("handoff");
    QTest::addColumn<OwnerState>("owner");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<HandoffBucket>("expected");

    constexpr auto active = OwnerState::Active;
    const auto row = [](const char *name, const Handoff &handoff, OwnerState owner, qint64 now, HandoffBucket bucket) {
        QTest::newRow(name) << handoff << owner << now << bucket;
    };
    const Handoff accepted = with(&Handoff::acceptedAt, 150);
    const Handoff touched = with(&Handoff::firstTouchAt, 150);
    row("fresh is pending", handed(), active, 100, HandoffBucket::Pending);
    row("at the deadline of the answer still pending", handed(), active, 200, HandoffBucket::Pending);
    row("a moment later expired", handed(), active, 201, HandoffBucket::Expired);
    row("expired whoever owns it", handed(), OwnerState::Inactive, 201, HandoffBucket::Expired);
    row("accepted is pending until it is touched", accepted, active, 201, HandoffBucket::Pending);
    row("accepted, at the deadline of the touch still pending", accepted, active, 300, HandoffBucket::Pending);
    row("accepted, a moment later untouched", accepted, active, 301, HandoffBucket::AcceptedUntouched);
    row("accepted by somebody who left, untouched", accepted, OwnerState::Inactive, 301,
        HandoffBucket::AcceptedUntouched);
    row("before it was accepted it was pending", accepted, active, 149, HandoffBucket::Pending);
    row("accepted late waits for its touch", with(&Handoff::acceptedAt, 250), active, 260, HandoffBucket::Pending);
    row("before it was accepted late it was expired", with(&Handoff::acceptedAt, 250), active, 249,
        HandoffBucket::Expired);
    row("touched is worked", touched, active, 150, HandoffBucket::Worked);
    row("the moment before the touch it was pending", touched, active, 149, HandoffBucket::Pending);
    row("touched without being accepted is worked past all deadlines", touched, active, 999, HandoffBucket::Worked);
    row("touched after the deadline is worked", with(&Handoff::firstTouchAt, 400), active, 400, HandoffBucket::Worked);
    row("until then it was expired", with(&Handoff::firstTouchAt, 400), active, 399, HandoffBucket::Expired);
    row("without an owner orphaned", unowned(), active, 100, HandoffBucket::Orphaned);
    row("of somebody inactive orphaned", handed(), OwnerState::Inactive, 200, HandoffBucket::Orphaned);
    row("accepted by nobody orphaned", unowned(accepted), active, 200, HandoffBucket::Orphaned);
    row("an owner to come is none yet", with(&Handoff::ownedAt, 180), active, 179, HandoffBucket::Orphaned);
    row("the owner has come", with(&Handoff::ownedAt, 180), active, 180, HandoffBucket::Pending);
    row("touched without an owner is worked", unowned(touched), OwnerState::Missing, 160, HandoffBucket::Worked);
    row("rejected goes before touched", with(&Handoff::rejectedAt, 180, touched), active, 180, HandoffBucket::Rejected);
    row("until it was rejected it was worked", with(&Handoff::rejectedAt, 180, touched), active, 179,
        HandoffBucket::Worked);
    row("returned goes before touched", with(&Handoff::returnedAt, 180, touched), active, 999, HandoffBucket::Returned);
    row("rejected goes before returned", with(&Handoff::rejectedAt, 150, with(&Handoff::returnedAt, 150)), active, 999,
        HandoffBucket::Rejected);
}

void HandoffRulesTest::standsInOneBucket()
{
    QFETCH(Handoff, handoff);
    QFETCH(OwnerState, owner);
    QFETCH(qint64, now);
    QFETCH(HandoffBucket, expected);
    QCOMPARE(keyOf(bucketOf(handoff, owner, fromMillis(now))), keyOf(expected));
}

/// 5,000 random histories: the bucket that the rule names is the first whose words in the brief hold, one by one.
void HandoffRulesTest::bucketsSumToHandoffs()
{
    std::mt19937 random(20'261'122);
    const auto pick = [&](qint64 from, qint64 to) { return std::uniform_int_distribution<qint64>(from, to)(random); };
    const auto maybe = [&](std::optional<Instant> &fact, Instant from) {
        if (pick(0, 2) == 0)
            fact = from + Duration(pick(0, 60));
    };
    constexpr std::size_t histories = 5'000;
    std::vector<std::pair<Handoff, OwnerState>> all;
    for (std::size_t i = 0; i < histories; ++i) {
        Handoff handoff;
        handoff.handedAt = fromMillis(pick(0, 50));
        handoff.respondDue = handoff.handedAt + Duration(pick(0, 20));
        handoff.touchDue = handoff.respondDue + Duration(pick(0, 20));
        maybe(handoff.acceptedAt, handoff.handedAt);
        maybe(handoff.rejectedAt, handoff.handedAt);
        maybe(handoff.returnedAt, handoff.handedAt);
        maybe(handoff.firstTouchAt, handoff.handedAt);
        if (pick(0, 3) > 0) {
            handoff.owner = UserId(1);
            handoff.ownedAt = handoff.handedAt + Duration(pick(0, 10));
        }
        all.emplace_back(handoff, static_cast<OwnerState>(pick(0, 2)));
    }
    for (qint64 moment = 0; moment <= 130; moment += 5) {
        const Instant now = fromMillis(moment);
        const auto by = [&](const std::optional<Instant> &fact) { return fact && *fact <= now; };
        HandoffCounts counts;
        qint64 handedOver = 0;
        for (const auto &[handoff, owner] : all) {
            if (handoff.handedAt > now)
                continue;
            ++handedOver;
            const bool hasOwner = owner == OwnerState::Active && by(handoff.ownedAt);
            const std::array holds{by(handoff.rejectedAt),
                                   by(handoff.returnedAt),
                                   by(handoff.firstTouchAt),
                                   by(handoff.acceptedAt) && now > handoff.touchDue,
                                   !by(handoff.acceptedAt) && now > handoff.respondDue,
                                   !hasOwner,
                                   true};
            const auto bucket = bucketOf(handoff, owner, now);
            counts.add(bucket);
            const auto first = static_cast<std::size_t>(std::ranges::find(holds, true) - holds.begin());
            QCOMPARE(keyOf(bucket), keyOf(allHandoffBuckets.at(first)));
        }
        QCOMPARE(counts.total(), handedOver);
    }
}

void HandoffRulesTest::hidesWhatWasLearntLater()
{
    Handoff accepted = with(&Handoff::acceptedAt, 150);
    accepted.acceptedRecordedAt = fromMillis(400);
    Handoff rejected = with(&Handoff::rejectedAt, 150);
    rejected.closedRecordedAt = fromMillis(400);
    QVERIFY(!asOf(accepted, {fromMillis(500), fromMillis(399)}).acceptedAt);
    QVERIFY(asOf(accepted, {fromMillis(500), fromMillis(400)}).acceptedAt);
    QVERIFY(!asOf(rejected, {fromMillis(500), fromMillis(399)}).rejectedAt);
    QVERIFY(asOf(rejected, {fromMillis(500), fromMillis(400)}).rejectedAt);
    QVERIFY(!asOf(rejected, {fromMillis(149), {}}).rejectedAt);
    QVERIFY(asOf(rejected, {fromMillis(150), {}}).rejectedAt);
    QVERIFY(!asOf(handed(), {fromMillis(99), {}}).owner.isValid());
}

void HandoffRulesTest::noFollowUpIsOfThoseThatWereDue()
{
    HandoffCounts counts;
    QVERIFY(!counts.noFollowUp());
    counts.add(HandoffBucket::Pending);
    QVERIFY(!counts.noFollowUp());
    for (const HandoffBucket bucket : allHandoffBuckets)
        counts.add(bucket);
    QCOMPARE(counts.total(), 8);
    QCOMPARE(counts.noFollowUp()->value, 3.0 / 6.0);
}

void HandoffRulesTest::aMoveIsAHandoff_data()
{
    QTest::addColumn<Stage>("from");
    QTest::addColumn<Stage>("to");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, Stage from, Stage to, const QString &expected) {
        QTest::newRow(name) << from << to << expected;
    };
    row("tele accepts", Stage::Mql, Stage::Tal, u"marketing>tele"_s);
    row("an inquiry goes straight to tele", Stage::Inquiry, Stage::Tal, u"marketing>tele"_s);
    row("qualified by tele at once", Stage::Mql, Stage::Tql, u"marketing>tele"_s);
    row("sales accepts from tele", Stage::Tql, Stage::Sal, u"tele>sales"_s);
    row("sales accepts what tele did not qualify", Stage::Tal, Stage::Sal, u"tele>sales"_s);
    row("sales accepts from marketing", Stage::Mql, Stage::Sal, u"marketing>sales"_s);
    row("won at once", Stage::Inquiry, Stage::Won, u"marketing>sales"_s);
    row("back from nurture to sales", Stage::Nurture, Stage::Sal, u"marketing>sales"_s);
    row("marketing qualifies", Stage::Inquiry, Stage::Mql, {});
    row("tele qualifies", Stage::Tal, Stage::Tql, {});
    row("sales works", Stage::Sal, Stage::Working, {});
    row("back to tele", Stage::Sal, Stage::Tal, {});
    row("back to marketing", Stage::Tal, Stage::Mql, {});
    row("into nurture", Stage::Sal, Stage::Nurture, {});
    row("lost", Stage::Mql, Stage::Lost, {});
    row("after information, to whoever asked for it", Stage::InfoRequested, Stage::Sal, {});
}

void HandoffRulesTest::aMoveIsAHandoff()
{
    QFETCH(Stage, from);
    QFETCH(Stage, to);
    QFETCH(QString, expected);
    const auto passage = passageOf(from, to);
    QCOMPARE(passage ? QString(keyOf(passage->from) + u'>' + keyOf(passage->to)) : QString(), expected);
}

void HandoffRulesTest::isHandedOver_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Side>("to");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, Stage stage, Side to, const QString &expected) {
        QTest::newRow(name) << stage << to << expected;
    };
    row("marketing to tele", Stage::Mql, Side::Tele, u"marketing"_s);
    row("marketing to sales", Stage::Mql, Side::Sales, u"marketing"_s);
    row("tele to sales", Stage::Tql, Side::Sales, u"tele"_s);
    row("an inquiry", Stage::Inquiry, Side::Sales, u"marketing"_s);
    row("after nurture", Stage::Nurture, Side::Tele, u"marketing"_s);
    row("after information was asked for", Stage::InfoRequested, Side::Sales, u"marketing"_s);
    row("tele to tele", Stage::Tal, Side::Tele, u"handoff.side"_s);
    row("sales to tele", Stage::Sal, Side::Tele, u"handoff.side"_s);
    row("sales to sales", Stage::Working, Side::Sales, u"handoff.side"_s);
    row("to marketing", Stage::Mql, Side::Marketing, u"handoff.side"_s);
    row("to nobody in particular", Stage::Mql, Side::Shared, u"handoff.side"_s);
    row("a won lead", Stage::Won, Side::Sales, u"handoff.ended"_s);
    row("a lost lead", Stage::Lost, Side::Sales, u"handoff.ended"_s);
    row("a disqualified lead", Stage::Disqualified, Side::Tele, u"handoff.ended"_s);
}

void HandoffRulesTest::isHandedOver()
{
    QFETCH(Stage, stage);
    QFETCH(Side, to);
    QFETCH(QString, expected);
    const auto passage = passageTo(to, stage);
    QCOMPARE(passage ? keyOf(passage->from) : passage.error().code, expected);
    if (passage)
        QCOMPARE(passage->to, to);
}

void HandoffRulesTest::goesAfterARejection_data()
{
    QTest::addColumn<HandoffReason>("reason");
    QTest::addColumn<QString>("expected");

    for (const HandoffReason reason : allHandoffReasons) {
        const QString to = reason == HandoffReason::NotReady ? u"nurture"_s
            : reason == HandoffReason::Competitor            ? u"disqualified"_s
                                                             : QString();
        QTest::newRow(qPrintable(keyOf(reason))) << reason << to;
    }
}

void HandoffRulesTest::goesAfterARejection()
{
    QFETCH(HandoffReason, reason);
    QFETCH(QString, expected);
    const auto stage = stageAfterRejection(reason);
    QCOMPARE(stage ? keyOf(*stage) : QString(), expected);
}

void HandoffRulesTest::deadlinesAreBusinessDays_data()
{
    QTest::addColumn<QString>("handed");
    QTest::addColumn<QString>("respond");
    QTest::addColumn<QString>("touch");

    const auto row = [](const char *name, const QString &handedAt, const QString &respond, const QString &touch) {
        QTest::newRow(name) << handedAt << respond << touch;
    };
    row("Monday morning", u"2026-11-16T10:00:00Z"_s, u"2026-11-17T10:00:00Z"_s, u"2026-11-18T10:00:00Z"_s);
    row("Thursday", u"2026-11-19T10:00:00Z"_s, u"2026-11-20T10:00:00Z"_s, u"2026-11-23T10:00:00Z"_s);
    row("Friday afternoon", u"2026-11-20T15:00:00Z"_s, u"2026-11-23T15:00:00Z"_s, u"2026-11-24T15:00:00Z"_s);
    row("at closing time counts from the next opening", u"2026-11-20T16:00:00Z"_s, u"2026-11-24T08:00:00Z"_s,
        u"2026-11-25T08:00:00Z"_s);
    row("before opening", u"2026-11-16T05:00:00Z"_s, u"2026-11-17T08:00:00Z"_s, u"2026-11-18T08:00:00Z"_s);
    row("at opening", u"2026-11-16T08:00:00Z"_s, u"2026-11-17T08:00:00Z"_s, u"2026-11-18T08:00:00Z"_s);
    row("on Saturday", u"2026-11-21T12:00:00Z"_s, u"2026-11-24T08:00:00Z"_s, u"2026-11-25T08:00:00Z"_s);
    row("on Sunday night", u"2026-11-22T23:59:59Z"_s, u"2026-11-24T08:00:00Z"_s, u"2026-11-25T08:00:00Z"_s);
    row("over the change to summer time", u"2026-03-27T15:00:00Z"_s, u"2026-03-30T14:00:00Z"_s,
        u"2026-03-31T14:00:00Z"_s);
    row("over the change to winter time", u"2026-10-23T14:00:00Z"_s, u"2026-10-26T15:00:00Z"_s,
        u"2026-10-27T15:00:00Z"_s);
}

void HandoffRulesTest::deadlinesAreBusinessDays()
{
    QFETCH(QString, handed);
    QFETCH(QString, respond);
    QFETCH(QString, touch);
    const auto due = deadlinesOf(*instantFromIso(handed), usualTerms(weekdays()));
    QVERIFY(due);
    QCOMPARE(toIsoText(due->respondDue), respond);
    QCOMPARE(toIsoText(due->touchDue), touch);
}

void HandoffRulesTest::mayBeDecided_data()
{
    QTest::addColumn<Handoff>("handoff");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("hasReason");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const Handoff &handoff, Verdict verdict, bool hasReason,
                        const QString &expected) {
        QTest::newRow(name) << handoff << verdict << hasReason << expected;
    };
    const Handoff accepted = with(&Handoff::acceptedAt, 150);
    const Handoff rejected = with(&Handoff::rejectedAt, 150);
    const Handoff returned = with(&Handoff::returnedAt, 150);
    row("accept", handed(), Verdict::Accept, false, {});
    row("accept with a reason", handed(), Verdict::Accept, true, {});
    row("accept twice", accepted, Verdict::Accept, false, u"handoff.accepted"_s);
    row("accept after the deadline", handed(), Verdict::Accept, false, {});
    row("reject with a reason", handed(), Verdict::Reject, true, {});
    row("reject without a reason", handed(), Verdict::Reject, false, u"handoff.reasonMissing"_s);
    row("reject what was accepted", accepted, Verdict::Reject, true, {});
    row("return", handed(), Verdict::Return, false, {});
    row("return what was accepted", accepted, Verdict::Return, false, {});
    row("accept what was rejected", rejected, Verdict::Accept, false, u"handoff.closed"_s);
    row("reject twice", rejected, Verdict::Reject, true, u"handoff.closed"_s);
    row("return what was rejected", rejected, Verdict::Return, false, u"handoff.closed"_s);
    row("accept what was returned", returned, Verdict::Accept, false, u"handoff.closed"_s);
    row("reject what was returned without a reason", returned, Verdict::Reject, false, u"handoff.closed"_s);
}

void HandoffRulesTest::mayBeDecided()
{
    QFETCH(Handoff, handoff);
    QFETCH(Verdict, verdict);
    QFETCH(bool, hasReason);
    QFETCH(QString, expected);
    const auto allowed = mayDecide(handoff, verdict, hasReason ? std::optional(HandoffReason::NotReady) : std::nullopt);
    QCOMPARE(allowed ? QString() : allowed.error().code, expected);
}

void HandoffRulesTest::stagesAnswer_data()
{
    QTest::addColumn<Side>("to");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("answer");

    // Handed over at 100.
    constexpr auto sales = Side::Sales;
    QTest::newRow("taken up since") << sales << u"mql 50"_s << u"mql 50, sal 120"_s << u"accepted 120"_s;
    QTest::newRow("won since") << sales << u"mql 50"_s << u"mql 50, won 120"_s << u"accepted 120"_s;
    QTest::newRow("won before") << sales << u"mql 50"_s << u"mql 50, won 90"_s << u"accepted 100"_s;
    QTest::newRow("won at the hand-off") << sales << u"mql 50"_s << u"mql 50, won 100"_s << u"accepted 100"_s;
    QTest::newRow("the first of several")
        << sales << u"mql 50"_s << u"mql 50, sal 110, opportunity 120, won 130"_s << u"accepted 110"_s;
    QTest::newRow("taken up, then lost") << sales << u"mql 50"_s << u"mql 50, sal 110, lost 120"_s << u"accepted 110"_s;
    QTest::newRow("taken up, then in nurture")
        << sales << u"mql 50"_s << u"mql 50, sal 110, nurture 120"_s << u"accepted 110"_s;
    QTest::newRow("lost") << sales << u"mql 50"_s << u"mql 50, lost 120"_s << u"ended 120"_s;
    QTest::newRow("lost before") << sales << u"mql 50"_s << u"mql 50, lost 90"_s << u"ended 100"_s;
    QTest::newRow("disqualified") << sales << u"mql 50"_s << u"mql 50, disqualified 120"_s << u"ended 120"_s;
    QTest::newRow("in nurture") << sales << u"mql 50"_s << u"mql 50, nurture 120"_s << QString();
    QTest::newRow("recycled") << sales << u"mql 50"_s << u"mql 50, recycled 120"_s << QString();
    QTest::newRow("with tele first") << sales << u"mql 50"_s << u"mql 50, tal 110"_s << QString();
    QTest::newRow("with tele, to whom it was handed")
        << Side::Tele << u"mql 50"_s << u"mql 50, tal 110"_s << u"accepted 110"_s;
    QTest::newRow("past tele, to whom it was handed")
        << Side::Tele << u"mql 50"_s << u"mql 50, sal 110"_s << u"accepted 110"_s;
    QTest::newRow("nothing new") << sales << u"mql 50, sal 60, nurture 70"_s << u"mql 50, sal 60, nurture 70"_s
                                 << QString();
    QTest::newRow("a visit of long ago") << sales << u"mql 50, nurture 70"_s << u"mql 50, sal 60, nurture 70"_s
                                         << QString();
    QTest::newRow("taken up before it went into nurture")
        << sales << u"mql 50, nurture 120"_s << u"mql 50, sal 110, nurture 120"_s << u"accepted 110"_s;
}

void HandoffRulesTest::stagesAnswer()
{
    QFETCH(Side, to);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto read = [](const QString &text) {
        StageHistory history;
        for (const QString &one : text.split(u", "_s)) {
            StageVisit visit;
            visit.stage = *stageFromKey(one.section(u' ', 0, 0));
            visit.enteredAt = fromMillis(one.section(u' ', 1).toLongLong());
            history.append(visit);
        }
        return history;
    };
    Handoff handoff = handed();
    handoff.to = to;
    const auto evidence = evidenceFor(handoff, read(before), read(after));
    const QString found = !evidence                         ? QString()
        : evidence->says == HandoffEvidence::Says::Accepted ? u"accepted %1"_s.arg(toMillis(evidence->at))
                                                            : u"ended %1"_s.arg(toMillis(evidence->at));
    QTEST(found, "answer");
}

void HandoffRulesTest::isLoggedAsATouch_data()
{
    QTest::addColumn<Touch>("touch");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isHuman");

    const auto row = [](const char *name, TouchKind kind, TouchDirection direction, const QString &fault, bool isHuman,
                        std::optional<Disposition> disposition = {}, const QString &note = {}) {
        Touch touch;
        touch.kind = kind;
        touch.direction = direction;
        touch.disposition = disposition;
        touch.note = note;
        QTest::newRow(name) << touch << fault << isHuman;
    };
    constexpr auto out = TouchDirection::Outbound;
    constexpr auto in = TouchDirection::Inbound;
    constexpr auto inside = TouchDirection::Internal;
    row("a call", TouchKind::Call, out, {}, true);
    row("a call that nobody answered", TouchKind::Call, out, {}, true, Disposition::NoAnswer);
    row("a call that came in", TouchKind::Call, in, {}, true, Disposition::Connected);
    row("a call with ourselves", TouchKind::Call, inside, u"touch.direction"_s, false);
    row("a mail", TouchKind::Mail, out, {}, true);
    row("a mail that came in is no answer", TouchKind::Mail, in, {}, false);
    row("a mail with ourselves", TouchKind::Mail, inside, u"touch.direction"_s, false);
    row("a mail without an answer", TouchKind::Mail, out, u"touch.disposition"_s, true, Disposition::NoAnswer);
    row("a meeting", TouchKind::Meeting, out, {}, true);
    row("a meeting whoever asked for it", TouchKind::Meeting, in, {}, true);
    row("a meeting that was busy", TouchKind::Meeting, in, u"touch.disposition"_s, true, Disposition::Busy);
    row("a note", TouchKind::Note, inside, {}, false, {}, u"Ask again"_s);
    row("a note without words", TouchKind::Note, inside, u"touch.noteMissing"_s, false);
    row("a note of spaces", TouchKind::Note, inside, u"touch.noteMissing"_s, false, {}, u"  "_s);
    row("a note to somebody", TouchKind::Note, out, u"touch.direction"_s, false, {}, u"Ask again"_s);
}

void HandoffRulesTest::isLoggedAsATouch()
{
    QFETCH(Touch, touch);
    QFETCH(QString, fault);
    QFETCH(bool, isHuman);
    const auto checked = checkTouch(touch);
    QCOMPARE(checked ? QString() : checked.error().code, fault);
    QCOMPARE(isHumanTouch(touch), isHuman);
}

void HandoffRulesTest::isOnBehalfOf_data()
{
    QTest::addColumn<QList<int>>("roles");
    QTest::addColumn<QString>("receiving");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Side>("expected");

    const auto row = [](const char *name, const QList<Role> &roles, const QString &receiving, Stage stage,
                        Side expected) {
        QList<int> numbers;
        for (const Role role : roles)
            numbers.append(static_cast<int>(role));
        QTest::newRow(name) << numbers << receiving << stage << expected;
    };
    row("tele by role", {Role::Tele}, {}, Stage::Sal, Side::Tele);
    row("sales by role", {Role::Rep}, {}, Stage::Mql, Side::Sales);
    row("a sales manager too", {Role::SalesManager}, u"tele"_s, Stage::Mql, Side::Sales);
    row("marketing by role", {Role::Marketing}, u"sales"_s, Stage::Sal, Side::Marketing);
    row("operations are marketing", {Role::Ops}, {}, Stage::Sal, Side::Marketing);
    row("of two sides the one that got the lead", {Role::Tele, Role::Rep}, u"tele"_s, Stage::Sal, Side::Tele);
    row("of two sides the later one", {Role::Tele, Role::Rep}, {}, Stage::Mql, Side::Sales);
    row("of two sides none of which got the lead", {Role::Marketing, Role::Tele}, u"sales"_s, Stage::Sal, Side::Tele);
    row("nobody acts for whoever got the lead", {}, u"tele"_s, Stage::Sal, Side::Tele);
    row("nobody, by stage", {}, {}, Stage::Tql, Side::Tele);
    row("nobody, with marketing's lead", {}, {}, Stage::Nurture, Side::Marketing);
    row("nobody, in a stage that is shared", {}, {}, Stage::InfoRequested, Side::Sales);
    row("an auditor has no side", {Role::Auditor}, {}, Stage::Tal, Side::Tele);
}

void HandoffRulesTest::isOnBehalfOf()
{
    QFETCH(QList<int>, roles);
    QFETCH(QString, receiving);
    QFETCH(Stage, stage);
    QFETCH(Side, expected);
    Roles held;
    for (const int role : std::as_const(roles))
        held.insert(static_cast<Role>(role));
    QCOMPARE(keyOf(sideOfTouch(held, sideFromKey(receiving), stage)), keyOf(expected));
}

void HandoffRulesTest::isInLimbo_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("owner"); // "-" in front: inactive.
    QTest::addColumn<int>("entered"); // Hours.
    QTest::addColumn<int>("touched"); // Hours; -1 for never.
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("step"); // Hours; -1 where nothing is planned.

    const auto row = [](const char *name, Stage stage, const QString &owner, int entered, int touched, int now,
                        const QString &expected, int step = 99'999) {
        QTest::newRow(name) << stage << owner << entered << touched << now << expected << step;
    };
    row("owned and fresh", Stage::Sal, u"Anna"_s, 0, -1, 0, {});
    row("at the end of its days", Stage::Sal, u"Anna"_s, 0, -1, 72, {});
    row("an hour later", Stage::Sal, u"Anna"_s, 0, -1, 73, u"rotting"_s);
    row("touched in between", Stage::Sal, u"Anna"_s, 0, 10, 73, {});
    row("touched too long ago", Stage::Sal, u"Anna"_s, 0, 10, 83, u"rotting"_s);
    row("a touch before the stage counts less than the stage", Stage::Sal, u"Anna"_s, 20, 10, 92, {});
    row("without an owner", Stage::Sal, {}, 0, -1, 0, u"noOwner"_s);
    row("with an owner who left", Stage::Sal, u"-Anna"_s, 0, -1, 0, u"ownerInactive"_s);
    row("without an owner and forgotten", Stage::Mql, {}, 0, -1, 73, u"noOwner rotting"_s);
    row("work takes longer", Stage::Working, u"Anna"_s, 0, -1, 14 * 24, {});
    row("but not for ever", Stage::Working, u"Anna"_s, 0, -1, 14 * 24 + 1, u"rotting"_s);
    row("information that never comes", Stage::InfoRequested, u"Anna"_s, 0, -1, 7 * 24 + 1, u"rotting"_s);
    row("taken up, and nothing is planned", Stage::Sal, u"Anna"_s, 0, -1, 0, u"noNextStep"_s, -1);
    row("tele has accepted it", Stage::Tal, u"Anna"_s, 0, -1, 0, u"noNextStep"_s, -1);
    row("work without a plan", Stage::Working, u"Anna"_s, 0, 10, 11, u"noNextStep"_s, -1);
    row("what waits for an answer has its deadline", Stage::Tql, u"Anna"_s, 0, -1, 0, {}, -1);
    row("the step is due now", Stage::Sal, u"Anna"_s, 0, -1, 5, {}, 5);
    row("the step was due", Stage::Sal, u"Anna"_s, 0, -1, 6, u"stepOverdue"_s, 5);
    row("wherever the lead stands", Stage::Mql, u"Anna"_s, 0, -1, 6, u"stepOverdue"_s, 5);
    row("all of it", Stage::Opportunity, {}, 0, -1, 31 * 24, u"noOwner noNextStep rotting"_s, -1);
    row("nurture is where leads rest", Stage::Nurture, {}, 0, -1, 9999, {});
    row("won", Stage::Won, {}, 0, -1, 9999, {});
    row("lost", Stage::Lost, {}, 0, -1, 9999, {});
}

void HandoffRulesTest::isInLimbo()
{
    QFETCH(Stage, stage);
    QFETCH(QString, owner);
    QFETCH(int, entered);
    QFETCH(int, touched);
    QFETCH(int, now);
    QFETCH(QString, expected);
    QFETCH(int, step);
    const auto hour = [](int hours) { return Instant(std::chrono::hours(hours)); };
    LimboLead lead;
    lead.stage = stage;
    lead.owner = owner;
    lead.isOwnerActive = !owner.startsWith(u'-');
    lead.stageEntered = hour(entered);
    if (touched >= 0)
        lead.lastTouch = hour(touched);
    if (step >= 0)
        lead.nextStep = hour(step);
    QStringList reasons;
    for (const LimboReason reason : limboReasons(lead, hour(now)))
        reasons.append(keyOf(reason));
    QCOMPARE(reasons.join(u' '), expected);
}

void HandoffRulesTest::keysAreReadBack()
{
    for (const HandoffBucket bucket : allHandoffBuckets)
        QCOMPARE(handoffBucketFromKey(keyOf(bucket)), std::optional(bucket));
    for (const HandoffReason reason : allHandoffReasons)
        QCOMPARE(handoffReasonFromKey(keyOf(reason)), std::optional(reason));
    QVERIFY(!handoffBucketFromKey(u"Pending"));
    QVERIFY(!handoffReasonFromKey(u""));
}

QTEST_GUILESS_MAIN(HandoffRulesTest)
#include "tst_handoffrules.moc"
