// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaignjson.h"

namespace baton {

/// Each campaign with what came of it, then what none brought, then all: a table, the document of --json, or as
/// `format` of RecordStream says.
void showCampaigns(Output &output, const CampaignFigures &figures, const OwnerNames &owners, const QString &format);
/// One campaign with its tactics, its costs and its result.
void showCampaign(Output &output, const CampaignDetails &details, const CampaignResult &result,
                  const OwnerNames &owners);
/// Cost lines with the totals of their campaigns.
void showCosts(Output &output, const QList<CampaignDetails> &campaigns);
/// What each campaign cost and brought in money.
void showReturns(Output &output, const CampaignFigures &figures, const QString &format);

/// What a change wrote, and how to take it back.
void tellChange(Output &output, const PlanChange<Campaign> &change, const OwnerNames &owners);
void tellChange(Output &output, const PlanChange<Tactic> &change);
void tellChange(Output &output, const PlanChange<CostLine> &change, const Campaign &campaign);

} // namespace baton
