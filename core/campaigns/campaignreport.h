// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignfigures.h"
#include "funnel/funnelcolumns.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads what came of the campaigns: visits, interests and deals once each, and the funnel's own counts on them, so
/// that its rows add up to the funnel's.
class CampaignReport
{
public:
    explicit CampaignReport(Connection &connection)
        : m_connection(connection)
    {}

    /// Interests and deals count as true by `now` and recorded by `knownAt`; costs as they were known then.
    Result<CampaignFigures> figures(const AsOf &asOf);
    /// The leads behind one figure, rising; of what no campaign brought, where the campaign is none.
    Result<QList<LeadId>> leadsBehind(CampaignId campaign, CampaignFigure figure, const AsOf &asOf);

private:
    /// All leads, each with the place of its campaign in the list, or one behind the last.
    struct Sourced
    {
        QList<Campaign> campaigns;
        FunnelColumns columns;
        LeadGrouping grouping;
        QList<qint64> interests; ///< By the same places.
    };

    Result<Sourced> sourced(const AsOf &asOf);
    Result<void> readInterests(const AsOf &asOf, Sourced &sourced);
    Result<void> readRevenue(const AsOf &asOf, const Sourced &sourced, QList<CampaignResult> &results);

    Connection &m_connection;
};

} // namespace baton
