// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "jobs/duejob.h"

#include <QList>

namespace baton {

class Database;

/// Does once what is due, in the order in which one needs the other: scores, what is ready by them, who gets it.
///
/// Long work: blocks the thread that calls it, which must be neither the GUI's nor one of the database's.
class DueJobsRunner
{
public:
    enum class Mode { Write, DryRun };

    DueJobsRunner(Database &database, Author author, FieldCatalogue builtIn)
        : m_database(database)
        , m_author(author)
        , m_builtIn(std::move(builtIn))
    {}

    /// One outcome a job; a failure of one does not keep the others from running. What is cancelled keeps whole
    /// transactions, and those after it are skipped with "jobs.cancelled". A dry run writes nothing, says what each
    /// would do with what is stored now, as if it were the only one, and asks nobody. Errors: those of
    /// JobLeaseStore::take, and nothing is done.
    Result<QList<JobOutcome>> run(const JobWatch &watch = {}, Mode mode = Mode::Write);

    /// The jobs of this workspace, in their order.
    [[nodiscard]] QList<DueJob> jobs(Mode mode = Mode::Write);
    /// The same with the given jobs.
    static QList<JobOutcome> run(const QList<DueJob> &jobs, const JobWatch &watch = {});

private:
    Database &m_database;
    Author m_author;
    FieldCatalogue m_builtIn;
};

} // namespace baton
