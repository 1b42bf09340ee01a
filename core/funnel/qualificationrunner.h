// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "history/batch.h"
#include "support/result.h"

#include <atomic>
#include <functional>

namespace baton {

class Database;
struct DefinitionVersion;

/// Moves the leads that the active definition calls ready to the stage of marketing-qualified leads, and remembers the
/// version under which each did. All that one run moves is a batch like an import: undone, a lead is where it was,
/// unless it went on since.
///
/// Long work: blocks the thread that calls it, which must be neither the GUI's nor one of the database's.
class QualificationRunner
{
public:
    static constexpr qsizetype leadsPerTransaction = 1000;
    using Progress = std::function<void(qint64 done, qint64 total)>;

    enum class Mode { Write, DryRun };

    struct Outcome
    {
        int version = 0;
        qint64 looked = 0; ///< Leads that stand before that stage.
        qint64 qualified = 0;
        BatchId batch; ///< To undo it; none where nothing was written.
    };

    QualificationRunner(Database &database, Author author, FieldCatalogue builtIn)
        : m_database(database)
        , m_author(author)
        , m_builtIn(std::move(builtIn))
    {}

    /// At the author's now. Errors: Invalid "definition.inactive", "definition.cancelled"; those of
    /// SalesReadyDefinition::fromJson; Conflict "batch.takenBack" where somebody undoes it meanwhile. What was
    /// committed before is kept, and can be undone. A dry run counts alone.
    Result<Outcome> run(const Progress &progress = {}, Mode mode = Mode::Write);
    /// From any thread.
    void cancel() { m_isCancelled = true; }

private:
    Result<Outcome> look(const DefinitionVersion &version, const QList<LeadId> &leads, const Progress &progress);
    Result<void> moveOn(const DefinitionVersion &version, const QList<LeadId> &leads, const Progress &progress,
                        Outcome &outcome);
    Result<Outcome> moveChunk(const DefinitionVersion &version, const QList<LeadId> &leads, const Outcome &before);
    Result<void> finish(const Outcome &outcome, Batch::State state);

    Database &m_database;
    Author m_author;
    FieldCatalogue m_builtIn;
    std::atomic_bool m_isCancelled = false;
};

} // namespace baton
