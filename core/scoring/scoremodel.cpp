// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scoremodel.h"

#include "conditions/rulereader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int longestDays = 3650;
const QStringList countings{u"repeat"_s, u"once"_s, u"perDay"_s};
const QStringList parts{u"fit"_s, u"engagement"_s};

/// One list of the document and what its rules are.
struct RuleList
{
    QString key;
    ScoreRule::Kind kind;
    ScorePart part;
};

const QList<RuleList> &ruleLists()
{
    static const QList<RuleList> lists{{u"fit"_s, ScoreRule::Kind::Points, ScorePart::Fit},
                                       {u"engagement"_s, ScoreRule::Kind::Points, ScorePart::Engagement},
                                       {u"negative"_s, ScoreRule::Kind::Negative, ScorePart::Fit},
                                       {u"disqualifiers"_s, ScoreRule::Kind::Disqualifier, ScorePart::Fit}};
    return lists;
}

bool mayCountEvents(const RuleList &list)
{
    return list.kind == ScoreRule::Kind::Points && list.part == ScorePart::Engagement;
}

void readEvents(RuleReader &reader, ScoreRule &rule)
{
    rule.event = reader.text(u"event"_s);
    rule.counting = static_cast<ScoreRule::Counting>(countings.indexOf(reader.choice(u"counting"_s, countings)));
    rule.mostEvents = reader.optionalNumber(u"most"_s, 1, 1000);
    rule.halfLifeDays = reader.optionalNumber(u"halfLife"_s, 1, longestDays);
    rule.windowDays = reader.optionalNumber(u"window"_s, 1, longestDays);
    if (rule.halfLifeDays && rule.windowDays)
        reader.refuse(Error::Kind::Invalid, u"rules.either"_s,
                      {{u"first"_s, u"halfLife"_s}, {u"second"_s, u"window"_s}});
}

Result<ScoreRule> readRule(const QJsonObject &json, const QString &place, const RuleList &list,
                           const FieldCatalogue &catalogue)
{
    const QString key = json.value(u"key"_s).toString();
    RuleReader reader(json, key.isEmpty() ? place : key, catalogue);
    ScoreRule rule;
    rule.kind = list.kind;
    rule.part = list.part;
    rule.key = reader.text(u"key"_s);
    // Its contributions are kept under its key beside those of caps and limits, which have a colon.
    if (rule.key.contains(u':'))
        reader.refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, u"key"_s}});
    rule.name = reader.optionalText(u"name"_s);
    if (mayCountEvents(list) && reader.has(u"event"_s)) {
        readEvents(reader, rule);
        if (reader.has(u"condition"_s))
            reader.refuse(Error::Kind::Invalid, u"rules.either"_s,
                          {{u"first"_s, u"event"_s}, {u"second"_s, u"condition"_s}});
    } else {
        rule.condition = reader.condition(u"condition"_s);
        for (const QString &field : {u"score"_s, u"grade"_s})
            if (fieldsOf(*rule.condition).contains(field))
                reader.refuse(Error::Kind::Invalid, u"score.circular"_s, {{u"field"_s, field}});
    }
    if (list.kind == ScoreRule::Kind::Points) {
        rule.points = reader.number(u"points"_s, 1, ScoreModel::fullPoints);
        rule.group = reader.optionalText(u"group"_s);
    } else if (list.kind == ScoreRule::Kind::Negative) {
        rule.points = reader.number(u"points"_s, -ScoreModel::fullPoints, -1);
        rule.part = static_cast<ScorePart>(parts.indexOf(reader.choice(u"part"_s, parts)));
    }
    if (auto read = reader.finish(); !read)
        return failure(read);
    return rule;
}

Result<std::array<int, 3>> readThresholds(const QJsonValue &json, const QString &place,
                                          const std::array<int, 3> &otherwise)
{
    if (json.isUndefined())
        return otherwise;
    const QJsonArray given = json.toArray();
    std::array<int, 3> read{};
    bool isSound = given.size() == 3;
    for (qsizetype i = 0; isSound && i < 3; ++i) {
        const int points = given[i].toInt(-1);
        const int limit = i == 0 ? ScoreModel::fullPoints : read[static_cast<size_t>(i - 1)] - 1;
        isSound = points >= 1 && points <= limit;
        read[static_cast<size_t>(i)] = points;
    }
    if (!isSound)
        return failure(Error::Kind::Invalid, u"score.thresholds"_s, {{u"rule"_s, place}});
    return read;
}

QJsonObject ruleJson(const ScoreRule &rule)
{
    QJsonObject json{{u"key"_s, rule.key}};
    if (!rule.name.isEmpty())
        json.insert(u"name"_s, rule.name);
    if (rule.condition)
        json.insert(u"condition"_s, canonicalText(*rule.condition));
    if (!rule.event.isEmpty()) {
        json.insert(u"event"_s, rule.event);
        json.insert(u"counting"_s, countings[static_cast<int>(rule.counting)]);
    }
    if (rule.mostEvents)
        json.insert(u"most"_s, *rule.mostEvents);
    if (rule.halfLifeDays)
        json.insert(u"halfLife"_s, *rule.halfLifeDays);
    if (rule.windowDays)
        json.insert(u"window"_s, *rule.windowDays);
    if (rule.kind != ScoreRule::Kind::Disqualifier)
        json.insert(u"points"_s, rule.points);
    if (rule.kind == ScoreRule::Kind::Negative)
        json.insert(u"part"_s, keyOf(rule.part));
    if (!rule.group.isEmpty())
        json.insert(u"group"_s, rule.group);
    return json;
}

QString listOf(const ScoreRule &rule)
{
    switch (rule.kind) {
    case ScoreRule::Kind::Points: return keyOf(rule.part);
    case ScoreRule::Kind::Negative: return u"negative"_s;
    case ScoreRule::Kind::Disqualifier: return u"disqualifiers"_s;
    }
    return {};
}

QJsonArray thresholdsJson(const std::array<int, 3> &thresholds)
{
    return {thresholds[0], thresholds[1], thresholds[2]};
}

Result<void> addRules(ScoreModel &model, const QJsonArray &given, const RuleList &list, const FieldCatalogue &catalogue)
{
    for (qsizetype i = 0; i < given.size(); ++i) {
        auto rule = readRule(given[i].toObject(), list.key + u' ' + QString::number(i + 1), list, catalogue);
        if (!rule)
            return failure(rule);
        if (model.find(rule->key))
            return failure(Error::Kind::Invalid, u"rules.duplicate"_s, {{u"rule"_s, rule->key}});
        if (!rule->group.isEmpty() && !model.caps.contains(rule->group))
            return failure(Error::Kind::Invalid, u"rules.group"_s,
                           {{u"rule"_s, rule->key}, {u"group"_s, rule->group}, {u"choices"_s, model.caps.keys()}});
        model.rules.append(*rule);
    }
    return {};
}

} // namespace

QString keyOf(ScorePart part)
{
    return parts[static_cast<int>(part)];
}

Result<ScoreModel> ScoreModel::fromJson(const QJsonObject &json, const FieldCatalogue &catalogue)
{
    ScoreModel model;
    RuleReader reader(json, {}, catalogue);
    const QJsonObject caps = reader.object(u"caps"_s);
    const QJsonObject thresholds = reader.object(u"thresholds"_s);
    QList<QJsonArray> lists;
    for (const RuleList &list : ruleLists())
        lists.append(reader.array(list.key));
    if (auto read = reader.finish(); !read)
        return failure(read);

    RuleReader capReader(caps, u"caps"_s, catalogue);
    const QStringList groups = caps.keys();
    for (const QString &group : groups)
        model.caps.insert(group, capReader.number(group, 1, fullPoints));
    if (auto read = capReader.finish(); !read)
        return failure(read);
    for (qsizetype i = 0; i < lists.size(); ++i)
        if (auto added = addRules(model, lists[i], ruleLists()[i], catalogue); !added)
            return failure(added);
    if (model.rules.isEmpty())
        return failure(Error::Kind::Invalid, u"rules.empty"_s);

    auto fit = readThresholds(thresholds.value(u"fit"_s), u"thresholds fit"_s, model.fitThresholds);
    if (!fit)
        return failure(fit);
    auto engagement =
        readThresholds(thresholds.value(u"engagement"_s), u"thresholds engagement"_s, model.engagementThresholds);
    if (!engagement)
        return failure(engagement);
    model.fitThresholds = *fit;
    model.engagementThresholds = *engagement;
    return model;
}

QJsonObject ScoreModel::toJson() const
{
    QJsonObject json;
    for (const RuleList &list : ruleLists()) {
        QJsonArray array;
        for (const ScoreRule &rule : rules)
            if (listOf(rule) == list.key)
                array.append(ruleJson(rule));
        json.insert(list.key, array);
    }
    QJsonObject capped;
    for (auto cap = caps.cbegin(); cap != caps.cend(); ++cap)
        capped.insert(cap.key(), cap.value());
    json.insert(u"caps"_s, capped);
    json.insert(u"thresholds"_s,
                QJsonObject{{u"fit"_s, thresholdsJson(fitThresholds)},
                            {u"engagement"_s, thresholdsJson(engagementThresholds)}});
    return json;
}

FactsWanted ScoreModel::factsWanted() const
{
    FactsWanted wanted;
    for (const ScoreRule &rule : rules) {
        if (rule.condition)
            wanted.add(*rule.condition);
        if (!rule.event.isEmpty() && !wanted.kinds.contains(rule.event))
            wanted.kinds.append(rule.event);
    }
    return wanted;
}

const ScoreRule *ScoreModel::find(const QString &key) const
{
    const auto found = std::ranges::find(rules, key, &ScoreRule::key);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace baton
