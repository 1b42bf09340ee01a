// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignfigures.h"
#include "conditions/fieldcatalogue.h"
#include "funnel/funnelquestion.h"
#include "metrics/attainment.h"
#include "metrics/followup.h"
#include "metrics/stagevelocity.h"
#include "support/result.h"

#include <functional>

namespace baton {

class Connection;

/// The funnel of each campaign and of "no campaign", which add up to the funnel.
struct CampaignFunnel
{
    QList<Campaign> campaigns; ///< By name.
    FunnelCounts counts; ///< A group for each of them; the last one is what no campaign brought.
};

/// Answers from the columns, and asks the database only for what they do not hold: which leads meet a condition,
/// what campaigns are called, what was promised, and who is active.
///
/// Errors of all: those of conditionSql().
class MetricReport
{
public:
    /// `builtIn`: the fields that the rooms registered at composition. `columns` must outlive it.
    MetricReport(Connection &connection, const FieldCatalogue &builtIn, const MetricColumns &columns)
        : m_connection(connection)
        , m_builtIn(builtIn)
        , m_columns(columns)
    {}

    Result<CampaignFunnel> funnelByCampaign(const CampaignQuestion &question);
    /// `question.by` is not looked at.
    Result<QList<StageVelocity>> velocity(const FunnelQuestion &question);
    /// `question.activeUsers` is filled here.
    Result<FollowUp> followUp(FollowUpQuestion question, const Condition &condition);
    /// `question.by` is not looked at: it is always by owner. Errors also: those of SlaPolicyStore::counting().
    Result<Attainment> attainment(const SlaQuestion &question);
    /// As SlaHistoryStore::each, of all leads of the question; its owner is not looked at.
    Result<void> eachHistory(const SlaQuestion &question, const QList<Condition> &scopes,
                             const std::function<void(const SlaHistory &)> &visit);

private:
    /// Which leads meet it, as they are now.
    Result<LeadGrouping> matching(const Condition &condition, const AsOf &asOf);
    Result<SlaRules> rules(Instant now);
    Result<ClockedLeads> clockedLeads(const SlaQuestion &question, const QList<Condition> &scopes);

    Connection &m_connection;
    const FieldCatalogue &m_builtIn;
    const MetricColumns &m_columns;
};

} // namespace baton
