// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scorerules.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Longer ago than what people wait for; beyond it the same formula is reckoned anew.
constexpr qint64 tableDays = 1000;
constexpr qint64 dayMillis = 86'400'000;
constexpr qint64 fullScore = ScoreModel::fullPoints * Score::scale;

qint64 dayOf(Instant instant)
{
    const qint64 millis = toMillis(instant);
    return millis >= 0 ? millis / dayMillis : (millis - dayMillis + 1) / dayMillis;
}

/// The events that count, the latest first.
QList<Instant> countedEvents(const ScoreRule &rule, const QList<Instant> &all, Instant asOf)
{
    QList<Instant> counted;
    for (const Instant event : all)
        if (event <= asOf && (!rule.windowDays || toMillis(asOf) - toMillis(event) < *rule.windowDays * dayMillis))
            counted.append(event);
    std::ranges::sort(counted, std::ranges::greater());
    if (rule.counting == ScoreRule::Counting::PerDay) {
        const auto isSameDay = [](Instant one, Instant other) { return dayOf(one) == dayOf(other); };
        counted.resize(std::unique(counted.begin(), counted.end(), isSameDay) - counted.begin());
    }
    const qsizetype most = rule.counting == ScoreRule::Counting::Once ? 1 : rule.mostEvents.value_or(counted.size());
    if (counted.size() > most)
        counted.resize(most);
    return counted;
}

int levelOf(qint64 value, const std::array<int, 3> &thresholds)
{
    int level = 0;
    while (level < 3 && value < thresholds[static_cast<size_t>(level)] * Score::scale)
        ++level;
    return level;
}

void append(QList<Contribution> &all, Contribution::Kind kind, ScorePart part, const QString &key, qint64 value)
{
    if (value != 0)
        all.append({kind, part, key, 0, value, 0});
}

QString withValue(const QString &clause, const FieldValue &value)
{
    return clause + u": "_s + (isMissing(value) ? u"–"_s : plainText(value));
}

/// A simple clause with what the lead has there; of groups, those clauses that made them hold.
QString clauseText(const Explanation &explanation)
{
    if (explanation.parts.isEmpty())
        return withValue(explanation.clause, explanation.value);
    if (explanation.kind == Condition::Kind::Not && explanation.parts.first().parts.isEmpty())
        return withValue(explanation.clause, explanation.parts.first().value);
    if (explanation.kind == Condition::Kind::Not)
        return explanation.clause;
    QStringList texts;
    for (const Explanation &part : explanation.parts)
        if (part.truth == Truth::True)
            texts.append(clauseText(part));
    return texts.join(u"; "_s);
}

} // namespace

qint64 decayed(int points, int halfLifeDays, qint64 days)
{
    const double left = std::exp2(-static_cast<double>(days) / halfLifeDays);
    // nearbyint rounds halves to the even neighbour.
    return static_cast<qint64>(std::nearbyint(static_cast<double>(points * Score::scale) * left));
}

ScoreRules::ScoreRules(ScoreModel model, const FieldCatalogue &catalogue)
    : m_model(std::move(model))
    , m_catalogue(catalogue)
{
    for (const ScoreRule &rule : m_model.rules) {
        if (!rule.halfLifeDays)
            continue;
        std::vector<qint64> &fading = m_fading[rule.key];
        for (qint64 days = 0; days < tableDays; ++days)
            fading.push_back(decayed(rule.points, *rule.halfLifeDays, days));
    }
}

qint64 ScoreRules::pointsAfter(const ScoreRule &rule, qint64 days) const
{
    if (!rule.halfLifeDays)
        return rule.points * Score::scale;
    const auto fading = m_fading.constFind(rule.key);
    return days < tableDays ? (*fading)[static_cast<size_t>(days)] : decayed(rule.points, *rule.halfLifeDays, days);
}

Contribution ScoreRules::contributionOf(const ScoreRule &rule, const LeadFacts &facts, Instant asOf) const
{
    Contribution contribution{Contribution::Kind::Rule, rule.part, rule.key, rule.points, 0, 0};
    if (rule.condition) {
        if (evaluate(*rule.condition, m_catalogue, facts, asOf) == Truth::True)
            contribution.value = rule.points * Score::scale;
        return contribution;
    }
    const auto events = facts.events.constFind(rule.event);
    if (events == facts.events.constEnd())
        return contribution;
    const QList<Instant> counted = countedEvents(rule, *events, asOf);
    for (const Instant event : counted)
        contribution.value += pointsAfter(rule, (toMillis(asOf) - toMillis(event)) / dayMillis);
    contribution.events = static_cast<int>(counted.size());
    if (!counted.isEmpty())
        contribution.latest = counted.first();
    return contribution;
}

qint64 ScoreRules::addPart(ScorePart part, QList<Contribution> found, Score &score) const
{
    qint64 positive = 0;
    qint64 negative = 0;
    QMap<QString, qint64> groups;
    for (const Contribution &contribution : std::as_const(found)) {
        if (contribution.value < 0) {
            negative += contribution.value;
            continue;
        }
        positive += contribution.value;
        if (const QString &group = m_model.find(contribution.key)->group; !group.isEmpty())
            groups[group] += contribution.value;
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const qint64 surplus = std::max<qint64>(0, group.value() - m_model.caps.value(group.key()) * Score::scale);
        append(found, Contribution::Kind::Cap, part, u"cap:"_s + keyOf(part) + u':' + group.key(), -surplus);
        positive -= surplus;
    }
    append(found, Contribution::Kind::Limit, part, u"limit:"_s + keyOf(part),
           std::min<qint64>(0, fullScore - positive));
    const qint64 limited = std::min(positive, fullScore) + negative;
    append(found, Contribution::Kind::Floor, part, u"floor:"_s + keyOf(part), std::max<qint64>(0, -limited));
    score.contributions += found;
    return std::max<qint64>(0, limited);
}

Score ScoreRules::score(const LeadFacts &facts, Instant asOf) const
{
    Score score;
    QList<Contribution> fit;
    QList<Contribution> engagement;
    for (const ScoreRule &rule : m_model.rules) {
        if (rule.kind == ScoreRule::Kind::Disqualifier) {
            if (evaluate(*rule.condition, m_catalogue, facts, asOf) == Truth::True)
                score.disqualifiers.append(rule.key);
            continue;
        }
        const Contribution contribution = contributionOf(rule, facts, asOf);
        if (contribution.value != 0)
            (rule.part == ScorePart::Fit ? fit : engagement).append(contribution);
    }
    score.fit = addPart(ScorePart::Fit, std::move(fit), score);
    score.engagement = addPart(ScorePart::Engagement, std::move(engagement), score);
    score.grade = QChar(static_cast<char16_t>(u'A' + levelOf(score.fit, m_model.fitThresholds)));
    score.grade += QChar(static_cast<char16_t>(u'1' + levelOf(score.engagement, m_model.engagementThresholds)));
    return score;
}

const ScoreRule *ScoreRules::ruleOf(const Contribution &contribution) const
{
    return contribution.kind == Contribution::Kind::Rule ? m_model.find(contribution.key) : nullptr;
}

std::optional<Explanation> ScoreRules::evidence(const Contribution &contribution, const LeadFacts &facts,
                                                Instant asOf) const
{
    const ScoreRule *rule = ruleOf(contribution);
    return rule && rule->condition ? std::optional(explain(*rule->condition, m_catalogue, facts, asOf)) : std::nullopt;
}

QString ScoreRules::reason(const Contribution &contribution, const LeadFacts &facts, Instant asOf) const
{
    const ScoreRule *rule = ruleOf(contribution);
    if (!rule)
        return {};
    if (rule->condition)
        return clauseText(explain(*rule->condition, m_catalogue, facts, asOf));
    const QList<Instant> counted = countedEvents(*rule, facts.events.value(rule->event), asOf);
    return rule->event + u": "_s + QString::number(counted.size())
        + (counted.isEmpty() ? QString() : u", "_s + toIsoText(counted.first()));
}

std::optional<double> areaUnderCurve(QList<std::pair<qint64, bool>> scoredAndWon)
{
    std::ranges::sort(scoredAndWon);
    double above = 0; // Pairs in which the won lead stands above, ties half.
    qint64 won = 0;
    qint64 lost = 0;
    for (qsizetype i = 0; i < scoredAndWon.size();) {
        qint64 wonHere = 0;
        qint64 lostHere = 0;
        const qint64 score = scoredAndWon[i].first;
        for (; i < scoredAndWon.size() && scoredAndWon[i].first == score; ++i)
            scoredAndWon[i].second ? ++wonHere : ++lostHere;
        above += static_cast<double>(wonHere) * (static_cast<double>(lost) + static_cast<double>(lostHere) / 2);
        won += wonHere;
        lost += lostHere;
    }
    if (won == 0 || lost == 0)
        return {};
    return above / (static_cast<double>(won) * static_cast<double>(lost));
}

} // namespace baton
