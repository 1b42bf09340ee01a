// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "jobs/duejob.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace baton {

class Database;

/// What is due, for a window: beside it, one run at a time.
class JobsService : public QObject
{
    Q_OBJECT

public:
    JobsService(Database &database, Author author, FieldCatalogue builtIn, QObject *parent = nullptr);
    /// Cancels what runs and waits for the transaction in flight.
    ~JobsService() override;

    /// Scores the leads, finds those that are ready for sales and gives those that wait an owner: as DueJobsRunner.
    QFuture<Result<QList<JobOutcome>>> run();
    /// Ends the run that is under way after its current transaction.
    void cancel();
    /// Blocks until nothing is under way any more; for another thread than the window's.
    void waitUntilDone();

signals:
    /// At most ten times a second. `total` 0: nobody knows.
    void progressed(const QString &job, qint64 done, qint64 total);

private:
    [[nodiscard]] JobWatch watchOf(const std::atomic<bool> *cancelled);

    Database &m_database;
    Author m_author;
    FieldCatalogue m_builtIn;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace baton
