// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "conditions/leadfacts.h"

#include <QJsonObject>

namespace baton {

/// One thing that must hold for a lead to be ready for sales.
struct DefinitionClause
{
    enum class Group { Fit, Behaviour, Intent, Contactability, Exclusion };

    QString key; ///< Unique within the definition.
    QString name; ///< In the words of whoever made the clause.
    Group group = Group::Fit;
    Condition condition;
    std::optional<int> weight; ///< 1..100; nothing for a clause that is required.

    [[nodiscard]] bool isRequired() const { return !weight; }

    friend bool operator==(const DefinitionClause &, const DefinitionClause &) = default;
};

/// "fit", "behaviour", "intent", "contactability", "exclusion".
[[nodiscard]] QString keyOf(DefinitionClause::Group group);

/// When marketing and sales both call a lead ready. Required clauses always have to hold; the logic says how many of
/// those with a weight.
struct SalesReadyDefinition
{
    enum class Logic {
        All, ///< Every one.
        Any, ///< One or more.
        AtLeast, ///< As many as it takes for their weights to reach `needed`.
    };

    Logic logic = Logic::All;
    int needed = 0; ///< Of AtLeast: 1 up to the sum of the weights; else 0.
    QList<DefinitionClause> clauses;

    /// Reads {"logic": "all" | "any" | "atLeast", "needed": 3, "clauses": [{"key", "name", "group", "condition",
    /// "weight": 2}]}; a clause without a weight is required.
    ///
    /// Errors: those of RuleReader; Invalid "rules.duplicate" (rule), "rules.empty", "definition.choice" where there is
    /// nothing to choose from or its weights never reach `needed`.
    [[nodiscard]] static Result<SalesReadyDefinition> fromJson(const QJsonObject &json,
                                                               const FieldCatalogue &catalogue);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] FactsWanted factsWanted() const;

    friend bool operator==(const SalesReadyDefinition &, const SalesReadyDefinition &) = default;
};

/// "all", "any", "atLeast".
[[nodiscard]] QString keyOf(SalesReadyDefinition::Logic logic);

} // namespace baton
