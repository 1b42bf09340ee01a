// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquestionsql.h"
#include "routing/routingrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FieldCatalogue &fields()
{
    static const FieldCatalogue catalogue = leadCatalogue();
    return catalogue;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Instant at(const QString &text)
{
    return *instantFromIso(text);
}

/// Monday to Friday, 9 to 17.
BusinessCalendar officeHours(const QString &zone = u"Etc/UTC"_s)
{
    BusinessHours hours;
    hours.zone = zone;
    for (int day = 0; day < 5; ++day)
        hours.week[static_cast<size_t>(day)] = {{9h, 17h}};
    return *BusinessCalendar::create(hours);
}

RoutingPerson person(qint64 id, const QString &name, const Roles &roles = {Role::Tele, Role::Rep})
{
    return RoutingPerson{.id = UserId(id), .name = name, .isActive = true, .roles = roles, .hours = officeHours()};
}

/// Anna, Ben and Cleo, whom every rule names; the rule "big" keeps what nobody gets in the queue of team 7.
RoutingPool threePeople(const Ruleset &ruleset)
{
    RoutingPool pool;
    for (const auto &[id, name] : {std::pair(1, u"Anna"_s), std::pair(2, u"Ben"_s), std::pair(3, u"Cleo"_s)})
        pool.people.emplace(UserId(id), person(id, name));
    for (const RoutingRule &rule : ruleset.rules) {
        RoutingPool::OfRule of{{{UserId(1), 1}, {UserId(2), 1}, {UserId(3), 1}}, TeamId(rule.key == u"big"_s ? 7 : 0)};
        if (rule.strategy == RoutingStrategy::Fixed)
            of.members = {{UserId(2), 1}};
        pool.rules.insert(rule.key, of);
    }
    return pool;
}

const QByteArray someRules = R"({"rules": [
    {"key": "account", "condition": "account is not missing", "to": "sales", "strategy": "accountOwner"},
    {"key": "big", "condition": "country = DE and employees >= 200", "to": "sales", "strategy": "leastOpen",
     "queue": "Key accounts"},
    {"key": "ben", "condition": "country = AT", "strategy": "fixed", "users": ["ben"], "otherwise": "next"},
    {"key": "wait", "condition": "country = CH", "strategy": "queue"},
    {"key": "rest", "strategy": "roundRobin"}]})";

LeadFacts factsOf(const QString &country, int employees, const QString &account)
{
    LeadFacts facts;
    if (!country.isEmpty())
        facts.values.insert(u"country"_s, country);
    if (employees > 0)
        facts.values.insert(u"employees"_s, qint64(employees));
    if (!account.isEmpty())
        facts.values.insert(u"account"_s, account);
    return facts;
}

const Instant monday = at(u"2026-11-16T10:00"_s);

} // namespace

class TestRoutingRules : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesRules();
    void refusesRules_data();
    void refusesRules();
    void earnsByWorkingTime_data();
    void earnsByWorkingTime();
    void tenAMonthAreTen();
    void refusesPeople_data();
    void refusesPeople();
    void whoIsAwayDoesNotEarn();
    void sendsLeads_data();
    void sendsLeads();
    void tellsWhichClauseSaidNo();
    void keepsAnAccountTogether();
    void leastOpenLevelsOut();
    void sameInputsSameResult();
    void tracesSurviveStorage();
};

void TestRoutingRules::readsAndWritesRules()
{
    const auto read = Ruleset::fromJson(json(someRules), fields());
    QVERIFY(read);
    QCOMPARE(read->rules.size(), 5);
    QVERIFY(read->rules[0].otherwise == RoutingRule::Otherwise::Next);
    QVERIFY(read->rules[1].otherwise == RoutingRule::Otherwise::Queue);
    QVERIFY(read->rules[4].condition.isAlways());
    QCOMPARE(read->rules[4].to, Side::Tele);
    const auto again = Ruleset::fromJson(read->toJson(), fields());
    QVERIFY(again);
    QCOMPARE(*again, *read);
    const auto weighted = Ruleset::fromJson(json(R"({"scope": "stage = mql", "withinHours": 24, "rules": [{"key": "r",
        "strategy": "weighted", "users": ["anna", {"user": "ben", "weight": 3}], "teams": [{"team": "T", "weight": 2}]}]})"),
                                            fields());
    QVERIFY(weighted);
    QCOMPARE(weighted->rules[0].users[1].weight, 3);
    QCOMPARE(*Ruleset::fromJson(weighted->toJson(), fields()), *weighted);
}

void TestRoutingRules::refusesRules_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QByteArray &rules, const QString &code, const QString &rule) {
        QTest::newRow(name) << QByteArray(R"({"rules": [)" + rules + "]}") << code << rule;
    };
    const QByteArray rest = R"({"key": "rest"})";
    row("no rule", "", u"rules.empty"_s, QString());
    row("no catch-all", R"({"key": "de", "condition": "country = DE"})", u"routing.catchAll"_s, u"de"_s);
    row("a catch-all that goes on", R"({"key": "rest", "otherwise": "next"})", u"routing.catchAll"_s, u"rest"_s);
    row("rules behind one that takes all", rest + R"(, {"key": "late"})", u"routing.unreachable"_s, u"rest"_s);
    row("two of one key", R"({"key": "rest", "condition": "country = DE"}, )" + rest, u"rules.duplicate"_s, u"rest"_s);
    row("an unknown field", R"({"key": "de", "condition": "hats > 1"}, )" + rest, u"condition.unknownField"_s, u"de"_s);
    row("an unbalanced quote", R"({"key": "de", "condition": "country = \"DE"}, )" + rest, u"condition.syntax"_s,
        u"de"_s);
    row("a number against text", R"({"key": "de", "condition": "employees > many"}, )" + rest, u"condition.value"_s,
        u"de"_s);
    row("13 levels",
        R"({"key": "de", "condition": ")" + QByteArray(13, '(') + "country = DE" + QByteArray(13, ')') + R"("}, )"
            + rest,
        u"condition.tooDeep"_s, u"de"_s);
    row("an unknown strategy", R"({"key": "rest", "strategy": "luck"})", u"rules.choice"_s, u"rest"_s);
    row("an unknown side", R"({"key": "rest", "to": "marketing"})", u"rules.choice"_s, u"rest"_s);
    row("a misspelt key", R"({"key": "rest", "user": "anna"})", u"rules.unknownKey"_s, u"rest"_s);
    row("fixed without anybody", R"({"key": "rest", "strategy": "fixed"})", u"routing.fixed"_s, u"rest"_s);
    row("fixed to two", R"({"key": "rest", "strategy": "fixed", "users": ["a", "b"]})", u"routing.fixed"_s, u"rest"_s);
    row("fixed to a team", R"({"key": "rest", "strategy": "fixed", "users": ["a"], "teams": ["t"]})",
        u"routing.fixed"_s, u"rest"_s);
    row("weight nought", R"({"key": "rest", "strategy": "weighted", "users": [{"user": "a", "weight": 0}]})",
        u"rules.number"_s, u"rest"_s);
    row("too great a weight", R"({"key": "rest", "strategy": "weighted", "users": [{"user": "a", "weight": 1001}]})",
        u"rules.number"_s, u"rest"_s);
    row("a weight that does not count", R"({"key": "rest", "users": [{"user": "a", "weight": 2}]})",
        u"routing.weight"_s, u"rest"_s);
    row("somebody twice", R"({"key": "rest", "users": ["a", "a"]})", u"routing.twice"_s, u"rest"_s);
    row("a queue among people", R"({"key": "rest", "strategy": "queue", "users": ["a"]})", u"routing.candidates"_s,
        u"rest"_s);
    row("a name that is a number", R"({"key": "rest", "users": [7]})", u"rules.key"_s, u"rest"_s);
    row("a rule without a key", R"({"strategy": "queue"})", u"rules.key"_s, u"rule 1"_s);
    QTest::newRow("hours beyond two weeks")
        << QByteArray(R"({"withinHours": 337, "rules": [{"key": "r"}]})") << u"rules.number"_s << QString();
}

void TestRoutingRules::refusesRules()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, code);
    QFETCH(QString, rule);
    const auto read = Ruleset::fromJson(json(rules), fields());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().arguments.value(u"rule"_s).toString(), rule);
}

void TestRoutingRules::earnsByWorkingTime_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("now");
    QTest::addColumn<InstantRanges>("absences");
    QTest::addColumn<qint64>("allowed");
    // November 2026 has 21 working days of 8 hours; 10 leads are one for each 16 h 48 min.
    const InstantRanges none;
    const InstantRanges firstHalf{{at(u"2026-11-01"_s), at(u"2026-11-16"_s)}};
    QTest::newRow("nothing before the month's first hour") << 10 << u"2026-11-02T09:00"_s << none << qint64(0);
    QTest::newRow("the first as soon as it works") << 10 << u"2026-11-02T09:00:00.001"_s << none << qint64(1);
    QTest::newRow("the last moment of the first") << 10 << u"2026-11-04T09:48"_s << none << qint64(1);
    QTest::newRow("the second") << 10 << u"2026-11-04T09:48:00.001"_s << none << qint64(2);
    QTest::newRow("a weekend earns nothing") << 21 << u"2026-11-08T12:00"_s << none << qint64(5);
    QTest::newRow("the day after it does") << 21 << u"2026-11-09T09:01"_s << none << qint64(6);
    QTest::newRow("half the month, half of them") << 10 << u"2026-11-16T13:00"_s << none << qint64(5);
    QTest::newRow("all before it ends") << 10 << u"2026-11-30T12:00"_s << none << qint64(10);
    QTest::newRow("and no more") << 10 << u"2026-11-30T23:59"_s << none << qint64(10);
    QTest::newRow("a new month begins with none") << 10 << u"2026-12-01T08:00"_s << none << qint64(0);
    QTest::newRow("one a month from the first hour") << 1 << u"2026-11-02T10:00"_s << none << qint64(1);
    QTest::newRow("away the first half: nothing yet") << 10 << u"2026-11-16T09:00"_s << firstHalf << qint64(0);
    QTest::newRow("and half of them in the end") << 10 << u"2026-11-30T23:00"_s << firstHalf << qint64(6);
}

void TestRoutingRules::earnsByWorkingTime()
{
    QFETCH(int, limit);
    QFETCH(QString, now);
    QFETCH(InstantRanges, absences);
    QFETCH(qint64, allowed);
    QCOMPARE(monthlyAllowance(limit, officeHours(), absences, at(now)), allowed);
}

void TestRoutingRules::tenAMonthAreTen()
{
    // Leads come in every hour of two months, more than anybody may have.
    const auto ruleset = Ruleset::fromJson(json(R"({"rules": [{"key": "rest"}]})"), fields());
    RoutingPool pool = threePeople(*ruleset);
    pool.people.at(UserId(1)).capacity.mostPerMonth = 10;
    pool.people.at(UserId(2)).capacity.mostPerMonth = 25;
    pool.people.at(UserId(3)).capacity.mostPerDay = 2;
    const RoutingRules rules(*ruleset, fields());
    QMap<QString, int> got;
    int mostOnADay = 0;
    QHash<QString, int> ofCleo;
    for (Instant now = at(u"2026-11-01T00:30"_s); now < at(u"2027-01-01"_s); now += 1h) {
        const auto decision = rules.route({}, {}, pool, now);
        if (!decision.owner.isValid())
            continue;
        const QString name = pool.people.at(decision.owner).name;
        ++got[name + (now < at(u"2026-12-01"_s) ? u" 11"_s : u" 12"_s)];
        if (name == u"Cleo"_s)
            mostOnADay = std::max(mostOnADay, ++ofCleo[toIsoText(now).left(10)]);
    }
    QCOMPARE(got.value(u"Anna 11"_s), 10);
    QCOMPARE(got.value(u"Anna 12"_s), 10);
    QCOMPARE(got.value(u"Ben 11"_s), 25);
    QCOMPARE(got.value(u"Ben 12"_s), 25);
    QCOMPARE(mostOnADay, 2);
    QCOMPARE(got.value(u"Cleo 11"_s), 60);
}

void TestRoutingRules::refusesPeople_data()
{
    QTest::addColumn<RoutingPerson>("who");
    QTest::addColumn<int>("withinHours");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, auto change, int within, const QString &now, const QString &refusal) {
        RoutingPerson who = person(1, u"Anna"_s, {Role::Rep});
        change(who);
        QTest::newRow(name) << who << within << now << refusal;
    };
    const auto nothing = [](RoutingPerson &) {};
    const QString noon = u"2026-11-16T12:00"_s;
    const auto away = [](RoutingPerson &who) { who.absences = {{at(u"2026-11-16T12:00"_s), at(u"2026-11-17"_s)}}; };
    row("somebody who is there", nothing, 0, noon, QString());
    row(
        "somebody who left", [](RoutingPerson &who) { who.isActive = false; }, 0, noon, u"inactive"_s);
    row(
        "somebody of another side", [](RoutingPerson &who) { who.roles = {Role::Tele}; }, 0, noon, u"role"_s);
    row(
        "a sales manager takes leads of sales", [](RoutingPerson &who) { who.roles = {Role::SalesManager}; }, 0, noon,
        QString());
    row("the moment before leave", away, 0, u"2026-11-16T11:59"_s, QString());
    row("the first moment of leave", away, 0, noon, u"away"_s);
    row("the last moment of leave", away, 0, u"2026-11-16T23:59"_s, u"away"_s);
    row("the first moment back", away, 0, u"2026-11-17"_s, QString());
    row("at night, where hours do not matter", nothing, 0, u"2026-11-16T03:00"_s, QString());
    row("six hours before work", nothing, 6, u"2026-11-16T03:00"_s, QString());
    row("more than six hours before work", nothing, 6, u"2026-11-16T02:59"_s, u"offHours"_s);
    row(
        "one open lead below the limit",
        [](RoutingPerson &who) {
            who.capacity.mostOpen = 5;
            who.open = 4;
        },
        0, noon, QString());
    row(
        "as many open leads as the limit",
        [](RoutingPerson &who) {
            who.capacity.mostOpen = 5;
            who.open = 5;
        },
        0, noon, u"mostOpen"_s);
    row(
        "the day's last lead",
        [](RoutingPerson &who) {
            who.capacity.mostPerDay = 3;
            who.today = 2;
        },
        0, noon, QString());
    row(
        "the day is full",
        [](RoutingPerson &who) {
            who.capacity.mostPerDay = 3;
            who.today = 3;
        },
        0, noon, u"mostPerDay"_s);
    row(
        "half the month, fewer than half of them",
        [](RoutingPerson &who) {
            who.capacity.mostPerMonth = 10;
            who.thisMonth = 4;
        },
        0, noon, QString());
    row(
        "half the month, half of them",
        [](RoutingPerson &who) {
            who.capacity.mostPerMonth = 10;
            who.thisMonth = 5;
        },
        0, noon, u"mostPerMonth"_s);
}

void TestRoutingRules::refusesPeople()
{
    QFETCH(RoutingPerson, who);
    QFETCH(int, withinHours);
    QFETCH(QString, now);
    QFETCH(QString, refusal);
    const auto within = withinHours > 0 ? std::optional(withinHours) : std::nullopt;
    const auto refused = refusalOf(who, momentOf(who, within, at(now)), Side::Sales);
    QCOMPARE(refused ? keyOf(*refused) : QString(), refusal);
}

void TestRoutingRules::whoIsAwayDoesNotEarn()
{
    const auto ruleset = Ruleset::fromJson(json(R"({"rules": [{"key": "rest"}]})"), fields());
    RoutingPool pool = threePeople(*ruleset);
    pool.people.at(UserId(3)).absences = {{at(u"2026-11-16"_s), at(u"2026-11-17"_s)}};
    const RoutingRules rules(*ruleset, fields());
    QHash<UserId, int> got;
    const auto give = [&](int leads, Instant now) {
        for (int i = 0; i < leads; ++i)
            ++got[rules.route({}, {}, pool, now).owner];
    };
    give(30, monday);
    QCOMPARE(got.value(UserId(3)), 0);
    QCOMPARE(got.value(UserId(1)), 15);
    give(30, monday + 24h);
    QCOMPARE(got.value(UserId(3)), 10);
    QCOMPARE(got.value(UserId(1)), 25);
}

void TestRoutingRules::sendsLeads_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("employees");
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("accountOwner");
    QTest::addColumn<int>("rejecter");
    QTest::addColumn<int>("away");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &country, int employees, const QString &account, int owner,
                        int rejecter, int away, const QString &expected) {
        QTest::newRow(name) << country << employees << account << owner << rejecter << away << expected;
    };
    row("nothing known: the catch-all", {}, 0, {}, 0, 0, 0, u"rest 1 turn"_s);
    row("an account with an owner", u"AT"_s, 0, u"Acme"_s, 3, 0, 0, u"account 3 accountOwner"_s);
    row("an account without an owner goes on", u"AT"_s, 0, u"Acme"_s, 0, 0, 0, u"ben 2 named"_s);
    row("an account whose owner is away goes on", u"AT"_s, 0, u"Acme"_s, 3, 0, 3, u"ben 2 named"_s);
    row("an account whose owner gave it back", u"AT"_s, 0, u"Acme"_s, 3, 3, 0, u"ben 2 named"_s);
    row("both parts of the condition", u"DE"_s, 200, {}, 0, 0, 0, u"big 1 fewestOpen"_s);
    row("one employee too few", u"DE"_s, 199, {}, 0, 0, 0, u"rest 1 turn"_s);
    row("how many employees is not known", u"DE"_s, 0, {}, 0, 0, 0, u"rest 1 turn"_s);
    row("the first is away", u"DE"_s, 200, {}, 0, 0, 1, u"big 2 fewestOpen"_s);
    row("the first gave it back", {}, 0, {}, 0, 1, 0, u"rest 2 turn"_s);
    row("the named one is away: the next rule", u"AT"_s, 0, {}, 0, 0, 2, u"rest 1 turn"_s);
    row("a queue", u"CH"_s, 0, {}, 0, 0, 0, u"wait queue"_s);
    row("everybody is away: a team's queue", u"DE"_s, 200, {}, 0, 0, -1, u"big nobody 7"_s);
    row("everybody is away: the side's queue", {}, 0, {}, 0, 0, -1, u"rest nobody"_s);
}

void TestRoutingRules::sendsLeads()
{
    QFETCH(QString, country);
    QFETCH(int, employees);
    QFETCH(QString, account);
    QFETCH(int, accountOwner);
    QFETCH(int, rejecter);
    QFETCH(int, away);
    QFETCH(QString, expected);
    const auto ruleset = Ruleset::fromJson(json(someRules), fields());
    RoutingPool pool = threePeople(*ruleset);
    for (auto &[id, one] : pool.people)
        if (away < 0 || id == UserId(away))
            one.absences = {{monday - 1h, monday + 1h}};
    RoutingCase lead;
    lead.account = AccountId(account.isEmpty() ? 0 : 5);
    lead.salesOwnerOfAccount = UserId(accountOwner);
    if (rejecter > 0)
        lead.rejecters = {UserId(rejecter)};
    const auto decision =
        RoutingRules(*ruleset, fields()).route(lead, factsOf(country, employees, account), pool, monday);
    QStringList words{decision.rule};
    if (decision.owner.isValid())
        words.append(QString::number(decision.owner.value()));
    words.append(keyOf(decision.trace.reason));
    if (decision.queue.isValid())
        words.append(QString::number(decision.queue.value()));
    QCOMPARE(words.join(u' '), expected);
    QCOMPARE(decision.outcome == RoutingDecision::Outcome::Assigned, decision.owner.isValid());
    QCOMPARE(decision.trace.rules.last().rule, decision.rule);
    QCOMPARE(decision.trace.eligible.contains(decision.owner), decision.owner.isValid());
}

void TestRoutingRules::tellsWhichClauseSaidNo()
{
    const auto ruleset = Ruleset::fromJson(json(someRules), fields());
    RoutingPool pool = threePeople(*ruleset);
    pool.people.at(UserId(1)).isActive = false;
    RoutingCase lead;
    const auto trace = RoutingRules(*ruleset, fields()).route(lead, factsOf(u"DE"_s, 20, {}), pool, monday).trace;
    QCOMPARE(trace.rules.size(), 5);
    QVERIFY(trace.rules[0].matched == Truth::False);
    QCOMPARE(trace.rules[1].clause, u"employees >= 200"_s);
    QCOMPARE(trace.rules[1].value, u"20"_s);
    QCOMPARE(trace.rules[2].clause, u"country = \"AT\""_s);
    QCOMPARE(trace.rules[2].value, u"DE"_s);
    QCOMPARE(trace.rules[4].refused, (QList<RoutingTrace::Refused>{{UserId(1), RoutingRefusal::Inactive}}));
    QCOMPARE(trace.eligible, (QList<UserId>{UserId(2), UserId(3)}));

    const auto unknown = RoutingRules(*ruleset, fields()).route(lead, factsOf(u"DE"_s, 0, {}), pool, monday).trace;
    QVERIFY(unknown.rules[1].matched == Truth::Unknown);
    QCOMPARE(unknown.rules[1].clause, u"employees >= 200"_s);

    // What waits for sales is not given to tele.
    lead.waitsFor = Side::Sales;
    const auto waiting = RoutingRules(*ruleset, fields()).route(lead, factsOf(u"AT"_s, 0, {}), pool, monday);
    QVERIFY(waiting.outcome == RoutingDecision::Outcome::Unmatched);
    QVERIFY(waiting.trace.rules[2].isForAnotherSide);
}

void TestRoutingRules::keepsAnAccountTogether()
{
    const auto ruleset = Ruleset::fromJson(json(R"({"rules": [
        {"key": "account", "condition": "account is not missing", "to": "sales", "strategy": "accountOwner"},
        {"key": "rest", "to": "sales"}]})"),
                                           fields());
    RoutingPool pool = threePeople(*ruleset);
    const RoutingRules rules(*ruleset, fields());
    QHash<qint64, UserId> owners;
    for (int i = 0; i < 60; ++i) {
        RoutingCase lead;
        lead.account = AccountId(1 + i % 7);
        const auto decision = rules.route(lead, factsOf({}, 0, u"Acme"_s), pool, monday);
        const UserId before = owners.value(lead.account.value(), decision.owner);
        QCOMPARE(decision.owner, before);
        owners.insert(lead.account.value(), decision.owner);
    }
}

void TestRoutingRules::leastOpenLevelsOut()
{
    const auto ruleset = Ruleset::fromJson(json(R"({"rules": [{"key": "rest", "strategy": "leastOpen"}]})"), fields());
    RoutingPool pool = threePeople(*ruleset);
    pool.people.at(UserId(1)).open = 10;
    pool.people.at(UserId(2)).open = 4;
    const RoutingRules rules(*ruleset, fields());
    for (int i = 0; i < 16; ++i)
        rules.route({}, {}, pool, monday);
    for (const auto &[id, one] : pool.people)
        QCOMPARE(one.open, qint64(10));
}

void TestRoutingRules::sameInputsSameResult()
{
    const auto ruleset = Ruleset::fromJson(json(someRules), fields());
    const auto run = [&] {
        RoutingPool pool = threePeople(*ruleset);
        const RoutingRules rules(*ruleset, fields());
        QStringList went;
        for (int i = 0; i < 500; ++i) {
            const auto facts = factsOf(i % 3 == 0 ? u"DE"_s : u"AT"_s, i, {});
            const auto decision = rules.route({}, facts, pool, monday + std::chrono::minutes(i));
            went.append(QString::fromUtf8(QJsonDocument(decision.trace.toJson()).toJson()));
        }
        return went;
    };
    QCOMPARE(run(), run());
}

void TestRoutingRules::tracesSurviveStorage()
{
    RoutingTrace trace;
    trace.rules = {{u"a"_s, Truth::Unknown, u"country = DE"_s, u"AT"_s, false, {}},
                   {u"b"_s, Truth::False, {}, {}, true, {}},
                   {u"c"_s, Truth::True, {}, {}, false, {{UserId(3), RoutingRefusal::MostPerMonth}}}};
    trace.eligible = {UserId(1), UserId(2)};
    trace.chosen = UserId(2);
    for (const auto reason : {RoutingTrace::Reason::Turn, RoutingTrace::Reason::FewestOpen}) {
        trace.reason = reason;
        trace.figure = 4;
        trace.due = reason == RoutingTrace::Reason::Turn ? 9 : 0;
        QCOMPARE(RoutingTrace::fromJson(trace.toJson()), trace);
    }
    QCOMPARE(RoutingTrace::fromJson({}), RoutingTrace());
}

QTEST_GUILESS_MAIN(TestRoutingRules)
#include "tst_routingrules.moc"
