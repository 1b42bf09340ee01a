// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignkeys.h"
#include "campaigns/campaignrules.h"
#include "campaigns/planwriter.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of campaigns.
class CampaignStore
{
public:
    explicit CampaignStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By name, without those that are deleted.
    Result<QList<Campaign>> all();
    /// Errors: NotFound "campaign.unknown" (value).
    Result<Campaign> byId(CampaignId id);
    /// What campaigns were called and linked by before, the latest first; without what was taken back. Of one campaign,
    /// or of all where none is named.
    Result<QList<FormerText>> formerTexts(CampaignId campaign = {});
    /// By utm_campaign, else by name, else by a former one of them, else by number. Errors: NotFound "campaign.unknown"
    /// (value).
    Result<Campaign> byText(const QString &text);
    /// What the rules ask of its tactics and cost lines.
    Result<CampaignPlan> planOf(CampaignId id);

    /// `within`: the batch that it belongs to, instead of one of its own.
    /// Errors: Invalid those of checkCampaign, "campaign.begin" (value), "campaign.nameTaken" (value),
    /// "campaign.utmTaken" (value, campaign), "campaign.formerTaken" (value, campaign) where interests by that text
    /// would go from one campaign to another.
    Result<PlanChange<Campaign>> create(const Campaign &given, const Stamp &stamp, BatchId within = {});
    /// Writes every field, logging those that changed. Errors: those of create and checkChange; Conflict
    /// "campaign.conflict".
    Result<PlanChange<Campaign>> update(const Campaign &given, const Stamp &stamp, BatchId within = {});
    /// With its tactics and cost lines, which nobody sees without it. Errors: Conflict "campaign.conflict",
    /// "campaign.inUse" (count) where interests name it.
    Result<BatchId> remove(CampaignId id, int revision, const Stamp &stamp);

private:
    Result<std::optional<Campaign>> firstBy(const QString &column, const QString &key);
    Result<void> refuseTaken(const Campaign &campaign);
    Result<void> refuseInterestsOfAnother(const Campaign &campaign);
    Result<bool> isNamedByInterests(const QString &key);
    Result<qint64> interestsNaming(const Campaign &campaign);

    Connection &m_connection;
};

} // namespace baton
