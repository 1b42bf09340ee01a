// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scorereport.h"

#include "conditions/leadfactsstore.h"
#include "leads/leadnumber.h"
#include "leads/stage.h"
#include "scoring/scorehistorystore.h"
#include "scoring/scoremodelstore.h"
#include "storage/connection.h"
#include "storage/cursor.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// What a person reads of the past; the log has all.
constexpr int shownChanges = 5;

} // namespace

Result<ScoreFigures> ScoreReport::figures()
{
    auto cursor =
        Cursor::open(m_connection,
                     u"SELECT s.grade, s.fit + s.engagement, CASE WHEN EXISTS (SELECT 1 FROM stage_history h "
                     "WHERE h.lead_id = l.id AND h.stage = %1) THEN 1 ELSE 0 END, s.scored_at FROM score_snapshot s "
                     "JOIN lead l ON l.id = s.lead_id WHERE l.deleted_at IS NULL"_s.arg(static_cast<int>(Stage::Won)));
    if (!cursor)
        return failure(cursor);
    QMap<QByteArray, ScoreFigures::Band> bands;
    QList<std::pair<qint64, bool>> scores;
    ScoreFigures figures;
    while ((*cursor)->next()) {
        const bool isWon = (*cursor)->int64(2) == 1;
        ScoreFigures::Band &band = bands[(*cursor)->text(0).toByteArray()];
        ++band.leads;
        band.won += isWon ? 1 : 0;
        figures.won += isWon ? 1 : 0;
        scores.append({(*cursor)->int64(1), isWon});
        const Instant scored = fromMillis((*cursor)->int64(3));
        figures.oldest = std::min(figures.oldest.value_or(scored), scored);
        figures.newest = std::max(figures.newest.value_or(scored), scored);
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    figures.leads = scores.size();
    figures.wonRate = wilsonRate(figures.won, figures.leads);
    figures.areaUnderCurve = areaUnderCurve(std::move(scores));
    for (auto band = bands.begin(); band != bands.end(); ++band) {
        band->band = QString::fromUtf8(band.key());
        band->wonRate = wilsonRate(band->won, band->leads);
        if (figures.won > 0)
            band->lift = band->wonRate->value / figures.wonRate->value;
        figures.bands.append(*band);
    }
    return figures;
}

Result<ExplainedScore> ScoreReport::explain(LeadId lead, const ScoreModelVersion &version, Instant now)
{
    const auto read = LeadFactsStore(m_connection, version.catalogue).of({lead}, version.model.factsWanted(), now);
    if (!read)
        return failure(read);
    if (!read->contains(lead))
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(lead)}});
    const LeadFacts facts = read->value(lead);
    const ScoreRules rules(version.model, version.catalogue);
    ExplainedScore explained;
    explained.score = rules.score(facts, now);
    for (const Contribution &contribution : std::as_const(explained.score.contributions)) {
        explained.reasons.append(rules.reason(contribution, facts, now));
        explained.evidence.append(rules.evidence(contribution, facts, now));
    }
    auto stored = ScoreStore(m_connection).stored(lead);
    if (!stored)
        return failure(stored);
    explained.stored = *stored;
    if (explained.stored && explained.stored->agreement == version.agreement.id) {
        const auto behind = isBehind(lead, *explained.stored, facts, rules, version.catalogue);
        if (!behind)
            return failure(behind);
        explained.isBehind = *behind;
    }
    auto changes = ScoreHistoryStore(m_connection).of(lead, shownChanges);
    if (!changes)
        return failure(changes);
    explained.changes = *changes;
    return explained;
}

// Time alone does not put a score behind: what fades is what a run is for.
Result<bool> ScoreReport::isBehind(LeadId lead, const StoredScore &stored, const LeadFacts &facts,
                                   const ScoreRules &rules, const FieldCatalogue &catalogue)
{
    for (const QList<Instant> &events : facts.events)
        if (std::ranges::any_of(events, [&stored](Instant event) { return event > stored.scoredAt; }))
            return true;
    const auto then = ScoreStore(m_connection).score({lead}, rules, catalogue, stored.scoredAt);
    if (!then)
        return failure(then);
    return !then->isEmpty()
        && (then->first().score.fit != stored.fit || then->first().score.engagement != stored.engagement);
}

} // namespace baton
