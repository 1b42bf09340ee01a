// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scoreservice.h"

#include "scoring/scorereport.h"
#include "storage/database.h"

namespace baton {

ScoreService::ScoreService(Database &database, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_builtIn(std::move(builtIn))
{}

QFuture<Result<LeadScoreReasons>> ScoreService::explain(LeadId lead, Instant now)
{
    return m_database.read([lead, now, builtIn = m_builtIn](Connection &connection) -> Result<LeadScoreReasons> {
        auto version = ScoreModelStore(connection, builtIn).answering();
        if (!version)
            return failure(version);
        auto explained = ScoreReport(connection).explain(lead, *version, now);
        if (!explained)
            return failure(explained);
        return LeadScoreReasons{std::move(*version), std::move(*explained)};
    });
}

QFuture<Result<ScoreModelVersion>> ScoreService::model(std::optional<int> version)
{
    return m_database.read([version, builtIn = m_builtIn](Connection &connection) {
        return ScoreModelStore(connection, builtIn).answering(version);
    });
}

} // namespace baton
