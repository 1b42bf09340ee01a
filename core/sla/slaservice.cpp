// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slaservice.h"

#include "sla/slapolicystore.h"
#include "storage/database.h"
#include "support/reply.h"

namespace baton {

SlaService::SlaService(Database &database, const Author &author, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_builtIn(std::move(builtIn))
{}

SlaHistoryReading SlaService::reading() const
{
    return m_reading ? m_reading() : SlaHistoryReading();
}

QFuture<Result<SlaFigures>> SlaService::figures(const SlaQuestion &question)
{
    return m_database.read([question, builtIn = m_builtIn, reading = reading()](Connection &connection) {
        return SlaReport(connection, builtIn, reading).figures(question);
    });
}

QFuture<Result<SlaFeasibility>> SlaService::feasibility(std::optional<int> version)
{
    return m_database.read(
        [version, now = m_author.now(), builtIn = m_builtIn, reading = reading()](Connection &connection) {
            return SlaReport(connection, builtIn, reading).feasibility(version, now);
        });
}

QFuture<Result<SlaBoard>> SlaService::board(const SlaQuestion &question, const SlaListing &listing)
{
    return m_database.read([question, listing, builtIn = m_builtIn, reading = reading()](Connection &connection) {
        return SlaReport(connection, builtIn, reading).board(question, listing);
    });
}

QFuture<Result<QList<SlaEntry>>> SlaService::ofLead(LeadId lead, const AsOf &asOf)
{
    return m_database.read([lead, asOf, builtIn = m_builtIn](Connection &connection) {
        return SlaReport(connection, builtIn).ofLead(lead, asOf);
    });
}

QFuture<Result<QList<SlaLoad>>> SlaService::load()
{
    return m_database.read(
        [builtIn = m_builtIn](Connection &connection) { return SlaReport(connection, builtIn).load(); });
}

QFuture<Result<SlaPolicyVersion>> SlaService::policy(std::optional<int> version)
{
    return m_database.read([version, builtIn = m_builtIn](Connection &connection) {
        return SlaPolicyStore(connection, builtIn).answering(version);
    });
}

QFuture<Result<Agreement>> SlaService::draft(const QJsonObject &body, const QString &summary)
{
    return m_database.write([body, summary, builtIn = m_builtIn, stamp = m_author.stamp()](Connection &connection) {
        return SlaPolicyStore(connection, builtIn).draft(body, summary, stamp);
    });
}

QFuture<Result<Agreement>> SlaService::activate(std::optional<int> version)
{
    const auto reply =
        m_database.write([version, builtIn = m_builtIn, stamp = m_author.stamp()](Connection &connection) {
            return SlaPolicyStore(connection, builtIn).activate(version, stamp);
        });
    onReply(reply, this, [this](const Result<Agreement> &activated) {
        if (activated)
            emit policyChanged(*activated);
    });
    return reply;
}

} // namespace baton
