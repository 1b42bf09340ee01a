// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignfigures.h"
#include "campaigns/planwriter.h"
#include "campaigns/tactic.h"
#include "history/author.h"
#include "support/result.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// A campaign with all that points to it.
struct CampaignDetails
{
    Campaign campaign;
    QList<Tactic> tactics; ///< By name.
    QList<CostLine> costLines; ///< By month, category and number.
};

/// What can be asked of and done with campaigns. Each change names the batch that takes it back.
class CampaignService : public QObject
{
    Q_OBJECT

public:
    CampaignService(Database &database, const Author &author, QObject *parent = nullptr);

    /// By name.
    QFuture<Result<QList<Campaign>>> campaigns();
    /// By number, else by utm_campaign, else by name. Errors: NotFound "campaign.unknown".
    QFuture<Result<CampaignDetails>> details(const QString &campaign);
    QFuture<Result<CampaignDetails>> details(CampaignId campaign);
    /// All campaigns, by name, with what points to them.
    QFuture<Result<QList<CampaignDetails>>> allDetails();
    /// What came of each, at that moment.
    QFuture<Result<CampaignFigures>> figures(const AsOf &asOf);
    /// The leads behind one figure of that report, rising. Errors: NotFound "campaign.unknown".
    QFuture<Result<QList<LeadId>>> leadsBehind(CampaignId campaign, CampaignFigure figure, const AsOf &asOf);

    /// Errors: those of CampaignStore, TacticStore and CostLineStore. What has no id is made, else changed.
    QFuture<Result<PlanChange<Campaign>>> save(const Campaign &campaign);
    QFuture<Result<PlanChange<Tactic>>> save(const Tactic &tactic);
    QFuture<Result<PlanChange<CostLine>>> save(const CostLine &line);
    QFuture<Result<BatchId>> remove(const Campaign &campaign);
    QFuture<Result<BatchId>> remove(const Tactic &tactic);
    QFuture<Result<BatchId>> remove(const CostLine &line);

signals:
    /// After the commit, also of its tactics and cost lines.
    void campaignChanged(baton::CampaignId campaign);

private:
    Database &m_database;
    const Author &m_author;
};

} // namespace baton
