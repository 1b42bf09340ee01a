// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/jobsservice.h"

#include "jobs/duejobsrunner.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace baton {

namespace {

constexpr qint64 progressPause = 100;

} // namespace

JobsService::JobsService(Database &database, Author author, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_builtIn(std::move(builtIn))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

JobsService::~JobsService()
{
    cancel();
    waitUntilDone();
}

QFuture<Result<QList<JobOutcome>>> JobsService::run()
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    return QtConcurrent::run(&m_pool, [this, cancelled = m_cancelled] {
        return DueJobsRunner(m_database, m_author, m_builtIn).run(watchOf(cancelled.get()));
    });
}

void JobsService::waitUntilDone()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void JobsService::cancel()
{
    m_cancelled->store(true);
}

JobWatch JobsService::watchOf(const std::atomic<bool> *cancelled)
{
    JobWatch watch;
    watch.cancelled = cancelled;
    // On the thread of the run: the signal is queued for whoever lives on another.
    watch.progress = [this, last = QElapsedTimer(), before = QString()](const QString &job, qint64 done,
                                                                        qint64 total) mutable {
        if (job == before && last.isValid() && last.elapsed() < progressPause)
            return;
        before = job;
        last.start();
        emit progressed(job, done, total);
    };
    return watch;
}

} // namespace baton
