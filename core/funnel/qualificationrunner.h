// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "support/result.h"

#include <atomic>
#include <functional>

namespace baton {

class Database;

/// Moves the leads that the active definition calls ready to the stage of marketing-qualified leads, and remembers the
/// version under which each did.
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
    };

    QualificationRunner(Database &database, Author author, FieldCatalogue builtIn)
        : m_database(database)
        , m_author(author)
        , m_builtIn(std::move(builtIn))
    {}

    /// At the author's now. Errors: Invalid "definition.inactive", "definition.cancelled"; those of
    /// SalesReadyDefinition::fromJson. What was committed before is kept. A dry run counts alone.
    Result<Outcome> run(const Progress &progress = {}, Mode mode = Mode::Write);
    /// From any thread.
    void cancel() { m_isCancelled = true; }

private:
    Database &m_database;
    Author m_author;
    FieldCatalogue m_builtIn;
    std::atomic_bool m_isCancelled = false;
};

} // namespace baton
