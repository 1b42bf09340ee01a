// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrunner.h"

#include "capture/importchunkloader.h"
#include "capture/importfile.h"
#include "capture/importpreparationloader.h"
#include "capture/inputfile.h"
#include "capture/readaheadrunner.h"
#include "capture/touchedleadsloader.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "storage/database.h"
#include "storage/secondaryindexes.h"
#include "storage/workspace.h"

#include <QElapsedTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// One run: what the read-ahead has ready is written on the database's thread, chunk after chunk.
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
    Result<void> open()
    {
        if (auto checked = checkNotWorkspace(m_request.file, m_database.location().filePath()); !checked)
            return checked;
        auto currency =
            m_database.read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); })
                .result();
        if (!currency)
            return failure(currency);
        auto file = ImportFile::open(m_request, *currency, std::max(m_stamp.occurredAt, m_stamp.recordedAt));
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
        m_ahead = std::make_unique<ReadAheadRunner>(*m_file, m_context->mapping, m_toRecall);
        if (prepared->firstLeads) {
            m_mark = prepared->firstLeads->mark;
            m_ahead->planAhead(std::make_shared<FirstLoad>(m_context->mapping, m_context->settings,
                                                           std::move(prepared->firstLeads->facts)));
        }
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
        while (true) {
            m_ahead->fill();
            if (m_ahead->isEmpty())
                return m_ahead->ended();
            if (m_observer.cancelled && m_observer.cancelled->load()) {
                m_result.outcome = ImportResult::Outcome::Cancelled;
                return {};
            }
            if (auto loaded = loadChunk(m_ahead->take()); !loaded)
                return loaded;
        }
    }

    Result<void> loadChunk(ReadAheadRunner::Chunk chunk)
    {
        MappedChunk mapped = chunk.mapped.result();
        const bool isRecall = m_rowsLoaded < m_toRecall;
        auto outcome = m_mark ? writePlanned(mapped, chunk.planned.result()) : std::optional<ChunkOutcome>();
        if (!outcome)
            return failure(outcome);
        if (!*outcome) {
            if (auto stopped = planNoMoreAhead(); !stopped)
                return stopped;
            auto loaded = writeAfterLooking(mapped, isRecall);
            if (!loaded)
                return failure(loaded);
            *outcome = std::move(*loaded);
        }
        m_rowsLoaded += mapped.rows.size();
        m_mark = (*outcome)->mark;
        remember(m_seen, **outcome);
        if (!isRecall)
            report(**outcome, mapped.bytesRead);
        m_spent = Spent{std::move(chunk), std::move(mapped)};
        return {};
    }

    /// Nothing where the plan is stale.
    Result<std::optional<ChunkOutcome>> writePlanned(const MappedChunk &mapped,
                                                     const std::shared_ptr<PlannedChunk> &planned)
    {
        if (!planned)
            return std::optional<ChunkOutcome>();
        const auto job = [rows = mapped.rows, planned, before = *m_mark, context = m_context, seen = &m_seen,
                          soFar = m_result](Connection &connection) {
            return ImportChunkLoader(connection, *context, *seen).loadPlanned(rows, *planned, before, soFar);
        };
        return whileReading(m_database.write(job, Database::Write::Load));
    }

    Result<ChunkOutcome> writeAfterLooking(const MappedChunk &mapped, bool isRecall)
    {
        return whileReading(inTransaction([rows = mapped.rows, context = m_context, seen = &m_seen, soFar = m_result,
                                           isRecall](Connection &connection) -> Result<ChunkOutcome> {
            ImportChunkLoader loader(connection, *context, *seen);
            return isRecall ? loader.recall(rows) : loader.load(rows, soFar);
        }));
    }

    /// While the database works, the next chunk is read and the one before freed: the writer waits for neither.
    template<typename Outcome>
    Outcome whileReading(QFuture<Outcome> writing)
    {
        m_spent.reset();
        m_ahead->fill();
        return writing.result();
    }

    /// From here on the database is asked what it holds: somebody else has written, or the memory is full.
    Result<void> planNoMoreAhead()
    {
        if (!m_mark)
            return {};
        m_mark.reset();
        m_ahead->planNoMore();
        return m_database.write(restoreSecondaryIndexes).result();
    }

    void report(const ChunkOutcome &outcome, qint64 bytesRead)
    {
        m_result.add(outcome.result);
        if (m_observer.planned)
            m_observer.planned(outcome.rows);
        if (m_observer.progress)
            m_observer.progress({m_result.rows, bytesRead, m_file->size(), Duration(m_elapsed.elapsed())});
    }

    Result<ImportResult> finish()
    {
        m_ahead.reset(); // What planning remembered makes room for sorting.
        m_result.batch = m_context->settings.batch;
        const ImportResult result = timed(m_result);
        const auto job = [result, stamp = m_stamp](Connection &connection) -> Result<void> {
            if (auto ours = BatchStore(connection).checkStillOurs(result.batch, result.rows); !ours)
                return ours;
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

    /// A chunk that has been written: hundreds of thousands of small pieces to be freed.
    struct Spent
    {
        ReadAheadRunner::Chunk chunk;
        MappedChunk mapped;
    };

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
    qint64 m_toRecall = 0;
    qint64 m_rowsLoaded = 0;
    std::optional<WriteMark> m_mark; ///< While planning goes ahead of the database.
    std::optional<Spent> m_spent;
    std::unique_ptr<ReadAheadRunner> m_ahead; ///< Below the file that it reads.
    QElapsedTimer m_elapsed;
};

} // namespace

Result<ImportResult> ImportRunner::run(const ImportRequest &request, const ImportObserver &observer)
{
    const Stamp stamp = m_author.stamp();
    auto result = Run(m_database, request, observer, stamp, PlanFor::Run).run();
    if (!result || !m_consequence || !result->batch.isValid())
        return result;
    if (auto followed = followUp(result->batch, stamp); !followed)
        return failure(followed);
    return result;
}

Result<void> ImportRunner::followUp(BatchId batch, const Stamp &stamp)
{
    constexpr qsizetype leadsAtOnce = 10'000;
    const auto leads =
        m_database.read([batch](Connection &connection) { return scoredLeadsTouchedBy(connection, batch); }).result();
    if (!leads)
        return failure(leads);
    for (qsizetype begin = 0; begin < leads->size(); begin += leadsAtOnce) {
        const auto job = [consequence = m_consequence, chunk = leads->mid(begin, leadsAtOnce),
                          stamp](Connection &connection) { return consequence(connection, chunk, stamp); };
        if (auto followed = m_database.write(job).result(); !followed)
            return followed;
    }
    return {};
}

Result<ImportResult> ImportRunner::dryRun(const ImportRequest &request, const ImportObserver &observer)
{
    return Run(m_database, request, observer, m_author.stamp(), PlanFor::DryRun).run();
}

} // namespace baton
