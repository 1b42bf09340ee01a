// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignfigures.h"

#include <algorithm>
#include <utility>

namespace baton {

std::optional<Money> CampaignResult::costPer(qint64 count) const
{
    if (count <= 0 || !campaign.id.isValid() || isPart)
        return std::nullopt;
    const qint64 whole = cost.actual / count;
    const qint64 twiceRest = 2 * (cost.actual % count);
    const bool isUp = twiceRest > count || (twiceRest == count && whole % 2 != 0);
    return Money{whole + (isUp ? 1 : 0), campaign.currency};
}

std::optional<double> CampaignResult::returnOnInvestment() const
{
    if (cost.actual <= 0 || otherRevenue > 0 || isPart)
        return std::nullopt;
    return static_cast<double>(revenueMinor - cost.actual) / static_cast<double>(cost.actual);
}

void addAmounts(CampaignFigures &figures)
{
    CampaignResult &total = figures.total;
    QList<CampaignResult> parts = figures.campaigns;
    // What no campaign brought is in the workspace's currency, which means nothing where there is no such deal.
    if (parts.isEmpty() || figures.none.revenueMinor != 0)
        parts.append(figures.none);
    const QString currency = parts.first().campaign.currency;
    const bool isOne = std::ranges::all_of(parts, [&](const CampaignResult &part) {
        return part.campaign.currency == currency && part.otherRevenue == 0;
    });
    if (!isOne || figures.none.otherRevenue > 0)
        return;
    total.campaign.currency = currency;
    for (const CampaignResult &part : std::as_const(parts)) {
        total.cost += part.cost;
        total.revenueMinor += part.revenueMinor;
    }
}

} // namespace baton
