// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slastory.h"
#include "testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// What may be promised.
class SlaPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPolicies();
    void refusesPolicies_data();
    void refusesPolicies();
    void refusesMeasures_data();
    void refusesMeasures();
};

void SlaPolicyTest::readsPolicies()
{
    QFile shipped(QStringLiteral(BATON_SOURCE_DIR) + u"/resources/agreements/sla.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const FieldCatalogue catalogue = leadCatalogue();
    const auto policy = SlaPolicy::fromJson(QJsonDocument::fromJson(shipped.readAll()).object(), catalogue);
    BATON_VERIFY(policy);
    QCOMPARE(policy->commitments.size(), 6);
    QCOMPARE(policy->measures.size(), 3);
    QCOMPARE(policy->find(u"tele.touch"_s)->target, (SlaTarget{SlaTarget::Unit::Hours, 4}));
    QCOMPARE(policy->find(u"tele.touch"_s)->pauses, QList{Stage::InfoRequested});
    QVERIFY(policy->find(u"marketing.owner"_s)->pauses.isEmpty());
    QVERIFY(!policy->find(u"nothing"_s));

    const QJsonObject full =
        json(R"({"calendars": {"desk": {"timezone": "Europe/Berlin", "hours": {"mon": [["08:00", "12:00"]]}}},
        "commitments": [{"key": "a", "name": "A", "party": "tele", "start": "stage.mql", "stop": "stage.sal",
        "target": {"minutes": 90}, "scope": "employees >= 50", "calendar": "desk", "pauses": ["nurture"], "goal": 80}],
        "measures": [{"key": "b", "name": "B", "party": "marketing", "kind": "volume", "target": 50, "scope":
        "employees >= 50"}, {"key": "c", "party": "tele", "kind": "acceptance", "target": 70}, {"key": "d", "party":
        "sales", "kind": "attempts", "target": 4, "within": {"days": 8}, "goal": 90}]})");
    const auto read = SlaPolicy::fromJson(full, catalogue);
    BATON_VERIFY(read);
    QCOMPARE(keyOf(read->commitments[0].start), u"stage.mql"_s);
    QCOMPARE(read->commitments[0].hours, SlaCommitment::Hours::Named);
    QCOMPARE(read->measures.size(), 3);
    QCOMPARE(read->measures[2].withinDays, 8);
    QCOMPARE(read->measures[2].goal, 90);
    const auto again = SlaPolicy::fromJson(read->toJson(), catalogue);
    BATON_VERIFY(again);
    QCOMPARE(*again, *read);
}

void SlaPolicyTest::refusesPolicies_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rule");

    QTest::newRow("no target") << QByteArray(R"("target": null)") << u"rules.key"_s << u"a"_s;
    QTest::newRow("an empty target") << QByteArray(R"("target": {})") << u"rules.key"_s << u"a"_s;
    QTest::newRow("a target of nothing") << QByteArray(R"("target": {"hours": 0})") << u"rules.number"_s << u"a"_s;
    QTest::newRow("a target of more than a year")
        << QByteArray(R"("target": {"days": 367})") << u"rules.number"_s << u"a"_s;
    QTest::newRow("two units") << QByteArray(R"("target": {"hours": 1, "days": 1})") << u"rules.either"_s << u"a"_s;
    QTest::newRow("an unknown unit") << QByteArray(R"("target": {"weeks": 1})") << u"rules.key"_s << u"a"_s;
    QTest::newRow("no key") << QByteArray(R"("key": "")") << u"rules.key"_s << u"commitment 1"_s;
    QTest::newRow("no party") << QByteArray(R"("party": null)") << u"rules.key"_s << u"a"_s;
    QTest::newRow("a party that promises nothing") << QByteArray(R"("party": "shared")") << u"rules.choice"_s << u"a"_s;
    QTest::newRow("an unknown event") << QByteArray(R"("stop": "called")") << u"rules.choice"_s << u"a"_s;
    QTest::newRow("an event that begins nothing") << QByteArray(R"("start": "touched")") << u"rules.choice"_s << u"a"_s;
    QTest::newRow("an unknown stage") << QByteArray(R"("stop": "stage.sold")") << u"rules.choice"_s << u"a"_s;
    QTest::newRow("begins and stops alike")
        << QByteArray(R"("start": "accepted", "stop": "accepted")") << u"sla.sameEvent"_s << u"a"_s;
    QTest::newRow("marketing accepts nothing") << QByteArray(R"("party": "marketing")") << u"sla.party"_s << u"a"_s;
    QTest::newRow("an unknown field in the scope")
        << QByteArray(R"("scope": "staff > 3")") << u"condition.unknownField"_s << u"a"_s;
    QTest::newRow("a scope of nothing") << QByteArray(R"("scope": "")") << u"rules.key"_s << u"a"_s;
    QTest::newRow("an unknown calendar") << QByteArray(R"("calendar": "desk")") << u"rules.choice"_s << u"a"_s;
    QTest::newRow("a pause in a success stage") << QByteArray(R"("pauses": ["mql"])") << u"rules.choice"_s << u"a"_s;
    QTest::newRow("a goal above everything") << QByteArray(R"("goal": 101)") << u"rules.number"_s << u"a"_s;
    QTest::newRow("an unknown key") << QByteArray(R"("priority": 1)") << u"rules.unknownKey"_s << u"a"_s;
    QTest::newRow("a calendar that is never open")
        << QByteArray(R"(}], "calendars": {"never": {"timezone": "Etc/UTC", "hours": {}}}, "x": [{)")
        << u"calendar.neverOpen"_s << u"never"_s;
    QTest::newRow("a calendar of nowhere") << QByteArray(
        R"(}], "calendars": {"far": {"timezone": "Mars/North", "hours": {"mon": [["09:00", "17:00"]]}}}, "x": [{)")
                                           << u"calendar.zone"_s << u"far"_s;
    QTest::newRow("a calendar with the workspace's name") << QByteArray(
        R"(}], "calendars": {"workspace": {"timezone": "Etc/UTC", "hours": {"mon": [["09:00", "17:00"]]}}}, "x": [{)")
                                                          << u"rules.duplicate"_s << u"workspace"_s;
}

void SlaPolicyTest::refusesPolicies()
{
    QFETCH(QByteArray, changed);
    QJsonObject policy =
        json(R"({"commitments": [{"key": "a", "party": "sales", "start": "handedOver", "stop": "decided",
        "target": {"hours": 4}}]})");
    BATON_VERIFY(SlaPolicy::fromJson(policy, leadCatalogue()));
    if (changed.startsWith('}')) {
        const QJsonObject more = json("{\"x\": [{" + changed + "}]}");
        policy.insert(u"calendars"_s, more[u"calendars"]);
    } else {
        QJsonObject commitment = policy[u"commitments"][0].toObject();
        const QJsonObject keys = json("{" + changed + "}");
        for (auto key = keys.begin(); key != keys.end(); ++key)
            commitment.insert(key.key(), key.value());
        policy.insert(u"commitments"_s, QJsonArray{commitment});
    }
    const auto read = SlaPolicy::fromJson(policy, leadCatalogue());
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QTEST(read.error().arguments.value(u"rule"_s).toString(), "rule");
}

void SlaPolicyTest::refusesMeasures_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rule");

    QTest::newRow("no key") << QByteArray(R"("key": "")") << u"rules.key"_s << u"measure 1"_s;
    QTest::newRow("the key of a commitment") << QByteArray(R"("key": "a")") << u"rules.duplicate"_s << u"a"_s;
    QTest::newRow("no kind") << QByteArray(R"("kind": null)") << u"rules.key"_s << u"m"_s;
    QTest::newRow("an unknown kind") << QByteArray(R"("kind": "revenue")") << u"rules.choice"_s << u"m"_s;
    QTest::newRow("no target") << QByteArray(R"("target": null)") << u"rules.key"_s << u"m"_s;
    QTest::newRow("nothing to reach") << QByteArray(R"("target": 0)") << u"rules.number"_s << u"m"_s;
    QTest::newRow("more than all") << QByteArray(R"("kind": "acceptance", "target": 101)") << u"rules.number"_s
                                   << u"m"_s;
    QTest::newRow("sales hands nothing on") << QByteArray(R"("party": "sales")") << u"sla.party"_s << u"m"_s;
    QTest::newRow("marketing receives nothing")
        << QByteArray(R"("kind": "attempts", "target": 3)") << u"sla.party"_s << u"m"_s;
    QTest::newRow("days of a volume") << QByteArray(R"("within": {"days": 3})") << u"rules.unknownKey"_s << u"m"_s;
    QTest::newRow("no days at all") << QByteArray(
        R"("party": "tele", "kind": "attempts", "target": 3, "within": {"days": 0})")
                                    << u"rules.number"_s << u"m"_s;
}

void SlaPolicyTest::refusesMeasures()
{
    QFETCH(QByteArray, changed);
    QJsonObject policy =
        json(R"({"commitments": [{"key": "a", "party": "sales", "start": "handedOver", "stop": "decided",
        "target": {"hours": 4}}], "measures": [{"key": "m", "party": "marketing", "kind": "volume", "target": 9}]})");
    BATON_VERIFY(SlaPolicy::fromJson(policy, leadCatalogue()));
    QJsonObject measure = policy[u"measures"][0].toObject();
    const QJsonObject keys = json("{" + changed + "}");
    for (auto key = keys.begin(); key != keys.end(); ++key)
        measure.insert(key.key(), key.value());
    policy.insert(u"measures"_s, QJsonArray{measure});
    const auto read = SlaPolicy::fromJson(policy, leadCatalogue());
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QTEST(read.error().arguments.value(u"rule"_s).toString(), "rule");
}

QTEST_GUILESS_MAIN(SlaPolicyTest)
#include "tst_slapolicy.moc"
