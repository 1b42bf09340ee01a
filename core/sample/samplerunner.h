// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "sample/sampleloader.h"
#include "storage/database.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace baton {

/// Fills a new workspace with the demo company: one batch, in steps of which each is a transaction.
class SampleRunner
{
public:
    static constexpr qint64 defaultLeads = 400;
    static constexpr qint64 mostLeads = 10'000'000;
    static constexpr qint64 leadsPerStep = 10'000;

    struct Options
    {
        qint64 leads = defaultLeads;
        quint64 seed = 1;
        QString currency = QStringLiteral("EUR");
    };
    enum class Work { Writing, Scoring };
    /// Called after each step, on the running thread: leads written, and then leads scored.
    using Progress = std::function<void(Work work, qint64 done, qint64 total)>;

    /// `database` must be open for writing; its workspace should be empty.
    SampleRunner(Database &database, Author author);

    /// Blocks until all is written and scored: call it from a program without a window, or by start(). The sample
    /// ends with the day on which the author's clock stands (00:00 UTC), so that seed and day decide everything.
    ///
    /// Errors: Invalid "sample.range", "sample.cancelled", and those of writing. What was written before stays.
    Result<qint64> run(const Options &options, const Progress &progress = {});
    /// The same on a thread of its own. The runner must live until the reply is there.
    QFuture<Result<qint64>> start(const Options &options, const Progress &progress = {});
    /// From any thread: run() ends after the step that is being written.
    void cancel() { m_isCancelled = true; }

private:
    using Chunk = std::shared_ptr<const SampleChunk>;

    /// What the chunks are made with, besides the leads.
    struct Beginning
    {
        SampleReferences references;
        SampleTerms terms;
        RoutingPool pool;
    };

    Result<Beginning> begin(const Options &options, Instant today, const Stamp &stamp);
    QFuture<Result<QList<qint64>>> write(const Chunk &chunk, qint64 leadsDone, const Stamp &stamp);
    static Result<Beginning> beginningOf(Connection &connection, const SampleReferences &references, Instant today);
    Result<void> settle(const QHash<QString, QuotaTurn> &turns);
    Result<void> score(Instant today, const Stamp &stamp, const Progress &progress);
    Result<void> finish(qint64 leads);

    Database &m_database;
    Author m_author;
    std::shared_ptr<const SampleReferences> m_references;
    std::shared_ptr<std::vector<qint64>> m_accountIds;
    std::atomic_bool m_isCancelled = false;
};

} // namespace baton
