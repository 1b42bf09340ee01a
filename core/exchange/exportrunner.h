// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportreason.h"
#include "exchange/exportsourcesql.h"
#include "history/author.h"

#include <atomic>

namespace baton {

class Database;
class ListWriter;

/// What shall leave Baton, and why.
struct ExportRequest
{
    ListExport list;
    ExportFormat format = ExportFormat::Csv;
    QString file; ///< Empty where nothing is written but to paper.
    ExportReason reason;
};

/// What left Baton.
struct ExportResult
{
    qint64 rows = 0;
    qint64 cutCells = 0; ///< Texts that were too long for the form.
    QString digest;
};

/// Who watches an export. `progress` is called on the thread of the run.
struct ExportObserver
{
    std::function<void(qint64 done, qint64 total)> progress;
    const std::atomic<bool> *cancelled = nullptr; ///< Set by another thread to stop.
};

/// Takes a list out of Baton: asks whether the person may, reads and writes row after row, adds an entry to the log,
/// and only then puts the file into its place.
///
/// Long work: blocks the thread that calls it, which must be neither the window's nor one of the database's. Memory is
/// bounded whatever the number of rows.
class ExportRunner
{
public:
    static constexpr qsizetype rowsAtOnce = 5000;

    ExportRunner(Database &database, Author author, ExportSource source)
        : m_database(database)
        , m_author(author)
        , m_source(std::move(source))
    {}

    /// Errors: those of checkReason() and ExportStore::check(); Invalid "export.isWorkspace", "export.mostRowsOfForm"
    /// (limit, count); Denied or Unavailable "file.write"; Unavailable "export.cancelled"; those of the database.
    /// Nothing is left behind then.
    Result<ExportResult> run(const ExportRequest &request, ListWriter &writer, const ExportObserver &observer = {});

private:
    /// As whom it is logged.
    [[nodiscard]] Result<Stamp> check(const ExportRequest &request, const ListWriter &writer);
    Result<qint64> write(const ListExport &list, ListWriter &writer, const ExportObserver &observer);
    Result<void> log(const ExportRequest &request, const ExportResult &result, const Stamp &stamp);

    Database &m_database;
    Author m_author;
    ExportSource m_source;
};

} // namespace baton
