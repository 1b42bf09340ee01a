// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/metricservice.h"

#include "metrics/metriccolumnstore.h"
#include "metrics/metricmemory.h"

namespace baton {

MetricService::MetricService(Database &database, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_builtIn(std::move(builtIn))
    , m_memory(std::make_shared<MetricMemory>())
{}

template<typename Ask>
auto MetricService::ask(Ask ask) -> QFuture<std::invoke_result_t<Ask, MetricReport &>>
{
    // The mark is taken here: what is read later is no older than it.
    return m_database.read([ask, memory = m_memory, mark = m_memory->mark(),
                            builtIn = m_builtIn](Connection &connection) -> std::invoke_result_t<Ask, MetricReport &> {
        const auto columns = MetricColumnStore(connection).current(*memory, mark);
        if (!columns)
            return failure(columns);
        MetricReport report(connection, builtIn, **columns);
        return ask(report);
    });
}

QFuture<Result<CampaignFunnel>> MetricService::funnelByCampaign(const CampaignQuestion &question)
{
    return ask([question](MetricReport &report) { return report.funnelByCampaign(question); });
}

QFuture<Result<QList<StageVelocity>>> MetricService::velocity(const FunnelQuestion &question)
{
    return ask([question](MetricReport &report) { return report.velocity(question); });
}

QFuture<Result<FollowUp>> MetricService::followUp(const FollowUpQuestion &question, const Condition &condition)
{
    return ask([question, condition](MetricReport &report) { return report.followUp(question, condition); });
}

QFuture<Result<Attainment>> MetricService::attainment(const SlaQuestion &question)
{
    return ask([question](MetricReport &report) { return report.attainment(question); });
}

SlaHistoryReading MetricService::histories() const
{
    return [memory = m_memory, mark = m_memory->mark(),
            builtIn = m_builtIn](Connection &connection, const SlaQuestion &question, const QList<Condition> &scopes,
                                 const std::function<void(const SlaHistory &)> &visit) -> Result<void> {
        const auto columns = MetricColumnStore(connection).current(*memory, mark);
        if (!columns)
            return failure(columns);
        return MetricReport(connection, builtIn, **columns).eachHistory(question, scopes, visit);
    };
}

void MetricService::follow(const QList<ChangeFeed::Change> &changes)
{
    QList<ChangedRow> news;
    for (const ChangeFeed::Change &change : changes)
        news.append({change.entity, change.entityId});
    m_memory->note(news);
}

} // namespace baton
