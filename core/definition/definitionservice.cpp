// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "definition/definitionservice.h"

#include "storage/database.h"

namespace baton {

DefinitionService::DefinitionService(Database &database, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_builtIn(std::move(builtIn))
{}

QFuture<Result<LeadReadiness>> DefinitionService::clausesOf(LeadId lead, Instant now)
{
    return m_database.read([lead, now, builtIn = m_builtIn](Connection &connection) -> Result<LeadReadiness> {
        DefinitionStore store(connection, builtIn);
        auto version = store.answering();
        if (!version)
            return failure(version);
        auto decision = store.decide(lead, *version, now);
        if (!decision)
            return failure(decision);
        const auto qualification = store.qualification(lead);
        if (!qualification)
            return failure(qualification);
        return LeadReadiness{std::move(*version), std::move(*decision), *qualification};
    });
}

QFuture<Result<DefinitionVersion>> DefinitionService::version(std::optional<int> version)
{
    return m_database.read([version, builtIn = m_builtIn](Connection &connection) {
        return DefinitionStore(connection, builtIn).answering(version);
    });
}

QFuture<Result<CoverageFigures>> DefinitionService::coverage(std::optional<int> version, Instant now)
{
    return m_database.read([version, now, builtIn = m_builtIn](Connection &connection) -> Result<CoverageFigures> {
        const auto asked = DefinitionStore(connection, builtIn).answering(version);
        return asked ? CoverageReport(connection).figures(*asked, now) : failure(asked);
    });
}

} // namespace baton
