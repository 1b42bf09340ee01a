// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingservice.h"

#include "routing/whyownerreport.h"
#include "storage/database.h"

namespace baton {

RoutingService::RoutingService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{}

QFuture<Result<WhyOwner>> RoutingService::whyOwner(LeadId lead)
{
    return m_database.read([lead](Connection &connection) { return WhyOwnerReport(connection).of(lead); });
}

} // namespace baton
