// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignfigures.h"
#include "funnel/funnelcolumns.h"
#include "support/result.h"

namespace baton {

class Connection;
class FieldCatalogue;

/// Reads what came of the campaigns: visits, interests and deals once each, and the funnel's own counts on them, so
/// that its rows add up to the funnel's.
class CampaignReport
{
public:
    /// `catalogue` with the custom fields of this workspace.
    CampaignReport(Connection &connection, const FieldCatalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    /// Interests and deals count as true by `now` and recorded by `knownAt`; costs as they were known then.
    Result<CampaignFigures> figures(const CampaignQuestion &question);
    /// The leads behind one figure of these campaigns together, rising; none of them stands for what no campaign
    /// brought.
    Result<QList<LeadId>> leadsBehind(const QList<CampaignId> &campaigns, CampaignFigure figure,
                                      const CampaignQuestion &question);

private:
    /// The leads that meet the condition, each with the place of its campaign in the list, or one behind the last.
    struct Sourced
    {
        QList<Campaign> campaigns;
        FunnelColumns columns;
        LeadGrouping grouping;
        QList<qint64> interests; ///< By the same places.
        bool isPart = false; ///< Of the leads; then what is nobody's interest does not count.
    };

    Result<Sourced> sourced(const CampaignQuestion &question);
    Result<void> readInterests(const CampaignQuestion &question, Sourced &sourced);
    Result<void> readRevenue(const CampaignQuestion &question, const Sourced &sourced, QList<CampaignResult> &results);

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
};

} // namespace baton
