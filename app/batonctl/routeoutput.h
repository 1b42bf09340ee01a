// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/routingreport.h"

namespace baton {

class Output;

/// Why one lead went where it went: {no, version, stored, at, waiting, rules:[{rule, name, matched, why}], eligible,
/// outcome, side, chosen, why}; matched is null where the lead lacks what the rule asks for.
void showRouting(Output &output, LeadId lead, const ExplainedRouting &explained, Instant now);
/// {assigned, queued, unmatched, byOwner, byRule}.
[[nodiscard]] QJsonObject toJson(const RoutingCounts &counts);
/// Names and how many each has, the most first.
void showShares(Output &output, const QString &title, const QMap<QString, qint64> &shares);
/// Simulated beside actual, by owner.
void showSimulation(Output &output, const RoutingSimulation &simulation, const Agreement &agreement);
/// The rules, in their order.
void showRules(Output &output, const RulesetVersion &version);

} // namespace baton
