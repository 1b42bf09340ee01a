// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "scoring/scoreexplanation.h"
#include "scoring/scoremodelstore.h"

#include <atomic>
#include <functional>

namespace baton {

class Database;

/// Scores leads: all of them in transactions of 5,000, or those that changed.
///
/// Long work: blocks the thread that calls it, which must be neither the GUI's nor one of the database's.
class ScoreRunner
{
public:
    static constexpr qsizetype leadsPerTransaction = 5000;
    using Progress = std::function<void(qint64 done, qint64 total)>;

    enum class Mode { Write, DryRun };

    struct Options
    {
        QList<LeadId> leads; ///< None: all.
        std::optional<int> version; ///< Nothing: the active one.
        Mode mode = Mode::Write;
    };
    /// The leads of a band, as they are stored and as this run has them.
    struct BandCounts
    {
        qint64 before = 0;
        qint64 after = 0;
    };
    struct Outcome
    {
        Agreement agreement; ///< Whose model was used.
        bool hasActivated = false; ///< Nothing was active, so this version was made to count.
        qint64 scored = 0;
        QMap<QString, BandCounts> bands = {}; ///< Of a dry run alone; the empty one has leads that were never scored.
        qint64 changed = 0; ///< Of a dry run alone: leads whose points or band would be others.
    };

    ScoreRunner(Database &database, Author author, FieldCatalogue builtIn)
        : m_database(database)
        , m_author(author)
        , m_builtIn(std::move(builtIn))
    {}

    /// The model that answers without being stored: the active one, else the newest draft, else what Baton brings
    /// along; or that of a version. Errors: NotFound "agreement.unknown", those of ScoreModel::fromJson.
    Result<ScoreModelVersion> model(std::optional<int> version = {});
    /// Scores at the author's now. Where no version is active, the newest draft or what Baton brings along becomes so.
    /// Cancelling leaves whole transactions. A dry run writes nothing and takes any version.
    /// Errors: those of model(); Invalid "score.cancelled", and "score.notActive" (version) where scores would be
    /// stored that are not those of the active version.
    Result<Outcome> run(const Options &options, const Progress &progress = {});
    /// Without storing anything. Errors: those of model(); NotFound "lead.unknown".
    Result<ExplainedScore> explain(LeadId lead, const ScoreModelVersion &version, Instant now);
    /// Stores a new draft. Errors: those of ScoreModel::fromJson.
    Result<Agreement> draft(const QJsonObject &body, const QString &summary);
    /// Makes a version count; without one the newest draft. Errors: those of AgreementStore::activate and of
    /// ScoreModel::fromJson.
    Result<Agreement> activate(std::optional<int> version);
    /// From any thread.
    void cancel() { m_isCancelled = true; }

private:
    Result<Outcome> prepare(const Options &options);
    Result<Outcome> plan(const Options &options, const Progress &progress);
    Result<QList<LeadId>> leadsOf(const Options &options);
    Result<void> checkNotCancelled(const Outcome &outcome) const;

    Database &m_database;
    Author m_author;
    FieldCatalogue m_builtIn;
    std::atomic_bool m_isCancelled = false;
};

} // namespace baton
