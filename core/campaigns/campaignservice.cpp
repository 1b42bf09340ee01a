// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignservice.h"

#include "campaigns/campaignreport.h"
#include "campaigns/campaignstore.h"
#include "campaigns/costlinestore.h"
#include "campaigns/tacticstore.h"
#include "leads/customfieldstore.h"
#include "storage/database.h"
#include "support/reply.h"

namespace baton {

namespace {

Result<CampaignDetails> detailsOf(Connection &connection, const Result<Campaign> &campaign)
{
    if (!campaign)
        return failure(campaign);
    const auto tactics = TacticStore(connection).of(campaign->id);
    if (!tactics)
        return failure(tactics);
    const auto lines = CostLineStore(connection).of(campaign->id);
    if (!lines)
        return failure(lines);
    return CampaignDetails{*campaign, *tactics, *lines};
}

CampaignId campaignOf(const Campaign &campaign)
{
    return campaign.id;
}

template<typename Part>
CampaignId campaignOf(const Part &part)
{
    return part.campaign;
}

template<typename Store, typename Record>
QFuture<Result<PlanChange<Record>>> saving(Database &database, const Author &author, const Record &record)
{
    return database.write([record, stamp = author.stamp()](Connection &connection) {
        Store store(connection);
        return record.id.isValid() ? store.update(record, stamp) : store.create(record, stamp);
    });
}

template<typename Store, typename Record>
QFuture<Result<BatchId>> removing(Database &database, const Author &author, const Record &record)
{
    return database.write([record, stamp = author.stamp()](Connection &connection) {
        return Store(connection).remove(record.id, record.revision, stamp);
    });
}

template<typename Record>
auto announced(CampaignService *service, QFuture<Result<PlanChange<Record>>> write)
{
    onReply(write, service, [service](const Result<PlanChange<Record>> &result) {
        if (result)
            emit service->campaignChanged(campaignOf(result->record));
    });
    return write;
}

auto announced(CampaignService *service, CampaignId campaign, QFuture<Result<BatchId>> write)
{
    onReply(write, service, [service, campaign](const Result<BatchId> &result) {
        if (result)
            emit service->campaignChanged(campaign);
    });
    return write;
}

} // namespace

CampaignService::CampaignService(Database &database, const Author &author, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_builtIn(std::move(builtIn))
{}

QFuture<Result<QList<Campaign>>> CampaignService::campaigns()
{
    return m_database.read([](Connection &connection) { return CampaignStore(connection).all(); });
}

QFuture<Result<CampaignDetails>> CampaignService::details(const QString &campaign)
{
    return m_database.read([campaign](Connection &connection) {
        return detailsOf(connection, CampaignStore(connection).byText(campaign));
    });
}

QFuture<Result<CampaignDetails>> CampaignService::details(CampaignId campaign)
{
    return m_database.read(
        [campaign](Connection &connection) { return detailsOf(connection, CampaignStore(connection).byId(campaign)); });
}

QFuture<Result<QList<CampaignDetails>>> CampaignService::allDetails()
{
    return m_database.read([](Connection &connection) -> Result<QList<CampaignDetails>> {
        const auto campaigns = CampaignStore(connection).all();
        if (!campaigns)
            return failure(campaigns);
        const auto tactics = TacticStore(connection).of();
        if (!tactics)
            return failure(tactics);
        const auto lines = CostLineStore(connection).of();
        if (!lines)
            return failure(lines);
        QHash<CampaignId, CampaignDetails> byId;
        for (const Tactic &tactic : *tactics)
            byId[tactic.campaign].tactics.append(tactic);
        for (const CostLine &line : *lines)
            byId[line.campaign].costLines.append(line);
        QList<CampaignDetails> all;
        for (const Campaign &campaign : *campaigns) {
            all.append(byId.value(campaign.id));
            all.last().campaign = campaign;
        }
        return all;
    });
}

QFuture<Result<QList<CostLine>>> CampaignService::costLines(const AsOf &asOf)
{
    return m_database.read([asOf](Connection &connection) { return CostLineStore(connection).at(asOf); });
}

QFuture<Result<CampaignFigures>> CampaignService::figures(const CampaignQuestion &question)
{
    return m_database.read([question, builtIn = m_builtIn](Connection &connection) -> Result<CampaignFigures> {
        const auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        return CampaignReport(connection, *catalogue).figures(question);
    });
}

QFuture<Result<QList<LeadId>>> CampaignService::leadsBehind(const QList<CampaignId> &campaigns, CampaignFigure figure,
                                                            const CampaignQuestion &question)
{
    return m_database.read(
        [campaigns, figure, question, builtIn = m_builtIn](Connection &connection) -> Result<QList<LeadId>> {
            const auto catalogue = CustomFieldStore(connection).completed(builtIn);
            if (!catalogue)
                return failure(catalogue);
            return CampaignReport(connection, *catalogue).leadsBehind(campaigns, figure, question);
        });
}

QFuture<Result<PlanChange<Campaign>>> CampaignService::save(const Campaign &campaign)
{
    return announced(this, saving<CampaignStore>(m_database, m_author, campaign));
}

QFuture<Result<PlanChange<Tactic>>> CampaignService::save(const Tactic &tactic)
{
    return announced(this, saving<TacticStore>(m_database, m_author, tactic));
}

QFuture<Result<PlanChange<CostLine>>> CampaignService::save(const CostLine &line)
{
    return announced(this, saving<CostLineStore>(m_database, m_author, line));
}

QFuture<Result<BatchId>> CampaignService::remove(const Campaign &campaign)
{
    return announced(this, campaign.id, removing<CampaignStore>(m_database, m_author, campaign));
}

QFuture<Result<BatchId>> CampaignService::remove(const Tactic &tactic)
{
    return announced(this, tactic.campaign, removing<TacticStore>(m_database, m_author, tactic));
}

QFuture<Result<BatchId>> CampaignService::remove(const CostLine &line)
{
    return announced(this, line.campaign, removing<CostLineStore>(m_database, m_author, line));
}

} // namespace baton
