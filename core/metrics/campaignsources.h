// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignkeys.h"
#include "funnel/funnelrules.h"
#include "metrics/metriccolumns.h"

namespace baton {

/// Groups the leads that `matching` does not exclude by the campaign of their earliest interest that names one: group i
/// is the campaign of that place in the list that the keys are of, the group behind the last those without a campaign.
/// Interests count that had come by the moment and were known then. As CampaignReport has it.
[[nodiscard]] LeadGrouping groupedByCampaign(const MetricColumns &columns, const LeadGrouping &matching,
                                             const QList<Campaign> &campaigns, CampaignKeys &keys, const AsOf &asOf);

/// The funnel of each campaign: which stages its leads reached, where they stand, how long they stayed; the campaigns
/// and "no campaign" add up to the funnel.
[[nodiscard]] FunnelCounts funnelByCampaign(const MetricColumns &columns, const LeadGrouping &matching,
                                            const QList<Campaign> &campaigns, CampaignKeys &keys, const AsOf &asOf,
                                            const CohortWindow &window);

} // namespace baton
