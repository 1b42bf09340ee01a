// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquestionsql.h"
#include "scoring/scorerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant asOf = fromMillis(1'795'000'000'000);
constexpr qint64 day = 86'400'000;

const FieldCatalogue &catalogue()
{
    static const FieldCatalogue fields = leadCatalogue();
    return fields;
}

QJsonObject json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("No JSON: %s", text.constData());
    return document.object();
}

ScoreModel model(const QByteArray &text)
{
    const auto read = ScoreModel::fromJson(json(text), catalogue());
    if (!read)
        qFatal("%s", qPrintable(read.error().code));
    return *read;
}

Instant before(double days)
{
    return asOf - Duration(static_cast<qint64>(days * static_cast<double>(day)));
}

LeadFacts withForms(const QList<double> &daysAgo)
{
    LeadFacts facts;
    for (const double days : daysAgo)
        facts.events[u"form"_s].append(before(days));
    return facts;
}

LeadFacts withEmployees(qint64 employees)
{
    LeadFacts facts;
    facts.values.insert(u"employees"_s, employees);
    return facts;
}

qint64 sumOf(const Score &score, ScorePart part)
{
    qint64 sum = 0;
    for (const Contribution &contribution : score.contributions)
        sum += contribution.part == part ? contribution.value : 0;
    return sum;
}

} // namespace

class TestScoreRules : public QObject
{
    Q_OBJECT

private slots:
    void pointsFade_data();
    void pointsFade();
    void eventsCount_data();
    void eventsCount();
    void conditionsGivePoints_data();
    void conditionsGivePoints();
    void capsLimitsAndNegatives_data();
    void capsLimitsAndNegatives();
    void gradesGoByThresholds_data();
    void gradesGoByThresholds();
    void aDisqualifierDecidesTheBandAlone();
    void refusesWithPlaceAndReason_data();
    void refusesWithPlaceAndReason();
    void writesWhatItReads();
    void explainsByWhatTheLeadHas();
    void theScoreIsTheSumOfItsContributions();
    void areaUnderTheCurve_data();
    void areaUnderTheCurve();
};

void TestScoreRules::pointsFade_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("halfLife");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("left");
    QTest::newRow("on the day itself") << 10 << 30 << qint64(0) << qint64(100'000);
    QTest::newRow("after a week") << 10 << 30 << qint64(7) << qint64(85'067);
    QTest::newRow("after half a half-life") << 10 << 30 << qint64(15) << qint64(70'711);
    QTest::newRow("after a half-life") << 10 << 30 << qint64(30) << qint64(50'000);
    QTest::newRow("after two") << 10 << 30 << qint64(60) << qint64(25'000);
    QTest::newRow("after three") << 10 << 30 << qint64(90) << qint64(12'500);
    QTest::newRow("a day before the half-life") << 10 << 30 << qint64(29) << qint64(51'169);
    QTest::newRow("a day behind it") << 10 << 30 << qint64(31) << qint64(48'858);
    // 10,000 / 2^5 = 312.5 and 30,000 / 2^5 = 937.5.
    QTest::newRow("a half is rounded down to the even neighbour") << 1 << 1 << qint64(5) << qint64(312);
    QTest::newRow("a half is rounded up to the even neighbour") << 3 << 1 << qint64(5) << qint64(938);
    QTest::newRow("hardly anything is left") << 100 << 1 << qint64(20) << qint64(1);
    QTest::newRow("nothing is left") << 100 << 1 << qint64(30) << qint64(0);
    QTest::newRow("beyond the table") << 100 << 365 << qint64(1000) << qint64(149'713);
}

void TestScoreRules::pointsFade()
{
    QFETCH(int, points);
    QFETCH(int, halfLife);
    QFETCH(qint64, days);
    QTEST(decayed(points, halfLife, days), "left");
    const QByteArray text = R"({"engagement": [{"key": "e", "event": "form", "points": )" + QByteArray::number(points)
        + R"(, "halfLife": )" + QByteArray::number(halfLife) + "}]}";
    const ScoreRules rules(model(text), catalogue());
    QTEST(rules.score(withForms({static_cast<double>(days)}), asOf).engagement, "left");
    // The day is whole until the next begins.
    QTEST(rules.score(withForms({static_cast<double>(days) + 0.99}), asOf).engagement, "left");
}

void TestScoreRules::eventsCount_data()
{
    QTest::addColumn<QByteArray>("choices");
    QTest::addColumn<QList<double>>("daysAgo");
    QTest::addColumn<qint64>("engagement");
    const auto row = [](const char *name, const char *choices, const QList<double> &daysAgo, qint64 points) {
        QTest::newRow(name) << QByteArray(choices) << daysAgo << points * Score::scale;
    };
    row("none", "", {}, 0);
    row("one", "", {5}, 10);
    row("each of several", "", {1, 2, 400}, 30);
    row("one that is to come does not count", "", {-0.001, 1}, 10);
    row("one at this very moment counts", "", {0}, 10);
    row("several, but once", R"(, "counting": "once")", {1, 2, 3}, 10);
    row("two on one day count once", R"(, "counting": "perDay")", {2, 2.0001}, 10);
    row("two on two days count twice", R"(, "counting": "perDay")", {2, 3}, 20);
    row("three of at most three", R"(, "most": 3)", {1, 2, 3}, 30);
    row("four of at most three", R"(, "most": 3)", {1, 2, 3, 4}, 30);
    row("days, not events, are limited", R"(, "counting": "perDay", "most": 2)", {1, 1.0001, 2}, 20);
    row("just within the window", R"(, "window": 30)", {29.999}, 10);
    row("at the end of the window", R"(, "window": 30)", {30}, 0);
    row("behind the window", R"(, "window": 30)", {30.001}, 0);
    row("the latest counts for once", R"(, "counting": "once", "halfLife": 10)", {20, 10, 30}, 5);
    row("the latest count for the most", R"(, "most": 2, "halfLife": 10)", {20, 10, 0}, 15);
}

void TestScoreRules::eventsCount()
{
    QFETCH(QByteArray, choices);
    QFETCH(QList<double>, daysAgo);
    const ScoreRules rules(model(R"({"engagement": [{"key": "e", "event": "form", "points": 10)" + choices + "}]}"),
                           catalogue());
    const Score score = rules.score(withForms(daysAgo), asOf);
    QTEST(score.engagement, "engagement");
    QCOMPARE(score.fit, 0);
    QCOMPARE(sumOf(score, ScorePart::Engagement), score.engagement);
}

void TestScoreRules::conditionsGivePoints_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<LeadFacts>("facts");
    QTest::addColumn<bool>("given");
    QTest::newRow("below the number") << u"employees >= 200"_s << withEmployees(199) << false;
    QTest::newRow("the number itself") << u"employees >= 200"_s << withEmployees(200) << true;
    QTest::newRow("above the number") << u"employees >= 200"_s << withEmployees(201) << true;
    QTest::newRow("nothing known") << u"employees >= 200"_s << LeadFacts() << false;
    QTest::newRow("nothing known, denied") << u"not employees >= 200"_s << LeadFacts() << false;
    QTest::newRow("what is missing can be asked") << u"employees is missing"_s << LeadFacts() << true;
    QTest::newRow("unknown or true") << u"employees >= 200 or country is missing"_s << LeadFacts() << true;
    QTest::newRow("unknown and true") << u"employees >= 200 and country is missing"_s << LeadFacts() << false;
    QTest::newRow("enough events") << u"count(form, 30d) >= 2"_s << withForms({1, 29}) << true;
    QTest::newRow("too few in the window") << u"count(form, 30d) >= 2"_s << withForms({1, 31}) << false;
    QTest::newRow("a recent one") << u"last(form) within 7d"_s << withForms({6}) << true;
    QTest::newRow("none recent") << u"last(form) within 7d"_s << withForms({8}) << false;
}

void TestScoreRules::conditionsGivePoints()
{
    QFETCH(QString, condition);
    QFETCH(LeadFacts, facts);
    QFETCH(bool, given);
    for (const QString &part : {u"fit"_s, u"engagement"_s}) {
        const QJsonObject rule{{u"key"_s, u"r"_s}, {u"condition"_s, condition}, {u"points"_s, 7}};
        const auto read = ScoreModel::fromJson({{part, QJsonArray{rule}}}, catalogue());
        QVERIFY(read);
        const Score score = ScoreRules(*read, catalogue()).score(facts, asOf);
        QCOMPARE(score.total(), given ? 70'000 : 0);
        QCOMPARE(part == u"fit"_s ? score.fit : score.engagement, score.total());
        QCOMPARE(score.contributions.size(), given ? 1 : 0);
    }
}

void TestScoreRules::capsLimitsAndNegatives_data()
{
    QTest::addColumn<QList<int>>("first"); // In a group with the cap of 40.
    QTest::addColumn<QList<int>>("others");
    QTest::addColumn<QList<int>>("negative");
    QTest::addColumn<int>("fit");
    QTest::addColumn<QStringList>("adjusted");
    const auto row = [](const char *name, const QList<int> &first, const QList<int> &others, const QList<int> &negative,
                        int fit, const QStringList &adjusted = {}) {
        QTest::newRow(name) << first << others << negative << fit << adjusted;
    };
    row("below the cap", {20, 19}, {}, {}, 39);
    row("at the cap", {20, 20}, {}, {}, 40);
    row("beyond the cap", {20, 21}, {}, {}, 40, {u"cap:fit:g"_s});
    row("one rule beyond the cap", {100}, {}, {}, 40, {u"cap:fit:g"_s});
    row("what has no group is not capped", {20, 21}, {30}, {}, 70, {u"cap:fit:g"_s});
    row("just below the limit", {40}, {59}, {}, 99);
    row("at the limit", {40}, {60}, {}, 100);
    row("beyond the limit", {40}, {61}, {}, 100, {u"limit:fit"_s});
    row("beyond cap and limit", {41}, {61}, {}, 100, {u"cap:fit:g"_s, u"limit:fit"_s});
    row("the negative comes after the cap", {60}, {}, {-10}, 30, {u"cap:fit:g"_s});
    row("the negative comes after the limit", {}, {70, 80}, {-10}, 90, {u"limit:fit"_s});
    row("the negative leaves a point", {}, {10}, {-9}, 1);
    row("the negative leaves nothing", {}, {10}, {-10}, 0);
    row("never below nothing", {}, {10}, {-11}, 0, {u"floor:fit"_s});
    row("several negatives add up", {}, {50}, {-10, -15}, 25);
    row("a negative alone", {}, {}, {-100}, 0, {u"floor:fit"_s});
}

void TestScoreRules::capsLimitsAndNegatives()
{
    QFETCH(QList<int>, first);
    QFETCH(QList<int>, others);
    QFETCH(QList<int>, negative);
    QFETCH(int, fit);
    QJsonArray fits;
    QJsonArray negatives;
    const auto rule = [](const QString &key, int points) {
        return QJsonObject{{u"key"_s, key}, {u"condition"_s, u"country is missing"_s}, {u"points"_s, points}};
    };
    for (int i = 0; i < first.size(); ++i) {
        QJsonObject grouped = rule(u"g%1"_s.arg(i), first[i]);
        grouped.insert(u"group"_s, u"g"_s);
        fits.append(grouped);
    }
    for (int i = 0; i < others.size(); ++i)
        fits.append(rule(u"o%1"_s.arg(i), others[i]));
    for (int i = 0; i < negative.size(); ++i)
        negatives.append(rule(u"n%1"_s.arg(i), negative[i]));
    const auto read = ScoreModel::fromJson(
        {{u"caps"_s, QJsonObject{{u"g"_s, 40}}}, {u"fit"_s, fits}, {u"negative"_s, negatives}}, catalogue());
    QVERIFY(read);
    const Score score = ScoreRules(*read, catalogue()).score({}, asOf);
    QCOMPARE(score.fit, fit * Score::scale);
    QCOMPARE(sumOf(score, ScorePart::Fit), score.fit);
    QStringList adjusted;
    for (const Contribution &contribution : score.contributions)
        if (contribution.kind != Contribution::Kind::Rule)
            adjusted.append(contribution.key);
    QTEST(adjusted, "adjusted");
}

void TestScoreRules::gradesGoByThresholds_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("grade");
    QTest::newRow("one point") << 1 << u"D4"_s;
    QTest::newRow("below C") << 29 << u"D4"_s;
    QTest::newRow("C") << 30 << u"C3"_s;
    QTest::newRow("above C") << 31 << u"C3"_s;
    QTest::newRow("below B") << 49 << u"C3"_s;
    QTest::newRow("B") << 50 << u"B2"_s;
    QTest::newRow("above B") << 51 << u"B2"_s;
    QTest::newRow("below A") << 69 << u"B2"_s;
    QTest::newRow("A") << 70 << u"A1"_s;
    QTest::newRow("above A") << 71 << u"A1"_s;
    QTest::newRow("all points") << 100 << u"A1"_s;
}

void TestScoreRules::gradesGoByThresholds()
{
    QFETCH(int, points);
    const QJsonObject rule{{u"key"_s, u"f"_s}, {u"condition"_s, u"country is missing"_s}, {u"points"_s, points}};
    QJsonObject other = rule;
    other.insert(u"key"_s, u"e"_s);
    const QJsonObject thresholds{{u"fit"_s, QJsonArray{70, 50, 30}}, {u"engagement"_s, QJsonArray{70, 50, 30}}};
    const auto read = ScoreModel::fromJson(
        {{u"fit"_s, QJsonArray{rule}}, {u"engagement"_s, QJsonArray{other}}, {u"thresholds"_s, thresholds}},
        catalogue());
    QVERIFY(read);
    const Score score = ScoreRules(*read, catalogue()).score({}, asOf);
    QTEST(score.grade, "grade");
    QTEST(score.band(), "grade");
}

void TestScoreRules::aDisqualifierDecidesTheBandAlone()
{
    const ScoreRules rules(model(R"({"fit": [{"key": "f", "condition": "employees > 0", "points": 80}],
        "disqualifiers": [{"key": "student", "condition": "title contains student"}]})"),
                           catalogue());
    LeadFacts facts = withEmployees(5);
    QCOMPARE(rules.score(facts, asOf).band(), u"A4"_s);
    facts.values.insert(u"title"_s, u"Student of law"_s);
    const Score score = rules.score(facts, asOf);
    QCOMPARE(score.band(), u"X"_s);
    QCOMPARE(score.grade, u"A4"_s);
    QCOMPARE(score.fit, 800'000);
    QCOMPARE(score.disqualifiers, QStringList{u"student"_s});
}

void TestScoreRules::refusesWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("position");
    const auto row = [](const char *name, const QByteArray &text, const char *code, const char *rule,
                        int position = 0) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromLatin1(rule) << position;
    };
    const auto fit = [](const QByteArray &inside) { return R"({"fit": [{"key": "f", )" + inside + "}]}"; };
    const auto event = [](const QByteArray &inside) {
        return R"({"engagement": [{"key": "e", "event": "form", "points": 5)" + inside + "}]}";
    };
    row("an unknown field", fit(R"("condition": "hats = 3", "points": 5)"), "condition.unknownField", "f", 1);
    row("a removed field behind one that is there", fit(R"("condition": "country = DE and c_gone = 3", "points": 5)"),
        "condition.unknownField", "f", 18);
    row("a word where a number belongs", fit(R"("condition": "employees = many", "points": 5)"), "condition.value", "f",
        13);
    row("a number asked as text", fit(R"("condition": "employees contains 3", "points": 5)"), "condition.operator", "f",
        11);
    row("an open quote", fit(R"("condition": "country = \"DE", "points": 5)"), "condition.syntax", "f", 11);
    row("no condition", fit(R"("points": 5)"), "rules.key", "f");
    row("an empty condition", fit(R"("condition": " ", "points": 5)"), "rules.key", "f");
    row("no points", fit(R"("condition": "country = DE")"), "rules.key", "f");
    row("points as text", fit(R"("condition": "country = DE", "points": "5")"), "rules.key", "f");
    row("no points at all", fit(R"("condition": "country = DE", "points": 0)"), "rules.number", "f");
    row("too many points", fit(R"("condition": "country = DE", "points": 101)"), "rules.number", "f");
    row("half a point", fit(R"("condition": "country = DE", "points": 1.5)"), "rules.number", "f");
    row("fewer points in a positive rule", fit(R"("condition": "country = DE", "points": -1)"), "rules.number", "f");
    row("more points in a negative rule", R"({"negative": [{"key": "n", "condition": "country = DE", "points": 1}]})",
        "rules.number", "n");
    row("a misspelt key", fit(R"("condition": "country = DE", "point": 5, "points": 5)"), "rules.unknownKey", "f");
    row("a rule without a key", R"({"fit": [{"condition": "country = DE", "points": 5}]})", "rules.key", "fit 1");
    row("a key that belongs to caps", R"({"fit": [{"key": "cap:x", "condition": "country = DE", "points": 5}]})",
        "rules.key", "cap:x");
    row("the same key twice",
        R"({"fit": [{"key": "f", "condition": "country = DE", "points": 5}, {"key": "f", "condition": "country = AT", "points": 5}]})",
        "rules.duplicate", "f");
    row("an unknown way to count", event(R"(, "counting": "twice")"), "rules.choice", "e");
    row("a half-life of nothing", event(R"(, "halfLife": 0)"), "rules.number", "e");
    row("a half-life beyond ten years", event(R"(, "halfLife": 3651)"), "rules.number", "e");
    row("half-life and window", event(R"(, "halfLife": 30, "window": 30)"), "rules.either", "e");
    row("event and condition", event(R"(, "condition": "country = DE")"), "rules.either", "e");
    row("at most no event", event(R"(, "most": 0)"), "rules.number", "e");
    row("a group without a cap", event(R"(, "group": "web")"), "rules.group", "e");
    row("a cap of nothing", R"({"caps": {"g": 0}, "fit": []})", "rules.number", "caps");
    row("a cap beyond all points", R"({"caps": {"g": 101}, "fit": []})", "rules.number", "caps");
    row("the score by itself", fit(R"("condition": "score > 10", "points": 5)"), "score.circular", "f");
    row("the grade, which comes of the score", fit(R"("condition": "grade = A1", "points": 5)"), "score.circular", "f");
    row("no rules", R"({"fit": []})", "rules.empty", "");
    row("rules that are no list", R"({"fit": {}})", "rules.key", "");
    row("a part that is not there", R"({"luck": []})", "rules.unknownKey", "");
    const QByteArray sound = R"("fit": [{"key": "f", "condition": "country = DE", "points": 5}])";
    row("two thresholds", "{" + sound + R"(, "thresholds": {"fit": [70, 50]}})", "score.thresholds", "thresholds fit");
    row("thresholds that rise", "{" + sound + R"(, "thresholds": {"fit": [50, 70, 30]}})", "score.thresholds",
        "thresholds fit");
    row("equal thresholds", "{" + sound + R"(, "thresholds": {"engagement": [70, 50, 50]}})", "score.thresholds",
        "thresholds engagement");
    row("a threshold that everybody reaches", "{" + sound + R"(, "thresholds": {"fit": [70, 50, 0]}})",
        "score.thresholds", "thresholds fit");
}

void TestScoreRules::refusesWithPlaceAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, rule);
    QFETCH(int, position);
    const auto read = ScoreModel::fromJson(json(text), catalogue());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().arguments.value(u"rule"_s).toString(), rule);
    QCOMPARE(read.error().arguments.value(u"position"_s).toInt(), position);
}

void TestScoreRules::writesWhatItReads()
{
    const ScoreModel read = model(R"({"caps": {"web": 30},
        "fit": [{"key": "f", "name": "German", "condition": "country:DE", "points": 5}],
        "engagement": [{"key": "e", "event": "form", "points": 10, "counting": "perDay", "most": 3, "halfLife": 30,
            "group": "web"}, {"key": "w", "event": "Webinar", "points": 1, "counting": "once", "window": 9},
            {"key": "c", "condition": "last(form) within 7d", "points": 2}],
        "negative": [{"key": "n", "condition": "country = XX", "points": -5, "part": "engagement"}],
        "disqualifiers": [{"key": "d", "condition": "title contains student"}],
        "thresholds": {"fit": [80, 60, 40], "engagement": [50, 20, 10]}})");
    const auto again = ScoreModel::fromJson(read.toJson(), catalogue());
    QVERIFY(again);
    QVERIFY(*again == read);
    QCOMPARE(read.rules.size(), 6);
    QCOMPARE(read.factsWanted().kinds, (QStringList{u"form"_s, u"Webinar"_s}));
    QCOMPARE(read.factsWanted().fields, (QStringList{u"country"_s, u"title"_s}));
}

void TestScoreRules::explainsByWhatTheLeadHas()
{
    const ScoreRules rules(
        model(R"({"fit": [{"key": "f", "condition": "employees >= 200 or country = DE", "points": 5}],
        "engagement": [{"key": "e", "event": "form", "points": 10}]})"),
        catalogue());
    LeadFacts facts = withForms({1, 2});
    facts.values.insert(u"employees"_s, qint64(350));
    const Score score = rules.score(facts, asOf);
    QCOMPARE(score.contributions.size(), 2);
    QCOMPARE(rules.reason(score.contributions[0], facts, asOf), u"employees >= 200: 350"_s);
    QCOMPARE(rules.reason(score.contributions[1], facts, asOf), u"form: 2, "_s + toIsoText(before(1)));
    QCOMPARE(score.contributions[1].events, 2);
    const ScoreRules denied(
        model(R"({"fit": [{"key": "f", "condition": "employees is not missing and not country = DE", "points": 5}]})"),
        catalogue());
    facts.values.insert(u"country"_s, u"AT"_s);
    const Score other = denied.score(facts, asOf);
    QCOMPARE(denied.reason(other.contributions[0], facts, asOf),
             u"employees is not missing: 350; not country = \"DE\": AT"_s);
}

void TestScoreRules::theScoreIsTheSumOfItsContributions()
{
    QRandomGenerator random(7);
    const auto below = [&](int bound) { return static_cast<int>(random.bounded(bound)); };
    const QStringList kinds{u"form"_s, u"event"_s, u"call"_s};
    const QStringList conditions{u"employees >= 200"_s, u"country = DE"_s, u"employees is missing"_s,
                                 u"count(form, 30d) >= 2"_s, u"not country in (AT, CH)"_s};
    for (int round = 0; round < 300; ++round) {
        QJsonArray fit;
        QJsonArray engagement;
        QJsonArray negative;
        for (int i = 0; i < 1 + below(12); ++i)
            fit.append(QJsonObject{{u"key"_s, u"f%1"_s.arg(i)},
                                   {u"condition"_s, conditions[below(5)]},
                                   {u"points"_s, 1 + below(100)},
                                   {u"group"_s, below(2) ? u"a"_s : u"b"_s}});
        for (int i = 0; i < below(12); ++i)
            engagement.append(QJsonObject{{u"key"_s, u"e%1"_s.arg(i)},
                                          {u"event"_s, kinds[below(3)]},
                                          {u"points"_s, 1 + below(60)},
                                          {u"halfLife"_s, 1 + below(90)},
                                          {u"most"_s, 1 + below(6)},
                                          {u"counting"_s, below(2) ? u"perDay"_s : u"repeat"_s},
                                          {u"group"_s, below(2) ? u"a"_s : u"b"_s}});
        for (int i = 0; i < below(4); ++i)
            negative.append(QJsonObject{{u"key"_s, u"n%1"_s.arg(i)},
                                        {u"condition"_s, conditions[below(5)]},
                                        {u"points"_s, -1 - below(90)},
                                        {u"part"_s, below(2) ? u"fit"_s : u"engagement"_s}});
        const auto read = ScoreModel::fromJson({{u"fit"_s, fit},
                                                {u"engagement"_s, engagement},
                                                {u"negative"_s, negative},
                                                {u"caps"_s, QJsonObject{{u"a"_s, 1 + below(100)}, {u"b"_s, 35}}}},
                                               catalogue());
        QVERIFY(read);
        const ScoreRules rules(*read, catalogue());
        for (int i = 0; i < 50; ++i) {
            LeadFacts facts;
            if (below(4))
                facts.values.insert(u"employees"_s, qint64(below(400)));
            if (below(3))
                facts.values.insert(u"country"_s, below(2) ? u"DE"_s : u"AT"_s);
            for (const QString &kind : kinds)
                for (int event = below(8); event > 0; --event)
                    facts.events[kind].append(before(random.bounded(200.0) - 5));
            const Score score = rules.score(facts, asOf);
            QCOMPARE(sumOf(score, ScorePart::Fit), score.fit);
            QCOMPARE(sumOf(score, ScorePart::Engagement), score.engagement);
            QVERIFY(score.fit >= 0 && score.fit <= 100 * Score::scale);
            QVERIFY(score.engagement >= 0 && score.engagement <= 100 * Score::scale);
            QVERIFY(rules.score(facts, asOf) == score);
        }
    }
}

void TestScoreRules::areaUnderTheCurve_data()
{
    QTest::addColumn<QList<int>>("won");
    QTest::addColumn<QList<int>>("lost");
    QTest::addColumn<double>("area");
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("the vector") << QList<int>{90, 80, 60, 20} << QList<int>{70, 50, 40, 30, 10, 5} << 19.0 / 24;
    QTest::newRow("all won above") << QList<int>{3, 4} << QList<int>{1, 2} << 1.0;
    QTest::newRow("all won below") << QList<int>{1, 2} << QList<int>{3, 4} << 0.0;
    QTest::newRow("all alike") << QList<int>{5, 5} << QList<int>{5, 5, 5} << 0.5;
    QTest::newRow("one tie") << QList<int>{5} << QList<int>{5, 4} << 0.75;
    QTest::newRow("nobody won") << QList<int>{} << QList<int>{1, 2} << none;
    QTest::newRow("everybody won") << QList<int>{1, 2} << QList<int>{} << none;
    QTest::newRow("nobody at all") << QList<int>{} << QList<int>{} << none;
}

void TestScoreRules::areaUnderTheCurve()
{
    QFETCH(QList<int>, won);
    QFETCH(QList<int>, lost);
    QFETCH(double, area);
    QList<std::pair<qint64, bool>> all;
    for (const int score : won)
        all.append({score, true});
    for (const int score : lost)
        all.append({score, false});
    const auto found = areaUnderCurve(all);
    QCOMPARE(found.has_value(), !qIsNaN(area));
    if (found)
        QCOMPARE(*found, area);
}

QTEST_APPLESS_MAIN(TestScoreRules)
#include "tst_scorerules.moc"
