// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "definition/definitionservice.h"
#include "funnel/playbook.h"
#include "leads/leaddetails.h"
#include "leads/likeness.h"
#include "routing/whyowner.h"
#include "scoring/scoreservice.h"
#include "sla/slafigures.h"

namespace baton {

/// What is planned with a lead, the earliest first, and what the playbook would do.
struct LeadSteps
{
    QList<NextStep> open;
    std::optional<SuggestedStep> suggested;
};

/// All that the pane says of one lead, as of one moment. What nobody asked for is not there; what could not be read is
/// an error of its own, so that the rest is still told.
struct LeadStory
{
    LeadDetails details;
    std::optional<Result<QList<SlaEntry>>> clocks; ///< Of promises that run and of those that are over.
    std::optional<Result<LeadSteps>> steps = {};
    std::optional<Result<LeadReadiness>> readiness;
    std::optional<Result<LeadScoreReasons>> score;
    std::optional<Result<WhyOwner>> owner;
    std::optional<Result<QList<TimelineKey>>> timeline = {}; ///< The newest first.
    std::optional<Result<QList<SimilarLead>>> similar = {}; ///< Those that are most alike first.
};

} // namespace baton
