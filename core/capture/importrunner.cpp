// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrunner.h"

#include "capture/importchunkloader.h"
#include "capture/importfile.h"
#include "capture/importpreparationloader.h"
#include "capture/inputfile.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "storage/database.h"
#include "storage/secondaryindexes.h"
#include "storage/workspace.h"

#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// One run: reads on the caller's thread, maps on others, writes on the database's, each ahead of the next.
class Run
{
public:
    Run(Database &database, const ImportRequest &request, const ImportObserver &observer, const Stamp &stamp,
        PlanFor purpose)
        : m_database(database)
        , m_request(request)
        , m_observer(observer)
        , m_stamp(stamp)
        , m_purpose(purpose)
    {
        m_mappers.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
        m_elapsed.start();
    }

    Result<ImportResult> run()
    {
        if (auto opened = open(); !opened)
            return failure(opened);
        // What holds nothing leaves nothing behind, no source and no batch.
        if (!m_file->hasRows())
            return timed(m_result);
        if (auto loaded = loadAll(); !loaded) {
            // What stopped the import may stop this too; then the next opening makes the indexes.
            if (m_purpose == PlanFor::Run)
                std::ignore = m_database.write(restoreSecondaryIndexes).result();
            return tl::unexpected(withProgress(loaded.error()));
        }
        return m_purpose == PlanFor::Run ? finish() : Result<ImportResult>(timed(m_result));
    }

private:
    struct Mapped
    {
        QList<ImportRow> rows;
        qint64 bytesRead = 0;
    };

    Result<void> open()
    {
        if (auto checked = checkNotWorkspace(m_request.file, m_database.location().filePath()); !checked)
            return checked;
        auto currency =
            m_database.read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); })
                .result();
        if (!currency)
            return failure(currency);
        auto file = ImportFile::open(m_request, *currency);
        if (!file)
            return failure(file);
        m_file = std::make_unique<ImportFile>(std::move(*file));
        if (!m_file->hasRows()) {
            m_result.notes = m_file->notes();
            return {};
        }
        auto prepared = prepare();
        if (!prepared)
            return failure(prepared);
        m_context = std::make_shared<ImportContext>(prepared->context);
        if (m_observer.planned)
            m_context->settings.rows = PlanSettings::Rows::Wanted;
        m_result = prepared->soFar;
        m_result.notes = m_file->notes() + m_result.notes;
        m_before = prepared->soFar.elapsed;
        m_toRecall = prepared->soFar.rows;
        return {};
    }

    Result<PreparedImport> prepare()
    {
        const auto job = [request = m_request, digest = m_file->digest(), mapping = m_file->mapping(), stamp = m_stamp,
                          purpose = m_purpose](Connection &connection) {
            ImportPreparationLoader loader(connection, request, digest, mapping, stamp);
            return purpose == PlanFor::Run ? loader.prepareRun() : loader.prepareDryRun();
        };
        return inTransaction(job).result();
    }

    /// PostgreSQL makes no temporary table in a read-only transaction, so there a dry run's are ordinary ones.
    template<typename Job>
    QFuture<std::invoke_result_t<Job, Connection &>> inTransaction(const Job &job)
    {
        const bool isReading = m_purpose == PlanFor::DryRun && m_database.engine() == Engine::Sqlite;
        return isReading ? m_database.read(job) : m_database.write(job);
    }

    Result<void> loadAll()
    {
        // Two chunks ahead keep every thread busy; more would only cost memory.
        const size_t ahead = 1 + static_cast<size_t>(m_mappers.maxThreadCount());
        while (true) {
            while (!m_isAtEnd && m_mapped.size() < ahead) {
                if (auto more = readAhead(); !more)
                    return more;
            }
            if (m_mapped.empty())
                return {};
            if (m_observer.cancelled && m_observer.cancelled->load()) {
                m_result.outcome = ImportResult::Outcome::Cancelled;
                return {};
            }
            const Mapped mapped = m_mapped.front().result();
            m_mapped.pop_front();
            if (auto loaded = loadChunk(mapped); !loaded)
                return loaded;
        }
    }

    Result<void> readAhead()
    {
        qsizetype rows = ImportRunner::rowsPerTransaction;
        // Rows that are done end where a transaction ended, which need not be a multiple of 5,000.
        if (m_rowsRead < m_toRecall)
            rows = std::min(rows, static_cast<qsizetype>(m_toRecall - m_rowsRead));
        auto chunk = m_file->next(rows);
        if (!chunk)
            return failure(chunk);
        m_isAtEnd = chunk->isEmpty();
        if (m_isAtEnd)
            return {};
        m_rowsRead += static_cast<qint64>(chunk->records.size());
        m_mapped.push_back(QtConcurrent::run(
            &m_mappers, [chunk = std::move(*chunk), mapping = m_context->mapping, values = m_file->values()] {
                RowMapper mapper(mapping, values);
                return Mapped{mapChunk(chunk, mapper), chunk.bytesRead};
            }));
        return {};
    }

    Result<void> loadChunk(const Mapped &mapped)
    {
        const bool isRecall = m_rowsLoaded < m_toRecall;
        const auto job = [rows = mapped.rows, context = m_context, seen = &m_seen, soFar = m_result,
                          isRecall](Connection &connection) -> Result<ChunkOutcome> {
            ImportChunkLoader loader(connection, *context, *seen);
            return isRecall ? loader.recall(rows) : loader.load(rows, soFar);
        };
        auto writing = inTransaction(job);
        // While the database works, the next chunk is read.
        if (!m_isAtEnd && m_mapped.size() < 2) {
            if (auto more = readAhead(); !more) {
                writing.waitForFinished();
                return failure(more);
            }
        }
        auto outcome = writing.result();
        if (!outcome)
            return failure(outcome);
        m_rowsLoaded += mapped.rows.size();
        remember(m_seen, *outcome);
        if (isRecall)
            return {};
        m_result.add(outcome->result);
        if (m_observer.planned)
            m_observer.planned(outcome->rows);
        if (m_observer.progress)
            m_observer.progress({m_result.rows, mapped.bytesRead, m_file->size(), Duration(m_elapsed.elapsed())});
        return {};
    }

    Result<ImportResult> finish()
    {
        m_result.batch = m_context->settings.batch;
        const ImportResult result = timed(m_result);
        const auto job = [result, stamp = m_stamp](Connection &connection) -> Result<void> {
            if (auto restored = restoreSecondaryIndexes(connection); !restored)
                return restored;
            const bool isDone = result.outcome == ImportResult::Outcome::Done;
            auto finished = BatchStore(connection)
                                .finish(result.batch, isDone ? Batch::State::Done : Batch::State::Cancelled,
                                        stamp.recordedAt, toStored(result));
            if (!finished || !isDone)
                return finished;
            Event event;
            event.stamp = stamp;
            event.entity = Entity::Batch;
            event.entityId = result.batch.value();
            event.verb = Verb::Imported;
            event.batch = result.batch;
            return EventLog(connection).append(event);
        };
        if (auto finished = m_database.write(job).result(); !finished)
            return tl::unexpected(withProgress(finished.error()));
        return result;
    }

    [[nodiscard]] ImportResult timed(ImportResult result) const
    {
        result.elapsed = m_before + Duration(m_elapsed.elapsed());
        return result;
    }

    /// What was kept: the caller tells it with the error.
    [[nodiscard]] Error withProgress(Error error) const
    {
        if (m_purpose == PlanFor::Run) {
            error.arguments.insert(u"rowsKept"_s, m_result.rows);
            error.arguments.insert(u"batch"_s, m_context->settings.batch.value());
        }
        return error;
    }

    Database &m_database;
    const ImportRequest &m_request;
    const ImportObserver &m_observer;
    Stamp m_stamp;
    PlanFor m_purpose;
    std::unique_ptr<ImportFile> m_file;
    std::shared_ptr<ImportContext> m_context;
    SeenInFile m_seen;
    ImportResult m_result;
    Duration m_before{};
    bool m_isAtEnd = false;
    qint64 m_toRecall = 0;
    qint64 m_rowsRead = 0;
    qint64 m_rowsLoaded = 0;
    std::deque<QFuture<Mapped>> m_mapped;
    QElapsedTimer m_elapsed;
    QThreadPool m_mappers; ///< Last: its threads end before what they read goes.
};

} // namespace

Result<ImportResult> ImportRunner::run(const ImportRequest &request, const ImportObserver &observer)
{
    return Run(m_database, request, observer, m_author.stamp(), PlanFor::Run).run();
}

Result<ImportResult> ImportRunner::dryRun(const ImportRequest &request, const ImportObserver &observer)
{
    return Run(m_database, request, observer, m_author.stamp(), PlanFor::DryRun).run();
}

} // namespace baton
