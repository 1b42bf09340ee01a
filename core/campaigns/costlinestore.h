// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/costline.h"
#include "campaigns/planwriter.h"
#include "support/instant.h"
#include "support/result.h"

#include <QHash>
#include <QList>

namespace baton {

class Connection;

/// The table of cost lines.
class CostLineStore
{
public:
    explicit CostLineStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Of one campaign, or of all where none is named; by month, category and number.
    Result<QList<CostLine>> of(CampaignId campaign = {});
    /// Errors: NotFound "cost.unknown" (value).
    Result<CostLine> byId(CostLineId id);
    /// All lines as they were known at that moment, later changes of amounts taken back by their history, in the order
    /// of of(). A line is true from when its month begins, or from when it was entered if that was before: then it
    /// counts as it stood at `now`.
    Result<QList<CostLine>> at(const AsOf &asOf);
    /// What each campaign cost by at().
    Result<QHash<CampaignId, CostAmounts>> totals(const AsOf &asOf);

    /// `within`: the batch that it belongs to, instead of one of its own.
    /// Errors: NotFound "campaign.unknown", "tactic.unknown"; those of checkCostLine; Invalid "cost.tactic" where the
    /// tactic is another campaign's.
    Result<PlanChange<CostLine>> create(const CostLine &given, const Stamp &stamp, BatchId within = {});
    /// Writes every field but the campaign. Errors: those of create; Conflict "cost_line.conflict".
    Result<PlanChange<CostLine>> update(const CostLine &given, const Stamp &stamp);
    /// Errors: Conflict "cost_line.conflict".
    Result<BatchId> remove(CostLineId id, int revision, const Stamp &stamp);

private:
    Result<void> check(const CostLine &line);

    Connection &m_connection;
};

} // namespace baton
