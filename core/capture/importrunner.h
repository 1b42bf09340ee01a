// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplan.h"
#include "capture/importrequest.h"
#include "capture/importresult.h"
#include "history/author.h"
#include "history/batchconsequence.h"
#include "support/result.h"

#include <atomic>
#include <functional>

namespace baton {

class Database;

/// How far a running import is.
struct ImportProgress
{
    qint64 rows = 0; ///< Data records that are done: committed, or planned in a dry run.
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    Duration elapsed{};
};

/// Who watches a run. Both are called on the thread of the run.
struct ImportObserver
{
    std::function<void(const ImportProgress &)> progress;
    /// The plan rows of one transaction, in the order of the file: in a dry run before, in a run after they are
    /// written.
    std::function<void(const QList<PlannedRow> &)> planned;
    const std::atomic<bool> *cancelled = nullptr; ///< Set by another thread to stop after the current transaction.
};

/// Imports one file: reads, maps, plans and writes it in transactions of 5,000 rows.
///
/// Long work: blocks the thread that calls it, which must be neither the GUI's nor one of the database's. Cancelling
/// leaves whole transactions only; the same request goes on there. Memory is bounded whatever the file's size.
class ImportRunner
{
public:
    ImportRunner(Database &database, Author author)
        : m_database(database)
        , m_author(author)
    {}
    /// What follows, as the last step, for the leads with a score that the file touched: in transactions of many.
    void setConsequence(BatchConsequence consequence) { m_consequence = std::move(consequence); }

    /// Errors: those of detectCsv and CsvReader::open; Invalid "columns.missing", "date.ambiguous", "field.type" (a
    /// custom field of that key has another type), "source.missing"; Conflict
    /// "batch.takenBack", "batch.runsElsewhere" (BatchStore::checkStillOurs); those of the database. What was committed
    /// before is kept.
    Result<ImportResult> run(const ImportRequest &request, const ImportObserver &observer = {});
    /// The same plan without writing anything.
    Result<ImportResult> dryRun(const ImportRequest &request, const ImportObserver &observer = {});

private:
    Result<void> followUp(BatchId batch, const Stamp &stamp);

    Database &m_database;
    Author m_author;
    BatchConsequence m_consequence;
};

} // namespace baton
