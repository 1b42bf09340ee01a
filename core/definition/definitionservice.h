// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "definition/coveragereport.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// Whether a lead is ready for sales, clause by clause, and since when it counts as such.
struct LeadReadiness
{
    DefinitionVersion version; ///< The one that counts.
    Decision decision;
    std::optional<Qualification> qualification; ///< The version under which it first qualified, if it ever did.
};

/// What can be asked of the sales-ready definition.
class DefinitionService : public QObject
{
    Q_OBJECT

public:
    DefinitionService(Database &database, FieldCatalogue builtIn, QObject *parent = nullptr);

    /// By the definition that counts now, at that moment. Writes nothing.
    /// Errors: those of DefinitionStore::answering; NotFound "lead.unknown".
    QFuture<Result<LeadReadiness>> clausesOf(LeadId lead, Instant now);

    /// A version; without one the active, else the newest draft, else what Baton brings along.
    /// Errors: those of DefinitionStore::answering.
    QFuture<Result<DefinitionVersion>> version(std::optional<int> version = {});
    /// What such a version says of the leads of the year before now. Reads all of them.
    QFuture<Result<CoverageFigures>> coverage(std::optional<int> version, Instant now);

private:
    Database &m_database;
    FieldCatalogue m_builtIn;
};

} // namespace baton
