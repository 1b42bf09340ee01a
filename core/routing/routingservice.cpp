// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingservice.h"

#include "routing/whyownerreport.h"
#include "storage/database.h"

namespace baton {

RoutingService::RoutingService(Database &database, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_builtIn(std::move(builtIn))
{}

QFuture<Result<WhyOwner>> RoutingService::whyOwner(LeadId lead)
{
    return m_database.read([lead](Connection &connection) { return WhyOwnerReport(connection).of(lead); });
}

QFuture<Result<RulesetVersion>> RoutingService::rules(std::optional<int> version)
{
    return m_database.read([version, builtIn = m_builtIn](Connection &connection) {
        return RulesetStore(connection, builtIn).answering(version);
    });
}

} // namespace baton
