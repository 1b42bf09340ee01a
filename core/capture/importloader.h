// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importfactsloader.h"
#include "capture/importplanner.h"
#include "history/journal.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Writes the plan of one chunk in the caller's transaction: new rows by bulk loads, changed ones by one UPDATE a
/// table, with the journal of both. Fills in the ids of what it makes.
class ImportLoader
{
public:
    ImportLoader(Connection &connection, const ImportMapping &mapping, const PlanSettings &settings,
                 ImportSystems systems)
        : m_connection(connection)
        , m_mapping(mapping)
        , m_settings(settings)
        , m_systems(systems)
    {}

    /// Errors: Busy "import.raced" where somebody changed a row meanwhile: the chunk is to be planned again.
    Result<void> write(ChunkPlan &plan);
    /// What came along and is undone with the batch: users, channels, custom fields.
    Result<void> journalCreated(Entity entity, const QList<qint64> &risingIds);

private:
    Result<void> reserve(ChunkPlan &plan);
    Result<void> insertAccounts(const ChunkPlan &plan);
    Result<void> insertPersons(const ChunkPlan &plan);
    Result<void> insertLeads(const ChunkPlan &plan);
    Result<void> insertExternalIds(const ChunkPlan &plan);
    Result<void> writeVisits(const ChunkPlan &plan);
    Result<void> insertInterests(const ChunkPlan &plan);
    Result<void> answerHandoffs(const ChunkPlan &plan);
    Result<void> writeAssignments(const ChunkPlan &plan);
    Result<void> insertDeals(const ChunkPlan &plan);
    Result<void> insertConsents(const ChunkPlan &plan);
    Result<void> writeSearch(const ChunkPlan &plan);
    void endWithStamps(class BulkLoad &load, Instant createdAt) const;
    void created(Entity entity, QList<qint64> ids);

    Connection &m_connection;
    const ImportMapping &m_mapping;
    const PlanSettings &m_settings;
    ImportSystems m_systems;
    QList<JournalEntry> m_journal;
    QList<qint64> m_interestIds;
    QList<qint64> m_dealIds;
};

} // namespace baton
