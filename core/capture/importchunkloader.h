// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/firstload.h"
#include "capture/importfactsloader.h"
#include "capture/importnamesloader.h"
#include "storage/writemark.h"

#include <optional>

namespace baton {

class Connection;

/// What became of one chunk. Applied to what was seen before only after the commit: a job may run twice.
struct ChunkOutcome
{
    ImportResult result;
    QList<PlannedRow> rows;
    MatchMemory memory;
    QHash<qint64, quint32> accountSlots;
    QList<qint64> seenInterests;
    QList<qint64> seenDeals;
    std::optional<WriteMark> mark; ///< Of a chunk that was planned ahead.
};

void remember(SeenInFile &seen, const ChunkOutcome &outcome);

/// Takes one chunk of rows through matching, planning and writing, inside the caller's transaction.
class ImportChunkLoader
{
public:
    ImportChunkLoader(Connection &connection, const ImportContext &context, const SeenInFile &seen)
        : m_connection(connection)
        , m_context(context)
        , m_seen(seen)
        , m_facts(connection, *context.mapping, context.settings.source, context.systems)
        , m_names(connection, context, seen)
    {}

    /// Plans and, in a run, writes. `soFar` is the result of the chunks before, kept with the batch.
    /// Errors: those of BatchStore::checkStillOurs.
    Result<ChunkOutcome> load(QList<ImportRow> rows, const ImportResult &soFar);
    /// Only finds out which leads the rows are about: for rows that an interrupted run has done.
    Result<ChunkOutcome> recall(QList<ImportRow> rows);

    /// Writes a chunk that was planned ahead; what stands for owners and channels in it becomes what the database has.
    /// Nothing where somebody else has written since `before`: then it must be planned anew.
    Result<std::optional<ChunkOutcome>> loadPlanned(const QList<ImportRow> &rows, PlannedChunk &chunk,
                                                    const WriteMark &before, const ImportResult &soFar);

private:
    Result<void> checkStillOurs(const ImportResult &soFar);
    Result<QList<RowTarget>> match(QList<ImportRow> &rows, ChunkOutcome &outcome);
    Result<void> readFacts(const QList<ImportRow> &rows, const QList<RowTarget> &targets, ChunkFacts &facts);
    Result<void> conclude(ChunkPlan &plan, const ImportResult &soFar, ChunkOutcome &outcome);
    Result<void> write(ChunkPlan &plan, ChunkOutcome &outcome);

    [[nodiscard]] bool isRun() const { return m_context.purpose == PlanFor::Run; }

    Connection &m_connection;
    const ImportContext &m_context;
    const SeenInFile &m_seen;
    ImportFactsLoader m_facts;
    ImportNamesLoader m_names;
};

} // namespace baton
