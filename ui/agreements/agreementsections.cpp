// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementsections.h"

#include "common/fieldtext.h"
#include "common/formatting.h"
#include "common/shippedtext.h"
#include "funnel/handofftext.h"
#include "leads/evidencetext.h"
#include "leads/scorepoints.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What a section says, by its own context.
struct AgreementWords
{
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)
};

const QString separator = u" · "_s;

QString named(const QString &name, const QString &key)
{
    return name.isEmpty() ? key : shippedText(name);
}

void addIfAny(AgreementSections &sections, AgreementSection section)
{
    if (!section.rows.isEmpty())
        sections.append(std::move(section));
}

QString choiceTitle(const SalesReadyDefinition &definition)
{
    switch (definition.logic) {
    case SalesReadyDefinition::Logic::All: return AgreementWords::tr("All of these as well");
    case SalesReadyDefinition::Logic::Any: return AgreementWords::tr("At least one of these");
    case SalesReadyDefinition::Logic::AtLeast: break;
    }
    return AgreementWords::tr("%Ln points of these", nullptr, definition.needed);
}

QString possibleText(const SalesReadyDefinition &definition)
{
    if (definition.logic != SalesReadyDefinition::Logic::AtLeast)
        return {};
    int most = 0;
    for (const DefinitionClause &clause : definition.clauses)
        most += clause.weight.value_or(0);
    return AgreementWords::tr("%1 needed of %2 that there are").arg(definition.needed).arg(most);
}

QString eventNote(const ScoreRule &rule, const FieldCatalogue &catalogue)
{
    QStringList parts{AgreementWords::tr("for each: %1").arg(eventKindText(rule.event, catalogue))};
    if (rule.counting == ScoreRule::Counting::Once)
        parts = {AgreementWords::tr("once: %1").arg(eventKindText(rule.event, catalogue))};
    else if (rule.counting == ScoreRule::Counting::PerDay)
        parts.append(AgreementWords::tr("once a day"));
    if (rule.mostEvents)
        parts.append(AgreementWords::tr("at most %Ln times", nullptr, *rule.mostEvents));
    return parts.join(separator);
}

AgreementRow rowOf(const ScoreRule &rule, const ScoreModel &model, const FieldCatalogue &catalogue,
                   const QLocale &locale)
{
    QStringList note{rule.condition ? canonicalText(*rule.condition) : eventNote(rule, catalogue)};
    if (rule.windowDays)
        note.append(AgreementWords::tr("within %Ln days", nullptr, *rule.windowDays));
    if (rule.halfLifeDays)
        note.append(AgreementWords::tr("half of it after %Ln days", nullptr, *rule.halfLifeDays));
    if (model.caps.contains(rule.group))
        note.append(
            AgreementWords::tr("“%1” gives %2 at most").arg(shippedText(rule.group)).arg(model.caps.value(rule.group)));
    if (rule.kind == ScoreRule::Kind::Negative)
        note.append(rule.part == ScorePart::Fit ? AgreementWords::tr("from fit")
                                                : AgreementWords::tr("from engagement"));
    const QString points =
        rule.kind == ScoreRule::Kind::Disqualifier ? QString() : signedPointsText(rule.points * 10, locale);
    return {named(rule.name, rule.key), points, note.join(separator)};
}

AgreementSection scoreSection(const ScoreModel &model, const FieldCatalogue &catalogue, const QLocale &locale,
                              ScoreRule::Kind kind, std::optional<ScorePart> part)
{
    AgreementSection section;
    for (const ScoreRule &rule : model.rules)
        if (rule.kind == kind && (!part || rule.part == *part))
            section.rows.append(rowOf(rule, model, catalogue, locale));
    return section;
}

QString strategyText(RoutingStrategy strategy)
{
    switch (strategy) {
    case RoutingStrategy::RoundRobin: return AgreementWords::tr("in turn");
    case RoutingStrategy::Weighted: return AgreementWords::tr("in turn, by share");
    case RoutingStrategy::LeastOpen: return AgreementWords::tr("who has the fewest open leads");
    case RoutingStrategy::Fixed: return AgreementWords::tr("always the same person");
    case RoutingStrategy::AccountOwner: return AgreementWords::tr("who has the account");
    case RoutingStrategy::Queue: break;
    }
    return AgreementWords::tr("waits until somebody takes it");
}

QString candidatesText(const RoutingRule &rule)
{
    QStringList names;
    for (const auto &list : {rule.teams, rule.users})
        for (const RoutingRule::Named &one : list)
            names.append(rule.strategy == RoutingStrategy::Weighted
                             ? AgreementWords::tr("%1 (share %2)").arg(one.name).arg(one.weight)
                             : one.name);
    return names.join(u", "_s);
}

AgreementRow rowOf(const RoutingRule &rule, qsizetype place, bool isLast)
{
    QStringList note{isLast ? AgreementWords::tr("all that are left") : canonicalText(rule.condition)};
    if (const QString candidates = candidatesText(rule); !candidates.isEmpty())
        note.append(AgreementWords::tr("among %1").arg(candidates));
    if (rule.otherwise == RoutingRule::Otherwise::Next)
        note.append(AgreementWords::tr("where nobody can, the next rule is asked"));
    else if (!rule.queue.isEmpty())
        note.append(AgreementWords::tr("where nobody can, it waits with %1").arg(rule.queue));
    return {AgreementWords::tr("%1. %2", "place and name of a rule").arg(place).arg(named(rule.name, rule.key)),
            AgreementWords::tr("%1, %2", "side and how one of it is chosen")
                .arg(sideName(rule.to), strategyText(rule.strategy)),
            note.join(separator)};
}

} // namespace

QString AgreementRow::below() const
{
    QStringList words{note, evidence};
    if (isDoubtful)
        words.append(AgreementWords::tr("hardly to be kept"));
    words.removeAll(QString());
    return words.join(separator);
}

AgreementSections sectionsOf(const SalesReadyDefinition &definition)
{
    AgreementSection required{AgreementWords::tr("Required"), AgreementWords::tr("each of them has to hold"), {}, {}};
    AgreementSection chosen{choiceTitle(definition), possibleText(definition), {}, {}};
    for (const DefinitionClause &clause : definition.clauses) {
        AgreementRow row{named(clause.name, clause.key), {}, canonicalText(clause.condition)};
        if (clause.weight)
            row.value = AgreementWords::tr("%Ln points", nullptr, *clause.weight);
        (clause.isRequired() ? required : chosen).rows.append(row);
    }
    AgreementSections sections;
    addIfAny(sections, required);
    addIfAny(sections, chosen);
    return sections;
}

AgreementSections sectionsOf(const ScoreModel &model, const FieldCatalogue &catalogue, const QLocale &locale)
{
    const auto &fit = model.fitThresholds;
    const auto &engagement = model.engagementThresholds;
    AgreementSections sections;
    const auto add = [&](const QString &title, const QString &note, ScoreRule::Kind kind,
                         std::optional<ScorePart> part) {
        AgreementSection section = scoreSection(model, catalogue, locale, kind, part);
        section.title = title;
        section.note = note;
        addIfAny(sections, section);
    };
    add(AgreementWords::tr("Fit"),
        AgreementWords::tr("does the lead fit us? 0 to 100 · A from %1, B from %2, C from %3, else D")
            .arg(fit[0])
            .arg(fit[1])
            .arg(fit[2]),
        ScoreRule::Kind::Points, ScorePart::Fit);
    add(AgreementWords::tr("Engagement"),
        AgreementWords::tr("is it interested? 0 to 100 · 1 from %1, 2 from %2, 3 from %3, else 4")
            .arg(engagement[0])
            .arg(engagement[1])
            .arg(engagement[2]),
        ScoreRule::Kind::Points, ScorePart::Engagement);
    add(AgreementWords::tr("Taken away"), {}, ScoreRule::Kind::Negative, {});
    add(AgreementWords::tr("Never ready"), AgreementWords::tr("the grade X, whatever the points"),
        ScoreRule::Kind::Disqualifier, {});
    return sections;
}

AgreementSections sectionsOf(const Ruleset &rules)
{
    AgreementSection asked{
        AgreementWords::tr("Rules in their order"), AgreementWords::tr("the first that takes a lead decides"), {}, {}};
    for (qsizetype i = 0; i < rules.rules.size(); ++i)
        asked.rows.append(rowOf(rules.rules[i], i + 1, i + 1 == rules.rules.size()));
    AgreementRow scope{AgreementWords::tr("Leads without an owner that are routed"), {}, canonicalText(rules.scope)};
    if (rules.scope.isAlways())
        scope.note = AgreementWords::tr("all of them");
    if (rules.withinHours)
        scope.note += separator + AgreementWords::tr("to whoever works within %Ln hours", nullptr, *rules.withinHours);
    return {{AgreementWords::tr("Which leads"), {}, {}, {scope}}, asked};
}

} // namespace baton
