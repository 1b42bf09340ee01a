// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slafigures.h"
#include "sla/slapolicystore.h"
#include "sla/slareport.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// What the sides promised each other, and how it stands: attainment, the board of clocks, the clocks of a lead.
///
/// Clocks follow from history and moment alone, so that a board only has to be asked again for time to pass.
class SlaService : public QObject
{
    Q_OBJECT

public:
    SlaService(Database &database, const Author &author, FieldCatalogue builtIn, QObject *parent = nullptr);

    /// Where histories come from in memory, before anything is asked: `reading` is called for each question, here, and
    /// what it gives is used by the reader.
    void setReading(std::function<SlaHistoryReading()> reading) { m_reading = std::move(reading); }

    /// Errors: those of SlaReport.
    QFuture<Result<SlaFigures>> figures(const SlaQuestion &question);
    /// What a version would have brought in the half year before the author's moment, had it counted then.
    QFuture<Result<SlaFeasibility>> feasibility(std::optional<int> version = {});
    QFuture<Result<SlaBoard>> board(const SlaQuestion &question, const SlaListing &listing);
    /// By rising start. Errors also: NotFound "lead.unknown".
    QFuture<Result<QList<SlaEntry>>> ofLead(LeadId lead, const AsOf &asOf);

    /// What each active person has on his hands now, the fullest first.
    QFuture<Result<QList<SlaLoad>>> load();

    /// A version's policy; without one the active, else the newest draft, else what Baton brings along.
    QFuture<Result<SlaPolicyVersion>> policy(std::optional<int> version = {});
    /// Errors: those of SlaPolicyStore::draft().
    QFuture<Result<Agreement>> draft(const QJsonObject &body, const QString &summary);
    /// Errors: those of SlaPolicyStore::activate().
    QFuture<Result<Agreement>> activate(std::optional<int> version = {});

signals:
    /// After the commit: from now on clocks begin by another version.
    void policyChanged(const baton::Agreement &agreement);

private:
    [[nodiscard]] SlaHistoryReading reading() const;

    Database &m_database;
    const Author &m_author;
    FieldCatalogue m_builtIn;
    std::function<SlaHistoryReading()> m_reading;
};

} // namespace baton
