// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importservice.h"

#include "capture/inputfile.h"
#include "capture/mappinggroundloader.h"
#include "history/batchstore.h"
#include "storage/database.h"
#include "support/background.h"
#include "support/reply.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace baton {

namespace {

constexpr qint64 progressPause = 100;

} // namespace

ImportService::ImportService(Database &database, Author author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

ImportService::~ImportService()
{
    cancel();
    waitUntilDone();
}

QFuture<Result<ImportPreview>> ImportService::preview(const QString &file, const std::optional<ImportProfile> &profile,
                                                      const CsvChoices &chosen)
{
    return QtConcurrent::run(&m_pool, [this, file, profile, chosen]() -> Result<ImportPreview> {
        if (auto checked = checkNotWorkspace(file, m_database.location().filePath()); !checked)
            return failure(checked);
        auto ground = m_database.read(mappingGround).result();
        if (!ground)
            return failure(ground);
        if (!profile)
            ground->beside = profilesBeside(file, m_database.location().filePath());
        return previewImport(file, profile, *ground, chosen);
    });
}

QFuture<Result<ImportService::Plan>> ImportService::plan(const ImportRequest &request, qint64 memory)
{
    return QtConcurrent::run(&m_pool, [this, request, memory, cancelled = freshCancel()]() -> Result<Plan> {
        stepBack();
        Plan plan;
        ImportObserver observer = observerOf(cancelled.get());
        observer.planned = [&plan, memory](const QList<PlannedRow> &rows) {
            for (const PlannedRow &row : rows) {
                if (plan.rows.bytes() >= memory)
                    return;
                plan.rows.append(row);
            }
        };
        auto result = ImportRunner(m_database, m_author).dryRun(request, observer);
        if (!result)
            return failure(result);
        plan.result = std::move(*result);
        return plan;
    });
}

QFuture<Result<ImportResult>> ImportService::run(const ImportRequest &request)
{
    const auto running = QtConcurrent::run(&m_pool, [this, request, cancelled = freshCancel()] {
        stepBack();
        ImportRunner runner(m_database, m_author);
        runner.setConsequence(m_consequence);
        return runner.run(request, observerOf(cancelled.get()));
    });
    onReply(running, this, [this](const Result<ImportResult> &result) {
        // A run that failed in the middle has kept what was committed: views have to look again either way.
        emit imported(result.value_or(ImportResult()));
    });
    return running;
}

QFuture<Result<QList<Batch>>> ImportService::batches()
{
    return m_database.read([](Connection &connection) { return BatchStore(connection).all(); });
}

void ImportService::waitUntilDone()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportService::cancel()
{
    m_cancelled->store(true);
}

std::shared_ptr<std::atomic<bool>> ImportService::freshCancel()
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    return m_cancelled;
}

ImportObserver ImportService::observerOf(const std::atomic<bool> *cancelled)
{
    ImportObserver observer;
    observer.cancelled = cancelled;
    // On the thread of the run: the signal is queued for whoever lives on another.
    observer.progress = [this, last = std::optional<QElapsedTimer>()](const ImportProgress &progress) mutable {
        if (last && last->elapsed() < progressPause)
            return;
        last.emplace().start();
        emit progressed(progress);
    };
    return observer;
}

} // namespace baton
