// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/ruleset.h"

#include "conditions/rulereader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QStringList strategies{u"roundRobin"_s, u"weighted"_s, u"leastOpen"_s, u"fixed"_s, u"accountOwner"_s, u"queue"_s};
const QStringList sides{u"tele"_s, u"sales"_s};
const QStringList ends{u"queue"_s, u"next"_s};
constexpr int heaviest = 1000;
constexpr int mostHours = 14 * 24;

using Named = RoutingRule::Named;

/// "anna", or {"user": "anna", "weight": 2}, where `what` is "user".
Named readNamed(const QJsonValue &json, const QString &what, RuleReader &rule, const FieldCatalogue &catalogue)
{
    if (json.isString() && !json.toString().trimmed().isEmpty())
        return {json.toString().trimmed(), 1};
    RuleReader reader(json.toObject(), {}, catalogue);
    const Named named{reader.text(what), reader.number(u"weight"_s, 1, heaviest, 1)};
    if (auto read = reader.finish(); !read)
        rule.refuse(read.error().kind, read.error().code, read.error().arguments);
    return named;
}

QList<Named> readNames(const QString &key, const QString &what, RuleReader &rule, const FieldCatalogue &catalogue)
{
    QList<Named> names;
    const QJsonArray given = rule.array(key);
    for (const QJsonValue &one : given) {
        const Named named = readNamed(one, what, rule, catalogue);
        if (std::ranges::find(names, named.name, &Named::name) != names.end())
            rule.refuse(Error::Kind::Invalid, u"routing.twice"_s, {{u"value"_s, named.name}});
        names.append(named);
    }
    return names;
}

/// Whether the strategy fits whom the rule names.
void checkNames(const RoutingRule &rule, RuleReader &reader)
{
    const bool namesAnybody = !rule.users.isEmpty() || !rule.teams.isEmpty();
    if (rule.strategy == RoutingStrategy::Fixed && (rule.users.size() != 1 || !rule.teams.isEmpty()))
        reader.refuse(Error::Kind::Invalid, u"routing.fixed"_s);
    if ((rule.strategy == RoutingStrategy::AccountOwner || rule.strategy == RoutingStrategy::Queue) && namesAnybody)
        reader.refuse(Error::Kind::Invalid, u"routing.candidates"_s, {{u"strategy"_s, keyOf(rule.strategy)}});
    if (rule.strategy == RoutingStrategy::Weighted)
        return;
    const auto isWeighted = [](const Named &named) { return named.weight != 1; };
    for (const QList<Named> &names : {rule.users, rule.teams})
        if (const auto found = std::ranges::find_if(names, isWeighted); found != names.end())
            reader.refuse(Error::Kind::Invalid, u"routing.weight"_s, {{u"value"_s, found->name}});
}

Result<RoutingRule> readRule(const QJsonObject &json, const QString &place, const FieldCatalogue &catalogue)
{
    const QString key = json.value(u"key"_s).toString();
    RuleReader reader(json, key.isEmpty() ? place : key, catalogue);
    RoutingRule rule;
    rule.key = reader.text(u"key"_s);
    rule.name = reader.optionalText(u"name"_s);
    if (reader.has(u"condition"_s))
        rule.condition = reader.condition(u"condition"_s);
    rule.to = reader.choice(u"to"_s, sides) == sides.last() ? Side::Sales : Side::Tele;
    rule.strategy = static_cast<RoutingStrategy>(
        std::max<qsizetype>(0, strategies.indexOf(reader.choice(u"strategy"_s, strategies))));
    rule.users = readNames(u"users"_s, u"user"_s, reader, catalogue);
    rule.teams = readNames(u"teams"_s, u"team"_s, reader, catalogue);
    rule.queue = reader.optionalText(u"queue"_s);
    // An account that nobody owns says nothing of who should.
    const bool goesOn = rule.strategy == RoutingStrategy::AccountOwner && !reader.has(u"otherwise"_s);
    rule.otherwise = goesOn || reader.choice(u"otherwise"_s, ends) == ends.last() ? RoutingRule::Otherwise::Next
                                                                                  : RoutingRule::Otherwise::Queue;
    checkNames(rule, reader);
    if (auto read = reader.finish(); !read)
        return failure(read);
    return rule;
}

bool isForGood(const RoutingRule &rule)
{
    return rule.condition.isAlways() && rule.otherwise == RoutingRule::Otherwise::Queue;
}

Result<void> checkOrder(const QList<RoutingRule> &rules)
{
    if (rules.isEmpty())
        return failure(Error::Kind::Invalid, u"rules.empty"_s);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QVariantMap rule{{u"rule"_s, rules[i].key}};
        const bool isLast = i + 1 == rules.size();
        if (isLast && !isForGood(rules[i]))
            return failure(Error::Kind::Invalid, u"routing.catchAll"_s, rule);
        if (!isLast && isForGood(rules[i]))
            return failure(Error::Kind::Invalid, u"routing.unreachable"_s, rule);
        for (qsizetype k = 0; k < i; ++k)
            if (rules[k].key == rules[i].key)
                return failure(Error::Kind::Invalid, u"rules.duplicate"_s, rule);
    }
    return {};
}

QJsonArray namesToJson(const QList<Named> &names, const QString &what)
{
    QJsonArray written;
    for (const Named &named : names)
        written.append(named.weight == 1 ? QJsonValue(named.name)
                                         : QJsonObject{{what, named.name}, {u"weight"_s, named.weight}});
    return written;
}

QJsonObject ruleToJson(const RoutingRule &rule)
{
    QJsonObject json{{u"key"_s, rule.key},
                     {u"to"_s, keyOf(rule.to)},
                     {u"strategy"_s, keyOf(rule.strategy)},
                     {u"otherwise"_s, ends[rule.otherwise == RoutingRule::Otherwise::Next ? 1 : 0]}};
    if (!rule.name.isEmpty())
        json.insert(u"name"_s, rule.name);
    if (!rule.condition.isAlways())
        json.insert(u"condition"_s, canonicalText(rule.condition));
    if (!rule.users.isEmpty())
        json.insert(u"users"_s, namesToJson(rule.users, u"user"_s));
    if (!rule.teams.isEmpty())
        json.insert(u"teams"_s, namesToJson(rule.teams, u"team"_s));
    if (!rule.queue.isEmpty())
        json.insert(u"queue"_s, rule.queue);
    return json;
}

} // namespace

std::optional<RoutingStrategy> routingStrategyFromKey(const QString &key)
{
    const auto index = strategies.indexOf(key);
    return index < 0 ? std::nullopt : std::optional(static_cast<RoutingStrategy>(index));
}

QString keyOf(RoutingStrategy strategy)
{
    return strategies[static_cast<int>(strategy)];
}

Result<Ruleset> Ruleset::fromJson(const QJsonObject &json, const FieldCatalogue &catalogue)
{
    Ruleset ruleset;
    RuleReader reader(json, {}, catalogue);
    if (reader.has(u"scope"_s))
        ruleset.scope = reader.condition(u"scope"_s);
    ruleset.withinHours = reader.optionalNumber(u"withinHours"_s, 1, mostHours);
    const QJsonArray rules = reader.array(u"rules"_s);
    if (auto read = reader.finish(); !read)
        return failure(read);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        auto rule = readRule(rules[i].toObject(), u"rule "_s + QString::number(i + 1), catalogue);
        if (!rule)
            return failure(rule);
        ruleset.rules.append(std::move(*rule));
    }
    if (auto checked = checkOrder(ruleset.rules); !checked)
        return failure(checked);
    return ruleset;
}

QJsonObject Ruleset::toJson() const
{
    QJsonArray written;
    for (const RoutingRule &rule : rules)
        written.append(ruleToJson(rule));
    QJsonObject json{{u"rules"_s, written}};
    if (!scope.isAlways())
        json.insert(u"scope"_s, canonicalText(scope));
    if (withinHours)
        json.insert(u"withinHours"_s, *withinHours);
    return json;
}

FactsWanted Ruleset::factsWanted() const
{
    FactsWanted wanted;
    for (const RoutingRule &rule : rules)
        wanted.add(rule.condition);
    return wanted;
}

} // namespace baton
