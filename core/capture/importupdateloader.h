// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importfactsloader.h"
#include "capture/importplanner.h"
#include "history/journal.h"
#include "support/result.h"

#include <functional>

namespace baton {

class BulkLoad;
class Connection;

/// Writes the changes of rows that were there before, and their images before and after: the changed rows go to a
/// temporary table, one UPDATE a table brings them home.
class ImportUpdateLoader
{
public:
    ImportUpdateLoader(Connection &connection, const ImportMapping &mapping, const PlanSettings &settings,
                       ImportSystems systems)
        : m_connection(connection)
        , m_mapping(mapping)
        , m_settings(settings)
        , m_systems(systems)
    {}

    /// Errors: Busy "import.raced" where a row has another revision than it was read with.
    Result<void> write(const ChunkPlan &plan, QList<JournalEntry> &journal);

private:
    Result<void> updateLeads(const ChunkPlan &plan, QList<JournalEntry> &journal);
    Result<void> updatePersons(const ChunkPlan &plan, QList<JournalEntry> &journal);
    Result<void> updateAccounts(const ChunkPlan &plan, QList<JournalEntry> &journal);
    Result<void> updateDeals(const ChunkPlan &plan, QList<JournalEntry> &journal);
    void journalHistory(const LeadChange &change, QList<JournalEntry> &journal) const;
    void journalExternalIds(const LeadChange &change, QList<JournalEntry> &journal) const;
    [[nodiscard]] JournalEntry entryFor(Entity entity, qint64 id, int revision, const QList<int> &slotList,
                                        const QList<StoredValue> &before, const QList<StoredValue> &after) const;
    /// Fills the temporary table of `table` with `fill` and updates from it; `fill` returns the number of rows.
    Result<void> update(const QString &table, const QStringList &columns,
                        const std::function<qint64(BulkLoad &)> &fill);

    Connection &m_connection;
    const ImportMapping &m_mapping;
    const PlanSettings &m_settings;
    ImportSystems m_systems;
};

} // namespace baton
