// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realdata.h"
#include "slastory.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 minutesOf(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::minutes>(duration).count();
}

/// "fulfilled", "failed" or what is due, in the words of whoever wrote the scenarios.
QString statusOf(const SlaCommitment &commitment, const std::vector<SlaClock> &clocks)
{
    const auto isIn = [&](SlaClock::State state) {
        return std::ranges::any_of(clocks, [state](const SlaClock &clock) { return clock.state == state; });
    };
    if (isIn(SlaClock::State::Breached))
        return u"Failed"_s;
    if (isIn(SlaClock::State::Running))
        return commitment.start.kind == SlaEvent::Kind::Heard ? u"Rolling Response Due"_s : u"First Response Due"_s;
    return isIn(SlaClock::State::Met) ? u"Fulfilled"_s : QString();
}

SlaCommitment withinAnHour(SlaEvent::Kind start)
{
    SlaCommitment commitment = firstTouch();
    commitment.start = {start};
    commitment.target = {SlaTarget::Unit::Hours, 1};
    return commitment;
}

Story handed()
{
    return Story(on(-1, 9)).isHanded(Side::Tele, Side::Sales, on(0, 9));
}

/// The code and place of what a policy with these calendars and this commitment is refused for.
QString refusal(const QByteArray &calendar, const QJsonObject &more, int commitments = 1)
{
    QJsonObject commitment{{u"key"_s, u"touch"_s},
                           {u"party"_s, u"sales"_s},
                           {u"start"_s, u"handedOver"_s},
                           {u"stop"_s, u"touched"_s},
                           {u"target"_s, QJsonObject{{u"hours"_s, 1}}}};
    for (auto key = more.begin(); key != more.end(); ++key)
        commitment.insert(key.key(), key.value());
    QJsonObject policy{{u"commitments"_s, QJsonArray{commitment}}};
    if (commitments == 2)
        policy.insert(u"commitments"_s, QJsonArray{commitment, commitment});
    if (!calendar.isEmpty())
        policy.insert(u"calendars"_s, QJsonObject{{u"own"_s, QJsonDocument::fromJson(calendar).object()}});
    const auto read = SlaPolicy::fromJson(policy, leadCatalogue());
    return read ? QString() : read.error().code;
}

} // namespace

/// The scenarios that were given with the vectors of business time, each by its name and held to what is written there.
class SlaScenariosTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScenarioHasATest();
    void hoursThatEndAtMidnight();
    void firstResponseGiven();
    void twoThatCount();
    void statusValues();
    void rollingResponses();
    void anEmptyCondition();
    void openedAgain();

private:
    void reads(const QString &id, const QStringList &expected);

    QMap<QString, QString> m_expected; ///< By id.
};

void SlaScenariosTest::initTestCase()
{
    BATON_NEEDS_REAL_DATA(path, u"vectors/sla.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray scenarios = QJsonDocument::fromJson(file.readAll())[u"scenarios"].toArray();
    for (const QJsonValue &scenario : scenarios)
        m_expected.insert(scenario[u"id"].toString(), scenario[u"expected"].toString());
}

void SlaScenariosTest::everyScenarioHasATest()
{
    QCOMPARE(m_expected.keys(),
             (QStringList{u"sla-sc-01"_s, u"sla-sc-04"_s, u"sla-sc-07"_s, u"sla-sc-09"_s, u"sla-sc-10"_s,
                          u"sla-sc-11"_s, u"sla-sc-12"_s}));
}

/// What the test below holds is still what is written.
void SlaScenariosTest::reads(const QString &id, const QStringList &expected)
{
    for (const QString &words : expected)
        QVERIFY2(m_expected.value(id).contains(words), qPrintable(m_expected.value(id)));
}

void SlaScenariosTest::hoursThatEndAtMidnight()
{
    reads(u"sla-sc-01"_s, {u"rejected as nonsensical hours"_s, u"an empty hours table is rejected too"_s});
    QCOMPARE(refusal(R"({"timezone": "Etc/UTC", "hours": {"mon": [["09:00", "00:00"]]}})", {}), u"calendar.midnight"_s);
    QCOMPARE(refusal(R"({"timezone": "Etc/UTC", "hours": {"mon": [["09:00", "24:00"]]}})", {}), QString());
    QCOMPARE(refusal(R"({"timezone": "Etc/UTC", "hours": {}})", {}), u"calendar.neverOpen"_s);
}

void SlaScenariosTest::firstResponseGiven()
{
    reads(u"sla-sc-04"_s, {u"first-response due is cleared"_s, u"30/+30, 270/-210"_s});
    const SlaCommitment commitment = withinAnHour(SlaEvent::Kind::HandedOver);
    const auto taken = [&](Instant touched) {
        const SlaClock clock =
            clocksOf(rulesFor(commitment), handed().isTouched(Side::Sales, touched), on(0, 16)).at(0);
        // Nothing is due any more, and it is on no board of what is.
        if (clock.isOpen() || slaUrgencyOf(clock) || clock.left != 0s)
            return u"still due"_s;
        const qint64 minutes = minutesOf(clock.elapsed);
        const qint64 margin = 60 - minutes;
        return u"%1/%2%3"_s.arg(minutes).arg(margin < 0 ? u""_s : u"+"_s).arg(margin);
    };
    QCOMPARE(taken(on(0, 9, 30)), u"30/+30"_s);
    QCOMPARE(taken(on(0, 13, 30)), u"270/-210"_s);
}

void SlaScenariosTest::twoThatCount()
{
    reads(u"sla-sc-07"_s, {u"second is refused"_s});
    QCOMPARE(refusal({}, {}, 2), u"rules.duplicate"_s);
    TestDatabase test(Engine::Sqlite);
    FixedClock clock(on(0, 9));
    const auto created = Workspace::create(test.location(), {}, clock);
    BATON_VERIFY(created);
    const auto connection = Connection::open(test.location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    // Whoever would write past the store: of one kind one version counts.
    const auto count = [&](int version, int kind) {
        return (*connection)
            ->run(u"INSERT INTO agreement (kind, version, state, body, created_at, recorded_at, updated_at) VALUES "
                  "(%1, %2, 3, '{}', 0, 0, 0)"_s.arg(kind)
                      .arg(version))
            .has_value();
    };
    QVERIFY(count(901, 4));
    QVERIFY(!count(902, 4));
}

void SlaScenariosTest::statusValues()
{
    reads(u"sla-sc-09"_s,
          {u"no response: First Response Due"_s, u"response before deadline: Fulfilled"_s,
           u"deadline passed without response: Failed"_s, u"Failed beats Fulfilled in rolling mode"_s,
           u"waiting for agent: Rolling Response Due"_s});
    const auto status = [](SlaEvent::Kind start, const Story &story, Instant now) {
        const SlaCommitment commitment = withinAnHour(start);
        return statusOf(commitment, clocksOf(rulesFor(commitment), story, now));
    };
    constexpr auto first = SlaEvent::Kind::HandedOver;
    QCOMPARE(status(first, handed(), on(0, 10)), u"First Response Due"_s);
    QCOMPARE(status(first, handed(), on(0, 10) + 1ms), u"Failed"_s);
    QCOMPARE(status(first, handed().isTouched(Side::Sales, on(0, 10)), on(0, 16)), u"Fulfilled"_s);
    QCOMPARE(status(first, handed().isTouched(Side::Sales, on(0, 11)), on(0, 16)), u"Failed"_s);
    constexpr auto rolling = SlaEvent::Kind::Heard;
    const Story late = handed().writes(Side::Sales, on(0, 10)).isTouched(Side::Sales, on(0, 12));
    const Story inTime = Story(late).writes(Side::Sales, on(0, 13)).isTouched(Side::Sales, on(0, 13, 30));
    QCOMPARE(status(rolling, inTime, on(0, 16)), u"Failed"_s);
    QCOMPARE(status(rolling, handed().writes(Side::Sales, on(0, 10)), on(0, 11)), u"Rolling Response Due"_s);
}

void SlaScenariosTest::rollingResponses()
{
    reads(u"sla-sc-10"_s,
          {u"counted from the customer message, never from the agent reply"_s,
           u"an agent reply does not move the deadline"_s});
    const SlaRules rules = rulesFor(withinAnHour(SlaEvent::Kind::Heard));
    const Story wrote =
        handed().writes(Side::Sales, on(0, 10)).isTouched(Side::Sales, on(0, 10, 30)).writes(Side::Sales, on(3, 11));
    const auto waiting = clocksOf(rules, wrote, on(3, 11, 15));
    QCOMPARE(waiting.size(), size_t(2));
    QCOMPARE(waiting[0].state, SlaClock::State::Met);
    QCOMPARE(*waiting[1].dueAt, on(3, 12));
    const auto answered = clocksOf(rules, Story(wrote).isTouched(Side::Sales, on(3, 12)), on(4, 9));
    QCOMPARE(answered.at(1).state, SlaClock::State::Met);
    QCOMPARE(*answered.at(1).dueAt, on(3, 12));
    QCOMPARE(minutesOf(answered.at(1).elapsed), 60);
    QCOMPARE(*answered.at(0).dueAt, on(0, 11));
}

void SlaScenariosTest::anEmptyCondition()
{
    reads(u"sla-sc-11"_s, {u"matches nothing; only the default SLA is the catch-all"_s, u"stops matching"_s});
    // What is of no lead can be promised by nobody; what says nothing of leads is of all.
    QCOMPARE(refusal({}, {{u"scope"_s, u""_s}}), u"rules.key"_s);
    QCOMPARE(refusal({}, {{u"scope"_s, u" "_s}}), u"rules.key"_s);
    QCOMPARE(refusal({}, {}), QString());
    QCOMPARE(clocksOf(rulesFor(firstTouch()), handed(), on(0, 10)).size(), size_t(1));
}

void SlaScenariosTest::openedAgain()
{
    reads(u"sla-sc-12"_s, {u"counts from the reopening, not from creation"_s});
    const Story again = handed()
                            .enters(Stage::Recycled, on(0, 10))
                            .enters(Stage::Mql, on(4, 10))
                            .isHanded(Side::Marketing, Side::Sales, on(4, 11))
                            .isTouched(Side::Sales, on(4, 11, 30));
    const auto clocks = clocksOf(rulesFor(withinAnHour(SlaEvent::Kind::HandedOver)), again, on(7, 9));
    QCOMPARE(clocks.size(), size_t(2));
    QCOMPARE(exemptionOf(clocks[0]), u"recycled"_s);
    QCOMPARE(clocks[1].startedAt, on(4, 11));
    QCOMPARE(minutesOf(clocks[1].elapsed), 30);
    QCOMPARE(clocks[1].state, SlaClock::State::Met);
}

QTEST_GUILESS_MAIN(SlaScenariosTest)
#include "tst_slascenarios.moc"
