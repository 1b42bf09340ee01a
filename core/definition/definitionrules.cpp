// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "definition/definitionrules.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Whether the clauses hold that need to, if those from `least` on count as holding.
bool holds(const SalesReadyDefinition &definition, const QList<Truth> &truths, Truth least)
{
    int all = 0;
    int reached = 0;
    for (qsizetype i = 0; i < truths.size(); ++i) {
        const DefinitionClause &clause = definition.clauses[i];
        const bool isHeld = truths[i] >= least;
        if (clause.isRequired() && !isHeld)
            return false;
        all += clause.weight.value_or(0);
        reached += isHeld ? clause.weight.value_or(0) : 0;
    }
    switch (definition.logic) {
    case SalesReadyDefinition::Logic::All: return reached == all;
    case SalesReadyDefinition::Logic::Any: return reached > 0;
    case SalesReadyDefinition::Logic::AtLeast: return reached >= definition.needed;
    }
    return false;
}

} // namespace

QString keyOf(Decision::Verdict verdict)
{
    switch (verdict) {
    case Decision::Verdict::NotQualified: return u"not"_s;
    case Decision::Verdict::MissingData: return u"missing"_s;
    case Decision::Verdict::Qualified: return u"qualified"_s;
    }
    return {};
}

Decision::Verdict verdictOf(const SalesReadyDefinition &definition, const QList<Truth> &clauses)
{
    if (holds(definition, clauses, Truth::True))
        return Decision::Verdict::Qualified;
    return holds(definition, clauses, Truth::Unknown) ? Decision::Verdict::MissingData
                                                      : Decision::Verdict::NotQualified;
}

Decision decide(const SalesReadyDefinition &definition, const FieldCatalogue &catalogue, const LeadFacts &facts,
                Instant now)
{
    Decision decision;
    QList<Truth> truths;
    for (const DefinitionClause &clause : definition.clauses) {
        decision.clauses.append(explain(clause.condition, catalogue, facts, now));
        truths.append(decision.clauses.last().truth);
    }
    decision.verdict = verdictOf(definition, truths);
    return decision;
}

} // namespace baton
