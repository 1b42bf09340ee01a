// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/assignment.h"
#include "routing/routingtrace.h"
#include "routing/ruleset.h"

#include <QHash>

namespace baton {

/// Why a side has, or does not have, an owner of a lead.
struct OwnerReason
{
    Side side = Side::Sales;
    UserId owner; ///< Who has it now.
    std::optional<Assignment> assignment; ///< The last entry of that side; nothing where nobody wrote one.
    QString file; ///< Of the import that named the owner.
    int version = 0; ///< Of the routing rules, where they chose.
    QString ruleName;
    std::optional<RoutingStrategy> strategy;
    RoutingTrace trace; ///< Empty where no rule chose.
};

/// Who has a lead and why.
struct WhyOwner
{
    QList<OwnerReason> reasons; ///< The side that decided last first; none where no side ever had it.
    QHash<UserId, QString> names; ///< Of everybody.
    QHash<TeamId, QString> teams;
    QHash<QString, QString> ruleNames; ///< By key, of the rules that a trace speaks of.

    /// Whoever works on it: of sales, else of tele; none where nobody has it.
    [[nodiscard]] const OwnerReason *current() const;
};

} // namespace baton
