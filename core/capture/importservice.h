// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importpreview.h"
#include "capture/importrunner.h"
#include "capture/plannedrows.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace baton {

/// Imports for a window: everything asynchronous, one run at a time.
class ImportService : public QObject
{
    Q_OBJECT

public:
    ImportService(Database &database, Author author, QObject *parent = nullptr);
    /// As of ImportRunner, before anything is run.
    void setConsequence(BatchConsequence consequence) { m_consequence = std::move(consequence); }
    /// Cancels what runs and waits for the transaction in flight.
    ~ImportService() override;

    /// How the file seems to be written, the mapping that fits the workspace and its first rows.
    /// Errors: those of previewImport(); Invalid "file.isWorkspace", as in plan() and run().
    QFuture<Result<ImportPreview>> preview(const QString &file, const std::optional<ImportProfile> &profile = {},
                                           const CsvChoices &chosen = {});
    /// The dry run with its rows: all of them while they take no more than `memory` bytes, else the first.
    struct Plan
    {
        ImportResult result;
        PlannedRows rows;
    };
    static constexpr qint64 planMemory = 256 * 1024 * 1024;
    QFuture<Result<Plan>> plan(const ImportRequest &request, qint64 memory = planMemory);
    QFuture<Result<ImportResult>> run(const ImportRequest &request);
    QFuture<Result<QList<Batch>>> batches();
    /// Stops the plan or run that is under way after its current transaction.
    void cancel();
    /// Blocks until nothing is under way any more; for another thread than the window's.
    void waitUntilDone();

signals:
    /// At most ten times a second.
    void progressed(const baton::ImportProgress &progress);
    /// After the last commit, and after a run that failed in the middle: then without a batch.
    void imported(const baton::ImportResult &result);

private:
    [[nodiscard]] std::shared_ptr<std::atomic<bool>> freshCancel();
    [[nodiscard]] ImportObserver observerOf(const std::atomic<bool> *cancelled);

    Database &m_database;
    Author m_author;
    BatchConsequence m_consequence;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace baton
