// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/costline.h"
#include "campaigns/tactic.h"
#include "support/result.h"

#include <QList>

namespace baton {

/// What a change of a campaign is judged by, besides the campaign itself.
struct CampaignPlan
{
    qint64 tactics = 0;
    qint64 utmTactics = 0; ///< Those that are known by a source or a medium in links.
    qint64 costLines = 0;
    CostAmounts cost; ///< Of all its lines.
};

/// Whether a campaign may stand as it is, whatever else there is.
/// Errors: Invalid "campaign.nameMissing", "campaign.dates" (from, to), "currency.syntax" (value), "money.negative"
/// (value), "campaign.utm" (value).
[[nodiscard]] Result<void> checkCampaign(const Campaign &campaign);

/// Whether it may become `after`, with its plan, on the day `today`.
///
/// Errors: those of checkCampaign; Invalid "campaign.step" (from, to), "campaign.currency" (value),
/// "campaign.overBudget" (value, limit), "campaign.notBegun" (date), "campaign.noTactic", "campaign.noCost",
/// "campaign.noRetrospective", "campaign.utmNeeded".
[[nodiscard]] Result<void> checkChange(const Campaign &before, const Campaign &after, const CampaignPlan &plan,
                                       QDate today);

/// Where a campaign may go from a status.
[[nodiscard]] QList<CampaignStatus> nextStatuses(CampaignStatus from);

/// Errors: Invalid "tactic.nameMissing", "tactic.dates" (from, to), "tactic.volume" (value), "campaign.utm" (value),
/// "tactic.utm", "campaign.utmNeeded".
[[nodiscard]] Result<void> checkTactic(const Tactic &tactic, const Campaign &campaign);

/// Errors: Invalid "cost.month", "money.negative" (value), "cost.range" (value).
[[nodiscard]] Result<void> checkCostLine(const CostLine &line, const Campaign &campaign);

/// The share of the budget that is planned; nothing without a budget.
[[nodiscard]] std::optional<double> budgetUse(const Campaign &campaign, const CostAmounts &cost);

/// By which the tactics of a campaign differ in links: source and medium; empty without them.
[[nodiscard]] QString utmKeyOf(const Tactic &tactic);

} // namespace baton
