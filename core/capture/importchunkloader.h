// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importfactsloader.h"
#include "capture/importplanner.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace baton {

class Connection;

/// What stays the same for all chunks of a run.
struct ImportContext
{
    std::shared_ptr<const ImportMapping> mapping;
    PlanSettings settings;
    ImportSystems systems;
    PlanFor purpose = PlanFor::Run;
};

/// What became of one chunk. Applied to what was seen before only after the commit: a job may run twice.
struct ChunkOutcome
{
    ImportResult result;
    QList<PlannedRow> rows;
    MatchMemory memory;
    QHash<qint64, quint32> accountSlots;
    QList<qint64> seenInterests;
    QList<qint64> seenDeals;
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
    {}

    /// Plans and, in a run, writes. `soFar` is the result of the chunks before, kept with the batch.
    Result<ChunkOutcome> load(QList<ImportRow> rows, const ImportResult &soFar);
    /// Only finds out which leads the rows are about: for rows that an interrupted run has done.
    Result<ChunkOutcome> recall(QList<ImportRow> rows);

private:
    Result<QList<RowTarget>> match(QList<ImportRow> &rows, ChunkOutcome &outcome);
    Result<void> readOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets, ChunkFacts &facts,
                            ChunkOutcome &outcome);
    Result<void> readChannels(const QList<ImportRow> &rows, const QList<RowTarget> &targets, ChunkFacts &facts);
    Result<void> readNames(ChunkFacts &facts);
    Result<void> write(ChunkPlan &plan);

    [[nodiscard]] bool isRun() const { return m_context.purpose == PlanFor::Run; }

    Connection &m_connection;
    const ImportContext &m_context;
    const SeenInFile &m_seen;
    ImportFactsLoader m_facts;
    QList<qint64> m_createdUsers;
    QList<qint64> m_createdChannels;
};

} // namespace baton
