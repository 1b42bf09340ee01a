// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementservice.h"
#include "campaigns/campaignservice.h"
#include "campaigns/enrolmentservice.h"
#include "capture/importservice.h"
#include "capture/rejectservice.h"
#include "common/deedhistory.h"
#include "common/knownvaluereader.h"
#include "definition/definitionservice.h"
#include "drafts/draftservice.h"
#include "exchange/exportservice.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/stepservice.h"
#include "funnel/touchservice.h"
#include "history/changefeed.h"
#include "history/undoservice.h"
#include "inbox/inboxservice.h"
#include "jobs/jobsservice.h"
#include "leads/accountservice.h"
#include "leads/leadservice.h"
#include "metrics/metricservice.h"
#include "people/peopleservice.h"
#include "routing/ownershipservice.h"
#include "routing/routingservice.h"
#include "routing/userlistservice.h"
#include "scoring/scoreservice.h"
#include "sla/slaservice.h"
#include "sources/sourceservice.h"
#include "verbs/leaddeeds.h"
#include "views/viewservice.h"

namespace baton {

class ActivityList;

/// What works on one open workspace. The services go before the database.
struct OpenServices
{
    OpenServices(std::shared_ptr<Database> opened, const Clock &clock, const Clock &wall, ActivityList &activities);

    std::shared_ptr<Database> database;
    Author author;
    Author receiver; ///< Who works with leads here: whose queue is shown.
    LeadService leads;
    AccountService accounts;
    RecordListService interests;
    UserListService users;
    RejectService rejects;
    FunnelService funnel;
    HandoffService handoffs;
    TouchService touches;
    StepService steps; ///< Of who works with leads here.
    SlaService promises;
    MetricService metrics;
    DefinitionService definitions;
    ScoreService scores;
    RoutingService routing;
    OwnershipService ownership;
    AgreementService agreements;
    PeopleService people;
    SourceService sources;
    CampaignService campaigns;
    EnrolmentService enrolments;
    ImportService imports;
    ExportService exports;
    UndoService undo;
    UndoService undoOfDeeds;
    DraftService drafts; ///< Of who works with leads here.
    DeedHistory history; ///< Of all that is done in the window.
    LeadDeeds deeds;
    JobsService jobs;
    InboxService inbox;
    ViewService views; ///< Of who works with leads here.
    ChangeFeed feed;
    KnownValueReader known;
};

} // namespace baton
