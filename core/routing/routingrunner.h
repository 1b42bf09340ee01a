// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/batch.h"
#include "routing/routingreport.h"
#include "routing/routingstore.h"

#include <atomic>
#include <functional>

namespace baton {

class Database;

/// Routes leads by the agreed rules, in transactions of many leads.
///
/// Long work: blocks the thread that calls it, which must be neither the GUI's nor one of the database's.
class RoutingRunner
{
public:
    static constexpr qsizetype leadsPerTransaction = 10'000;
    using Progress = std::function<void(qint64 done)>;
    enum class Mode { Write, DryRun };

    struct Options
    {
        QList<LeadId> leads; ///< None: all that wait.
        std::optional<int> version; ///< Nothing: the active one.
        Mode mode = Mode::Write;
    };
    struct Outcome
    {
        Agreement agreement; ///< Whose rules were used.
        bool hasActivated = false; ///< Nothing was active, so this version was made to count.
        BatchId batch; ///< To undo it; none where nothing was written.
        RoutingCounts counts;
    };

    RoutingRunner(Database &database, Author author, FieldCatalogue builtIn)
        : m_database(database)
        , m_author(author)
        , m_builtIn(std::move(builtIn))
    {}

    /// The active rules, else the newest draft, else what Baton brings along; or those of a version.
    /// Errors: NotFound "agreement.unknown", those of Ruleset::fromJson and of RoutingPoolStore::pool.
    Result<RulesetVersion> rules(std::optional<int> version = {});
    /// Reads rules that are not stored. Errors as of rules().
    Result<RulesetVersion> rulesFrom(const QJsonObject &body);
    /// Routes what waits at the author's now. Where no version is active, the newest draft or what Baton brings along
    /// becomes so. What was committed before an error or a cancellation is kept, and can be undone.
    /// Errors: those of rules(); Invalid "routing.cancelled".
    Result<Outcome> run(const Options &options, const Progress &progress = {});
    /// As RoutingReport::explain, by the answering version. Errors: those of rules(); NotFound "lead.unknown".
    Result<ExplainedRouting> explain(LeadId lead);
    /// As RoutingReport::simulate, with the leads of the last days.
    Result<RoutingSimulation> simulate(const RulesetVersion &version, std::chrono::days last);
    /// Stores a new draft. Errors as of rules().
    Result<Agreement> draft(const QJsonObject &body, const QString &summary);
    /// Makes a version count; without one the newest draft. Errors: those of AgreementStore::activate and rules().
    Result<Agreement> activate(std::optional<int> version);
    /// From any thread.
    void cancel() { m_isCancelled = true; }

private:
    struct Chunk
    {
        RoutingCounts counts;
        LeadId last; ///< Where the next chunk begins; none after the last one.
        BatchId batch;
    };

    Result<Outcome> prepare(const Options &options);
    Result<Outcome> plan(const Options &options);
    Result<Chunk> writeChunk(const RulesetVersion &version, const RoutingStore::Question &question, BatchId batch);
    Result<void> finish(const Outcome &outcome, Batch::State state);

    Database &m_database;
    Author m_author;
    FieldCatalogue m_builtIn;
    std::atomic_bool m_isCancelled = false;
};

} // namespace baton
