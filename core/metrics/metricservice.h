// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/changefeed.h"
#include "metrics/metricreport.h"
#include "sla/slareport.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace baton {

class MetricMemory;

/// What is computed from columns that stay in memory: asked again, and asked by somebody else, they are not read again,
/// but for the leads that changed meanwhile.
///
/// Errors of all: those of MetricReport.
class MetricService : public QObject
{
    Q_OBJECT

public:
    /// `builtIn`: the fields that the rooms registered at composition.
    MetricService(Database &database, FieldCatalogue builtIn, QObject *parent = nullptr);

    QFuture<Result<CampaignFunnel>> funnelByCampaign(const CampaignQuestion &question);
    QFuture<Result<QList<StageVelocity>>> velocity(const FunnelQuestion &question);
    QFuture<Result<FollowUp>> followUp(const FollowUpQuestion &question, const Condition &condition);
    QFuture<Result<Attainment>> attainment(const SlaQuestion &question);

    /// To be given to SlaService for one question: the histories of all leads, with what had come by now.
    [[nodiscard]] SlaHistoryReading histories() const;

public slots:
    /// What was written, by this program or by others: the next question has it.
    void follow(const QList<baton::ChangeFeed::Change> &changes);

private:
    template<typename Ask>
    auto ask(Ask ask) -> QFuture<std::invoke_result_t<Ask, MetricReport &>>;

    Database &m_database;
    FieldCatalogue m_builtIn;
    std::shared_ptr<MetricMemory> m_memory;
};

} // namespace baton
