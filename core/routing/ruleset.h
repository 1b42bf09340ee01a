// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "conditions/leadfacts.h"
#include "people/side.h"

#include <QJsonObject>

namespace baton {

/// How a rule chooses among those who may get a lead.
enum class RoutingStrategy {
    RoundRobin, ///< In turn, everybody alike.
    Weighted, ///< In turn, by weight.
    LeastOpen, ///< Whoever has the fewest open leads.
    Fixed, ///< The one who is named.
    AccountOwner, ///< Whoever has the latest other lead of the same account.
    Queue, ///< Nobody: it waits until somebody takes it.
};

/// "roundRobin", "weighted", "leastOpen", "fixed", "accountOwner", "queue".
[[nodiscard]] QString keyOf(RoutingStrategy strategy);
[[nodiscard]] std::optional<RoutingStrategy> routingStrategyFromKey(const QString &key);

/// One step of the routing rules.
struct RoutingRule
{
    /// Somebody, or the members of a team, with the share that each gets.
    struct Named
    {
        QString name; ///< A login or another name of a person; a team's name.
        int weight = 1; ///< 1 … 1,000.

        friend bool operator==(const Named &, const Named &) = default;
    };
    /// What happens to a lead that the rule takes while nobody may get it.
    enum class Otherwise {
        Queue, ///< It waits in the rule's queue.
        Next, ///< The next rule is asked.
    };

    QString key; ///< Unique within the rules.
    QString name; ///< In the words of whoever made the rule.
    Condition condition; ///< Which leads it takes; of the last rule always all.
    Side to = Side::Tele; ///< Tele or sales: whose owner is chosen.
    RoutingStrategy strategy = RoutingStrategy::RoundRobin;
    QList<Named> users;
    QList<Named> teams; ///< Neither users nor teams: everybody whose role is that of the side.
    QString queue; ///< A team's name; empty: the queue of the side.
    Otherwise otherwise = Otherwise::Queue;

    friend bool operator==(const RoutingRule &, const RoutingRule &) = default;
};

/// Who gets which lead: the first rule that takes a lead decides. The last one takes all that are left.
struct Ruleset
{
    Condition scope; ///< Which leads without an owner are routed at all.
    std::optional<int> withinHours; ///< Only who works within so many hours; without it, who is not away.
    QList<RoutingRule> rules;

    /// Reads {"scope": "stage = mql", "withinHours": 24, "rules": [{"key", "name", "condition", "to": "tele" | "sales",
    /// "strategy": …, "users": ["anna", {"user": "ben", "weight": 2}], "teams": ["Inside", {"team", "weight"}],
    /// "queue": "Inside", "otherwise": "queue" | "next"}]}.
    ///
    /// Errors: those of RuleReader; Invalid, with rule, "rules.duplicate", "rules.empty", "routing.catchAll" where the
    /// last rule does not take every lead for good, "routing.unreachable" for rules behind one that does,
    /// "routing.fixed", "routing.weight" (value), "routing.candidates" (strategy), "routing.twice" (value).
    [[nodiscard]] static Result<Ruleset> fromJson(const QJsonObject &json, const FieldCatalogue &catalogue);
    [[nodiscard]] QJsonObject toJson() const;
    /// What the rules ask for; the scope is asked of the database.
    [[nodiscard]] FactsWanted factsWanted() const;

    friend bool operator==(const Ruleset &, const Ruleset &) = default;
};

} // namespace baton
