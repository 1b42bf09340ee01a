// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scorerunner.h"

#include "agreements/agreementloader.h"
#include "agreements/agreementrules.h"
#include "agreements/agreementstore.h"
#include "conditions/leadfactsstore.h"
#include "leads/customfieldstore.h"
#include "leads/leadnumber.h"
#include "storage/database.h"

#include <QDateTime>

#include <memory>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr AgreementKind kind = AgreementKind::ScoreModel;

Result<ScoreModelVersion> readModel(Connection &connection, const FieldCatalogue &builtIn, const Agreement &agreement)
{
    auto catalogue = CustomFieldStore(connection).completed(builtIn);
    if (!catalogue)
        return failure(catalogue);
    auto model = ScoreModel::fromJson(agreement.body, *catalogue);
    if (!model)
        return failure(model);
    return ScoreModelVersion{agreement, std::move(*model), std::move(*catalogue)};
}

} // namespace

Result<ScoreModelVersion> ScoreRunner::model(std::optional<int> version)
{
    return m_database
        .read([builtIn = m_builtIn, version](Connection &connection) -> Result<ScoreModelVersion> {
            auto agreement = version ? AgreementStore(connection).byVersion(kind, *version)
                                     : AgreementLoader(connection).answering(kind);
            if (!agreement)
                return failure(agreement);
            return readModel(connection, builtIn, *agreement);
        })
        .result();
}

Result<ScoreRunner::Outcome> ScoreRunner::prepare(const Options &options)
{
    return m_database
        .write([version = options.version, builtIn = m_builtIn,
                stamp = m_author.stamp()](Connection &connection) -> Result<Outcome> {
            AgreementStore store(connection);
            auto agreement =
                version ? store.byVersion(kind, *version) : AgreementLoader(connection).stored(kind, stamp);
            if (!agreement)
                return failure(agreement);
            if (auto readable = readModel(connection, builtIn, *agreement); !readable)
                return failure(readable);
            Outcome outcome{*agreement, false, 0};
            if (version || agreement->state != AgreementState::Draft)
                return outcome;
            auto activated = store.activate(agreement->id, stamp);
            if (!activated)
                return failure(activated);
            return Outcome{*activated, true, 0};
        })
        .result();
}

Result<ScoreRunner::Outcome> ScoreRunner::run(const Options &options, const Progress &progress)
{
    auto outcome = prepare(options);
    if (!outcome)
        return outcome;
    const auto version = model(outcome->agreement.version);
    if (!version)
        return failure(version);
    // The chunks' jobs may outlive a cancelled run's locals only by value.
    const auto shared = std::make_shared<const ScoreModelVersion>(*version);
    const auto rules = std::make_shared<const ScoreRules>(shared->model, shared->catalogue);
    auto leads = options.leads.isEmpty()
        ? m_database.read([](Connection &connection) { return ScoreStore(connection).leads(); }).result()
        : Result<QList<LeadId>>(options.leads);
    if (!leads)
        return failure(leads);
    for (qsizetype begin = 0; begin < leads->size(); begin += leadsPerTransaction) {
        if (m_isCancelled)
            return failure(Error::Kind::Invalid, u"score.cancelled"_s, {{u"count"_s, outcome->scored}});
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
        .read([lead, version, now](Connection &connection) -> Result<ExplainedScore> {
            const auto facts =
                LeadFactsStore(connection, version.catalogue).of({lead}, version.model.factsWanted(), now);
            if (!facts)
                return failure(facts);
            if (!facts->contains(lead))
                return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(lead)}});
            const ScoreRules rules(version.model, version.catalogue);
            ExplainedScore explained{rules.score(facts->value(lead), now), {}, {}};
            for (const Contribution &contribution : explained.score.contributions)
                explained.reasons.append(rules.reason(contribution, facts->value(lead), now));
            auto stored = ScoreStore(connection).stored(lead);
            if (!stored)
                return failure(stored);
            explained.stored = *stored;
            return explained;
        })
        .result();
}

Result<Agreement> ScoreRunner::draft(const QJsonObject &body, const QString &summary)
{
    return m_database
        .write([builtIn = m_builtIn, body, summary,
                stamp = m_author.stamp()](Connection &connection) -> Result<Agreement> {
            Agreement candidate;
            candidate.body = body;
            auto read = readModel(connection, builtIn, candidate);
            if (!read)
                return failure(read);
            const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(stamp.occurredAt), Qt::UTC).date();
            return AgreementStore(connection)
                .create(kind, read->model.toJson(), summary, today.addDays(longestReviewInterval), stamp);
        })
        .result();
}

Result<Agreement> ScoreRunner::activate(std::optional<int> version)
{
    return m_database
        .write([builtIn = m_builtIn, version, stamp = m_author.stamp()](Connection &connection) -> Result<Agreement> {
            AgreementStore store(connection);
            auto chosen = version ? store.byVersion(kind, *version) : AgreementLoader(connection).draft(kind, stamp);
            if (!chosen)
                return chosen;
            // A field may have gone since the draft was written.
            if (auto read = readModel(connection, builtIn, *chosen); !read)
                return failure(read);
            return store.activate(chosen->id, stamp);
        })
        .result();
}

} // namespace baton
