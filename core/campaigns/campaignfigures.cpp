// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignfigures.h"

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

} // namespace baton
