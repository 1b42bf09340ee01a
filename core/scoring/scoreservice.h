// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scoring/scoreexplanation.h"
#include "scoring/scoremodelstore.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// A lead's score and the model that its words stand in.
struct LeadScoreReasons
{
    ScoreModelVersion version; ///< The one that counts.
    ExplainedScore explained;
};

/// What can be asked of scores.
class ScoreService : public QObject
{
    Q_OBJECT

public:
    ScoreService(Database &database, FieldCatalogue builtIn, QObject *parent = nullptr);

    /// The score at that moment by the model that counts now, and what made it. Writes nothing.
    /// Errors: those of ScoreModelStore::answering; NotFound "lead.unknown".
    QFuture<Result<LeadScoreReasons>> explain(LeadId lead, Instant now);

    /// A version's model; without one the active, else the newest draft, else what Baton brings along.
    /// Errors: those of ScoreModelStore::answering.
    QFuture<Result<ScoreModelVersion>> model(std::optional<int> version = {});

private:
    Database &m_database;
    FieldCatalogue m_builtIn;
};

} // namespace baton
