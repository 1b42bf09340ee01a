// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "verbs/leadverb.h"
#include "verbs/stagechoices.h"

namespace baton {

/// Somebody or something that leads can be put on, and the verb that does it: a verb with its question answered.
struct LeadTarget
{
    LeadVerb verb = LeadVerb::Move; ///< Give and HandOver for owners and queues, Move for stages, Enrol.
    QString name; ///< Of the person, the queue, the stage or the campaign.
    QString note = {}; ///< What it means for these leads.
    QString refusal = {}; ///< Why none of them can go there; empty where some can, or where it is not known yet.
    Side side = Side::Sales; ///< For which side an owner gets them; of a stage, whose it is.
    UserId owner = {}; ///< Of Give.
    Stage stage = Stage::Inquiry; ///< Of Move.
    CampaignId campaign = {}; ///< Of Enrol.
};

/// All that leads can be put on.
struct LeadTargets
{
    QList<LeadTarget> owners;
    QList<LeadTarget> stages;
    QList<LeadTarget> campaigns;
};

/// What comes of putting leads, called so ("3 leads"), on it; or why nothing does.
[[nodiscard]] QString effectText(const LeadTarget &target, const QString &subject);
/// Who gets leads by it, as it is told afterwards.
[[nodiscard]] QString receiverText(const LeadTarget &target);

/// Whom these leads can be given to: the queues of both sides, then the people. Where it is not known where they stand,
/// nothing is refused.
[[nodiscard]] QList<LeadTarget> ownerTargets(const LeadStandings &known, const QList<Receiver> &receivers);
/// All stages in their order, with what each is to these leads.
[[nodiscard]] QList<LeadTarget> stageTargets(const LeadStandings &known, const StageChoices &choices);
/// The campaigns in their order.
[[nodiscard]] QList<LeadTarget> campaignTargets(const QList<Campaign> &campaigns);

} // namespace baton
