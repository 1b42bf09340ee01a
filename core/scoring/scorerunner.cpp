// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scorerunner.h"

#include "agreements/agreementstore.h"
#include "scoring/scorereport.h"
#include "storage/database.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Adds to `outcome` what storing this version's scores of these leads would change.
Result<void> countChanges(Connection &connection, const QList<LeadId> &leads, const ScoreModelVersion &version,
                          Instant now, ScoreRunner::Outcome &outcome)
{
    ScoreStore store(connection);
    const auto scores = store.score(leads, ScoreRules(version.model, version.catalogue), version.catalogue, now);
    if (!scores)
        return failure(scores);
    const auto bands = store.bands(leads);
    if (!bands)
        return failure(bands);
    const auto totals = store.totals(leads);
    if (!totals)
        return failure(totals);
    for (const LeadScore &one : *scores) {
        const QString before = bands->value(one.lead);
        const QString after = one.score.band();
        ++outcome.scored;
        ++outcome.bands[before].before;
        ++outcome.bands[after].after;
        outcome.changed += before != after || totals->value(one.lead) != one.score.total() ? 1 : 0;
    }
    return {};
}

} // namespace

Result<ScoreModelVersion> ScoreRunner::model(std::optional<int> version)
{
    return m_database
        .read([builtIn = m_builtIn, version](Connection &connection) {
            return ScoreModelStore(connection, builtIn).answering(version);
        })
        .result();
}

Result<ScoreRunner::Outcome> ScoreRunner::prepare(const Options &options)
{
    return m_database
        .write([version = options.version, builtIn = m_builtIn,
                stamp = m_author.stamp()](Connection &connection) -> Result<Outcome> {
            const auto agreement = ScoreModelStore(connection, builtIn).stored(version, stamp);
            if (!agreement)
                return failure(agreement);
            Outcome outcome{*agreement, false, 0};
            if (version && agreement->state != AgreementState::Active)
                return failure(Error::Kind::Invalid, u"score.notActive"_s, {{u"version"_s, *version}});
            if (agreement->state != AgreementState::Draft)
                return outcome;
            auto activated = AgreementStore(connection).activate(agreement->id, stamp);
            if (!activated)
                return failure(activated);
            return Outcome{*activated, true, 0};
        })
        .result();
}

Result<QList<LeadId>> ScoreRunner::leadsOf(const Options &options)
{
    if (!options.leads.isEmpty())
        return options.leads;
    return m_database.read([](Connection &connection) { return ScoreStore(connection).leads(); }).result();
}

Result<void> ScoreRunner::checkNotCancelled(const Outcome &outcome) const
{
    if (!m_isCancelled)
        return {};
    return failure(Error::Kind::Invalid, u"score.cancelled"_s, {{u"count"_s, outcome.scored}});
}

Result<ScoreRunner::Outcome> ScoreRunner::plan(const Options &options, const Progress &progress)
{
    const auto version = model(options.version);
    if (!version)
        return failure(version);
    const auto leads = leadsOf(options);
    if (!leads)
        return failure(leads);
    Outcome outcome{version->agreement, false, 0};
    for (qsizetype begin = 0; begin < leads->size(); begin += leadsPerTransaction) {
        if (auto goesOn = checkNotCancelled(outcome); !goesOn)
            return failure(goesOn);
        const auto planned =
            m_database
                .read([chunk = leads->mid(begin, leadsPerTransaction), version = *version, now = m_author.now(),
                       before = outcome](Connection &connection) -> Result<Outcome> {
                    Outcome after = before;
                    const auto counted = countChanges(connection, chunk, version, now, after);
                    return counted ? Result<Outcome>(after) : failure(counted);
                })
                .result();
        if (!planned)
            return failure(planned);
        outcome = *planned;
        if (progress)
            progress(std::min(begin + leadsPerTransaction, leads->size()), leads->size());
    }
    return outcome;
}

Result<ScoreRunner::Outcome> ScoreRunner::run(const Options &options, const Progress &progress)
{
    if (options.mode == Mode::DryRun)
        return plan(options, progress);
    auto outcome = prepare(options);
    if (!outcome)
        return outcome;
    const auto version = model(outcome->agreement.version);
    if (!version)
        return failure(version);
    // The chunks' jobs may outlive a cancelled run's locals only by value.
    const auto shared = std::make_shared<const ScoreModelVersion>(*version);
    const auto rules = std::make_shared<const ScoreRules>(shared->model, shared->catalogue);
    const auto leads = leadsOf(options);
    if (!leads)
        return failure(leads);
    for (qsizetype begin = 0; begin < leads->size(); begin += leadsPerTransaction) {
        if (auto goesOn = checkNotCancelled(*outcome); !goesOn)
            return failure(goesOn);
        auto written = m_database
                           .write([chunk = leads->mid(begin, leadsPerTransaction), shared, rules,
                                   now = m_author.now()](Connection &connection) -> Result<qint64> {
                               ScoreStore store(connection);
                               auto scores = store.score(chunk, *rules, shared->catalogue, now);
                               if (!scores)
                                   return failure(scores);
                               if (auto kept = store.write(*scores, shared->agreement.id, now); !kept)
                                   return failure(kept);
                               return scores->size();
                           })
                           .result();
        if (!written)
            return failure(written);
        outcome->scored += *written;
        if (progress)
            progress(std::min(begin + leadsPerTransaction, leads->size()), leads->size());
    }
    return outcome;
}

Result<ExplainedScore> ScoreRunner::explain(LeadId lead, const ScoreModelVersion &version, Instant now)
{
    return m_database
        .read([lead, version, now](Connection &connection) {
            return ScoreReport(connection).explain(lead, version, now);
        })
        .result();
}

Result<Agreement> ScoreRunner::draft(const QJsonObject &body, const QString &summary)
{
    return m_database
        .write([builtIn = m_builtIn, body, summary, stamp = m_author.stamp()](Connection &connection) {
            return ScoreModelStore(connection, builtIn).draft(body, summary, stamp);
        })
        .result();
}

Result<Agreement> ScoreRunner::activate(std::optional<int> version)
{
    return m_database
        .write([builtIn = m_builtIn, version, stamp = m_author.stamp()](Connection &connection) {
            return ScoreModelStore(connection, builtIn).activate(version, stamp);
        })
        .result();
}

} // namespace baton
