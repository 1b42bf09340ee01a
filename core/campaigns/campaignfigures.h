// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/costline.h"
#include "conditions/condition.h"
#include "funnel/funnelrules.h"
#include "support/money.h"

#include <QList>

#include <optional>

namespace baton {

/// What came of a campaign, or of none.
///
/// A lead is counted once: with the campaign of its earliest interest that names one. That is "sourced", which is
/// neither "influenced" nor "attributed".
struct CampaignResult
{
    Campaign campaign; ///< Without an id for what no campaign brought.
    qint64 interests = 0; ///< That name the campaign, of leads that are not deleted.
    qint64 leads = 0; ///< That this campaign is the source of, as far as they have entered the funnel.
    qint64 mql = 0; ///< Of those, that got to marketing-qualified or beyond.
    qint64 won = 0; ///< Of those, that were won.
    CostAmounts cost;
    qint64 revenueMinor = 0; ///< Of the won leads' deals, in the campaign's currency.
    qint64 otherRevenue = 0; ///< Deals of won leads in another currency, whose amounts are in no sum.
    bool isPart = false; ///< Only leads that meet a condition are counted: nobody knows what they alone cost.

    /// The actual cost for each of `count`, rounded half to even; nothing for none of them, without a campaign, or of
    /// a part.
    [[nodiscard]] std::optional<Money> costPer(qint64 count) const;
    /// (revenue − actual cost) / actual cost. Nothing without cost, of a part, and where some revenue is in another
    /// currency.
    [[nodiscard]] std::optional<double> returnOnInvestment() const;

    friend bool operator==(const CampaignResult &, const CampaignResult &) = default;
};

/// What a report on campaigns is asked: of the leads that meet a condition, at one moment.
struct CampaignQuestion
{
    AsOf asOf;
    Condition condition; ///< Costs are the whole campaign's all the same: nobody knows which lead they went to.
    CohortWindow window{}; ///< Of leads by their first stage entry, as the funnel's, and of interests.

    /// Whether only some of the leads are asked about.
    [[nodiscard]] bool isPart() const { return window.from || window.to || !condition.isAlways(); }
};

/// All campaigns at one moment.
struct CampaignFigures
{
    AsOf asOf;
    QList<CampaignResult> campaigns; ///< By name.
    CampaignResult none; ///< What no campaign brought: with the campaigns it adds up to all leads of the funnel.
    CampaignResult total; ///< Amounts and their currency only where all are of one.

    friend bool operator==(const CampaignFigures &, const CampaignFigures &) = default;
};

/// Adds the amounts up to the total, where all are of one currency; else the total's currency stays empty.
void addAmounts(CampaignFigures &figures);

/// What is counted for a campaign.
enum class CampaignFigure { Leads, Mql, Won };

} // namespace baton
