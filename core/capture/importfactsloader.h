// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importcontext.h"
#include "capture/importfacts.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads what the database knows about the rows of one chunk: a fixed number of statements, whatever their number.
class ImportFactsLoader
{
public:
    ImportFactsLoader(Connection &connection, const ImportMapping &mapping, SourceId source, ImportSystems systems)
        : m_connection(connection)
        , m_mapping(mapping)
        , m_source(source)
        , m_systems(systems)
    {}

    Result<QList<KeyMatch>> matches(const QList<ImportRow> &rows, const SeenInFile &seen);
    /// The leads that the targets name, with their accounts and what else the profile may change.
    Result<void> readLeads(const QList<RowTarget> &targets, ChunkFacts &facts);
    /// The accounts that rows name, and those of the leads read before.
    Result<void> readAccounts(const QList<ImportRow> &rows, ChunkFacts &facts);
    /// The leads of interests whose foreign ids the rows give.
    Result<void> readInterestIds(const QList<ImportRow> &rows, ChunkFacts &facts);

    /// Tells PostgreSQL that the statements of a chunk are short: compiling them takes longer than running them.
    static Result<void> prepareSession(Connection &connection);

private:
    /// Ends a load into a temporary table; PostgreSQL has to know how many rows there are, or it joins the wrong way
    /// round.
    Result<void> filled(const QString &table, class BulkLoad &load);
    Result<void> emptied(const QString &table, const QString &columns);
    Result<void> writeKeys(const QList<ImportRow> &rows, const SeenInFile &seen);
    Result<void> writeLeadIds(const QList<RowTarget> &targets);
    Result<void> readLeadRows(ChunkFacts &facts);
    Result<void> readVisits(ChunkFacts &facts);
    Result<void> readInterests(ChunkFacts &facts);
    Result<void> readDeals(ChunkFacts &facts);
    Result<void> readConsents(ChunkFacts &facts);
    Result<void> readAccountRows(const QString &from, ChunkFacts &facts);
    void readCustom(LeadState &lead) const;

    Connection &m_connection;
    const ImportMapping &m_mapping;
    SourceId m_source;
    ImportSystems m_systems;
};

} // namespace baton
