// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignfigures.h"
#include "campaigns/planwriter.h"
#include "campaigns/tactic.h"
#include "conditions/fieldcatalogue.h"
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
    /// `builtIn`: the fields that the rooms registered at composition, for conditions.
    CampaignService(Database &database, const Author &author, FieldCatalogue builtIn, QObject *parent = nullptr);

    /// By name.
    QFuture<Result<QList<Campaign>>> campaigns();
    /// By utm_campaign, else by name, else by a former one, else by number. Errors: NotFound "campaign.unknown".
    QFuture<Result<CampaignDetails>> details(const QString &campaign);
    QFuture<Result<CampaignDetails>> details(CampaignId campaign);
    /// All campaigns, by name, with what points to them.
    QFuture<Result<QList<CampaignDetails>>> allDetails();
    /// The cost lines of all campaigns as they were known at that moment, as CostLineStore::at has them.
    QFuture<Result<QList<CostLine>>> costLines(const AsOf &asOf);
    /// What came of each. Errors: NotFound "field.unknown".
    QFuture<Result<CampaignFigures>> figures(const CampaignQuestion &question);
    /// The leads behind one figure of these campaigns together, rising; none of them stands for what no campaign
    /// brought. Errors: NotFound "campaign.unknown", "field.unknown".
    QFuture<Result<QList<LeadId>>> leadsBehind(const QList<CampaignId> &campaigns, CampaignFigure figure,
                                               const CampaignQuestion &question);

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
    FieldCatalogue m_builtIn;
};

} // namespace baton
