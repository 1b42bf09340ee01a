// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/playbook.h"
#include "leads/nextstep.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 2026-11-23 is day 0, a Monday.
Instant at(int day, int hour, int minute = 0)
{
    return *instantFromIso(u"2026-11-23T00:00:00Z"_s) + std::chrono::days(day) + std::chrono::hours(hour)
        + std::chrono::minutes(minute);
}

/// Monday to Friday 09:00–17:00.
BusinessCalendar office()
{
    BusinessHours hours;
    hours.zone = u"UTC"_s;
    for (int day = 0; day < 5; ++day)
        hours.week[static_cast<size_t>(day)] = {{9h, 17h}};
    return *BusinessCalendar::create(hours);
}

Touch call(Instant when, std::optional<Disposition> disposition, TouchDirection direction = TouchDirection::Outbound)
{
    Touch touch;
    touch.kind = TouchKind::Call;
    touch.direction = direction;
    touch.side = Side::Tele;
    touch.disposition = disposition;
    touch.occurredAt = when;
    return touch;
}

QString textOf(const Cadence &cadence)
{
    const QStringList verdicts{u"first"_s, u"resting"_s, u"free"_s, u"used up"_s, u"over"_s, u"forbidden"_s};
    return u"%1 %2/%3 may %4 best %5"_s.arg(verdicts[static_cast<int>(cadence.verdict)])
        .arg(cadence.next())
        .arg(cadence.most)
        .arg(toIsoText(cadence.mayFrom).sliced(8, 8), toIsoText(cadence.bestFrom).sliced(8, 8));
}

PlaybookGround groundAt(Stage stage, Side side)
{
    return PlaybookGround{LeadId(1), stage, side, {}, {}, {}, office(), at(0, 10)};
}

QString textOf(const Result<std::optional<SuggestedStep>> &suggested)
{
    if (!suggested)
        return suggested.error().code;
    return *suggested ? keyOf((*suggested)->kind) + u' ' + toIsoText((*suggested)->due).sliced(8, 8) : u"nothing"_s;
}

} // namespace

/// When tele tries again, which touch answers what was planned, and what the playbook plans next.
class TestPlaybook : public QObject
{
    Q_OBJECT

private slots:
    void attemptsKeepTheirDistance_data();
    void attemptsKeepTheirDistance();
    void attemptsGoThroughTheDay();
    void attemptsComeToAnEnd();
    void aTouchAnswersAStep_data();
    void aTouchAnswersAStep();
    void thePlaybookSuggests_data();
    void thePlaybookSuggests();
    void theAttemptIsCounted();
    void keysAreReadBack();
};

void TestPlaybook::attemptsKeepTheirDistance_data()
{
    QTest::addColumn<QList<Touch>>("touches");
    QTest::addColumn<Instant>("now");
    QTest::addColumn<QString>("expected");
    const Touch first = call(at(0, 9, 30), Disposition::NoAnswer);
    QTest::newRow("nobody has tried") << QList<Touch>() << at(0, 10) << u"first 1/6 may 23T10:00 best 23T10:00"_s;
    QTest::newRow("before the office opens") << QList<Touch>() << at(0, 7) << u"first 1/6 may 23T09:00 best 23T09:00"_s;
    QTest::newRow("at once") << QList{first} << at(0, 9, 31) << u"resting 2/6 may 23T13:30 best 23T13:30"_s;
    QTest::newRow("a minute early") << QList{first} << at(0, 13, 29) << u"resting 2/6 may 23T13:30 best 23T13:30"_s;
    QTest::newRow("four hours later") << QList{first} << at(0, 13, 30) << u"free 2/6 may 23T13:30 best 23T13:30"_s;
    QTest::newRow("the gap ends when the office is closed")
        << QList{call(at(4, 15), Disposition::Busy)} << at(4, 15, 5) << u"resting 2/6 may 30T09:00 best 30T09:00"_s;
    QTest::newRow("somebody talked with the lead") << QList{first, call(at(0, 14), Disposition::Connected)} << at(0, 14)
                                                   << u"first 1/6 may 23T14:00 best 23T14:00"_s;
    QTest::newRow("the lead called back") << QList{first, call(at(0, 14), {}, TouchDirection::Inbound)} << at(0, 14)
                                          << u"first 1/6 may 23T14:00 best 23T14:00"_s;
    QTest::newRow("in any order") << QList{call(at(0, 14), Disposition::Voicemail), first} << at(0, 15)
                                  << u"resting 3/6 may 24T09:00 best 24T11:00"_s;
    QTest::newRow("do not call") << QList{call(at(0, 9), Disposition::DoNotCall)} << at(1, 9)
                                 << u"forbidden 2/6 may 24T09:00 best 24T11:00"_s;
}

void TestPlaybook::attemptsKeepTheirDistance()
{
    QFETCH(QList<Touch>, touches);
    QFETCH(Instant, now);
    QFETCH(QString, expected);
    const auto cadence = cadenceOf(touches, {}, office(), now);
    QVERIFY(cadence);
    QCOMPARE(textOf(*cadence), expected);
}

void TestPlaybook::attemptsGoThroughTheDay()
{
    QList<Touch> touches;
    Instant now = at(0, 9);
    QList<Daypart> parts;
    for (int attempt = 0; attempt < 6; ++attempt) {
        const auto cadence = cadenceOf(touches, {}, office(), now);
        QVERIFY(cadence && cadence->mayGoOn());
        QCOMPARE(cadence->next(), attempt + 1);
        QVERIFY(touches.isEmpty() || cadence->bestFrom - touches.last().occurredAt >= 4h);
        QVERIFY(office().isOpen(cadence->bestFrom));
        now = cadence->bestFrom;
        parts.append(daypartOf(office().zone().wallTime(now)));
        touches.append(call(now, Disposition::NoAnswer));
    }
    for (const Daypart part : {Daypart::Morning, Daypart::Midday, Daypart::Afternoon})
        QCOMPARE(parts.count(part), 2);
}

void TestPlaybook::attemptsComeToAnEnd()
{
    QList<Touch> touches;
    for (int day = 0; day < 5; ++day)
        touches.append(call(at(day, 9), Disposition::NoAnswer));
    // 15 working days after Monday the 23rd is Monday the 14th.
    const auto last = cadenceOf(touches, {}, office(), at(21, 8, 59));
    const auto over = cadenceOf(touches, {}, office(), at(21, 9));
    QVERIFY(last && over);
    QVERIFY(last->mayGoOn());
    QCOMPARE(over->verdict, Cadence::Verdict::Over);
    touches.append(call(at(7, 9), Disposition::NoAnswer));
    const auto used = cadenceOf(touches, {}, office(), at(8, 9));
    QVERIFY(used);
    QCOMPARE(used->verdict, Cadence::Verdict::UsedUp);
    QVERIFY(!used->mayGoOn());
}

void TestPlaybook::aTouchAnswersAStep_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<Touch>("touch");
    QTest::addColumn<bool>("expected");
    const Touch attempt = call(at(0, 12), Disposition::NoAnswer); // The step is due then.
    const auto with = [&attempt](auto change) {
        Touch touch = attempt;
        change(touch);
        return touch;
    };
    const auto kindOf = [&](TouchKind kind) {
        return with([kind](Touch &touch) {
            touch.kind = kind;
            touch.disposition.reset();
        });
    };
    QTest::newRow("an attempt in time") << StepKind::Callback << attempt << true;
    QTest::newRow("an attempt before its time that reached nobody")
        << StepKind::Callback << with([](Touch &touch) { touch.occurredAt -= 1min; }) << false;
    QTest::newRow("a conversation before its time") << StepKind::Callback << with([](Touch &touch) {
        touch.occurredAt -= 1h;
        touch.disposition = Disposition::Connected;
    }) << true;
    QTest::newRow("the lead calls before its time") << StepKind::Call << with([](Touch &touch) {
        touch.occurredAt -= 1h;
        touch.direction = TouchDirection::Inbound;
    }) << true;
    QTest::newRow("before it was planned") << StepKind::Call << with([](Touch &touch) {
        touch.occurredAt = at(0, 9, 59);
        touch.disposition = Disposition::Connected;
    }) << false;
    QTest::newRow("of another side") << StepKind::Call << with([](Touch &touch) { touch.side = Side::Sales; }) << false;
    QTest::newRow("a mail instead of a call") << StepKind::Call << kindOf(TouchKind::Mail) << false;
    QTest::newRow("a meeting instead of a call") << StepKind::Call << kindOf(TouchKind::Meeting) << true;
    QTest::newRow("the mail") << StepKind::Mail << kindOf(TouchKind::Mail) << true;
    QTest::newRow("a mail that came in") << StepKind::Mail << with([](Touch &touch) {
        touch.kind = TouchKind::Mail;
        touch.direction = TouchDirection::Inbound;
    }) << false;
    QTest::newRow("the meeting") << StepKind::Meeting << kindOf(TouchKind::Meeting) << true;
    QTest::newRow("a call instead of a meeting") << StepKind::Meeting << attempt << false;
    QTest::newRow("a task is ticked off by hand") << StepKind::Task << attempt << false;
    QTest::newRow("a note") << StepKind::Call << with([](Touch &touch) {
        touch.kind = TouchKind::Note;
        touch.direction = TouchDirection::Internal;
    }) << false;
}

void TestPlaybook::aTouchAnswersAStep()
{
    QFETCH(StepKind, kind);
    QFETCH(Touch, touch);
    QFETCH(bool, expected);
    NextStep step;
    step.kind = kind;
    step.side = Side::Tele;
    step.createdAt = at(0, 10);
    step.due = at(0, 12);
    QCOMPARE(answers(touch, step), expected);
    step.doneAt = at(0, 11);
    QVERIFY(!answers(touch, step));
}

void TestPlaybook::thePlaybookSuggests_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("band");
    QTest::addColumn<JustDone>("done");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Stage stage, Side side, const QString &band, const JustDone &done,
                        const QString &expected) { QTest::newRow(name) << stage << side << band << done << expected; };
    const auto called = [](Disposition disposition) { return JustDone{TouchKind::Call, disposition}; };
    row("tele, no answer", Stage::Tal, Side::Tele, u"B2"_s, called(Disposition::NoAnswer), u"call 23T14:00"_s);
    row("tele, connected", Stage::Tal, Side::Tele, u"B2"_s, called(Disposition::Connected), u"call 25T10:00"_s);
    row("the best are not waited with", Stage::Tal, Side::Tele, u"A1"_s, called(Disposition::Connected),
        u"call 24T10:00"_s);
    row("sales, no answer", Stage::Sal, Side::Sales, u"B2"_s, called(Disposition::NoAnswer), u"call 25T10:00"_s);
    row("sales, connected", Stage::Sal, Side::Sales, u"B2"_s, called(Disposition::Connected), u"meeting 26T10:00"_s);
    row("at work, connected", Stage::Working, Side::Sales, u"A2"_s, called(Disposition::Connected),
        u"meeting 26T10:00"_s);
    row("with an offer", Stage::Opportunity, Side::Sales, {}, {TouchKind::Meeting, {}}, u"mail 30T10:00"_s);
    row("written to", Stage::Sal, Side::Sales, {}, {TouchKind::Mail, {}}, u"call 25T10:00"_s);
    row("do not call", Stage::Tal, Side::Tele, {}, called(Disposition::DoNotCall), u"mail 24T10:00"_s);
    row("wrong number", Stage::Sal, Side::Sales, {}, called(Disposition::WrongNumber), u"mail 23T14:00"_s);
    row("call again, nobody knows when", Stage::Sal, Side::Sales, {}, called(Disposition::Callback),
        u"callback 24T10:00"_s);
    row("just accepted", Stage::Sal, Side::Sales, u"C3"_s, {}, u"call 24T10:00"_s);
    row("just accepted, of the best", Stage::Sal, Side::Sales, u"A1"_s, {}, u"call 23T14:00"_s);
    row("nurtured", Stage::Nurture, Side::Sales, {}, called(Disposition::Connected), u"nothing"_s);
    row("won", Stage::Won, Side::Sales, {}, called(Disposition::Connected), u"nothing"_s);
    row("still marketing's", Stage::Engaged, Side::Marketing, {}, {TouchKind::Mail, {}}, u"nothing"_s);
}

void TestPlaybook::thePlaybookSuggests()
{
    QFETCH(Stage, stage);
    QFETCH(Side, side);
    QFETCH(QString, band);
    QFETCH(JustDone, done);
    QFETCH(QString, expected);
    PlaybookGround ground = groundAt(stage, side);
    ground.band = band;
    QCOMPARE(textOf(suggestedStep(ground, done)), expected);
}

void TestPlaybook::theAttemptIsCounted()
{
    PlaybookGround ground = groundAt(Stage::Tal, Side::Tele);
    const JustDone nobody{TouchKind::Call, Disposition::NoAnswer};
    for (int day = -7; day < -3; ++day)
        ground.touches.append(call(at(day, 9), Disposition::NoAnswer));
    const auto sixth = suggestedStep(ground, nobody);
    QVERIFY(sixth && *sixth);
    QCOMPARE((*sixth)->attempt, 6);
    QCOMPARE((*sixth)->why, SuggestedStep::Why::NextAttempt);
    ground.touches.append(call(at(-3, 9), Disposition::NoAnswer));
    const auto after = suggestedStep(ground, nobody);
    QVERIFY(after && *after);
    QCOMPARE((*after)->kind, StepKind::Mail);
    QCOMPARE((*after)->why, SuggestedStep::Why::AttemptsUsedUp);
}

void TestPlaybook::keysAreReadBack()
{
    for (const StepKind kind : allStepKinds)
        QCOMPARE(stepKindFromKey(keyOf(kind)), std::optional(kind));
    QVERIFY(!stepKindFromKey(u"fax"_s));
}

QTEST_GUILESS_MAIN(TestPlaybook)
#include "tst_playbook.moc"
